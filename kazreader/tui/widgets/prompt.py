"""The prompt: one line at the bottom to enter a query, a note or a name; it covers nothing.

It implements its own line editing: pasted control characters are never drawn, and nothing blinks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, Literal, TypeAlias

from rich.cells import cell_len
from textual import events
from textual.binding import BindingType
from textual.strip import Strip

from kazreader.present.display import one_line
from kazreader.tui.widgets.bound import bound
from kazreader.tui.widgets.line_pane import LinePane, Run, fitting, run_width

Option: TypeAlias = Literal["scope", "regex", "fuzzy"]
"What can be switched: scope, patterns and fuzziness of a search; the scope of an export; the field."

_LEAST_TEXT = 16
"Minimum width of the text."
_LONGEST = 1000
"Maximum length of the text."


class Asked:
    """A question of the prompt, with handlers of its events; by default they do nothing."""

    label = ""
    "The label."
    text = ""
    "The initial text, also after a rejected answer."
    beside: Sequence[Run] = ()
    "The initial message beside the text."
    fresh = False
    "Whether the text is an old one, which the first letter replaces."

    def typed(self, text: str) -> None:
        """Handle a change of the text."""

    def switched(self, option: Option, text: str) -> None:
        """Switch an option."""

    def stepped(self, by: int) -> None:
        """Go to the next or previous match without closing the prompt."""

    def entered(self, text: str) -> str:
        """Handle the answer, or return why it is rejected: the prompt then stays open."""
        return ""

    def cancelled(self) -> None:
        """Handle cancelling."""


class Prompt(LinePane, inherit_bindings=False):
    """A label, the typed text, and a message beside it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        bound("prompt.enter", "enter"),
        bound("prompt.cancel", "cancel"),
        bound("prompt.scope", "switch('scope')"),
        bound("prompt.regex", "switch('regex')"),
        bound("prompt.fuzzy", "switch('fuzzy')"),
        bound("prompt.next", "step(1)"),
        bound("prompt.previous", "step(-1)"),
        bound("prompt.left", "move(-1)"),
        bound("prompt.right", "move(1)"),
        bound("prompt.start", "move(-9999)"),
        bound("prompt.end", "move(9999)"),
        bound("prompt.delete", "rub_out(1)"),
        bound("prompt.delete_word", "rub_out_word"),
        bound("prompt.clear", "rub_out(9999)"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.asked = Asked()
        "The question; its handlers run before the next key."
        self.left: Callable[[], object] = bool
        "Called when the prompt closes."
        self.text = ""
        self._label = ""
        self.caret = 0
        "The offset at which letters are inserted."
        self._fresh = False
        "Whether the text is an old one, which the first letter replaces."
        self._answer: Sequence[Run] = ()

    def ask(self, asked: Asked, *, refusal: str = "") -> None:
        """Open the prompt and take the focus; reopened with the reason after a rejected answer."""
        self.asked, self._label, self.text = asked, asked.label, asked.text
        self._fresh, self.caret = asked.fresh and not refusal, len(self.text)
        self.display = True
        self.screen.set_focus(self)
        self.show_message([(f"{refusal}  ", "update")] if refusal else asked.beside)

    def show_message(self, runs: Sequence[Run]) -> None:
        """Show a message beside the text."""
        self._answer = runs
        self.forget_rows()

    def row_count(self) -> int:
        """Return one."""
        return 1

    def row(self, number: int, width: int) -> Strip:
        """Draw the line; a long text is shown up to the cursor."""
        answer = fitting(self._answer, max(0, width - cell_len(self._label) - _LEAST_TEXT - 5))
        room = max(4, width - cell_len(self._label) - run_width(answer) - 5)
        start = 0
        while cell_len(self.text[start : self.caret]) > room:
            start += 1
        before, under, after = (
            self.text[start : self.caret],
            self.text[self.caret :][:1],
            self.text[self.caret + 1 :],
        )
        ink = "muted" if self._fresh else ""
        typed: list[Run] = [
            (f" {self._label} ", "accent"),
            (before, ink),
            (under or " ", "caret"),
            (after, ink),
        ]
        left = self.paint(typed, max(0, width - run_width(answer) - 1))
        return Strip.join([left, self.paint([*answer, (" ", "")], width - left.cell_length)])

    # Editing

    def take_letter(self, letter: str | None) -> bool:
        """Insert a letter; None is a key that is no letter, and ignored."""
        if letter is not None:
            self._insert(letter)
        return letter is not None

    def on_blur(self) -> None:
        """Keep the focus while open: a click elsewhere would leave a prompt that nobody can answer."""
        if self.display and self.app.app_focus:
            self.call_later(self._keep_keys)

    def _keep_keys(self) -> None:
        if self.display:
            self.screen.set_focus(self)

    def on_paste(self, event: events.Paste) -> None:
        """Insert pasted text, as one line."""
        event.stop()
        self._insert(one_line(event.text))

    def _insert(self, text: str) -> None:
        if self._fresh:
            self.text, self.caret = "", 0
        text = text[: max(0, _LONGEST - len(self.text))]
        self._change(self.text[: self.caret] + text + self.text[self.caret :], self.caret + len(text))

    def _change(self, text: str, at: int) -> None:
        self._fresh = False
        changed = text != self.text
        self.text, self.caret = text, max(0, min(at, len(text)))
        self.forget_rows()
        if changed:
            self.asked.typed(text)

    def action_move(self, by: int) -> None:
        """Move the cursor."""
        self._change(self.text, self.caret + by)

    def action_rub_out(self, count: int) -> None:
        """Delete characters before the cursor; an old text is deleted whole."""
        kept = 0 if self._fresh else max(0, self.caret - count)
        self._change(self.text[:kept] + self.text[self.caret :], kept)

    def action_rub_out_word(self) -> None:
        """Delete the word before the cursor."""
        kept = self.text[: self.caret].rstrip(" ").rpartition(" ")
        head = kept[0] + kept[1]
        self._change(head + self.text[self.caret :], len(head))

    # Leaving

    def action_enter(self) -> None:
        """Submit the text; an old one counts as typed."""
        self.display = False
        refusal = self.asked.entered(self.text)
        if refusal:
            self.ask(self.asked, refusal=refusal)
        else:
            self.left()

    def action_cancel(self) -> None:
        """Cancel."""
        self.display = False
        self.asked.cancelled()
        self.left()

    def action_switch(self, option: Option) -> None:
        """Switch an option of the question."""
        self.asked.switched(option, self.text)

    def action_step(self, by: int) -> None:
        """Go to the next or previous match."""
        self.asked.stepped(by)
