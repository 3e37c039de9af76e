"""The header: what is open, how many independent sources, how much they disagree; and the views.

If there is room, the views have a row of their own, with the filters and options of the open one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from textual import events
from textual.message import Message
from textual.strip import Strip

from kazreader.present.columns import cells
from kazreader.present.wording import counted, days, signs, tally
from kazreader.tui.layout.breakpoints import header_rows
from kazreader.tui.state.session import Session
from kazreader.tui.watching import name_of
from kazreader.tui.widgets.line_pane import LinePane, Run, run_width
from kazreader.tui.widgets.status_line import joined

_ROOM_FOR_TABS = 99
"Minimum width for all views on one row; below it, what is open matters more."

_Row = tuple[Sequence[Run], Sequence[Run]]
"The left and the right part."


class HeaderLine(LinePane, can_focus=False):
    """One or two rows at the top."""

    class Chosen(Message):
        """A view was chosen with the mouse."""

        def __init__(self, view: str) -> None:
            super().__init__()
            self.view = view
            "Its key."

    def __init__(self, views: Mapping[str, str], *, id: str) -> None:
        super().__init__(id=id)
        self._views = views
        "The titles of the views by their keys."
        self._rows: Sequence[_Row] = ()

    def show(self, session: Session, view: str, chosen: Sequence[str]) -> None:
        """Show the session, the open view, and its filters and options."""
        size = self.app.size
        two = header_rows(size.width, size.height) > 1
        rows = self._two(session, view, chosen) if two else [self._one(session, view)]
        if rows != self._rows:
            self._rows = rows
            self.forget_rows()

    def row_count(self) -> int:
        """Return the number of rows."""
        return len(self._rows)

    def row(self, number: int, width: int) -> Strip:
        """Draw one row; the left part is cut to fit."""
        return joined(self, *self._rows[number], width)

    def on_click(self, event: events.Click) -> None:
        """Choose the view whose name is clicked."""
        left, right = self._rows[event.y] if event.y < len(self._rows) else ((), ())
        for runs, start in ((left, 0), (right, self.size.width - run_width(right))):
            ends = accumulate((cells(text) for text, _ in runs), initial=start)
            for (begin, end), (text, _) in zip(pairwise(ends), runs, strict=True):
                key = text.strip(" []").partition(" ")[0]
                if begin <= event.x < end and text.strip(" []") == f"{key} {self._views.get(key)}":
                    self.post_message(self.Chosen(key))

    def _two(self, session: Session, view: str, chosen: Sequence[str]) -> Sequence[_Row]:
        width = self.app.size.width
        opening = next((r for r in _openings(session, when=True) if run_width(r) <= width), ())
        tabs = [(" ", ""), *self._tabs(view)]
        choices = list(chosen)
        while choices and run_width(tabs) + len(" · ".join(choices)) + 3 > width:
            choices.pop()
        return [(opening, ()), (tabs, [(f"{' · '.join(choices)} ", "muted")])]

    def _one(self, session: Session, view: str) -> _Row:
        """Return all views if the counts can be abbreviated; else only the open one."""
        width = self.app.size.width - 1
        for tabs in (self._tabs(view), self._tabs(view, only=True))[width < _ROOM_FOR_TABS :]:
            for runs in _openings(session, when=False):
                if run_width(runs) + run_width(tabs) <= width:
                    return runs, tabs
        return runs, tabs

    def _tabs(self, view: str, *, only: bool = False) -> Sequence[Run]:
        """Return the views with the open one in brackets, or that one alone."""
        named = ((key == view, f"{key} {title}") for key, title in self._views.items())
        return [
            (f"[{name}]" if here else f" {name} ", "accent" if here else "muted")
            for here, name in named
            if here or not only
        ]


def _openings(session: Session, *, when: bool) -> Iterator[Sequence[Run]]:
    """Yield ever shorter descriptions of what is open; `when` begins with the days of the reports."""
    sources = session.sources
    total, independent = len(sources.listed), sources.independent
    brand: Run = (" kazreader ", "accent")
    name: Run = (f" {_name(session)} ", "strong")
    published = days([source.published for source in sources.listed])
    dates: Run = (f"· {published} " if published else "", "muted")
    count: Run = (f"· {counted(total, 'source')} ", "muted")
    voices: Run = (f"({independent} independent) " if independent < total else "", "muted")
    lost = len(session.unreadable)
    files: Run = (f"· {counted(lost, 'unreadable file')} " if lost else "", "update")
    few_files: Run = (f"· {lost:,} unreadable " if lost else "", "update")
    found = session.findings.comparison.discrepancies
    words: Run = (f"· {tally(found)} " if session.compared else "", "muted")
    few: Run = (f"· {signs(found) or tally(found)} " if session.compared else "", "muted")
    news = session.newness.count(found)
    new: Run = (f"· {news} " if news else "", "update")
    if when:
        yield (brand, name, dates, count, voices, files, words, new)
        yield (brand, name, dates, count, voices, files, few, new)
    yield (brand, name, count, voices, files, words, new)
    yield (brand, name, count, voices, files, few, new)
    yield (name, count, voices, few_files, few, new)
    yield (name, count, few_files, few, new)
    yield (name, count, few, new)
    yield (name, few)


def _name(session: Session) -> str:
    if not session.paths:
        return ""
    first = name_of(session.paths[0])
    more = len(session.paths) - 1
    return f"{first} and {more} more" if more else first
