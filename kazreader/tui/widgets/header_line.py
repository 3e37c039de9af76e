"""The first line: what is open, how many voices, how much they disagree, and the views."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kazreader.present.display import one_line
from kazreader.present.wording import counted, signs, tally
from kazreader.tui.state.session import Session
from kazreader.tui.widgets.line_pane import Run, run_width
from kazreader.tui.widgets.status_line import StatusLine

_ROOM_FOR_TABS = 99
"Cells from which all views are named; where there are fewer, what is open matters more."


class HeaderLine(StatusLine):
    """A status line over everything."""

    def __init__(self, views: Mapping[str, str], *, id: str) -> None:
        super().__init__(id=id)
        self._views = views
        "The titles of the views by their keys."

    def show(self, session: Session, view: str) -> None:
        """Show the session and which view is open: every view, where the counts can be said more shortly."""
        width = self.app.size.width - 1
        for tabs in (self._tabs(view), self._tabs(view, only=True))[width < _ROOM_FOR_TABS :]:
            for runs in _openings(session):
                if run_width(runs) + run_width(tabs) <= width:
                    self.say(runs, tabs)
                    return
        self.say(runs, tabs)

    def _tabs(self, view: str, *, only: bool = False) -> Sequence[Run]:
        """Return the views with the open one in brackets, or that one alone."""
        named = ((key == view, f"{key} {title}") for key, title in self._views.items())
        return [
            (f"[{name}]" if here else f" {name} ", "accent" if here else "muted")
            for here, name in named
            if here or not only
        ]


def _openings(session: Session) -> Iterator[Sequence[Run]]:
    """Yield what is open, each time in fewer words."""
    sources = session.sources
    total, independent = len(sources.listed), sources.independent
    brand: Run = (" kazreader ", "accent")
    name: Run = (f" {_name(session)} ", "strong")
    count: Run = (f"· {counted(total, 'source')} ", "muted")
    voices: Run = (f"({independent} independent) " if independent < total else "", "muted")
    lost = len(session.unreadable)
    files: Run = (f"· {counted(lost, 'unreadable file')} " if lost else "", "update")
    few_files: Run = (f"· {lost:,} unreadable " if lost else "", "update")
    found = session.findings.comparison.discrepancies
    words: Run = (f"· {tally(found)} " if session.compared else "", "muted")
    few: Run = (f"· {signs(found) or tally(found)} " if session.compared else "", "muted")
    yield (brand, name, count, voices, files, words)
    yield (brand, name, count, voices, files, few)
    yield (name, count, voices, few_files, few)
    yield (name, count, few_files, few)
    yield (name, count, few)
    yield (name, few)


def _name(session: Session) -> str:
    if not session.paths:
        return ""
    first = one_line(session.paths[0].name or session.paths[0].as_posix())
    more = len(session.paths) - 1
    return f"{first} and {more} more" if more else first
