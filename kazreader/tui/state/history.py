"""Where the reader came from, and where it went back from: two stacks of places."""

from __future__ import annotations

from kazreader.model.named_tuple import NamedTuple

_MOST_STEPS = 200


class Spot(NamedTuple):
    """A place to come back to."""

    article: str
    offset: int
    view: str = ""
    "The key of the view that was left for it; empty: the reading view."


class History:
    """The places left behind."""

    def __init__(self) -> None:
        self._back: list[Spot] = []
        self._forward: list[Spot] = []

    def leave(self, spot: Spot) -> None:
        """Remember a place that is left for somewhere new."""
        self._back = [*self._back[-_MOST_STEPS:], spot]
        self._forward.clear()

    def back(self, here: Spot) -> Spot | None:
        """Return the place before this one; None at the beginning."""
        return _travel(self._back, self._forward, here)

    def forward(self, here: Spot) -> Spot | None:
        """Return the place that was gone back from; None at the end."""
        return _travel(self._forward, self._back, here)


def _travel(taken: list[Spot], kept: list[Spot], here: Spot) -> Spot | None:
    if not taken:
        return None
    kept.append(here)
    return taken.pop()
