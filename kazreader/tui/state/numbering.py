"""Stable numbers of discrepancies in one sitting: 3 stays 3 when reports come and go, and when it returns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kazreader.model import Discrepancy
from kazreader.present.findings import walked
from kazreader.tui.state.changes import ids_before


class Numbering:
    """The number of each discrepancy; a freed one is kept for the discrepancy's return."""

    def __init__(self) -> None:
        self._known: Sequence[Discrepancy] = ()
        self._numbers: dict[str, int] = {}
        "By id, those of discrepancies that have gone too."
        self._last = 0

    def take(self, discrepancies: Sequence[Discrepancy]) -> Mapping[str, int]:
        """Return the numbers by id: old ones for known discrepancies, new ones for the others."""
        before = ids_before(self._known, discrepancies)
        listed = [each.id for each in walked(discrepancies)]
        numbers = {id: self._numbers[was] for id in listed if (was := before.get(id, "")) in self._numbers}
        taken = set(numbers.values())
        for id in listed:
            if id not in numbers:
                number = self._numbers.get(id)
                if number is None or number in taken:
                    number = self._last = self._last + 1
                numbers[id] = number
                taken.add(number)
        self._known = discrepancies
        self._numbers |= numbers
        return numbers
