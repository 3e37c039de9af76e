"""The user's verdicts and notes on discrepancies, in words.

A discrepancy that gains or loses an answer gets another id. Its review follows it if at least two of its
claims are still there, or one with the same topic; the review then says which answers it was about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from kazreader.model import Article, Discrepancy, Report, Side, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.display import one_line
from kazreader.present.evidence import Evidence
from kazreader.present.findings import anchors_of
from kazreader.present.sources import Sources
from kazreader.store import About, Notebook, Review, Reviewed, Verdict

Reviews: TypeAlias = Mapping[str, Review]
"By the discrepancy's id; only what is reviewed."

VERDICTS = {
    Verdict.SAME: "the same",
    Verdict.UNRELATED: "different things",
    Verdict.UNSURE: "unsure",
    Verdict.CONFLICT: "real conflict",
}
_LEAST_SHARED = 2
"Claims by which a discrepancy is recognised: one alone may belong to another discrepancy of another topic."


def reviews_of(report: Report, notebook: Notebook) -> Reviews:
    """Return the reviews of the report's discrepancies and agreements."""
    articles = {a.article.id: a.article for a in report.articles}
    found = ((topic.id, review_of(topic, articles, notebook)) for topic in report.comparison.topics)
    return followed(report, notebook).reviews | {topic: review for topic, review in found if review}


def article_notes(report: Report, notebook: Notebook) -> dict[str, str]:
    """Return the notes on the report's articles, by article id."""
    found = ((a.article.id, notebook.note(a.article)) for a in report.articles)
    return {article: note for article, note in found if note}


def review_of(discrepancy: Discrepancy, articles: Mapping[str, Article], notebook: Notebook) -> Review | None:
    """Return the review stored under the discrepancy's id with any of its articles: others may have changed
    since.
    """
    of_articles = ((a.id, notebook.reviewed(discrepancy.id, a)) for a in parties(discrepancy, articles))
    kept = {article: reviewed for article, reviewed in of_articles if reviewed}
    for reviewed in kept.values():
        given = {article: each.given for article, each in kept.items() if each.given}
        return _now(reviewed.review, discrepancy, given)
    return None


def _now(review: Review, discrepancy: Discrepancy, given: Mapping[str, tuple[str, ...]]) -> Review:
    """Return the review; it lists the judged answers only if they, or who gives them, have changed since."""
    now = about(discrepancy)
    same = set(review.of) == set(now.answers) and all(
        set(answers) == set(now.given.get(article, ())) for article, answers in given.items()
    )
    return review._replace(of=()) if same else review


class Followed(NamedTuple):
    """Reviews whose discrepancy has another id now."""

    reviews: dict[str, Review]
    "By the present id of the discrepancy."
    lost: tuple[Reviewed, ...]
    "Reviews whose discrepancy no longer exists among these articles."


def followed(report: Report, notebook: Notebook) -> Followed:
    """Match the reviews under unknown ids with present discrepancies."""
    topics = report.comparison.topics
    known = {topic.id for topic in topics}
    left: dict[str, Reviewed] = {}
    places: dict[tuple[str, str, int], list[str]] = {}
    for each in report.articles:
        for name, reviewed in notebook.reviews(each.article).items():
            if name not in known:
                left.setdefault(name, reviewed)
                for edge in (e for span in reviewed.spans for e in _edges(span)):
                    places.setdefault((each.article.id, reviewed.kind, edge), []).append(name)
    found: dict[str, Review] = {}
    lost = dict(left)
    for topic in topics if left else ():
        shared: dict[str, set[tuple[str, Span]]] = {}
        for article, span, *_ in anchors_of(topic):
            for edge in _edges(span):
                for name in places.get((article, topic.kind.value, edge), ()):
                    shared.setdefault(name, set()).add((article, span))
        name = max(shared, key=lambda each: len(shared[each]), default="")
        least = _LEAST_SHARED if name and left[name].topic != topic.topic else 1
        if len(shared.get(name, ())) >= least:
            found[topic.id] = _now(left[name].review, topic, {})
            lost.pop(name, None)
    return Followed(found, tuple(lost.values()))


