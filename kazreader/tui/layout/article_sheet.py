"""Turn a cleaned article into a sheet; optionally with the removed text and the reasons."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from kazreader.clean.by_hand import KEEP
from kazreader.model import Block, BlockKind, CleanArticle, Relation, Removal, Span, Standing
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.display import HOLE, one_line, pane
from kazreader.present.paragraphs import numbers
from kazreader.tui.layout.sheet import Ink, Paragraph, Piece, Sheet

_UNSEEN = re.compile(rf"[ \n]{{2,}}|\n|{HOLE}+")
"In pane text: white space that is shown as one space, and characters that are not drawn."
_KIND_INKS = {
    BlockKind.HEADLINE: "headline",
    BlockKind.SUBHEAD: "strong",
    BlockKind.CAPTION: "muted",
    BlockKind.BYLINE: "muted",
    BlockKind.DATELINE: "muted",
}
_STANDING_INKS = {Standing.REMOVED: "debris", Standing.DIMMED: "dimmed"}


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Inset(NamedTuple):
    """A mark that is drawn after an offset of the article."""

    offset: int
    text: str
    ink: str

    @classmethod
    def of(cls, offset: int, sign: str, relation: Relation, *, ascii_only: bool) -> Inset:
        """Return the inset of a sign such as "≠3", with a space before it, to separate it from a figure
        before it.
        """
        text = f"[{sign}]" if ascii_only else sign.translate(_RAISED)
        return cls(offset, text, f"mark-{relation.value}")


def article_sheet(
    article: CleanArticle,
    insets: Sequence[Inset] = (),
    *,
    debris: bool = False,
    only: Sequence[Span] | None = None,
) -> Sheet:
    """Return the article as paragraphs; `insets` are in text order.

    debris: include removed text in its place, each stretch after its reason. only: include only the
    paragraphs in which one of these spans begins; they are in order, too.
    """
    title = article.metadata.title
    heading = [_title(one_line(title))] if title and not _headline(article) else []
    blocks = [(b, n) for b, n in numbers(article) if debris or b.standing is not Standing.REMOVED]
    if only is not None:
        blocks = [(b, n) for b, n in blocks if _begins(only, b.span)]
    text = pane(article.article.text)
    paragraphs = (_paragraph(article, text, b, insets, debris=debris, number=n) for b, n in blocks)
    return Sheet((*heading, *(p for p in paragraphs if p.text)))


def _begins(spans: Sequence[Span], block: Span) -> bool:
    at = bisect_left(spans, block.start, key=_span_start)
    return at < len(spans) and spans[at].start < block.end


def _span_start(span: Span) -> int:
    return span.start


def _headline(article: CleanArticle) -> bool:
    return any(b.kind is BlockKind.HEADLINE for b in article.reading())


def _title(title: str) -> Paragraph:
    return Paragraph(title, inks=(Ink(0, len(title), "headline"),))


def _paragraph(
    article: CleanArticle, text: str, block: Block, insets: Sequence[Inset], *, debris: bool, number: int
) -> Paragraph:
    draft = _Draft(text)
    ink = _STANDING_INKS.get(block.standing) or _KIND_INKS.get(block.kind, "")
    if debris and block.standing in _STANDING_INKS:
        draft.insert(_label(block.standing, block.reason, block.rule), "reason")
    elif debris and block.rule == KEEP:
        draft.insert("[kept by hand] ", "reason")
    for span, removal in _stretches(block.span, _removals(article, block.span)):
        if removal is None:
            draft.copy(span, _within(insets, span), ink)
        elif debris:
            draft.insert(_label(Standing.REMOVED, removal.reason, removal.rule), "reason")
            draft.copy(span, (), "debris")
    return draft.paragraph(number)


def _label(standing: Standing, reason: str, rule: str) -> str:
    return f"[{standing.value}: {one_line(reason or rule)}] "


def _removals(article: CleanArticle, span: Span) -> Sequence[Removal]:
    first = bisect_left(article.removals, span.start, key=_start)
    return article.removals[first : bisect_left(article.removals, span.end, key=_start)]


def _start(removal: Removal) -> int:
    return removal.span.start


def _stretches(span: Span, removals: Iterable[Removal]) -> Iterator[tuple[Span, Removal | None]]:
    at = span.start
    for removal in removals:
        yield Span(at, removal.span.start), None
        yield removal.span, removal
        at = removal.span.end
    yield Span(at, span.end), None


def _within(insets: Sequence[Inset], span: Span) -> Sequence[Inset]:
    first = bisect_left(insets, span.start + 1, key=_offset)
    return insets[first : bisect_left(insets, span.end + 1, key=_offset)]


def _offset(inset: Inset) -> int:
    return inset.offset


class _Draft:
    """A paragraph under construction."""

    def __init__(self, source: str) -> None:
        """source: the article's text, made safe for a pane."""
        self.source, self.length = source, 0
        self.texts: list[str] = []
        self.pieces: list[Piece] = []
        self.inks: list[Ink] = []

    def insert(self, text: str, ink: str) -> None:
        self._add(text, -1)
        self.inks.append(Ink(self.length - len(text), self.length, ink))

    def copy(self, span: Span, insets: Sequence[Inset], ink: str) -> None:
        begin, at = self.length, span.start
        for inset in insets:
            self._copy(at, inset.offset)
            self.insert(inset.text, inset.ink)
            at = inset.offset
        self._copy(at, span.end)
        if ink and self.length > begin:
            self.inks.append(Ink(begin, self.length, ink))

    def _copy(self, start: int, end: int) -> None:
        at = start
        for match in _UNSEEN.finditer(self.source, start, end):
            self._add(self.source[at : match.start()], at)
            self._add("" if match.group().startswith(HOLE) else " ", match.start())
            at = match.end()
        self._add(self.source[at:end], at)

    def _add(self, text: str, origin: int) -> None:
        if text.startswith(" ") and origin >= 0 and (not self.texts or self.texts[-1].endswith(" ")):
            text, origin = text[1:], origin + 1
        if text:
            self.pieces.append(Piece(self.length, origin, len(text)))
            self.texts.append(text)
            self.length += len(text)

    def paragraph(self, number: int) -> Paragraph:
        text = "".join(self.texts)
        if not text.strip():
            text = ""
        return Paragraph(text, tuple(self.pieces), tuple(self.inks), number=number)
