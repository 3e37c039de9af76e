"""Which discrepancies are new to the user: they were not there when he last closed these files.

On a first visit that is what comes while he reads. Where the question was there, with other answers, it has
changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from kazreader.model import Discrepancy, Relation
from kazreader.store.met import Met, Topics

_COUNTED = (Relation.CONFLICT, Relation.UPDATE)


class Newness:
    """What one sitting calls new."""

    def __init__(self, paths: Sequence[Path], met: Met) -> None:
        self.paths, self.met = paths, met
        self._before: Topics | None = None
        "What was met before; None: nothing was compared yet."
        self._questions: frozenset[str] = frozenset()
        "The questions among it."

    def take(self, discrepancies: Iterable[Discrepancy]) -> None:
        """Take a comparison: the first one tells, where nothing was met before, what is not new."""
        if self._before is None:
            met = self.met.among(self.paths)
            self._before = _topics(discrepancies) if met is None else met
            self._questions = frozenset(self._before.values())

    def word(self, discrepancy: Discrepancy) -> str:
        """Return "new" or "changed"; empty for what was met before."""
        if self._before is None or discrepancy.id in self._before:
            return ""
        return "changed" if discrepancy.topic in self._questions else "new"

    def count(self, discrepancies: Iterable[Discrepancy]) -> int:
        """Return how many conflicts and updates are new or have changed."""
        return sum(each.relation in _COUNTED and bool(self.word(each)) for each in discrepancies)

    def close(self, discrepancies: Iterable[Discrepancy]) -> None:
        """Let all that is here be met."""
        if self._before is not None:
            self.met.keep(self.paths, _topics(discrepancies))


def _topics(discrepancies: Iterable[Discrepancy]) -> Topics:
    return {each.id: each.topic for each in discrepancies}
