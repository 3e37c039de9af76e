"""Put the article's text on the screen before Textual is imported: plain, where the panes will show it.

It writes what `TextPane` will paint, in the place where `views/read.tcss` puts it, without colours;
the first real frame covers it. A test holds the two together. Nothing is read from the terminal.
"""

from __future__ import annotations

import shutil
import sys

from kazreader.model import CleanArticle
from kazreader.tui.article_sheet import article_sheet
from kazreader.tui.wrap import wrap

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[2J"
_LEAVE = "\x1b[?25h\x1b[?1049l"


def prepaint(article: CleanArticle, top: int) -> None:
    """Paint an article from an offset on; the screen belongs to the reader from here on."""
    width, height = shutil.get_terminal_size()
    lines = rows(article, top, width, height)
    first, column = _corner(width, height)
    painted = "".join(f"\x1b[{first + n + 1};{column + 1}H{line}" for n, line in enumerate(lines))
    _write(_ENTER + painted)


def undo() -> None:
    """Give the screen back when the reader could not start."""
    _write(_LEAVE)


def rows(article: CleanArticle, top: int, width: int, height: int) -> list[str]:
    """Return the rows of text that a screen of this size shows, from an offset of the article on."""
    sheet = article_sheet(article)
    start = sheet.place(top) if top else None
    found: list[str] = []
    for number, paragraph in enumerate(sheet.paragraphs):
        if start is not None and number < start.paragraph:
            continue
        if found:
            found.append("")
        for begin, end in wrap(paragraph.text, _text_width(width, height)):
            if start is None or number > start.paragraph or end > start.column:
                found.append(paragraph.text[begin:end].rstrip(" "))
        if len(found) >= height:
            break
    first, _ = _corner(width, height)
    return found[: max(0, _last_row(width, height) - first)]


def _corner(width: int, height: int) -> tuple[int, int]:
    """Return the first row and column of the text."""
    list_width = 0 if width < 100 or height < 16 else 26 if width < 120 else 31
    return (1 if width < 60 or height < 16 else 2), list_width + 2


def _last_row(width: int, height: int) -> int:
    """Return the row after the last one of the text."""
    bars = 1 if width < 60 or height < 16 else 2
    if width < 100 or height < 16:
        return height - bars
    body = height - bars - 1
    evidence = 0 if width >= 160 else body * 2 // 5 if height >= 30 else 9
    return height - bars - evidence


def _text_width(width: int, height: int) -> int:
    column = width - _corner(width, height)[1] - 2
    if width >= 160:
        reading = width - 31
        column = reading - reading * 42 // 100 - 4
    return max(1, min(92, column))


def _write(text: str) -> None:
    stream = sys.__stderr__
    if stream is not None:
        stream.write(text)
        stream.flush()
