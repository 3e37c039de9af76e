"""A map one cell wide beside a text: where in it the disagreements and the hits stand, and where we are.

Pure: it knows rows and inks, not widgets.
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
"By what is marked, the sign that the text bears too, and its ink."
_RANKS = {
    ink: rank
    for rank, ink in enumerate(("rewording", "spelling", "update", "conflict", "hit", "now", "hit-now"))
}


class Minimap:
    """What is marked in which row, per layer, and the same squeezed into the height of a screen."""

    def __init__(self) -> None:
        self._layers: dict[str, Mapping[int, str]] = {}
        self._cells: dict[int, str] = {}
        self._squeezed = (0, 0)

    def set_layer(self, name: str, rows: Mapping[int, str]) -> None:
        """Mark these rows with inks, instead of what the layer marked before."""
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
