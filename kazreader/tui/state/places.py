"""Where reading stands in every article, where it stopped last time, and the places marked with a letter.

What is to outlive the sitting goes to the notebook.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kazreader.model import CleanArticle
from kazreader.store import Notebook
from kazreader.tui.state.history import Spot

_LAST = "last"
"The mark at the place where reading stopped."


class Places:
    """The places of one sitting, over those that the notebook remembers."""

    def __init__(self, notebook: Notebook) -> None:
        self.notebook = notebook
        self._tops: dict[str, int] = {}
        "Where each article that was read stood last, as an offset of its text, by the article's id."

    def top_of(self, article: CleanArticle) -> int:
        """Return where an article stood last, as an offset of its text."""
        kept = self._tops.get(article.article.id)
        return self.notebook.position(article.article) or 0 if kept is None else kept

    def leave(self, article: CleanArticle, top: int) -> None:
        """Keep where an article stands while another one is read."""
        self._tops[article.article.id] = top

    def mark(self, letter: str, article: CleanArticle, top: int, among: Iterable[CleanArticle]) -> None:
        """Mark a place with a letter, which marks no other place among these articles then."""
        self.notebook.set_mark(letter, article.article, top, [a.article for a in among])

    def marked(self, letter: str, among: Iterable[CleanArticle]) -> Spot | None:
        """Return the place that a letter marks among these articles."""
        for article in among:
            offset = self.notebook.marks(article.article).get(letter)
            if offset is not None:
                return Spot(article.article.id, offset)
        return None

    def reopen(self, articles: Iterable[CleanArticle]) -> str | None:
        """Return the id of the article that was read last, None when it is not here.

        It stands again where it stood when reading stopped.
        """
        spot = self.marked(_LAST, articles)
        if spot is None:
            return None
        self._tops[spot.article] = spot.offset
        return spot.article

    def close(self, article: CleanArticle, top: int, articles: Sequence[CleanArticle]) -> None:
        """Keep all places for the next time, and this one as the last."""
        self.leave(article, top)
        for each in articles:
            if each.article.id in self._tops:
                self.notebook.set_position(each.article, self._tops[each.article.id])
        self.mark(_LAST, article, top, articles)
