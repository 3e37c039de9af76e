"""The first line: what is open, how many voices, how much they disagree, and the views."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.present.display import one_line
from kazreader.present.wording import counted, tally
from kazreader.tui.session import Session
from kazreader.tui.views.registry import VIEWS
from kazreader.tui.widgets.line_pane import Run, run_width
from kazreader.tui.widgets.status_line import StatusLine


class HeaderLine(StatusLine):
    """A status line over everything."""

    def show(self, session: Session, view: str) -> None:
        """Show the session and which view is open."""
        sources = session.sources
        total, independent = len(sources.listed), sources.independent
        voices = f" ({independent} independent)" if independent < total else ""
        runs: list[Run] = [(" kazreader ", "accent"), (f" {_name(session)} ", "strong")]
        runs.append((f"· {counted(total, 'source')}{voices} ", "muted"))
        if session.unreadable:
            runs.append((f"· {counted(len(session.unreadable), 'unreadable file')} ", "update"))
        if session.compared:
            runs.append((f"· {tally(session.findings.comparison.discrepancies)} ", "muted"))
        self.say(runs, self._tabs(view, self.app.size.width - run_width(runs)))

    def _tabs(self, view: str, room: int) -> Sequence[Run]:
        tabs: list[Run] = [
            (f" {entry.key} {entry.title} ", "accent" if entry.key == view else "muted") for entry in VIEWS
        ]
        return tabs if run_width(tabs) <= room else [tab for tab in tabs if tab[1] == "accent"]


def _name(session: Session) -> str:
    if not session.paths:
        return ""
    first = one_line(session.paths[0].name or session.paths[0].as_posix())
    more = len(session.paths) - 1
    return f"{first} and {more} more" if more else first
