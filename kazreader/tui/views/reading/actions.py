"""What the keys of the reading view do: each calls the part that knows; it is imported at its first key."""

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
    """A view of the reading panes that knows its keys."""

    BINDINGS: ClassVar[list[BindingType]] = KEYS

    def __init__(self, session: Session, *, id: str) -> None:
        super().__init__(session, id=id)
        self.panes = ReadingPanes(self)
        self._letter_for: Literal["", "set", "go"] = ""
        "What the next letter is for."

    # The parts

    @cached_property
    def hand_spans(self) -> HandSpans:
        """Decisions by hand about the text."""
        from kazreader.tui.views.reading.hand_spans import HandSpans

        return HandSpans(self, self.panes)

    @cached_property
    def clipboard(self) -> Clipboard:
        """Text that is taken out."""
        from kazreader.tui.views.reading.clipboard import Clipboard

        return Clipboard(self, self.panes)

    @cached_property
    def jumps(self) -> Jumps:
        """Ways through the articles."""
        from kazreader.tui.views.reading.jumps import Jumps

        return Jumps(self, self.panes)

    # Keys

    def action_part(self, what: str, *arguments: object) -> None:
        """Let a part do something: "jumps.step"."""
        attrgetter(what)(self)(*arguments)

    def action_paragraph(self, by: int) -> None:
        """Put the next paragraph on top; with debris, the bar beside the next stretch."""
        if not self.hand_spans.step(by):
            self.jumps.paragraph(by)

    def action_mark(self, what: Literal["set", "go"]) -> None:
        """Wait for the letter of a mark."""
        self._letter_for = what

    def take_letter(self, letter: str | None) -> bool:
        """Mark this place with the letter that is waited for, or go to the place that it marks."""
        what, self._letter_for = self._letter_for, ""
        if not what or not letter:
            return False
        spot = self.session.marked(letter)
        if what == "set":
            self.tell(f"marked {letter}", self.session.set_mark(letter, self.top()))
        elif spot is None:
            self.tell(f"no mark {letter}: m sets one")
        else:
            self.jumps.go_to_mark(spot)
        return True

    def action_take_back(self) -> None:
        """Take the last decision by hand back, and show where it was."""
        article = self.hand_spans.take_back()
        if article is not None:
            if article is not self.session.article:
                self.jumps.open_article(self.session.number_of(article.article.id))
            self.hand_spans.redraw()
