"""The claim matrix as a table: topics down, sources across, a cursor on one cell.

With many sources, most answer few questions: then each row lists only those that answer, with their letters.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.strip import Strip

from kazreader.model import Discrepancy, Kind, Relation
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.columns import cells, clip, pad
from kazreader.present.findings import Findings, Sign
from kazreader.present.matrix import SEVERAL, Cell, MatrixRow
from kazreader.present.pairing import relation_of_sides
from kazreader.present.sources import Source, Sources
from kazreader.tui.state.collation import QUIET
from kazreader.tui.widgets.bound import bound
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.row_list import RowList

SILENT_SIGN = "·"
_TOPIC_SHARE = 0.4
"Maximum share of the width for the topics."
_TOPIC_LEAST, _TOPIC_MOST = 16, 60
_COLUMN_LEAST, _COLUMN_MOST = 12, 32
_MANY = 16
"Number of sources from which a row lists only those that answer: most cells would be empty."
_LEAD = 4
"Minimum width for the mark and the number of a discrepancy, and a space."
_ROUGHLY = ("about ", "around ", "some ", "roughly ", "nearly ", "almost ", "an estimated ", "estimated ")
_BOUNDS = {
    **dict.fromkeys(("more than ", "over "), ">"),
    **dict.fromkeys(("fewer than ", "less than ", "under "), "<"),
    **dict.fromkeys(("at least ", "no fewer than "), "≥"),
    **dict.fromkeys(("at most ", "up to ", "as many as ", "as much as "), "≤"),
    **dict.fromkeys(_ROUGHLY, "~"),
}
"Words before a figure, and the symbol that replaces them in a narrow cell."


class Grid(NamedTuple):
    """The division of a width."""

    topic: int
    "Width of the mark and the topic."
    column: int
    "Width of a source."
    columns: int
    "Number of visible sources."

    @classmethod
    def of(cls, width: int, sources: int, needed: int = _TOPIC_MOST, lead: int = _LEAD) -> Grid:
        """Return the grid for a width; `needed`, `lead`: widths of the longest topic and sign."""
        topic = max(_TOPIC_LEAST, min(needed + lead + 1, _TOPIC_MOST, int(width * _TOPIC_SHARE)))
        room = max(width - topic, _COLUMN_LEAST)
        columns = max(1, min(sources, room // _COLUMN_LEAST))
        return cls(topic, min(room // columns, _COLUMN_MOST), columns)


class MatrixTable(RowList):
    """A list whose items have a cell for each source; the view reads the current cell."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bound("matrix.right", "column(1)"),
        bound("matrix.left", "column(-1)"),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows: tuple[MatrixRow, ...] = ()
        self.sources = Sources((), {})
        self.column = 0
        self.first_column = 0
        self._lead: Sign = Findings().lead
        self._needed, self._lead_width = 0, _LEAD
        "Widths of the longest topic other than quotes, which are cut anyway, and of the sign before each."

    def show_rows(
        self, rows: tuple[MatrixRow, ...], sources: Sources, lead: Sign, *, cursor: int | None = None
    ) -> None:
        """Show a matrix; the cursor stays on its cell unless a row is given."""
        self.rows, self.sources, self._lead = rows, sources, lead
        brief = (row.brief for row in rows if row.discrepancy.kind is not Kind.QUOTE)
        self._needed = max(map(cells, brief), default=_TOPIC_MOST)
        self._lead_width = cells(lead("", Relation.AGREEMENT))
        self.column = max(0, min(self.column, len(sources.listed) - 1))
        self.set_items(len(rows), self._draw_row, cursor=cursor)

    @property
    def packed(self) -> bool:
        """Whether each row has its own columns: the sources that answer."""
        return len(self.sources.listed) >= _MANY

    def _across(self, row: MatrixRow) -> Sequence[Source]:
        """Return the sources of a row's columns."""
        if not self.packed:
            return self.sources.listed
        return [source for source in self.sources.listed if source.article in row.said]

    def _column_of(self, row: MatrixRow) -> int:
        """Return the row's column for the cursor, or its last one."""
        return min(self.column, len(self._across(row)) - 1)

    def look_at(self, number: int, article: str) -> None:
        """Move to the cell of an article in a row, if it has a column there."""
        sources = self._across(self.rows[number])
        self.column = next((n for n, each in enumerate(sources) if each.article == article), 0)
        self.move_cursor(number)

    def looked_at(self) -> tuple[MatrixRow, Source, Cell] | None:
        """Return the cell under the cursor; None in an empty matrix."""
        if not self.rows or not self.sources.listed:
            return None
        row = self.rows[self.cursor]
        source = self._across(row)[self._column_of(row)]
        return row, source, row.cell(source, self.sources)

    def heading(self, width: int) -> Sequence[Run]:
        """Return the heading of the table: the visible sources."""
        grid = self._grid(width)
        runs: list[Run] = [(pad(f"{' ' * self._lead_width}Topic", grid.topic), "muted")]
        if self.packed:
            return [*runs, (f"who answers, of {len(self.sources.listed):,} sources", "muted")]
        seen = self._seen(grid)
        left = len(self.sources.listed) - seen.stop
        more = f"+{left}" if left > 0 else ""
        for number in seen:
            # The number of further sources is at the end of the last name.
            room = grid.column - 1 - (cells(more) if number == seen[-1] else 0)
            ink = "accent" if number == self.column else "muted"
            runs.append((pad(self.sources.listed[number].cited, room) + " ", ink))
        return [*runs, (more, "muted")] if more else runs

    def _grid(self, width: int) -> Grid:
        return Grid.of(width, len(self.sources.listed), self._needed, self._lead_width)

    def _seen(self, grid: Grid) -> range:
        """Return the indexes of the visible columns, including the cursor's."""
        row = self.rows[self.cursor] if self.rows else None
        count = len(self._across(row)) if row else len(self.sources.listed)
        column = self._column_of(row) if row else self.column
        first = max(column - grid.columns + 1, min(self.first_column, column))
        self.first_column = min(first, max(count - grid.columns, 0))
        return range(self.first_column, min(self.first_column + grid.columns, len(self.sources.listed)))

    def row(self, number: int, width: int) -> Strip:
        """Draw a row; in the current row, the topic and the current cell are highlighted."""
        return self.paint(self._draw_row(number, width)[0], width)

    def _draw_row(self, number: int, width: int) -> Sequence[Sequence[Run]]:
        grid = self._grid(width)
        row = self.rows[number]
        relation = row.discrepancy.relation
        soft = "muted" if relation in QUIET else ""
        cursor = "cursor" if number == self.cursor and self.has_focus else soft
        runs: list[Run] = [
            (self._lead(row.discrepancy.id, relation), f"mark-{relation.value}"),
            (pad(row.brief, grid.topic - self._lead_width - 1), cursor),
            (" ", ""),
        ]
        base, across, at = self._base(row), self._across(row), self._column_of(row)
        for column in self._seen(grid):
            if column >= len(across):
                break
            cell = row.cell(across[column], self.sources)
            here = number == self.cursor and column == at
            text, ink = self._answer(cell, row.discrepancy, base)
            letter = f"{across[column].letter} " if self.packed else ""
            room = grid.column - 1 - len(letter)
            shown = fitted(text, row.discrepancy, room)
            runs += [(letter, "accent"), (pad(shown, room), "now" if here else ink or soft), (" ", "")]
        return (runs,)

    def _base(self, row: MatrixRow) -> int:
        """Return the side of the first source that answers, to mark the others against it."""
        first = next(s.article for s in self.sources.listed if s.article in row.said)
        return row.sides(first)[0]

    def _answer(self, cell: Cell, discrepancy: Discrepancy, base: int) -> Run:
        if cell.silent:
            return SILENT_SIGN, "muted"
        if cell.copied:
            return f"={cell.copied}", "muted"
        relation, _ = relation_of_sides(discrepancy, base, cell.sides[-1])
        return cell.text, "" if relation is Relation.AGREEMENT else f"mark-{relation.value}"

    def on_click(self, event: events.Click) -> None:
        """Move to the clicked cell; a click on the current cell opens it."""
        grid = self._grid(self.laid.width)
        item = self.first_row + event.y
        column = self.first_column + max(0, event.x - grid.topic) // grid.column
        if not 0 <= item < self.items or event.x < grid.topic or column >= len(self._across(self.rows[item])):
            return
        if item == self.cursor and column == self._column_of(self.rows[item]):
            self.action_choose()
            return
        self.column = column
        self.move_cursor(item)
        self.post_message(self.Moved(item))

    def action_column(self, by: int) -> None:
        """Go to the next source."""
        if not self.rows:
            return
        row = self.rows[self.cursor]
        column = max(0, min(self._column_of(row) + by, len(self._across(row)) - 1))
        if column != self.column:
            self.column = column
            self.forget_rows()
            self.post_message(self.Moved(self.cursor))


