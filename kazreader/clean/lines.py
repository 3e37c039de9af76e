"""The lines of a file, with those that a crude scraper tore apart joined.

A line here is the text between two line breaks, or several such lines that form one paragraph: a scraper
broke it at a link, or an editor wrapped it. Nothing is judged yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazreader.lexicon.line_words import words
from kazreader.model.named_tuple import NamedTuple

_LINE = re.compile(
    r"[^\s\x00-\x1f][^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]*|[^\s][^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]*"
)
_SENTENCE_END = ".!?…"
_CLOSING = "\"'”’)]»"
_CONTINUES = ",.;:!?)]%’”"
_WRAP_LEAST, _WRAP_MOST, _WRAP_RAGGED = 45, 110, 30


class Line(NamedTuple):
    """A paragraph, as far as line breaks show."""

    start: int
    end: int
    text: str
    "Contains line breaks where torn lines were joined."
    gap: int
    "Line breaks since the line before: 1 without a blank line between."


def lines(text: str) -> list[Line]:
    """Return the lines of a text in order, torn ones joined, in linear time."""
    found = list(_raw(text))
    return list(_joined(text, found)) if len(found) > 1 else found


def _raw(text: str) -> Iterator[Line]:
    newline = "\n" if "\n" in text else "\r"
    at = 0
    for match in _LINE.finditer(text):
        content = match.group().rstrip()
        start = match.start()
        yield Line(start, start + len(content), content, text.count(newline, at, start))
        at = start + len(content)


def _joined(text: str, raw: list[Line]) -> Iterator[Line]:
    continued = _wrapped(raw)
    first = 0
    for i in range(1, len(raw) + 1):
        if i < len(raw) and raw[i].gap <= 1 and (continued[i] or _is_torn(raw, i)):
            continue
        if i - first == 1:
            yield raw[first]
        else:
            start, end = raw[first].start, raw[i - 1].end
            yield Line(start, end, text[start:end], raw[first].gap)
        first = i


def _wrapped(raw: list[Line]) -> bytearray:
    """Return a flag for each line: whether it continues a paragraph that is wrapped at one width."""
    continued = bytearray(len(raw))
    first = 0
    for i in range(1, len(raw) + 1):
        if i < len(raw) and raw[i].gap <= 1:
            continue
        widths = [line.end - line.start for line in raw[first : i - 1]]
        if (
            len(widths) >= 2
            and min(widths) >= _WRAP_LEAST
            and max(widths) <= _WRAP_MOST
            and max(widths) - min(widths) <= _WRAP_RAGGED
            and any(raw[k].text[0].islower() for k in range(first + 1, i))
        ):
            continued[first + 1 : i] = b"\x01" * (i - first - 1)
        first = i
    return continued


def _is_torn(raw: list[Line], i: int) -> bool:
    """Whether line i continues the sentence of the line before it."""
    before, line = raw[i - 1].text, raw[i].text
    if _ends(before):
        return line[0] in ",;)" or line in _CONTINUES
    if line[0] in _CONTINUES:
        return True
    last = before.rsplit(None, 1)[-1]
    unfinished = last.lower() in words("unfinished") or last[-1] in ",("
    if unfinished and len(before) > 12:
        return True
    if line[0].islower():
        return unfinished or len(before) > 24 or len(line) > 24
    # A link's text in the middle of a sentence: the line after it continues in lower case.
    if len(before) > 24 and len(line) < 80 and last[0].islower() and i + 1 < len(raw) and raw[i + 1].gap <= 1:
        following = raw[i + 1].text
        return not _ends(line) and (following[0].islower() or following[0] in ",.;)’")
    return False


def _ends(text: str) -> bool:
    return (
        text[-1] in _SENTENCE_END
        or text[-1] == ":"
        or (text[-1] in _CLOSING and text.rstrip(_CLOSING)[-1:] in _SENTENCE_END)
    )
