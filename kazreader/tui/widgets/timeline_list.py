"""The timeline as a list: events by day, growing counts as charts, and the reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, assert_never

from kazreader.model import DateRange
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.columns import cells, pad
from kazreader.present.findings import Findings, Sign
from kazreader.present.sources import Source, letters
from kazreader.present.timeline import Event, Growth, Step, Timeline
from kazreader.present.wording import counted, day, short_day
from kazreader.tui.layout.breakpoints import LISTED
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.step_chart import StepChart
from kazreader.tui.widgets.stop_list import Heading, StopList

_DAY, _WHO = 12, 9
"Widths of the day and of the letters of the sources."
_LABEL, _WIDE_LABEL = 16, 26
"Width of the value, and on a screen that is wide enough for its words."
_NAME = 24
"Width of the name of a source."
_NARROWEST_CHART = 12


class GrowthHeading(Heading):
    """The name of a count, above its scale."""

    def __init__(self, growth: Growth) -> None:
        super().__init__(growth.topic)
        self.growth = growth


class GrowthStep(NamedTuple):
    """One row of a chart."""

    growth: Growth
    number: int

    @property
    def step(self) -> Step:
        """The step of the row."""
        return self.growth.steps[self.number]


TimelineLine: TypeAlias = Event | GrowthStep | Source


class TimelineList(StopList[TimelineLine]):
    """A list whose cursor stops at events, steps and reports only."""

    _lead: Sign = Findings().lead
    _longest = 0
    "Width of the longest value."

    def show_timeline(self, timeline: Timeline, lead: Sign) -> None:
        """Show a timeline; the cursor stays on its line if that still exists."""
        self._lead = lead
        labels = (step.label for growth in timeline.growths for step in growth.steps)
        self._longest = max(map(cells, labels), default=0)
        self.show_lines(_lines(timeline))

    def draw(self, line: TimelineLine, width: int) -> Sequence[Run]:
        """Return one event, one step of a count, or one report."""
        match line:
            case Event():
                return self._event(line, width)
            case GrowthStep():
                return self._step(line, width)
            case Source():
                return self._report(line)
            case _:
                assert_never(line)

    def draw_heading(self, heading: Heading, width: int) -> Sequence[Run]:
        """Return a heading; for a count with its scale."""
        if isinstance(heading, GrowthHeading):
            return self._scale(heading, width)
        return super().draw_heading(heading, width)

    def _scale(self, heading: GrowthHeading, width: int) -> Sequence[Run]:
        chart, relation = self._chart(heading.growth, width), heading.growth.relation
        sign = f" {self._lead(heading.growth.discrepancy, relation).rstrip()} "
        return [
            (sign, f"mark-{relation.value}"),
            (pad(heading.text, _DAY + _WHO + self._label(width) - len(sign)) + " ", "headline"),
            (chart.axis() if chart else "", "muted"),
        ]

    def _event(self, event: Event, width: int) -> Sequence[Run]:
        lead = self._lead(event.discrepancy, event.relation)
        room = max(width - _DAY - _WHO - cells(lead) - 2, 8)
        label = f"{event.label}  "
        return [
            (pad(f" {when_words(event.when)}", _DAY), "muted"),
            (pad(letters(event.sources), _WHO), "accent"),
            (lead, f"mark-{event.relation.value}"),
            (label, f"mark-{event.relation.value}"),
            (pad(event.topic, max(room - cells(label), 0)), "muted"),
        ]

    def _step(self, line: GrowthStep, width: int) -> Sequence[Run]:
        step, chart = line.step, self._chart(line.growth, width)
        runs: list[Run] = [
            (pad(f" {short_day(step.said_on)}", _DAY), "muted"),
            (pad(letters(step.sources), _WHO), "accent"),
            (pad(step.label, self._label(width) - 1) + " ", "strong"),
        ]
        return [*runs, *chart.row(line.number)] if chart else runs

    def _report(self, source: Source) -> Sequence[Run]:
        copy = f"copy of {source.copy_of}  " if source.copy_of else ""
        return [
            (pad(f" {short_day(source.published)}", _DAY), "muted"),
            (pad(source.letter, _WHO), "accent"),
            (pad(source.name, _NAME) + " ", "strong"),
            (f"{copy}{source.title}", "muted"),
        ]

    def _label(self, width: int) -> int:
        """Return the width for a value."""
        return max(_LABEL, min(self._longest + 1, _WIDE_LABEL if width >= LISTED else _LABEL))

    def _chart(self, growth: Growth, width: int) -> StepChart | None:
        room = width - _DAY - _WHO - self._label(width) - 1
        if room < _NARROWEST_CHART:
            return None
        return StepChart(growth, room)


_SEASONS = ("winter", "spring", "summer", "autumn")


def _season(when: DateRange) -> str:
    """Return the season of a time's months, in the northern hemisphere."""
    middle = when.start + (when.end - when.start) / 2
    return _SEASONS[middle.month % 12 // 3]


def when_words(when: DateRange) -> str:
    """Return the day, month or year of an event, as far as known."""
    on = when.start.date()
    match when.unknown, when.grain:
        case None, "year":
            return str(on.year)
        case None, "month":
            return day(on).split(" ", 1)[1]
        case None, _:
            return short_day(on)
        case None, "season":
            return f"{_season(when)} {when.end.year}"
        case "year", "season":
            return _season(when)
        case "year", "month":
            return day(on).split(" ")[1]
        case "year", _:
            return short_day(on).split(" ", 1)[1]
        case "week", _:
            return short_day(on).split(" ")[0]
        case _:
            return "time only"


def _lines(timeline: Timeline) -> tuple[TimelineLine | Heading, ...]:
    lines: list[TimelineLine | Heading] = []
    if timeline.events:
        answers = counted(len(timeline.events), "answer")
        lines += [Heading(f"When it happened ({answers})"), *timeline.events]
    if timeline.growths:
        lines += [Heading("")] if lines else []
        lines.append(Heading("Figures by report date"))
    for growth in timeline.growths:
        lines += [Heading(""), GrowthHeading(growth)]
        lines += [GrowthStep(growth, number) for number in range(len(growth.steps))]
    if timeline.reports:
        lines += [Heading("")] if lines else []
        lines += [Heading("Report dates"), *timeline.reports]
    return tuple(lines)
