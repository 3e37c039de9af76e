"""The actions of the reading view: each calls a part, which is imported on first use."""

from __future__ import annotations

from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar, Literal

from textual.binding import BindingType

from kazreader.tui.state.session import Session
from kazreader.tui.views.reading.keys import KEYS
from kazreader.tui.views.reading.panes import ReadingPanes
from kazreader.tui.views.view import View

if TYPE_CHECKING:
    from kazreader.tui.views.reading.clipboard import Clipboard
    from kazreader.tui.views.reading.hand_spans import HandSpans
    from kazreader.tui.views.reading.jumps import Jumps


class ReadingActions(View):
    """The reading panes with their actions."""

    BINDINGS: ClassVar[list[BindingType]] = KEYS

    def __init__(self, session: Session, *, id: str) -> None:
        super().__init__(session, id=id)
        self.panes = ReadingPanes(self)
        self._letter_for: Literal["", "set", "go"] = ""
        "The use of the next letter."

    # The parts

    @cached_property
    def hand_spans(self) -> HandSpans:
        """The user's decisions on the text."""
        from kazreader.tui.views.reading.hand_spans import HandSpans

        return HandSpans(self, self.panes)

    @cached_property
    def clipboard(self) -> Clipboard:
        """Copying and opening."""
        from kazreader.tui.views.reading.clipboard import Clipboard

        return Clipboard(self, self.panes)

    @cached_property
    def jumps(self) -> Jumps:
        """Navigation through the articles."""
        from kazreader.tui.views.reading.jumps import Jumps

        return Jumps(self, self.panes)

    # Keys

    def action_part(self, what: str, *arguments: object) -> None:
        """Call a part's method: "jumps.step"."""
        attrgetter(what)(self)(*arguments)

    def action_paragraph(self, by: int) -> None:
        """Scroll to the next paragraph; with debris, move the bar to the next stretch."""
        if not self.hand_spans.step(by):
            self.jumps.paragraph(by)

    def action_mark(self, what: Literal["set", "go"]) -> None:
        """Wait for the letter of a mark."""
        self._letter_for = what

    def take_letter(self, letter: str | None) -> bool:
        """Set a mark with this letter, or go to it."""
        what, self._letter_for = self._letter_for, ""
        if not what or not letter:
            return False
        spot = self.session.marked(letter)
        if what == "set":
            self.session.set_mark(letter, self.top())
            self.report(f"marked {letter}")
        elif spot is None:
            self.report(f"no mark {letter}: {self.session.keys.label('read.mark')} sets one")
        else:
            self.jumps.go_to_mark(spot)
        return True

    def action_take_back(self) -> None:
        """Undo the last decision, and show where it was."""
        article = self.hand_spans.take_back()
        if article is not None:
            if article is not self.session.article:
                self.jumps.open_article(self.session.number_of(article.article.id))
            self.hand_spans.redraw()