def fitted(text: str, discrepancy: Discrepancy, width: int) -> str:
    """Return the text of a cell, shortened to fit: one answer, or several in a row."""
    answers = text.split(SEVERAL)
    if len(answers) == 1 or cells(text) <= width:
        return distinguishing_text(figure_first(text, width), discrepancy, width)
    return SEVERAL.join(figure_first(answer, 0) for answer in answers)


def figure_first(text: str, width: int) -> str:
    """Return a label that does not fit with a symbol instead of the words before its figure."""
    if cells(text) > width:
        for words, sign in _BOUNDS.items():
            if text.startswith(words) and text[len(words) : len(words) + 1].isdigit():
                return sign + text[len(words) :]
    return text


def distinguishing_text(text: str, discrepancy: Discrepancy, width: int) -> str:
    """Return a label cut to fit, but so that it differs from those of other sides."""
    others = [side.label for side in discrepancy.sides if side.label != text]
    if cells(text) <= width or not any(clip(other, width) == clip(text, width) for other in others):
        return text
    shared = max(sum(1 for _ in takewhile(_equal, zip(text, other, strict=False))) for other in others)
    word = text.rfind(" ", 0, shared) + 1
    return f"…{text[word if shared - word < width // 2 else shared - 2 :]}"


def _equal(letters: tuple[str, str]) -> bool:
    return letters[0] == letters[1]
