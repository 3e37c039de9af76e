"""Colour for printed text (not the reader): the terminal's own sixteen colours, or none.

Colour only repeats what marks and words already say.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from kazreader.model import Relation
from kazreader.model.named_tuple import NamedTuple

Style: TypeAlias = Literal["bold", "dim", "underline", "red", "yellow", "cyan", "magenta", "green"]

_CODES: dict[Style, int] = {
    "bold": 1,
    "dim": 2,
    "underline": 4,
    "red": 31,
    "green": 32,
    "yellow": 33,
    "magenta": 35,
    "cyan": 36,
}
OF_RELATION: dict[Relation, Style] = {
    Relation.CONFLICT: "red",
    Relation.UPDATE: "yellow",
    Relation.SPELLING: "cyan",
    Relation.REWORDING: "magenta",
    Relation.COMPATIBLE: "dim",
    Relation.AGREEMENT: "green",
}


class Look(NamedTuple):
    """Width, colour and character set of a text report."""

    width: int = 80
    colour: bool = False
    ascii_only: bool = False

    def ink(self, text: str, *styles: Style) -> str:
        """Return the text in these styles; unchanged where colour is off."""
        if not self.colour or not styles or not text:
            return text
        codes = ";".join(str(_CODES[style]) for style in styles)
        return f"\x1b[{codes}m{text}\x1b[0m"
