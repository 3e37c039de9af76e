"""What the keys of the reading view do: each calls the part that knows; it is imported at its first key."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from kazreader.tui.state.session import Session
from kazreader.tui.views.reading.keys import KEYS
from kazreader.tui.views.reading.panes import ReadingPanes
from kazreader.tui.views.view import View

if TYPE_CHECKING:
    from kazreader.tui.views.reading.clipboard import Clipboard
    from kazreader.tui.views.reading.hand_spans import HandSpans
    from kazreader.tui.views.reading.jumps import Jumps
    from kazreader.tui.views.reading.mark_keys import MarkKeys, Waiting
    from kazreader.tui.views.reading.verdict_keys import VerdictKeys


class ReadingActions(View):
    """A view of the reading panes that knows its keys."""

    BINDINGS: ClassVar[list[BindingType]] = KEYS

    def __init__(self, session: Session, *, id: str) -> None:
        super().__init__(session, id=id)
        self.panes = ReadingPanes(self)

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

    @cached_property
    def verdicts(self) -> VerdictKeys:
        """What the user decides about a discrepancy."""
        from kazreader.tui.views.reading.verdict_keys import VerdictKeys

        return VerdictKeys(self, self.panes)

    @cached_property
    def marks(self) -> MarkKeys:
        """Places with a letter."""
        from kazreader.tui.views.reading.mark_keys import MarkKeys

        return MarkKeys(self)

    # Keys

    def action_step(self, by: int) -> None:
        """Look at the next discrepancy of the article."""
        self.jumps.step(by)

    def action_jump(self) -> None:
        """Go to the same claim in another source."""
        self.jumps.jump()

    def action_walk(self) -> None:
        """Go to the next mention of the claim, in any article."""
        self.jumps.mention()

    def action_article(self, by: int) -> None:
        """Open the next source, keeping the claim in view."""
        self.jumps.article(by)

    def action_hit(self, by: int) -> None:
        """Look at the next match."""
        self.jumps.hit(by)

    def action_paragraph(self, by: int) -> None:
        """Put the next paragraph on top; with debris, the bar beside the next stretch."""
        if not self.hand_spans.step(by):
            self.jumps.paragraph(by)

    def action_back(self) -> None:
        """Go back to where we came from."""
        self.jumps.back()

    def action_forward(self) -> None:
        """Go forward to where we went back from."""
        self.jumps.forward()

    def action_only(self) -> None:
        """Show only paragraphs with a match, or else with a discrepancy; or all again."""
        self.panes.turn_only()

    def action_mark(self, what: Waiting) -> None:
        """Wait for the letter of a mark."""
        self.marks.waiting = what

    def take_letter(self, letter: str | None) -> bool:
        """Take the letter of a mark."""
        taken = bool(self.marks.waiting and letter)
        spot = self.marks.letter(letter)
        if spot is not None:
            self.jumps.go_to_mark(spot)
        return taken

    def action_debris(self) -> None:
        """Show what was removed, in place and with its reason, or hide it again."""
        self.hand_spans.show_debris()

    def action_turn(self) -> None:
        """Keep or remove by hand what is selected, else the stretch beside the bar."""
        self.hand_spans.turn()

    def action_take_back(self) -> None:
        """Take the last decision by hand back, and show where it was."""
        article = self.hand_spans.take_back()
        if article is not None:
            if article is not self.session.article:
                self.jumps.open_article(self.session.number_of(article.article.id))
            self.hand_spans.redraw()

    def action_copy(self) -> None:
        """Copy the selection, else the sentence that is looked at, else the paragraph on top."""
        self.clipboard.copy()

    def action_cite(self) -> None:
        """Copy the same with its source."""
        self.clipboard.cite()

    def action_original(self) -> None:
        """Open the original in the browser; without an address, say where the file is."""
        self.clipboard.open_original()

    def action_editor(self) -> None:
        """Open the file in the editor, at the line on top."""
        self.clipboard.edit()

    def action_pane(self, by: int) -> None:
        """Focus the next pane."""
        self.panes.focus(self.panes.room.next(by))

    def action_zoom(self) -> None:
        """Show the focused pane alone, or all again."""
        self.panes.room.zoom()
        self.post_message(View.Reshaped())
        self.post_message(self.Status())

    def action_widen(self, by: int) -> None:
        """Make the list wider."""
        self.panes.room.widen(by)

    def action_heighten(self, by: int) -> None:
        """Give the evidence more room."""
        self.panes.room.heighten(by)
