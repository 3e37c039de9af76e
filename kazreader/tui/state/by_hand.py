"""The user's decisions on articles: stretches to keep or remove, the day, the source, the title.

The articles as cleaned are kept beside those with the decisions applied, so that a decision can be undone.
Decisions are stored in the notebook, keyed by the article's text.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.clean import as_wanted
from kazreader.model import ByHand, CleanArticle, HandSpan, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.store import Notebook


class Stretch(NamedTuple):
    """A part of a page that is kept or removed as a whole."""

    span: Span
    read: bool
    "Whether it is read and compared now."


class Decisions:
    """The decisions of one sitting, over those in the notebook."""

    def __init__(self, notebook: Notebook) -> None:
        self.notebook = notebook
        self._cleaned: dict[str, CleanArticle] = {}
        "The articles by id, as cleaned."
        self._before: list[tuple[str, tuple[HandSpan, ...]]] = []
        "The undo stack: article ids with the decisions before each change."

    def applied(self, articles: Sequence[CleanArticle]) -> tuple[CleanArticle, ...]:
        """Return the articles with the decisions applied."""
        self._cleaned = {article.article.id: article for article in articles}
        return tuple(as_wanted(article, self.notebook.by_hand(article.article)) for article in articles)

    def stretches(self, article: CleanArticle) -> tuple[Stretch, ...]:
        """Return what can be kept or removed as a whole, in text order.

        That is every block, every stretch removed inside one, and every stretch kept inside one.
        """
        found = {block.span: block.standing.is_read for block in article.blocks}
        found |= {removal.span: False for removal in article.removals}
        for decision in self.notebook.spans(article.article):
            if decision.kept:
                found.setdefault(decision.span, True)
        return tuple(Stretch(span, read) for span, read in sorted(found.items()))

    def turn(self, article: CleanArticle, stretch: Stretch) -> CleanArticle:
        """Toggle a stretch between kept and removed; return the changed article.

        A decision is dropped if toggling it gives the cleaner's result again.
        """
        before = self.notebook.spans(article.article)
        others = tuple(decision for decision in before if decision.span != stretch.span)
        words = stretch.span.of(article.article.text)
        after = (*others, HandSpan(stretch.span, not stretch.read, words))
        now = self._now(article, after)
        if others != before and self._now(article, others).prose == now.prose:
            after = others
        self._before.append((article.article.id, before))
        return self._set(article, after)

    def take_back(self, articles: Sequence[CleanArticle]) -> CleanArticle | None:
        """Undo the last decision of this sitting; return its changed article, None if there is none."""
        by_id = {article.article.id: article for article in articles}
        while self._before:
            article_id, before = self._before.pop()
            if article_id in by_id:
                return self._set(by_id[article_id], before)
        return None

    def set_facts(self, article: CleanArticle, by_hand: ByHand) -> CleanArticle:
        """Set the day, the source and the title; return the changed article."""
        self.notebook.set_facts(article.article, by_hand)
        return self._now(article, by_hand.spans)

    def _set(self, article: CleanArticle, decisions: tuple[HandSpan, ...]) -> CleanArticle:
        self.notebook.set_spans(article.article, decisions)
        return self._now(article, decisions)

    def _now(self, article: CleanArticle, decisions: Sequence[HandSpan]) -> CleanArticle:
        by_hand = self.notebook.by_hand(article.article)._replace(spans=tuple(decisions))
        return as_wanted(self._cleaned.get(article.article.id, article), by_hand)
