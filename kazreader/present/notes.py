"""Everything that the user noted on these articles, and what is still to be decided.

Undecided are conflicts and updates without a verdict, the most severe first; before them come verdicts on
answers that have changed since. A verdict whose discrepancy no longer exists, since a report was changed or
removed, is listed last and stays in the notebook.
"""

from __future__ import annotations

from kazreader.model import CleanArticle, Discrepancy, Relation, Report
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.display import one_line
from kazreader.present.reviews import followed, reviews_of, verdict_words
from kazreader.present.sources import Source, Sources
from kazreader.store import Notebook, Review

_TO_DECIDE = (Relation.CONFLICT, Relation.UPDATE)
_SHOWN = 80
"Code points of text shown for a mark."


class Reviewed(NamedTuple):
    """A discrepancy with a verdict on its present answers, or one that needs none, with a note."""

    discrepancy: Discrepancy
    review: Review


class Undecided(NamedTuple):
    """A conflict or an update without a verdict, or a discrepancy whose verdict is outdated."""

    discrepancy: Discrepancy
    review: Review | None = None
    "The outdated review, or one with a note only."


class ArticleNote(NamedTuple):
    """A note on an article."""

    source: Source
    note: str


class Mark(NamedTuple):
    """A position that the user marked."""

    name: str
    source: Source
    offset: int
    text: str
    "The first words at the mark."


class Lost(NamedTuple):
    """A verdict or a note whose discrepancy does not exist among these articles."""

    topic: str
    review: Review


class Notes(NamedTuple):
    """The sections of the notes view."""

    reviewed: tuple[Reviewed, ...]
    articles: tuple[ArticleNote, ...]
    marks: tuple[Mark, ...]
    undecided: tuple[Undecided, ...]
    lost: tuple[Lost, ...]


def notes_of(report: Report, sources: Sources, notebook: Notebook) -> Notes:
    """Return the notebook's entries on a report, each section in the order of the report."""
    reviews = reviews_of(report, notebook)
    topics = report.comparison.topics
    outdated = [Undecided(t, reviews[t.id]) for t in topics if t.id in reviews and reviews[t.id].outdated]
    unjudged = [
        Undecided(t, reviews.get(t.id))
        for r in _TO_DECIDE
        for t in topics
        if t.relation is r and not verdict_words(reviews.get(t.id))
    ]
    waiting = {line.discrepancy.id for line in (*outdated, *unjudged)}
    texts = [(sources.by_article[a.article.id], a) for a in report.articles]
    return Notes(
        tuple(Reviewed(t, reviews[t.id]) for t in topics if t.id in reviews and t.id not in waiting),
        tuple(
            ArticleNote(source, note) for source, a in texts if (note := one_line(notebook.note(a.article)))
        ),
        tuple(
            sorted(
                (
                    Mark(name, source, at, _words(a, at))
                    for source, a in texts
                    for name, at in notebook.marks(a.article).items()
                    if name.isprintable() and len(name) == 1 and name.isalnum()
                ),
                key=lambda mark: mark.name,
            )
        ),
        (*outdated, *unjudged),
        tuple(Lost(each.topic, each.review) for each in followed(report, notebook).lost),
    )


def _words(article: CleanArticle, offset: int) -> str:
    """Return the words at an offset, as read."""
    return one_line(article.prose[offset : offset + 4 * _SHOWN])[:_SHOWN]
