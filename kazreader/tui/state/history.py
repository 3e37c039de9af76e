"""The navigation history: stacks of places for "back" and "forward"."""

from __future__ import annotations

from kazreader.model.named_tuple import NamedTuple

_MOST_STEPS = 200


class Spot(NamedTuple):
    """A place in the history."""

    article: str
    offset: int
    view: str = ""
    "The key of the view from which the next place was opened; empty: the reading view."


class History:
    """The history."""

    def __init__(self) -> None:
        self._back: list[Spot] = []
        self._forward: list[Spot] = []

    @property
    def origin(self) -> str:
        """The key of the other view from which the present place was reached; empty: none."""
        return next((spot.view for spot in reversed(self._back) if spot.view), "")

    def forget_views(self) -> None:
        """Make all places before this one lead back to the reading view: the user chose a view himself."""
        self._back = [spot._replace(view="") for spot in self._back]

    def leave(self, spot: Spot) -> None:
        """Push a place that is left for a new one."""
        self._back = [*self._back[-_MOST_STEPS:], spot]
        self._forward.clear()

    def back(self, here: Spot) -> Spot | None:
        """Go back: return the place before this one; None at the beginning."""
        if not self._back:
            return None
        before = self._back.pop()
        self._forward.append(here._replace(view=before.view))
        return before

    def back_to_origin(self, here: Spot) -> Spot | None:
        """Go back to the last place that was left in another view."""
        before = self.back(here)
        while before is not None and not before.view:
            before = self.back(before)
        return before

    def forward(self, here: Spot) -> Spot | None:
        """Go forward: return the place after this one; None at the end."""
        if not self._forward:
            return None
        after = self._forward.pop()
        self._back.append(here._replace(view=after.view))
        return after._replace(view="")
