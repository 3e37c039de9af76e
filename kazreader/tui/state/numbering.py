"""Stable numbers of discrepancies in one sitting: 3 stays 3 when reports are added or removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kazreader.model import Discrepancy
from kazreader.present.findings import walked
from kazreader.tui.state.changes import ids_before


class Numbering:
    """The number of each discrepancy; a freed number is not reused."""

    def __init__(self) -> None:
        self._known: Sequence[Discrepancy] = ()
        self._numbers: Mapping[str, int] = {}
        self._last = 0

    def take(self, discrepancies: Sequence[Discrepancy]) -> Mapping[str, int]:
        """Return the numbers by id: old ones for known discrepancies, new ones for the others."""
        before = ids_before(self._known, discrepancies)
        numbers: dict[str, int] = {}
        for each in walked(discrepancies):
            number = self._numbers.get(before.get(each.id, ""))
            if number is None:
                self._last += 1
                number = self._last
            numbers[each.id] = number
        self._known, self._numbers = discrepancies, numbers
        return numbers
