"""The timeline as a list: what happened, day by day, then every count that grew, as a chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias, assert_never

from kazreader.model import DateRange
from kazreader.present.columns import cells, pad
from kazreader.present.sources import Source
from kazreader.present.timeline import Event, Growth, Step, Timeline
from kazreader.present.wording import counted, day, mark, short_day
from kazreader.tui.step_chart import StepChart
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.row_list import RowList

_DAY, _WHO, _LABEL = 11, 9, 16
"Cells for the day, the letters of the sources and the value."
_NARROWEST_CHART = 12


@dataclass(frozen=True, slots=True)
class Heading:
    """A line over a part; empty: a blank line."""

    text: str
    growth: Growth | None = None
    "The count whose scale stands beside the heading."


@dataclass(frozen=True, slots=True)
class GrowthStep:
    """One row of a chart."""

    growth: Growth
    number: int

    @property
    def step(self) -> Step:
        """The step that the row shows."""
        return self.growth.steps[self.number]


Line: TypeAlias = Heading | Event | GrowthStep


class TimelineList(RowList):
    """A list whose cursor stops at events and steps only."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.lines: tuple[Line, ...] = ()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show a timeline; the cursor stays on its line if that is still there."""
        was = self.lines[self.cursor] if self.lines else None
        self.lines = _lines(timeline)
        stops = [n for n, line in enumerate(self.lines) if not isinstance(line, Heading)]
        same = next((n for n in stops if self.lines[n] == was), None)
        self.set_items(len(self.lines), self._draw_line, cursor=same or next(iter(stops), 0))

    def looked_at(self) -> Event | GrowthStep | None:
        """Return the line under the cursor; None in an empty timeline."""
        line = self.lines[self.cursor] if self.lines else None
        return None if isinstance(line, Heading) else line

    def _move(self, number: int) -> None:
        """Move to a line, or past headings to the next one in that direction."""
        last = len(self.lines) - 1
        number = max(0, min(number, last))
        by = 1 if number > self.cursor else -1
        while 0 <= number <= last and isinstance(self.lines[number], Heading):
            number += by
        if 0 <= number <= last:
            super()._move(number)

    def _draw_line(self, number: int, width: int) -> Sequence[Sequence[Run]]:
        line = self.lines[number]
        match line:
            case Heading():
                return (self._heading(line, width),)
            case Event():
                return (self._event(line, width),)
            case GrowthStep():
                return (self._step(line, width),)
            case _:
                assert_never(line)

    def _heading(self, heading: Heading, width: int) -> Sequence[Run]:
        chart = self._chart(heading.growth, width) if heading.growth else None
        if heading.growth is None or chart is None:
            return [(f" {heading.text}", "headline")]
        relation = heading.growth.relation
        sign = mark(relation)
        return [
            (f" {sign} ", f"mark-{relation.value}"),
            (pad(heading.text, _DAY + _WHO + _LABEL - 3) + " ", "headline"),
            (chart.axis(), "muted"),
        ]

    def _event(self, event: Event, width: int) -> Sequence[Run]:
        sources = tuple({s.source.article: s.source for s in event.statements}.values())
        sign = mark(event.relation)
        room = max(width - _DAY - _WHO - 4, 8)
        label = f"{event.label}  "
        return [
            (pad(f" {when_words(event.when)}", _DAY), "muted"),
            (pad(who(sources), _WHO), "accent"),
            (f"{sign} ", f"mark-{event.relation.value}"),
            (label, f"mark-{event.relation.value}"),
            (pad(event.topic, max(room - cells(label), 0)), "muted"),
        ]

    def _step(self, line: GrowthStep, width: int) -> Sequence[Run]:
        step, chart = line.step, self._chart(line.growth, width)
        runs: list[Run] = [
            (pad(f" {short_day(step.said_on)}", _DAY), "muted"),
            (pad(who(step.sources), _WHO), "accent"),
            (pad(step.label, _LABEL - 1) + " ", "strong"),
        ]
        return [*runs, *chart.row(line.number)] if chart else runs

    def _chart(self, growth: Growth, width: int) -> StepChart | None:
        room = width - _DAY - _WHO - _LABEL - 1
        if room < _NARROWEST_CHART:
            return None
        return StepChart(growth, room)


def who(sources: Sequence[Source]) -> str:
    """Return the letters of the sources: "A B"; of many, the first ones and how many more."""
    letters = [source.letter for source in sources]
    return " ".join(letters) if len(letters) <= 4 else f"{' '.join(letters[:2])} +{len(letters) - 2}"


def when_words(when: DateRange) -> str:
    """Return the day, month or year on which something happened."""
    match when.grain:
        case "year":
            return str(when.start.year)
        case "month":
            return day(when.start.date()).split(" ", 1)[1]
        case _:
            return short_day(when.start.date())


def _lines(timeline: Timeline) -> tuple[Line, ...]:
    lines: list[Line] = []
    if timeline.events:
        answers = counted(len(timeline.events), "answer")
        lines += [Heading(f"When it happened ({answers})"), *timeline.events]
    if timeline.growths:
        lines += [Heading("")] if lines else []
        lines.append(Heading("When it was said, and how much"))
    for growth in timeline.growths:
        lines += [Heading(""), Heading(growth.topic, growth)]
        lines += [GrowthStep(growth, number) for number in range(len(growth.steps))]
    return tuple(lines)
