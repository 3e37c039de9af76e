"""A growing count, drawn row by row: a step from the value of the day before, an interval as a bar.

Time runs down, the amount to the right from zero. Values of one day are not connected: they disagree and do
not grow. A value without a day is drawn alone, as an open dot.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kazreader.model.named_tuple import NamedTuple
from kazreader.present.columns import cells, clip
from kazreader.present.timeline import Growth, Step, scaled
from kazreader.tui.widgets.line_pane import Run

POINT, UNDATED = "●", "○"
_RISE, _FALL, _LINE = "└", "┘", "─"
_LOW, _BAR, _HIGH, _OPEN_LOW, _OPEN_HIGH = "├", "━", "┤", "◀", "▶"

_ROOM_BEYOND = Decimal("1.2")
"With an open interval, the scale extends a fifth beyond the greatest amount."


class StepChart(NamedTuple):
    """The rows of one count at one width."""

    growth: Growth
    width: int

    @property
    def top(self) -> Decimal:
        """The amount at the right end of the scale."""
        open_ended = any(step.interval.high is None for step in self.growth.steps)
        return self.growth.greatest * _ROOM_BEYOND if open_ended else self.growth.greatest

    def axis(self) -> str:
        """Return the scale: zero, and the greatest amount at its place, for a measure as written."""
        greatest = clip(self.growth.greatest_label or amount_words(self.growth.greatest), self.width - 3)
        end = min(
            max(scaled(self.growth.greatest, self.top, self.width) + 1, cells(greatest) + 2), self.width
        )
        between = " " * (end - 1 - cells(greatest))
        return f"0{between}{greatest}{' ' * (self.width - end)}"

    def row(self, number: int) -> Sequence[Run]:
        """Return one step."""
        step = self.growth.steps[number]
        start, end = self._extent(step)
        relation = f"mark-{self.growth.relation.value}"
        before = self._before(number)
        if before is not None and before < start:
            path = _RISE + _LINE * (start - before - 1)
            return [(" " * before, ""), (path, "muted"), (self._value(step, start, end), relation)]
        runs = [(" " * start, ""), (self._value(step, start, end), relation)]
        if before is not None and before > end:
            runs.append((_LINE * (before - end - 1) + _FALL, "muted"))
        return runs

    def _extent(self, step: Step) -> tuple[int, int]:
        """Return the first and the last column of a step's value."""
        low, high = step.interval.low, step.interval.high
        start = 0 if low is None else scaled(low, self.top, self.width)
        return start, self.width - 1 if high is None else max(start, scaled(high, self.top, self.width))

    def _before(self, number: int) -> int | None:
        """Return the column at which a step starts: the last value of an earlier day."""
        step = self.growth.steps[number]
        if step.said_on is None:
            return None
        earlier = [
            s for s in self.growth.steps[:number] if s.said_on is not None and s.said_on < step.said_on
        ]
        if not earlier:
            return None
        start, end = self._extent(earlier[-1])
        return end if earlier[-1].interval.low is None else start

    def _value(self, step: Step, start: int, end: int) -> str:
        if start == end:
            return POINT if step.said_on else UNDATED
        left = _OPEN_LOW if step.interval.low is None else _LOW
        right = _OPEN_HIGH if step.interval.high is None else _HIGH
        return left + _BAR * (end - start - 1) + right


def amount_words(amount: Decimal) -> str:
    """Return an amount with its thousands separated."""
    whole = amount == amount.to_integral_value()
    return f"{int(amount):,}" if whole else f"{amount.normalize():,f}"
