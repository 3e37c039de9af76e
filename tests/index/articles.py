"""Clean articles for the tests of search, straight from a text."""

from __future__ import annotations

from kazreader.clean.prose import prose
from kazreader.model import Article, Block, BlockKind, CleanArticle, Metadata, Span, Standing


def clean_article(name: str, text: str, source: str | None = None) -> CleanArticle:
    """Return an article whose paragraphs are parted by blank lines; all of it is read."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        if paragraph:
            blocks.append(
                Block(Span(at, at + len(paragraph)), BlockKind.BODY, Standing.KEPT, "clean.paragraph")
            )
        at += len(paragraph) + 2
    return CleanArticle(
        Article(name, f"{name}.txt", text),
        tuple(blocks),
        (),
        Metadata(source=source),
        prose(text, blocks, ()),
    )
