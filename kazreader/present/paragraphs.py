"""Paragraph numbers, for citing a report: "A \u00b64".

Running text is numbered, captions too. A title, a byline, a dateline and a subhead have no number, and
neither has removed text: showing debris changes no number.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kazreader.model import Block, BlockKind, CleanArticle, Span

_COUNTED = (BlockKind.BODY, BlockKind.CAPTION)


def numbers(article: CleanArticle) -> Iterator[tuple[Block, int]]:
    """Yield every block with its number, 0 if it has none."""
    number = 0
    for block in article.blocks:
        counts = block.standing.is_read and block.kind in _COUNTED
        number += counts
        yield block, number if counts else 0


def paragraphs(article: CleanArticle) -> tuple[Span, ...]:
    """Return the numbered paragraphs in their order."""
    return tuple(block.span for block, number in numbers(article) if number)


def number_at(offset: int, listed: Sequence[Span]) -> int:
    """Return the number of the paragraph at an offset, 0 if it is in none of those listed."""
    number = bisect_right(listed, offset, key=_start)
    return number if number and offset < listed[number - 1].end else 0


def _start(span: Span) -> int:
    return span.start
