"""An article among others: everything that its labels depend on."""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.model import Article
from kazreader.model.named_tuple import NamedTuple


class Beside(NamedTuple):
    """An article, and the lines that other files of its site repeat."""

    article: Article
    shared: frozenset[int]
    "Line numbers."

    @property
    def text_length(self) -> int:
        """How many code points of text there are to read."""
        return self.article.text_length

    def key_parts(self) -> Iterator[str]:
        """Yield everything that the labels depend on."""
        yield from self.article.key_parts()
        yield f"{sorted(self.shared)}"
