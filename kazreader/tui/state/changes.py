"""What changed while the reader was open, in one line: reports that came and went, and what follows from it.

A discrepancy that a new report joins is the old one, changed: its id depends on the answers it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from kazreader.model import CleanArticle, Discrepancy, Relation, Span
from kazreader.present.wording import counted

_WORDS = 60
"Characters by which a place is found again in a text that has changed."


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Known:
    """What was known at one time."""

    articles: Sequence[CleanArticle]
    discrepancies: Sequence[Discrepancy]


def told(before: Known, after: Known) -> str:
    """Return such as "2 reports added: 3 new conflicts, 1 update gone"; empty when no report changed."""
    reports = _reports(before.articles, after.articles)
    return f"{reports}: {_discrepancies(before, after)}" if reports else ""


def same_discrepancy(was: Discrepancy, candidates: Iterable[Discrepancy]) -> Discrepancy | None:
    """Return which candidate is this discrepancy now: that of its id, else one of its kind at its places."""
    listed, wanted = list(candidates), _places(was)
    by_id = (each for each in listed if each.id == was.id)
    by_place = (each for each in listed if each.kind == was.kind and _places(each) & wanted)
    return next(by_id, None) or next(by_place, None)


def same_article(was: CleanArticle, among: Sequence[CleanArticle]) -> int | None:
    """Return the number of the article that this one is now: in its place, else of its text; None: gone."""
    path, article, text = was.article.path, was.article.id, was.article.text
    listed = [each.article for each in among]
    in_place = (n for n, each in enumerate(listed) if each.path == path and each.id == article)
    of_text = (n for n, each in enumerate(listed) if each.text == text)
    of_file = (n for n, each in enumerate(listed) if each.path == path)
    return next(chain(in_place, of_text, of_file), None)


def words_now(offset: int, before: str, after: str) -> int:
    """Return where the words at an offset of one text stand in its next version, as near as can be told."""
    if not offset:
        return 0
    words = before[offset : offset + _WORDS]
    places = [
        place
        for place in (after.find(words, min(offset, len(after))), after.rfind(words, 0, offset))
        if place >= 0
    ]
    return min(places, key=lambda place: abs(place - offset), default=min(offset, len(after)))


def _reports(before: Sequence[CleanArticle], after: Sequence[CleanArticle]) -> str:
    old, new = _texts(before), _texts(after)
    changed = sum(path in old and old[path] != text for path, text in new.items())
    counts = (
        (len(new.keys() - old.keys()), "added"),
        (changed, "changed"),
        (len(old.keys() - new.keys()), "removed"),
    )
    return ", ".join(f"{counted(number, 'report')} {what}" for number, what in counts if number)


def _texts(articles: Iterable[CleanArticle]) -> dict[tuple[str, int], str]:
    """Return the texts by path and place in the file: an id may change with the other files."""
    seen: Counter[str] = Counter()
    texts = {}
    for each in articles:
        path = each.article.path
        seen[path] += 1
        texts[path, seen[path]] = each.article.text
    return texts


def _discrepancies(before: Known, after: Known) -> str:
    """Return how many are new, changed and gone, the strongest relations first."""
    old = {each.id: each for each in before.discrepancies}
    appeared = [each for each in after.discrepancies if each.id not in old]
    by_place: dict[tuple[object, ...], str] = {}
    kept = {each.id for each in after.discrepancies}
    vanished = {each.id: each for each in before.discrepancies if each.id not in kept}
    for each in vanished.values():
        by_place |= {(each.kind, *place): each.id for place in _places(each)}
    counts: Counter[tuple[str, Relation]] = Counter()
    for each in appeared:
        was = next(
            (by_place[key] for place in _places(each) if (key := (each.kind, *place)) in by_place), None
        )
        if was is not None and was in vanished:
            del vanished[was]
            counts["changed", each.relation] += 1
        else:
            counts["new", each.relation] += 1
    counts.update(("gone", each.relation) for each in vanished.values())
    told = [
        f"{counted(counts[what, relation], f'new {relation.value}' if what == 'new' else relation.value)}"
        f"{'' if what == 'new' else f' {what}'}"
        for what in ("new", "changed", "gone")
        for relation in Relation
        if relation is not Relation.COMPATIBLE
        if counts[what, relation]
    ]
    return ", ".join(told) or "no other disagreement"


def _places(discrepancy: Discrepancy) -> frozenset[tuple[str, Span]]:
    return frozenset(
        (claim.mention.article, claim.mention.span) for side in discrepancy.sides for claim in side.claims
    )
