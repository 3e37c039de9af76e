"""The user's decisions about an article, which override the cleaner's.

A decision is found again by the words it covered, so it survives changes of the page around them; one whose
words are gone is ignored. The basis of metadata says when the user set them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kazreader.clean.prose import prose
from kazreader.model import (
    Basis,
    Block,
    BlockKind,
    ByHand,
    CleanArticle,
    Ground,
    HandSpan,
    Removal,
    Span,
    Standing,
)

KEEP, REMOVE = "user.keep", "user.remove"
_REMOVED_REASON = "you removed it"
_LIFTED_KINDS = (BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.DATELINE)


def as_wanted(article: CleanArticle, by_hand: ByHand) -> CleanArticle:
    """Return the article with the user's decisions on its text, day, source and title applied."""
    wanted, meta = decided(article, by_hand.spans), article.metadata
    if by_hand.published:
        meta = meta._replace(published=by_hand.published, published_basis=Basis.HAND)
    if by_hand.source:
        meta = meta._replace(source=by_hand.source, source_basis=Ground.HAND)
    if by_hand.title:
        meta = meta._replace(title=by_hand.title, title_basis=Ground.HAND)
    return wanted if meta is article.metadata else wanted._replace(metadata=meta)


def decided(article: CleanArticle, decisions: Iterable[HandSpan]) -> CleanArticle:
    """Return the article with the user's decisions on its text applied.

    Where two decisions overlap, the later one holds. Blocks still tile the file. Each decision costs time
    linear in the number of blocks.
    """
    text = article.article.text
    blocks, removals = article.blocks, article.removals
    for decision in decisions:
        found = decision.found(text)
        span = found.span.trimmed(text) if found else None
        if span is not None and span.length:
            decide = _keep if decision.kept else _remove
            blocks, removals = decide(text, blocks, removals, span)
    if blocks is article.blocks and removals is article.removals:
        return article
    return article._replace(blocks=blocks, removals=removals, prose=prose(text, blocks, removals))


def _keep(
    text: str, blocks: Sequence[Block], removals: Sequence[Removal], span: Span
) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """Keep the words of a span that were not read, and nothing else of their blocks."""
    shown: list[Block] = []
    for block in blocks:
        if block.standing.is_read or not block.span.overlaps(span):
            shown.append(block)
            continue
        lifted = block.kind in _LIFTED_KINDS
        kind = block.kind if lifted else BlockKind.BODY
        standing = Standing.LIFTED if lifted else Standing.KEPT
        for piece, inside in _pieces(text, block.span, span):
            shown.append(Block(piece, kind, standing, KEEP) if inside else block._replace(span=piece))
    return tuple(shown), tuple(_outside(text, removals, span))


def _remove(
    text: str, blocks: Sequence[Block], removals: Sequence[Removal], span: Span
) -> tuple[tuple[Block, ...], tuple[Removal, ...]]:
    """Remove the words of a span: whole blocks as blocks, words inside a paragraph as removals."""
    left: list[Block] = []
    cut = list(_outside(text, removals, span))
    for block in blocks:
        if not block.span.overlaps(span):
            left.append(block)
        elif block.standing.is_read and not span.covers(block.span):
            left.append(block)
            words = Span(max(span.start, block.span.start), min(span.end, block.span.end)).trimmed(text)
            if words.length:
                cut.append(Removal(words, REMOVE, _REMOVED_REASON))
        else:
            left += [
                Block(piece, BlockKind.BOILERPLATE, Standing.REMOVED, REMOVE, _REMOVED_REASON)
                if inside
                else block._replace(span=piece)
                for piece, inside in _pieces(text, block.span, span)
            ]
    return tuple(left), tuple(sorted(cut, key=lambda removal: removal.span))


def _pieces(text: str, whole: Span, span: Span) -> Iterator[tuple[Span, bool]]:
    """Yield the parts of `whole` before, in and behind a span, and whether each is in it."""
    edges = (whole.start, max(whole.start, span.start), min(whole.end, span.end), whole.end)
    for start, end, inside in zip(edges, edges[1:], (False, True, False), strict=False):
        piece = Span(start, end).trimmed(text)
        if piece.length:
            yield piece, inside


def _outside(text: str, removals: Iterable[Removal], span: Span) -> Iterator[Removal]:
    """Yield the removals, cut back to what lies outside a span."""
    for removal in removals:
        if not removal.span.overlaps(span):
            yield removal
            continue
        for piece, inside in _pieces(text, removal.span, span):
            if not inside:
                yield removal._replace(span=piece)
