"""The terminal sizes at which the screen is divided differently, and where the text then is.

The style sheets divide the screen by the classes named here; `reading_area` computes the same in numbers, for
painting before the framework is imported. A test keeps the two equal.
"""

from __future__ import annotations

from kazreader.model.named_tuple import NamedTuple

WIDTHS = [
    (0, "-w40"),
    (60, "-w60"),
    (80, "-w80"),
    (100, "-w100"),
    (120, "-w120"),
    (160, "-w160"),
    (190, "-w190"),
]
HEIGHTS = [(0, "-tiny"), (16, "-h16"), (24, "-h24"), (30, "-h30")]
"Minimum heights of a screen's classes in the style sheets."

BARS, PAIR, LISTED, WIDE_LIST, BESIDE, WIDEST_LIST = 60, 80, 100, 120, 160, 190
"""Minimum widths for a header and a line of keys, two articles side by side, a list, a wider one, evidence or
a third article beside the text, and a list that shows whole titles."""
LOW, TALL = 16, 30
"The height below which only the text is shown, and from which on evidence gets a share of the screen."
MEASURE = 92
"Cells of a row of text; longer rows are hard to read."
GUTTER = 2
"Cells left of a text without paragraph numbers."

_NUMBERED_GUTTER = 5
_ROOM_FOR_NUMBERS = 48
"Minimum width of a pane of articles with paragraph numbers."

_WIDEST, _LIST, _NARROW_LIST = 51, 31, 26
"Widths of the list with its rule."
_EVIDENCE_ROWS = 9
_EVIDENCE_HEIGHT, _EVIDENCE_WIDTH = 40, 42
"The evidence's share in per cent, of the rows, or of the columns if it is beside the text."


class Area(NamedTuple):
    """The position of an article's text on the screen."""

    column: int
    row: int
    width: int
    "The width of a row of text."
    height: int


def one_pane(width: int, height: int) -> bool:
    """Whether there is room for only one pane."""
    return width < LISTED or height < LOW


def size_classes(width: int, height: int) -> tuple[str, str]:
    """Return the style classes of a screen of this size."""
    wide = next(name for least, name in reversed(WIDTHS) if width >= least)
    return wide, next(name for least, name in reversed(HEIGHTS) if height >= least)


def header_rows(width: int, height: int) -> int:
    """Return the number of rows of the header: one, or two where the views have room below."""
    bare = width < BARS or height < LOW
    return 0 if bare else 2 if height >= TALL else 1


def columns_beside(width: int) -> int:
    """Return the number of articles that fit side by side."""
    return 3 if width >= BESIDE else 2 if width >= PAIR else 1


def gutter(room: int) -> int:
    """Return the cells left of the text of an article in a pane of this width."""
    return _NUMBERED_GUTTER if room >= _ROOM_FOR_NUMBERS else GUTTER


def reading_area(width: int, height: int) -> Area:
    """Return the position of the text in the reading view on a screen of this size, before any pane is
    resized.
    """
    header = header_rows(width, height)
    row, below = header + 1, 2 if header else 1
    if one_pane(width, height):
        return _area(0, row, width, max(0, height - below - row))
    listed = _WIDEST if width >= WIDEST_LIST else _LIST if width >= WIDE_LIST else _NARROW_LIST
    reading = width - listed
    if width >= BESIDE:
        return _area(listed, row, reading - reading * _EVIDENCE_WIDTH // 100, height - below - row)
    body = height - below - header
    evidence = body * _EVIDENCE_HEIGHT // 100 if height >= TALL else _EVIDENCE_ROWS
    return _area(listed, row, reading, height - below - evidence - row)


def _area(column: int, row: int, room: int, height: int) -> Area:
    """Return the area of the text in a pane of this width; its last two cells are an edge and the map."""
    left = gutter(room)
    return Area(column + left, row, max(1, min(MEASURE, room - left - 2)), height)
