"""Break a paragraph into rows of a given width in cells.

Lines break at spaces only (never at a no-break space: "8 000" stays together) and, in scripts written without
spaces, between wide characters, but not before closing punctuation. A word longer than the row is cut between
characters. Cost is linear.
"""

from __future__ import annotations

import re

from rich.cells import split_graphemes

_NARROW = re.compile(
    r"[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u2070-\u2079\u2190-\u21ff≠≈]*"
)
_NO_ROW_START = frozenset(
    "、。，．・：；？！）］｝」』】〉》〕’”…—ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%‰°"
)

Row = tuple[int, int]
"Start and end of a row in the paragraph; the space at the break belongs to no row."


def wrap(text: str, width: int) -> list[Row]:
    """Return the rows of a paragraph, at least one; width is at least one cell."""
    width = max(width, 1)
    return _wrap_narrow(text, width) if _NARROW.fullmatch(text) else _wrap_measured(text, width)


def _wrap_narrow(text: str, width: int) -> list[Row]:
    rows: list[Row] = []
    start, length = 0, len(text)
    while length - start > width:
        cut = text.rfind(" ", start, start + width + 1)
        if cut <= start:
            rows.append((start, start + width))
            start += width
        else:
            rows.append((start, cut))
            start = cut + 1
    rows.append((start, length))
    return rows


def _wrap_measured(text: str, width: int) -> list[Row]:
    rows: list[Row] = []
    start = used = 0
    cut = next_start = used_at_cut = -1
    was_wide = False
    for begin, end, cells in split_graphemes(text)[0]:
        space = text[begin:end] == " "
        if space:
            cut, next_start, used_at_cut = begin, begin + 1, used + cells
        elif begin > start and (was_wide or cells == 2) and _may_start_row(text, begin):
            cut, next_start, used_at_cut = begin, begin, used
        was_wide = cells == 2
        # Twice if the break at a space leaves too much: the next row may be too long.
        while used + cells > width and begin > start and not space:
            if cut <= start:
                cut, next_start, used_at_cut = begin, begin, used
            rows.append((start, cut))
            start, used = next_start, used - used_at_cut
            cut = -1
        used += cells
    rows.append((start, len(text)))
    return rows


def _may_start_row(text: str, at: int) -> bool:
    return text[at] not in _NO_ROW_START and text[at - 1] != " "
