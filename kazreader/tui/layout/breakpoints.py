"""At which sizes of the terminal the screen is divided otherwise, and where the text then stands.

The style sheets divide the screen by the classes named here; `reading_area` says the same in numbers,
for what is painted before the framework is there. A test holds the two together.
"""

from __future__ import annotations

from kazreader.model.named_tuple import NamedTuple

WIDTHS = [(0, "-w40"), (60, "-w60"), (80, "-w80"), (100, "-w100"), (120, "-w120"), (160, "-w160")]
HEIGHTS = [(0, "-tiny"), (16, "-h16"), (24, "-h24"), (30, "-h30")]
"Cells from which on a screen bears a class, which the style sheets know."

BARS, PAIR, LISTED, WIDE_LIST, BESIDE = 60, 80, 100, 120, 160
"""Widths from which on there are a header and a line of keys, two articles side by side, a list, a wider
one, and evidence or a third article beside the text."""
LOW, TALL = 16, 30
"Heights below which there is the text alone, and from which on evidence takes a share of the screen."
MEASURE = 92
"Cells of a row of text; longer rows are hard to read."
GUTTER = 2
"Cells left of the text."

_LIST, _NARROW_LIST = 31, 26
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


def columns_beside(width: int) -> int:
    """Return how many articles have room side by side."""
    return 3 if width >= BESIDE else 2 if width >= PAIR else 1


def reading_area(width: int, height: int) -> Area:
    """Return where the reading view shows the text on a screen of this size, before anybody moved a pane."""
    bare = width < BARS or height < LOW
    row, below = (1, 1) if bare else (2, 2)
    if one_pane(width, height):
        return Area(GUTTER, row, _measured(width - 2 * GUTTER), max(0, height - below - row))
    listed = _LIST if width >= WIDE_LIST else _NARROW_LIST
    if width >= BESIDE:
        reading = width - listed
        room = reading - reading * _EVIDENCE_WIDTH // 100
        return Area(listed + GUTTER, row, _measured(room - 2 * GUTTER), height - below - row)
    body = height - below - 1
    evidence = body * _EVIDENCE_HEIGHT // 100 if height >= TALL else _EVIDENCE_ROWS
    return Area(listed + GUTTER, row, _measured(width - listed - 2 * GUTTER), height - below - evidence - row)


def _measured(room: int) -> int:
    return max(1, min(MEASURE, room))
