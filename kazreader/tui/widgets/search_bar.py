"""The search prompt: one line at the bottom, there only while a query is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input

from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.status_line import StatusLine


class SearchBar(Horizontal):
    """A prompt with a count beside it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+g", "cancel", "Back to where I was", id="search.cancel"),
        Binding("tab", "scope", "This article or all", id="search.scope", priority=True),
        Binding("down,ctrl+n", "step(1)", "Next match", id="search.next"),
        Binding("up,ctrl+p", "step(-1)", "Match before", id="search.previous", priority=True),
    ]

    class Typed(Message):
        """The query changed."""

        def __init__(self, query: str) -> None:
            super().__init__()
            self.query = query

    class Entered(Typed):
        """The query was confirmed."""

    class Cancelled(Message):
        """The search was given up."""

    class Scoped(Message):
        """The reader asks to search all articles, or this one again."""

    class Stepped(Message):
        """The reader walks the matches without leaving the prompt."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def compose(self) -> ComposeResult:
        """A slash, the query, the count."""
        yield StatusLine(id="search-slash")
        yield Input(id="search-input", compact=True, select_on_focus=True)
        yield StatusLine(id="search-count")

    def ask(self, prompt: str = "/") -> None:
        """Show the prompt and take the keys."""
        self.display = True
        self.query_one("#search-slash", StatusLine).say([(f" {prompt}", "accent")])
        self.query_one(Input).focus()

    def tell(self, runs: Sequence[Run]) -> None:
        """Show the count."""
        self.query_one("#search-count", StatusLine).say(runs)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search as the query is typed."""
        event.stop()
        if self.display:
            self.post_message(self.Typed(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the matches and give the keys back."""
        event.stop()
        self.post_message(self.Entered(event.value))

    def action_cancel(self) -> None:
        """Give up."""
        self.post_message(self.Cancelled())

    def action_scope(self) -> None:
        """Ask for the other scope."""
        self.post_message(self.Scoped())

    def action_step(self, by: int) -> None:
        """Walk the matches."""
        self.post_message(self.Stepped(by))
