"""An article beside others: all that its labels depend on."""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.model import Article
from kazreader.model.named_tuple import NamedTuple


class Beside(NamedTuple):
    """An article, and what other files of its site repeat of it."""

    article: Article
    shared: frozenset[int]
    "Numbers of lines."

    @property
    def text_length(self) -> int:
        """How many code points of text there are to read."""
        return self.article.text_length

    def key_parts(self) -> Iterator[str]:
        """Yield all that the labels are made from."""
        yield from self.article.key_parts()
        yield f"{sorted(self.shared)}"
