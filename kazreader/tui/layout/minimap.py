"""A minimap one cell wide: where the disagreements and the matches are, and the visible part.

Pure: it depends on rows and inks, not on widgets.
"""

from __future__ import annotations

from collections.abc import Mapping

from kazreader.model import Relation
from kazreader.present.wording import mark

_MARKED = (Relation.CONFLICT, Relation.UPDATE, Relation.SPELLING, Relation.REWORDING)
_GLYPHS = {
    **{relation.value: (mark(relation), f"mark-{relation.value}") for relation in _MARKED},
    "hit": ("•", "hit"),
    "hit-now": ("•", "hit-now"),
    "now": ("◂", "now"),
}
"By layer, the glyph that the text uses too, and its ink."
_RANKS = {
    ink: rank
    for rank, ink in enumerate(("rewording", "spelling", "update", "conflict", "hit", "now", "hit-now"))
}


class Minimap:
    """The marked rows by layer, also scaled to the height of a screen."""

    def __init__(self) -> None:
        self._layers: dict[str, Mapping[int, str]] = {}
        self._cells: dict[int, str] = {}
        self._squeezed = (0, 0)

    def set_layer(self, name: str, rows: Mapping[int, str]) -> None:
        """Replace a layer's marks by these rows with inks."""
        self._layers[name] = rows
        self._squeezed = (0, 0)

    def cell(self, y: int, height: int, first_row: int, rows: int) -> tuple[str, str]:
        """Return glyph and ink of one cell of a map of this height."""
        if rows <= height and not any(self._layers.values()):
            return " ", ""
        if self._squeezed != (height, rows):
            self._squeeze(height, rows)
        ink = self._cells.get(y)
        if ink is not None:
            return _GLYPHS[ink]
        scale = max(rows, height)
        top, bottom = first_row * height // scale, -(-(first_row + height) * height // scale)
        return ("│", "muted") if rows > height and top <= y < bottom else (" ", "")

    def _squeeze(self, height: int, rows: int) -> None:
        self._cells, self._squeezed = {}, (height, rows)
        scale = max(rows, height)
        for layer in self._layers.values():
            for row, ink in layer.items():
                if ink not in _GLYPHS:
                    continue
                y = row * height // scale
                if _RANKS[ink] >= _RANKS.get(self._cells.get(y, ""), -1):
                    self._cells[y] = ink
