"""Debris inside a line: what a scraper or a translator glued to a sentence or left in it.

Each rule gets the text of one line and yields the spans that are not prose. Nothing is repaired: the rest
stays as written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kazreader.lexicon import line_words
from kazreader.lexicon.agencies import is_agency
from kazreader.lexicon.patterns import CuedPattern, rarely
from kazreader.model import Removal, Span

Rule = Callable[[str], Iterator[Removal]]

_ATTRIBUTE = rarely(
    r"""
    [ \t]? [“”"'’]? [ \t]?
    \b(?:target|rel|href|class|style|srcset|onclick|data-[a-z]{1,20})
    [ ]?=[ ]? [“”"'’]
    [^<>\r\n]{0,160}
    >
    """,
    re.VERBOSE,
)
_TAG = rarely(
    r"""
    </?(?:a|abbr|b|blockquote|br|div|em|figure|figcaption|font|h[1-6]|i|iframe|img|li|ol|p|script|span|strong
       |sub|sup|u|ul)
    (?:\s[^<>\r\n]{0,400})? /?>
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ENTITY = rarely(r"&(?:nbsp|amp|quot|lt|gt|rsquo|lsquo|rdquo|ldquo|#\d{1,5});")
_TAIL_REACH = 120
_GLUED = re.compile(r"[^\W\d_]{2}[”’\"')]?[.!?][”’\"')]?(?P<tail>[A-Z][^.!?]{2,90})$")
_SIGNED = CuedPattern(
    "– — - (", r"[.!?…][”’\"')]?(?P<tail>\s*(?:[–—-]{1,2}\s*|\()(?P<name>[A-Z][\w/. -]{1,30}?)\)?)$"
)
_CREDIT = CuedPattern(
    "Getty AFP Reuters REUTERS EPA Shutterstock iStock Anadolu Xinhua /AP AP/ Photo Image: Courtesy File via",
    r"""
    [ ]?[\[(]
    (?=[^\[\]()]{0,100}?
      (?:Getty|AFP|Reuters|REUTERS|EPA|Shutterstock|iStock|Anadolu|Xinhua|/AP\b|AP[ ]Photo|AP/
      |Photo(?:graph)?[: ]|Image:|Courtesy|File[ ]photo|via[ ]AP)
    )
    (?=[^\[\]()]{0,100}(?:/|:|[Pp]hoto|Getty|Courtesy|via[ ]AP))
    [^\[\]()]{4,110}
    [\])]
    """,
    re.VERBOSE,
)


def removals(line: str) -> list[Removal]:
    """Return the debris inside a line, in order and without overlaps, as spans of the line."""
    found: list[Removal] = []
    if any(map(line.__contains__, _MARKS)):
        found += (removal for rule in ANYWHERE for removal in rule(line))
    if line[-1] not in _SENTENCE_ENDS and any(map(line[-_TAIL_REACH:].__contains__, _FULL_STOPS)):
        found += (removal for rule in AT_THE_END for removal in rule(line))
    if not found:
        return found
    found.sort(key=lambda removal: (removal.span.start, -removal.span.end))
    apart: list[Removal] = []
    for removal in found:
        if not apart or removal.span.start >= apart[-1].span.end:
            apart.append(removal)
    return apart


def markup(line: str) -> Iterator[Removal]:
    """Yield tags, entities and attributes that leaked out of the page's markup."""
    for pattern, mark in ((_ATTRIBUTE, "="), (_TAG, "<"), (_ENTITY, "&")):
        if mark in line:
            for match in pattern().finditer(line):
                start, end = match.span()
                if pattern is _ATTRIBUTE:
                    end = _behind_copy(line, start, end)
                yield Removal(Span(start, end), "clean.markup", "markup that leaked into the text")


def _behind_copy(line: str, start: int, end: int) -> int:
    """Return the end of a link's text that only repeats the words before the leaked attribute."""
    after = end + len(line[end : end + 4]) - len(line[end : end + 4].lstrip())
    for size in range(min(60, start), 3, -1):
        words = line[start - size : start]
        starts_word = start == size or not line[start - size - 1].isalnum()
        if starts_word and line.startswith(words, after) and not words[0].isspace():
            return after + size
    return end


def glued_tail(line: str) -> Iterator[Removal]:
    """Yield a caption or a signature that follows the last full stop without a space."""
    match = _GLUED.search(line, max(0, len(line) - _TAIL_REACH))
    if match is None:
        return
    tail = match["tail"].rstrip()
    span = Span(match.start("tail"), match.start("tail") + len(tail))
    words = tail.split()
    if is_agency(tail):
        yield Removal(span, "clean.glued_agency", "the agency's name glued to the last sentence")
    elif words[0].casefold() not in line_words.words("domain") and _is_caption_like(words):
        yield Removal(span, "clean.glued_caption", "a caption glued to the last sentence")


_CAPTION_CAPITALS = 0.7
"Share of the words; set by hand on glued captions of annotated pages: tests/gold/cleaning_held_out.txt."


def _is_caption_like(words: Sequence[str]) -> bool:
    capital = sum(not w[:1].islower() for w in words)
    return len(words) >= 2 and capital >= _CAPTION_CAPITALS * len(words)


def signature(line: str) -> Iterator[Removal]:
    """Yield an agency's name behind the last sentence, in brackets or after a dash."""
    match = _SIGNED.search(line, max(0, len(line) - 60))
    if match is not None and is_agency(match["name"].strip(" .")):
        span = Span(*match.span("tail")).trimmed(line)
        yield Removal(span, "clean.signature", "the agency's signature")


def credit(line: str) -> Iterator[Removal]:
    """Yield photo credits in brackets."""
    for match in _CREDIT.finditer(line) if "[" in line or "(" in line else ():
        yield Removal(Span(*match.span()).trimmed(line), "clean.credit", "the credit of a photo")


def said_twice(line: str) -> int:
    """Return the length of a caption that the line begins with and repeats right away, or 0."""
    if len(line) < 50:
        return 0
    again = line.find(line[:25], 25, 1000)
    if again > 0 and line.startswith(line[:again].rstrip(), again):
        return again
    return 0


ANYWHERE: tuple[Rule, ...] = (markup, credit)
AT_THE_END: tuple[Rule, ...] = (glued_tail, signature)
"For lines that do not end like a sentence, but have the end of one near their end."
_FULL_STOPS = ".!?…"
_MARKS = "<>&[("
"Every match of a rule of ANYWHERE contains one of these."
_SENTENCE_ENDS = ".!?”"
