"""The header, the status line and the key hints of a screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kazreader.tui.layout.breakpoints import header_rows
from kazreader.tui.state.session import Session
from kazreader.tui.views.registry import READ, VIEWS
from kazreader.tui.views.view import View
from kazreader.tui.widgets.header_line import HeaderLine
from kazreader.tui.widgets.keys_line import KeysLine
from kazreader.tui.widgets.line_pane import Run, run_width
from kazreader.tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from kazreader.tui.state.tour import Tour

_READING_TIME = 5.0
"Minimum seconds for news in the status line, whatever is pressed."
_NAMING = 2
"Minimum rows of a header that names the views."
_VIEWS = ("view.read view.notes", "views")
"The hint if the header does not name them."
_IN_HELP = (("app.search", "search the keys"), ("pane.down pane.up", "line"))
"The hints while help is open."
_FOREMOST = 2
"Number of a view's hints that come before the views, if the header does not name these."


class StatusLines:
    """A header, a status line, and a line of keys."""

    def __init__(self, session: Session, view: View, *, hint: str, tour: Tour | None) -> None:
        self._session, self._shown, self._view = session, READ, view
        "What they describe."
        self.header = HeaderLine({view.key: view.title for view in VIEWS}, id="header")
        self.status = StatusLine(id="status")
        self.keys = KeysLine(id="keys")
        self.progress = "reading…"
        "What the analysis is doing; empty: nothing."
        self.helping = False
        "Whether help is open."
        self._hint, self._tour = hint, tour
        self._announced = ""
        self._read = False
        "Whether the announcement was shown long enough."
        self._answered = ""
        self._chosen: Sequence[str] = ()
        "The filters and options of the view, as shown in the header."

    def announce(self, words: str) -> None:
        """Show an announcement in the status line until a key is pressed, but for some seconds at least."""
        if words:
            self._announced, self._read = words, False
            self.status.set_timer(_READING_TIME, self._may_go)
            self.draw_status()

    def answer(self, words: str) -> None:
        """Show the result of a key in the status line, until the next one."""
        self._answered = words
        self.draw_status()

    def _may_go(self) -> None:
        self._read = True

    def hear_key(self, key: str) -> None:
        """Drop the first hint, the last result, old news and what the last key postponed; advance the tour.

        What was just judged is forgotten, too, unless the key asks for more about it.
        """
        self._hint, self._view.postponed = "", None
        if not any(key in self._session.keys.names(asks) for asks in ("app.note", "app.right")):
            self._session.review_desk.judged = None
        if self._answered:
            self.answer("")
        if self._read:
            self._announced, self._read = "", False
        if self._tour is not None and self._tour.pressed(key):
            self.draw_keys()

    def end_tour(self) -> bool:
        """End the tour; return whether there was one."""
        touring = self._tour is not None and bool(self._tour.line())
        self._tour = None
        self.draw_keys()
        return touring

    def turn_to(self, key: str, view: View) -> None:
        """Describe another view from now on."""
        self._shown, self._view = key, view
        self.draw()

    def draw(self) -> None:
        """Draw all lines."""
        self.draw_header()
        self.draw_status()
        self.draw_keys()

    def draw_header(self) -> None:
        """Draw the header."""
        self._chosen = self._choices()
        self.header.show(self._session, self._shown, self._chosen)

    def draw_chosen(self) -> None:
        """Redraw the header if the filters and options of the view have changed."""
        if self._choices() != self._chosen:
            self.draw_header()

    def _choices(self) -> Sequence[str]:
        """Return the filters and options of the view, the kind of question last."""
        kind = () if self._view.ALL_KINDS else (f"kind: {self._session.kind_words() or 'all'}",)
        return (*self._view.chosen(), *kind)

    def draw_status(self) -> None:
        """Draw the announcement, else the view's status."""
        left, right = self._view.status()
        hit = "" if self._answered else self._view.hit()
        if self._answered:
            left = [(f" {self._answered}", "accent")]
            if run_width((*left, *right)) >= self.status.app.size.width:
                right = ()
        elif self._announced:
            left = [(f" {self._announced}", "reason")]
        elif self._hint and not left:
            left = [(f" {self._hint}", "reason")]
        working: Sequence[Run] = [(f"{self.progress}  ", "muted")] if self.progress else []
        if working and [text.strip() for text, _ in left] == [self._session.waiting()]:
            left, working = [(f" {self.progress}", left[0][1])], []
        walked: Sequence[Run] = [(f"{hit}  ", "accent")] if hit else []
        self.status.say(left, [*working, *walked, *right])

    def draw_keys(self) -> None:
        """Draw the most useful keys, or the lesson of the tour."""
        lesson = self._tour.line() if self._tour else ""
        if lesson:
            runs = [
                (f" {lesson}", "reason"),
                (f"  {self._session.keys.label('app.escape')} ends it", "muted"),
            ]
            self.keys.say(runs if run_width(runs) < self.keys.app.size.width else runs[:1])
        else:
            hints = list(_IN_HELP if self.helping else self._view.hints())
            if header_rows(*self.keys.app.size) < _NAMING:
                hints = [hint for hint in hints if not hint[0].startswith("view.")]
                # Verdicts take the room: elsewhere the views are named.
                hints.insert(len(hints) if "," in hints[0][1] else _FOREMOST, _VIEWS)
            back = "back" if self.helping or self._view.leads_back else "quit"
            always = self._labelled(("app.help app.back", f"help, {back}"))
            self.keys.show_keys([each for hint in hints for each in self._labelled(hint)], always)

    def _labelled(self, hint: tuple[str, str]) -> list[tuple[str, str]]:
        """Return a hint with the labels of its keys; one a key if each has a word of its own."""
        actions, words = hint
        labels = list(map(self._session.keys.label, actions.split()))
        if len(labels) == len(words.split(", ")):
            return list(zip(labels, words.split(", "), strict=True))
        return [(("-" if hint == _VIEWS else " ").join(labels), words)]
