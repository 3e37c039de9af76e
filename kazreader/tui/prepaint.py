"""Paint the article's text before Textual is imported: plain, where the panes will show it.

It writes what `TextPane` will paint, in the place where `views/read.tcss` puts it, without colours; the first
real frame covers it. A test keeps the two equal. Nothing is read from the terminal.
"""

from __future__ import annotations

import shutil
import sys

from kazreader.model import CleanArticle
from kazreader.tui.layout.article_sheet import article_sheet
from kazreader.tui.layout.breakpoints import reading_area
from kazreader.tui.layout.wrap import wrap

_ENTER = "\x1b[?1049h\x1b[?25l\x1b[2J"
_LEAVE = "\x1b[?25h\x1b[?1049l"


def prepaint(article: CleanArticle, top: int) -> None:
    """Paint an article from an offset on; the screen is the reader's from then on."""
    width, height = shutil.get_terminal_size()
    lines = rows(article, top, width, height)
    area = reading_area(width, height)
    painted = "".join(f"\x1b[{area.row + n + 1};{area.column + 1}H{line}" for n, line in enumerate(lines))
    _write(_ENTER + painted)


def undo() -> None:
    """Restore the screen when the reader could not start."""
    _write(_LEAVE)


def rows(article: CleanArticle, top: int, width: int, height: int) -> list[str]:
    """Return the rows of text for a screen of this size, from an offset of the article on."""
    area, sheet = reading_area(width, height), article_sheet(article)
    start = sheet.place(top) if top else None
    found: list[str] = []
    for number, paragraph in enumerate(sheet.paragraphs):
        if start is not None and number < start.paragraph:
            continue
        if found:
            found.append("")
        for begin, end in wrap(paragraph.text, area.width):
            if start is None or number > start.paragraph or end > start.column:
                found.append(paragraph.text[begin:end].rstrip(" "))
        if len(found) >= area.height:
            break
    return found[: area.height]


def _write(text: str) -> None:
    stream = sys.__stderr__
    if stream is not None:
        stream.write(text)
        stream.flush()
