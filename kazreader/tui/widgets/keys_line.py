"""The line of key hints: a hint that does not fit is left out, the last ones never."""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip

from kazreader.tui.widgets.line_pane import Run, run_width
from kazreader.tui.widgets.status_line import StatusLine

Hint = tuple[str, str]
"A key and what it does here."


class KeysLine(StatusLine):
    """A status line of hints, or of one lesson."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._hints: Sequence[Hint] = ()
        self._always: Sequence[Hint] = ()

    def show_keys(self, hints: Sequence[Hint], always: Sequence[Hint]) -> None:
        """Show hints, the most useful first, and those that are always shown."""
        if (tuple(hints), tuple(always)) != (self._hints, self._always):
            self._hints, self._always = tuple(hints), tuple(always)
            self.forget_rows()
        self.say(())

    def row(self, number: int, width: int) -> Strip:
        """Draw the lesson, else as many hints as fit."""
        if self.says_something:
            return super().row(number, width)
        ending = [run for hint in self._always for run in _runs(hint)]
        runs: list[Run] = []
        for hint in self._hints:
            if run_width((*runs, *_runs(hint), *ending)) - 1 > width:
                break
            runs += _runs(hint)
        return self.paint((*runs, *ending), width)


def _runs(hint: Hint) -> Sequence[Run]:
    key, what = hint
    return (f" {key} ", "accent"), (f"{what} ", "muted")
