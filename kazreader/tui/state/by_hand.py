"""What the user decides by hand: the stretches of a page to keep or remove, the day, the source, the title.

The articles stay as the cleaning left them beside what the decisions make of them, so that a decision
can be taken back. Decisions live in the notebook, keyed by the article's text.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.clean import as_wanted
from kazreader.model import ByHand, CleanArticle, HandSpan, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.store import Notebook


class Stretch(NamedTuple):
    """A part of a page that stands or goes as one."""

    span: Span
    read: bool
    "Whether it is read and compared now."


class Decisions:
    """The decisions of one sitting, and those that the notebook remembers."""

    def __init__(self, notebook: Notebook) -> None:
        self.notebook = notebook
        self._cleaned: dict[str, CleanArticle] = {}
        "The articles by id, as the cleaning left them."
        self._before: list[tuple[str, tuple[HandSpan, ...]]] = []
        "Article ids in the order in which something was decided, with the decisions that held before."

    def applied(self, articles: Sequence[CleanArticle]) -> tuple[CleanArticle, ...]:
        """Return the articles as the user wants them."""
        self._cleaned = {article.article.id: article for article in articles}
        return tuple(as_wanted(article, self.notebook.by_hand(article.article)) for article in articles)

    def stretches(self, article: CleanArticle) -> tuple[Stretch, ...]:
        """Return what can be kept or removed as a whole, in the order of the text.

        That is every block, every stretch removed from inside one, and every stretch kept inside one.
        """
        found = {block.span: block.standing.is_read for block in article.blocks}
        found |= {removal.span: False for removal in article.removals}
        for decision in self.notebook.spans(article.article):
            if decision.kept:
                found.setdefault(decision.span, True)
        return tuple(Stretch(span, read) for span, read in sorted(found.items()))

    def turn(self, article: CleanArticle, stretch: Stretch) -> CleanArticle:
        """Keep a stretch that is not read, or remove one that is; return the article as it is now.

        A decision that is turned round is dropped where the cleaning says the same without it.
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
        """Take the last decision of this sitting back; return its article as it is then, None without one."""
        by_id = {article.article.id: article for article in articles}
        while self._before:
            article_id, before = self._before.pop()
            if article_id in by_id:
                return self._set(by_id[article_id], before)
        return None

    def tell(self, article: CleanArticle, by_hand: ByHand) -> CleanArticle:
        """Let the day, the source and the title be what the user says; return the article as it is now."""
        self.notebook.set_facts(article.article, by_hand)
        return self._now(article, by_hand.spans)

    def _set(self, article: CleanArticle, decisions: tuple[HandSpan, ...]) -> CleanArticle:
        self.notebook.set_spans(article.article, decisions)
        return self._now(article, decisions)

    def _now(self, article: CleanArticle, decisions: Sequence[HandSpan]) -> CleanArticle:
        by_hand = self.notebook.by_hand(article.article)._replace(spans=tuple(decisions))
        return as_wanted(self._cleaned.get(article.article.id, article), by_hand)
