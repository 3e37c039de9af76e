"""A list with headings, which the cursor skips."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from kazreader.tui.widgets.line_pane import Run, fitting
from kazreader.tui.widgets.row_list import RowList

Line = TypeVar("Line")


class Heading:
    """A heading; empty: a blank line."""

    def __init__(self, text: str) -> None:
        self.text = text


class StopList(RowList, Generic[Line]):
    """One row a line; subclasses draw the lines that are no headings."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.lines: Sequence[Line | Heading] = ()

    def looked_at(self) -> Line | None:
        """Return the line under the cursor; None in an empty list."""
        line = self.lines[self.cursor] if self.lines else None
        return None if isinstance(line, Heading) else line

    def show_lines(self, lines: Sequence[Line | Heading]) -> None:
        """Show lines; the cursor stays on its line, or near it."""
        was = self.lines[self.cursor] if self.lines else None
        self.lines = lines
        stops = [number for number, line in enumerate(lines) if not isinstance(line, Heading)]
        near = [number for number in stops if number >= self.cursor] or stops[-1:]
        here = next((number for number in stops if lines[number] == was), near[0] if near else 0)
        self.set_items(len(lines), self._draw_line, cursor=here)

    def draw(self, line: Line, width: int) -> Sequence[Run]:
        """Return a line as runs."""
        raise NotImplementedError

    def draw_heading(self, heading: Heading, width: int) -> Sequence[Run]:
        """Return a heading as runs."""
        return [(f" {heading.text}", "headline")]

    def _draw_line(self, number: int, width: int) -> Sequence[Sequence[Run]]:
        line = self.lines[number]
        drawn = self.draw_heading(line, width) if isinstance(line, Heading) else self.draw(line, width)
        return (fitting(drawn, width),)

    def go(self, number: int) -> None:
        """Move to a line, skipping headings in that direction, at the ends to the nearest line."""
        count = len(self.lines)
        number = max(0, min(number, count - 1))
        onwards = range(number, count), range(min(number, count - 1), -1, -1)
        for way in onwards if number > self.cursor else reversed(onwards):
            for stop in way:
                if not isinstance(self.lines[stop], Heading):
                    super().go(stop)
                    return