def about(discrepancy: Discrepancy) -> About:
    """Return the description of a discrepancy that is stored with its review."""
    places: dict[str, tuple[Span, ...]] = {}
    given: dict[str, tuple[str, ...]] = {}
    answers = tuple(side.label for side in discrepancy.sides)
    for article, span, _, side, _ in anchors_of(discrepancy):
        places[article] = (*places.get(article, ()), span)
        given[article] = tuple(dict.fromkeys((*given.get(article, ()), answers[side])))
    return About(discrepancy.kind.value, discrepancy.topic, answers, places, given)


def parties(discrepancy: Discrepancy, articles: Mapping[str, Article]) -> tuple[Article, ...]:
    """Return the articles that take part in a discrepancy, each once."""
    return tuple(articles[id] for id in dict.fromkeys(each.article for each in anchors_of(discrepancy)))


def verdict_words(review: Review | None) -> str:
    """Return the verdict in words; empty where there is none."""
    return VERDICTS[review.verdict] if review and review.verdict else ""


def judged_words(review: Review | None, now: Discrepancy | Evidence) -> str:
    """Return the verdict; also which answers it was about, if they or who gives them have changed."""
    words = verdict_words(review)
    if review is None or not review.outdated:
        return words
    if {one_line(answer) for answer in review.of} == {one_line(side.label) for side in now.sides}:
        return f"{words} (when other reports gave these answers)"
    return f"{words} (answers then: {answers_words(review.of)})"


def right_words(review: Review | None, now: Discrepancy | Evidence | None = None) -> str:
    """Return which of the judged answers are right: "right: 2,030", "right: neither"; or empty."""
    if review is None or review.right is None:
        return ""
    answers = review.of or tuple(side.label for side in (now.sides if now else ()))
    every, none = all_or_none(answers)
    if not review.right:
        return f"right: {none}"
    return f"right: {every if set(review.right) >= set(answers) else answers_words(review.right)}"


def all_or_none(answers: Sequence[str]) -> tuple[str, str]:
    """Return the words for all answers and for none of them."""
    return ("both", "neither") if len(answers) == 2 else ("all", "none")


def decided_words(review: Review | None, now: Discrepancy | Evidence) -> str:
    """Return the verdict as `judged_words` does, and which answers are right."""
    return ", ".join(filter(None, (judged_words(review, now), right_words(review, now))))


def review_words(review: Review, now: Discrepancy | Evidence) -> str:
    """Return the whole review on one line."""
    return " — ".join(filter(None, (decided_words(review, now), one_line(review.note))))


def change_words(was: Iterable[str], discrepancy: Discrepancy, sources: Sources) -> str:
    """Return how answers changed: "was 5, now 6 (Gazette)"; unchanged ones are left out."""
    before = tuple(dict.fromkeys(was))
    now = {side.label: _named(side, sources) for side in discrepancy.sides}
    gone = [answer for answer in before if answer not in now]
    come = [named for answer, named in now.items() if answer not in before]
    parts = [f"was {answers_words(gone)}"] if gone else []
    parts += [f"now {'also ' if before and not gone else ''}{answers_words(come)}"] if come else []
    return ", ".join(parts)


def _named(side: Side, sources: Sources) -> str:
    """Return an answer with its sources: "6 (Gazette)"."""
    names = dict.fromkeys(source.name for source in sources.of(side.claims))
    return f"{side.label} ({', '.join(names)})"


def answers_words(answers: Iterable[str]) -> str:
    """Return answers as one phrase, such as "14 and at least 19"."""
    *others, last = answers
    return f"{', '.join(others)} and {last}" if others else last


def _edges(span: Span) -> tuple[int, int]:
    """Return keys for a span's start and end: another release may cut a mention differently."""
    return span.start, -1 - span.end
