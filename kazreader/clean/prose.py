"""Blank out everything that is not read, without moving a character."""

from __future__ import annotations

from collections.abc import Iterable

from kazreader.model import Article, Block, CleanArticle, Removal

_LINE_BREAKS = {ord(c): " " for c in "\r\n\t\v\f\x1c\x1d\x1e\x85\u2028\u2029"}


def prose(text: str, blocks: Iterable[Block], removals: Iterable[Removal]) -> str:
    """Return the text with removed and dimmed characters, and line breaks inside blocks, as spaces.

    The result is as long as the text; between blocks it has only spaces and line breaks.
    """
    pieces: list[str] = []
    at = 0
    for block in blocks:
        pieces.append("\n" * (block.span.start - at))
        read = block.standing.is_read
        shown = block.span.of(text) if read else " " * block.span.length
        pieces.append(shown if shown.isprintable() else shown.translate(_LINE_BREAKS))
        at = block.span.end
    pieces.append("\n" * (len(text) - at))
    whole = "".join(pieces)
    pieces, at = [], 0
    for removal in removals:
        pieces += [whole[at : removal.span.start], " " * removal.span.length]
        at = removal.span.end
    return "".join([*pieces, whole[at:]])


def without_text(article: CleanArticle) -> CleanArticle:
    """Return the labels of an article without its text, to be pickled."""
    return article._replace(article=article.article._replace(text=""), prose="")


def with_text(labels: CleanArticle, article: Article) -> CleanArticle:
    """Return the article with labels made by `without_text`."""
    return labels._replace(article=article, prose=prose(article.text, labels.blocks, labels.removals))
