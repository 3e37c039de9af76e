"""Text in terminal cells: its width, wrapping and truncation.

A Latin, Greek or Cyrillic letter is one cell wide, a Chinese one two, a combining mark none.
"""

from __future__ import annotations

from collections.abc import Iterator

_ONE_CELL_BELOW = 0x300
"""Every printable character below is one cell wide; for those above a table is needed, which takes 15 ms to
load."""
_SIGNS = dict.fromkeys(map(ord, "‘’“”–—…•≠≈↑→"), "-")
"Characters above that are one cell wide, too, and frequent in news and in our own lines."


def cells(text: str) -> int:
    """Return the width of printable text in terminal cells."""
    if text.isascii() or ord(max(text.translate(_SIGNS))) < _ONE_CELL_BELOW:
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def clip(text: str, width: int, *, ellipsis: str = "…") -> str:
    """Return the text cut to a width in cells, with an ellipsis if it was cut."""
    if cells(text) <= width:
        return text
    room = width - cells(ellipsis)
    if room < 0:
        return ""
    kept = text[:room]
    while cells(kept) > room:
        kept = kept[:-1]
    return kept.rstrip() + ellipsis


def clip_start(text: str, width: int, *, ellipsis: str = "…") -> str:
    """Return the end of the text that fits a width in cells: a path ends with the file's name."""
    if cells(text) <= width:
        return text
    kept = text[max(len(text) - width + cells(ellipsis), 0) :]
    while kept and cells(kept) > width - cells(ellipsis):
        kept = kept[1:]
    return ellipsis + kept


def pad(text: str, width: int) -> str:
    """Return the text cut or padded with spaces to exactly this width in cells."""
    fitting = clip(text, width)
    return fitting + " " * (width - cells(fitting))


def wrap(text: str, width: int) -> Iterator[str]:
    """Yield the lines of a text, broken at spaces; a word wider than a line is broken anywhere."""
    line, used = "", 0
    for word in text.split(" "):
        wide = cells(word)
        if line and used + 1 + wide > width:
            yield line
            line, used = "", 0
        elif line:
            line, used = line + " ", used + 1
        if wide > width:
            *full, word = _chunks(word, max(width, 1))
            yield from full
            wide = cells(word)
        line, used = line + word, used + wide
    if line:
        yield line


def _chunks(word: str, width: int) -> Iterator[str]:
    """Yield the pieces of an overlong word, each at least one character."""
    at = 0
    while at < len(word):
        end = min(at + width, len(word))
        while end - at > 1 and cells(word[at:end]) > width:
            end -= 1
        yield word[at:end]
        at = end
