"""At which sizes of the terminal the screen is divided otherwise, and where the text then stands.

The style sheets divide the screen by the classes named here; `reading_area` says the same in numbers,
for what is painted before the framework is there. A test holds the two together.
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
"Cells from which on a screen bears a class, which the style sheets know."

BARS, PAIR, LISTED, WIDE_LIST, BESIDE, WIDEST_LIST = 60, 80, 100, 120, 160, 190
"""Widths from which on there are a header and a line of keys, two articles side by side, a list, a wider
one, evidence or a third article beside the text, and a list that shows whole titles."""
LOW, TALL = 16, 30
"Heights below which there is the text alone, and from which on evidence takes a share of the screen."
MEASURE = 92
"Cells of a row of text; longer rows are hard to read."
GUTTER = 2
"Cells left of a text whose paragraphs bear no numbers."

_NUMBERED_GUTTER = 5
_ROOM_FOR_NUMBERS = 48
"Cells of a pane of articles from which on its paragraphs bear their numbers."

_WIDEST, _LIST, _NARROW_LIST = 51, 31, 26
"Cells of the list with its rule."
_EVIDENCE_ROWS = 9
_EVIDENCE_HEIGHT, _EVIDENCE_WIDTH = 40, 42
"The share of the evidence in the rows, and in the columns where it stands beside the text, in per cent."


class Area(NamedTuple):
    """Where the text of an article stands on the screen."""

    column: int
    row: int
    width: int
    "The cells that a row of text may take."
    height: int


def one_pane(width: int, height: int) -> bool:
    """Whether there is room for one pane only."""
    return width < LISTED or height < LOW


def size_classes(width: int, height: int) -> tuple[str, str]:
    """Return the classes that a screen of this size bears."""
    wide = next(name for least, name in reversed(WIDTHS) if width >= least)
    return wide, next(name for least, name in reversed(HEIGHTS) if height >= least)


def header_rows(width: int, height: int) -> int:
    """Return the rows of the header: what is open, and where there is room a row of the views below it."""
    bare = width < BARS or height < LOW
    return 0 if bare else 2 if height >= TALL else 1


def columns_beside(width: int) -> int:
    """Return how many articles have room side by side."""
    return 3 if width >= BESIDE else 2 if width >= PAIR else 1


def gutter(room: int) -> int:
    """Return the cells left of the text of an article in a pane of this width."""
    return _NUMBERED_GUTTER if room >= _ROOM_FOR_NUMBERS else GUTTER


def reading_area(width: int, height: int) -> Area:
    """Return where the reading view shows the text on a screen of this size, before anybody moved a pane."""
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
    """Return the area of the text in a pane of this room; its last two cells are an edge and the map."""
    left = gutter(room)
    return Area(column + left, row, max(1, min(MEASURE, room - left - 2)), height)
