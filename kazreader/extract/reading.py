"""What the finders are given: the sentences of one cleaned article, split once for all of them."""

from __future__ import annotations

from typing import NamedTuple

from kazreader.extract import sentences
from kazreader.model import BlockKind, CleanArticle, Span

_READ = (BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.BODY)


class Sentence(NamedTuple):
    """One sentence of the prose."""

    span: Span
    text: str
    "The prose under the span: offset i here is offset `span.start + i` in the article."
    kind: BlockKind
    paragraph: int
    "The number of its block in the article's blocks."


class Reading(NamedTuple):
    """One article as the finders see it."""

    article: CleanArticle
    sentences: tuple[Sentence, ...]


def read(article: CleanArticle) -> Reading:
    """Return the article split into sentences, without its captions, bylines and datelines."""
    read_blocks = frozenset(article.reading(*_READ))
    found = [
        Sentence(span, span.of(article.prose), block.kind, number)
        for number, block in enumerate(article.blocks)
        if block in read_blocks
        for span in sentences.split(article.prose, block.span)
    ]
    return Reading(article, tuple(found))
