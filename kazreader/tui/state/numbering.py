"""The numbers of discrepancies in one sitting: what was cited as 3 stays 3 when reports come and go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kazreader.model import Discrepancy
from kazreader.present.findings import walked
from kazreader.tui.state.changes import ids_before


class Numbering:
    """What one sitting calls each discrepancy; a number that is free again is never given anew."""

    def __init__(self) -> None:
        self._known: Sequence[Discrepancy] = ()
        self._numbers: Mapping[str, int] = {}
        self._last = 0

    def take(self, discrepancies: Sequence[Discrepancy]) -> Mapping[str, int]:
        """Return the numbers by id: of what was there before the old ones, then of what has come since."""
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
