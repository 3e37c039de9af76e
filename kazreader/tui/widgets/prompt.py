"""The prompt: one line at the bottom that asks for a query, a note or a name, and covers nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input

from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.status_line import StatusLine

Purpose: TypeAlias = Literal["search", "note", "export"]


class Prompt(Horizontal):
    """A label, the text that is typed, and what there is to say about it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+g", "cancel", "Back to where I was", id="prompt.cancel"),
        Binding("tab", "switch('scope')", "This article or all", id="prompt.scope", priority=True),
        Binding("ctrl+r", "switch('regex')", "Pattern or words", id="prompt.regex", priority=True),
        Binding("ctrl+t", "switch('fuzzy')", "Misspellings too", id="prompt.fuzzy", priority=True),
        Binding("down,ctrl+n", "step(1)", "Next match", id="prompt.next", priority=True),
        Binding("up,ctrl+p", "step(-1)", "Match before", id="prompt.previous", priority=True),
    ]

    class Said(Message):
        """The prompt has something to say; the base of its messages."""

        def __init__(self, purpose: Purpose, text: str) -> None:
            super().__init__()
            self.purpose, self.text = purpose, text

    class Typed(Said):
        """The text changed."""

    class Entered(Said):
        """The text was confirmed."""

    class Cancelled(Said):
        """The question was given up."""

    class Switched(Message):
        """An option of the search was switched: its scope, patterns, misspellings."""

        def __init__(self, option: str) -> None:
            super().__init__()
            self.option = option

    class Stepped(Message):
        """The reader walks the matches without leaving the prompt."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def __init__(self) -> None:
        super().__init__()
        self.purpose: Purpose = "search"
        self._label = StatusLine(id="prompt-label")
        self._input = Input(id="prompt-input", compact=True, select_on_focus=True)
        self._told = StatusLine(id="prompt-told")

    def compose(self) -> ComposeResult:
        """One line."""
        yield from (self._label, self._input, self._told)

    def ask(self, purpose: Purpose, label: str, text: str | None = None) -> None:
        """Take the keys; without a text, what was typed last is offered again."""
        self.purpose = purpose
        self.display = True
        self._label.styles.width = len(label) + 2
        self._label.say([(f" {label}", "accent")])
        self._told.say(())
        if text is not None:
            self._input.value = text
        self._input.focus()

    def tell(self, runs: Sequence[Run]) -> None:
        """Say something beside the text."""
        self._told.say(runs)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell each change."""
        event.stop()
        if self.display:
            self.post_message(self.Typed(self.purpose, event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Tell the end."""
        event.stop()
        self.display = False
        self.post_message(self.Entered(self.purpose, event.value))

    def action_cancel(self) -> None:
        """Give up."""
        self.display = False
        self.post_message(self.Cancelled(self.purpose, ""))

    def action_switch(self, option: str) -> None:
        """Switch an option of the search."""
        if self.purpose == "search":
            self.post_message(self.Switched(option))

    def action_step(self, by: int) -> None:
        """Walk the matches."""
        if self.purpose == "search":
            self.post_message(self.Stepped(by))
