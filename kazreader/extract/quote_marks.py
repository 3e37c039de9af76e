"""Which stretches of a paragraph stand between quotation marks.

Scraped and machine-translated pages turn marks round ("coup, “X said"), leave one out, or put spaces
inside; so a mark is judged by its form, by the spaces around it and by whether a quotation is open. Quotes
inside quotes are part of the outer one. One pass, whatever the depth.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from kazreader.model import Span

_DOUBLE = re.compile(r"[“”\"„«»`'](?:(?<![`'])|(?<=`)`|(?<=')')")
_SINGLE = re.compile(r"[‘’'`]")
_OPENING = frozenset("“„«")
_CLOSING = frozenset("”»")
_BEFORE_OPENING = frozenset(" \t\n([{—–-/:“‘\"'")
_AFTER_CLOSING = frozenset(" \t\n.,;:!?)]}—–-/”’\"'…")
_OPENING_SINGLE = ("‘", "'", "`")
_SHORTENED = re.compile(r"\s?(?:t|s|re|ll|m|ve|d)\b", re.IGNORECASE)
_LONGEST_SINGLE = 600
"Characters between single marks; what is longer began with an apostrophe."


@lru_cache(maxsize=256)
def stretches(prose: str, paragraph: Span) -> tuple[Span, ...]:
    """Return the quoted stretches of a paragraph without their marks, in order and without overlap."""
    double = _double(prose, paragraph)
    return tuple(sorted([*double, *_single(prose, paragraph, double)]))


def is_quoted(span: Span, quoted: Sequence[Span]) -> bool:
    """Whether a span stands inside one of the quoted stretches, which are in order."""
    at = bisect_right(quoted, span.start, key=lambda stretch: stretch.start) - 1
    return at >= 0 and quoted[at].covers(span)


def _double(prose: str, paragraph: Span) -> list[Span]:
    found: list[Span] = []
    start: int | None = None
    for match in _DOUBLE.finditer(prose, paragraph.start, paragraph.end):
        at, end = match.span()
        if start is None:
            if _may_open(prose, match, paragraph):
                start = end
            elif not found and _ends_paragraph(prose, end, paragraph):
                found += _trimmed(prose, paragraph.start, at)
        elif _goes_on(prose, match, paragraph):
            continue
        else:
            found += _trimmed(prose, start, at)
            start = None
    if start is not None and _begins_utterance(prose, start, paragraph):
        found += _trimmed(prose, start, paragraph.end)
    return found


def _may_open(prose: str, match: re.Match[str], paragraph: Span) -> bool:
    mark = match.group()
    before, after = _around(prose, match)
    if mark in _CLOSING:
        return before in _BEFORE_OPENING and not after.isspace() and after not in _AFTER_CLOSING
    if mark in _OPENING:
        return True
    if before.isdigit() or (before not in _BEFORE_OPENING and after in _AFTER_CLOSING):
        return False
    return match.end() < paragraph.end


def _goes_on(prose: str, match: re.Match[str], paragraph: Span) -> bool:
    """Whether an opening mark stands before the next sentence of a quotation that is open already."""
    if match.group() not in _OPENING:
        return False
    before = prose[max(paragraph.start, match.start() - 2) : match.start()]
    return before.rstrip()[-1:] in (".", "!", "?", "…") and before[-1:].isspace()


def _single(prose: str, paragraph: Span, double: list[Span]) -> Iterator[Span]:
    """Yield the stretches between single marks that stand outside the double ones."""
    edges = [
        paragraph.start,
        *(edge for quoted in double for edge in (quoted.start, quoted.end)),
        paragraph.end,
    ]
    for n, (start, end) in enumerate(pairwise(edges)):
        if n % 2 == 0:
            yield from _single_between(prose, start, end)


def _single_between(prose: str, begin: int, end: int) -> Iterator[Span]:
    if all(prose.find(mark, begin, end) < 0 for mark in _OPENING_SINGLE):
        return
    start: int | None = None
    fallback: int | None = None
    for match in _SINGLE.finditer(prose, begin, end):
        at = match.start()
        before, after = _around(prose, match)
        if start is not None and at - start > _LONGEST_SINGLE:
            start = None
        if start is None or (match.group() == "‘" and before in _BEFORE_OPENING):
            opens = match.group() != "’" and before in _BEFORE_OPENING and after not in ",.;:!?)"
            start, fallback = (match.end(), None) if opens else (start, fallback)
        elif before in ",.!?…" or (before.isspace() and _closes_apart(prose, match)):
            yield from _trimmed(prose, start, at)
            start = None
        elif after in _AFTER_CLOSING and not before.isspace():
            if before == "s" and prose[match.end() : match.end() + 2].strip()[:1].islower():
                fallback = fallback or at
                continue
            yield from _trimmed(prose, start, at)
            start = None
    if start is not None and fallback is not None:
        yield from _trimmed(prose, start, fallback)


def _closes_apart(prose: str, match: re.Match[str]) -> bool:
    """Whether a mark with a space before it closes: it begins no shortened word such as "’ t"."""
    after = _around(prose, match)[1]
    return after in _AFTER_CLOSING and not _SHORTENED.match(prose, match.end())


def _around(prose: str, match: re.Match[str]) -> tuple[str, str]:
    return prose[match.start() - 1 : match.start()] or " ", prose[match.end() : match.end() + 1] or " "


def _ends_paragraph(prose: str, at: int, paragraph: Span) -> bool:
    """Whether nothing follows, or only the name of the one who speaks behind a dash."""
    rest = prose[at : min(paragraph.end, at + 80)].strip()
    return not rest or (paragraph.end - at < 80 and rest[0] in "-—–")


def _begins_utterance(prose: str, start: int, paragraph: Span) -> bool:
    before = prose[paragraph.start : start - 1].rstrip()[-1:]
    return before in ("", ",", ":", ".", "!", "?", "”", '"', "…")


def _trimmed(prose: str, start: int, end: int) -> Iterator[Span]:
    while start < end and prose[start].isspace():
        start += 1
    while end > start and prose[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
