"""An article beside others: all that its labels depend on."""

from __future__ import annotations

from kazreader.model import Article
from kazreader.model.named_tuple import NamedTuple


class Beside(NamedTuple):
    """An article, and what other files of its site repeat of it."""

    article: Article
    shared: frozenset[int]
    "Numbers of lines."
