"""An article's entry in the notebook's file, and the values that it encodes.

Positions are stored with the words there, by which they are found again when the file has changed. Reading is
lenient: what is not understood is ignored, and stays in the file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, TypeAlias

from kazreader.model import Article, ByHand, HandSpan, Span
from kazreader.model.named_tuple import NamedTuple

Field: TypeAlias = Literal["position", "note", "marks", "spans", "facts", "reviews", "file", "next"]
NAMED = ("marks", "reviews")
"Fields with one value a name; two readers may change different names of one field."
_WORDS = 60
"Code points at a position that are stored, to find it again."


class Verdict(StrEnum):
    """The user's verdict on a discrepancy."""

    SAME = "same"
    UNRELATED = "unrelated"
    "The answers are to different questions: nothing is in dispute."
    UNSURE = "unsure"
    CONFLICT = "conflict"


class Review(NamedTuple):
    """A verdict and a note; one of them may be empty."""

    verdict: Verdict | None = None
    note: str = ""
    of: tuple[str, ...] = ()
    "The answers that were judged, if they, or who gives them, are known to have changed."
    right: tuple[str, ...] | None = None
    "The answers that are right; empty: none is; None: it is not said."

    @property
    def outdated(self) -> bool:
        """Whether there is a verdict, and on other answers than the present ones."""
        return self.verdict is not None and bool(self.of)

    @property
    def dismisses(self) -> bool:
        """Whether it says that nothing is in dispute between the answers as they are now."""
        return self.verdict in (Verdict.SAME, Verdict.UNRELATED) and not self.outdated


class About(NamedTuple):
    """What a review is about, to recognise the discrepancy when its answers change."""

    kind: str = ""
    topic: str = ""
    answers: tuple[str, ...] = ()
    places: Mapping[str, tuple[Span, ...]] = MappingProxyType({})
    "By article id, the spans of its claims."
    given: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    "By article id, its answers."


class Reviewed(NamedTuple):
    """A review as stored in one article's entry."""

    review: Review
    kind: str
    topic: str
    spans: tuple[Span, ...]
    "The spans of this article's claims."
    given: tuple[str, ...]
    "The answers of this article; empty if unknown."


def place(text: str, start: int, end: int | None = None) -> dict[str, object]:
    """Encode a position of a text; without an end the span covers some words."""
    span = Span(start, start + _WORDS if end is None else end)
    return {"start": start, "end": min(span.end, len(text)), "text": span.of(text)}


def span_of(stored: object, text: str) -> Span | None:
    """Decode a position: its old offset if the words are still there, else where they are now; or None."""
    if isinstance(stored, int) and not isinstance(stored, bool):
        return Span(stored, stored) if 0 <= stored <= len(text) else None
    if not isinstance(stored, dict):
        return None
    start, end, words = stored.get("start"), stored.get("end"), stored.get("text")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end):
        return None
    if isinstance(words, str) and words:
        return Span(start, end).found(words, text)
    return Span(start, end) if end <= len(text) else None


def hand_spans(entry: Mapping[str, object]) -> tuple[HandSpan, ...]:
    """Decode the spans kept or removed by hand, with their old offsets."""
    stored = entry.get("spans")
    found = [_hand_span(each) for each in stored] if isinstance(stored, list) else []
    return tuple(span for span in found if span)


def stored_spans(spans: Sequence[HandSpan]) -> object:
    """Encode spans; None if there are none."""
    return [{"start": h.span.start, "end": h.span.end, "kept": h.kept, "text": h.text} for h in spans] or None


def by_hand(entry: Mapping[str, object]) -> ByHand:
    """Decode the user's decisions about an article."""
    stored = entry.get("facts")
    facts = stored if isinstance(stored, dict) else {}
    words = {name: fact for name in ("source", "title") if isinstance(fact := facts.get(name), str) and fact}
    day = facts.get("published")
    try:
        published = date.fromisoformat(day) if isinstance(day, str) else None
    except ValueError:
        published = None
    return ByHand(hand_spans(entry), published, words.get("source"), words.get("title"))


def stored_facts(by_hand: ByHand) -> object:
    """Encode the day, the source and the title that the user set; None if none is set."""
    day = by_hand.published.isoformat() if by_hand.published else None
    facts = {"published": day, "source": by_hand.source, "title": by_hand.title}
    return {name: fact for name, fact in facts.items() if fact} or None


def reviewed(stored: object, text: str) -> Reviewed | None:
    """Decode the review in an article's entry."""
    if not isinstance(stored, dict):
        return None
    verdict, places = stored.get("verdict"), stored.get("places")
    note, kind, topic = (
        each if isinstance(each := stored.get(name), str) else "" for name in ("note", "kind", "topic")
    )
    answers, given, right = (_strings(stored.get(name)) for name in ("answers", "given", "right"))
    spans = [span_of(each, text) for each in places] if isinstance(places, list) else []
    judged = Verdict(verdict) if verdict in list(Verdict) else None
    review = Review(judged, note, answers, right if isinstance(stored.get("right"), list) else None)
    return Reviewed(review, kind, topic, tuple(span for span in spans if span is not None), given)


def _strings(stored: object) -> tuple[str, ...]:
    return tuple(each for each in stored if isinstance(each, str)) if isinstance(stored, list) else ()


def stored_review(review: Review | None, about: About, article: Article) -> object:
    """Encode a review for one article's entry; None if it is empty."""
    if review is None or not (review.verdict or review.note):
        return None
    stored: dict[str, object] = {
        "verdict": review.verdict and review.verdict.value,
        "note": review.note,
        "kind": about.kind,
        "topic": about.topic,
        "answers": list(review.of or about.answers),
        "places": [place(article.text, s.start, s.end) for s in about.places.get(article.id, ())],
        "given": list(about.given.get(article.id, ())),
    }
    stored = {name: value for name, value in stored.items() if value or name in ("verdict", "note")}
    return stored if review.right is None else stored | {"right": list(review.right)}


def _hand_span(entry: object) -> HandSpan | None:
    if not isinstance(entry, dict):
        return None
    start, end, kept = entry.get("start"), entry.get("end"), entry.get("kept")
    if not (isinstance(start, int) and isinstance(end, int) and isinstance(kept, bool) and 0 <= start < end):
        return None
    text = entry.get("text")
    return HandSpan(Span(start, end), kept, text if isinstance(text, str) else "")


def put(entry: dict[str, object], field: Field, name: str, value: object) -> None:
    """Set one value of an article's entry in place; None deletes it."""
    if field in NAMED:
        stored = entry.get(field)
        named = dict(stored) if isinstance(stored, dict) else {}
        _replace(named, name, value)
        _replace(entry, field, named or None)
    else:
        _replace(entry, field, value)


def _replace(holder: dict[str, object], key: str, value: object) -> None:
    if value is None:
        holder.pop(key, None)
    else:
        holder[key] = value
