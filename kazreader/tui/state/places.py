"""Reading positions: in every article, at the last sitting, and marks.

What must outlive the sitting is stored in the notebook.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kazreader.model import CleanArticle
from kazreader.store import Notebook
from kazreader.tui.state.history import Spot

_LAST = "last"
"The name of the mark for the last reading position."


class Places:
    """The positions of one sitting, over those in the notebook."""

    def __init__(self, notebook: Notebook) -> None:
        self.notebook = notebook
        self._tops: dict[str, int] = {}
        "By article id, the last top offset."

    def top_of(self, article: CleanArticle) -> int:
        """Return the last top offset of an article."""
        kept = self._tops.get(article.article.id)
        return self.notebook.position(article.article) or 0 if kept is None else kept

    def leave(self, article: CleanArticle, top: int) -> None:
        """Store an article's position while another one is read."""
        self._tops[article.article.id] = top

    def mark(self, letter: str, article: CleanArticle, top: int, among: Iterable[CleanArticle]) -> None:
        """Set a mark at a position; it is unique among these articles."""
        self.notebook.set_mark(letter, article.article, top, [a.article for a in among])

    def marked(self, letter: str, among: Iterable[CleanArticle]) -> Spot | None:
        """Return the position of a mark among these articles."""
        for article in among:
            offset = self.notebook.marks(article.article).get(letter)
            if offset is not None:
                return Spot(article.article.id, offset)
        return None

    def reopen(self, articles: Iterable[CleanArticle]) -> str | None:
        """Return the id of the article that was read last, None if it is not here.

        Its position is restored, too.
        """
        spot = self.marked(_LAST, articles)
        if spot is None:
            return None
        self._tops[spot.article] = spot.offset
        return spot.article

    def close(self, article: CleanArticle, top: int, articles: Sequence[CleanArticle]) -> None:
        """Store all positions, and this one as the last."""
        self.leave(article, top)
        for each in articles:
            if each.article.id in self._tops:
                self.notebook.set_position(each.article, self._tops[each.article.id])
        self.mark(_LAST, article, top, articles)
