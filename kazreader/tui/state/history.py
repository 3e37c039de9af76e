"""The navigation history: stacks of places for "back" and "forward"."""

from __future__ import annotations

from kazreader.model.named_tuple import NamedTuple

_MOST_STEPS = 200


class Spot(NamedTuple):
    """A place in the history."""

    article: str
    offset: int
    view: str = ""
    "The key of the view that was left for it; empty: the reading view."


class History:
    """The history."""

    def __init__(self) -> None:
        self._back: list[Spot] = []
        self._forward: list[Spot] = []

    def leave(self, spot: Spot) -> None:
        """Push a place that is left for a new one."""
        self._back = [*self._back[-_MOST_STEPS:], spot]
        self._forward.clear()

    def back(self, here: Spot) -> Spot | None:
        """Go back: return the place before this one; None at the beginning."""
        return _travel(self._back, self._forward, here)

    def forward(self, here: Spot) -> Spot | None:
        """Go forward: return the place after this one; None at the end."""
        return _travel(self._forward, self._back, here)


def _travel(taken: list[Spot], kept: list[Spot], here: Spot) -> Spot | None:
    if not taken:
        return None
    kept.append(here)
    return taken.pop()
