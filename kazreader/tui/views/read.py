"""The reading view: its keys, and what its panes say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from kazreader.model import Span
from kazreader.present.evidence import Statement
from kazreader.tui.state.hits import Found
from kazreader.tui.state.session import Session
from kazreader.tui.views.reading import titles
from kazreader.tui.views.reading.keys import KEYS, hints
from kazreader.tui.views.reading.panes import ReadingPanes
from kazreader.tui.views.view import View
from kazreader.tui.widgets.evidence_pane import EvidencePane
from kazreader.tui.widgets.line_pane import LinePane, Run
from kazreader.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from kazreader.tui.views.reading.clipboard import Clipboard
    from kazreader.tui.views.reading.hand_spans import HandSpans
    from kazreader.tui.views.reading.jumps import Jumps
    from kazreader.tui.views.reading.mark_keys import MarkKeys, Waiting
    from kazreader.tui.views.reading.verdict_keys import VerdictKeys


class ReadView(View):
    """Read, walk, jump, decide."""

    SEARCHES = True
    BINDINGS: ClassVar[list[BindingType]] = KEYS

    def __init__(self, session: Session) -> None:
        super().__init__(session, id="read")
        self.panes = ReadingPanes(self)

    # What its keys do: each part is imported when one of its keys is pressed.

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

    # What it is made of

    def compose(self) -> ComposeResult:
        """The panes."""
        yield from self.panes.compose()

    def on_mount(self) -> None:
        """Show what the session has."""
        self.panes.take()
        if self.session.article is not None:
            self.restore(self.session.places.top_of(self.session.article))

    # What the screen asks of a view

    def enter(self) -> None:
        """Focus the pane that had the focus."""
        self.panes.focus(self.panes.room.focused)

    def take(self) -> None:
        """Draw the session anew; the text stays where it is."""
        self.panes.take()

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of what is on the screen."""
        room = self.panes.room
        return hints(room.focused, room.following, debris=self.session.debris)

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return the claim that is looked at, the hit, and where we are."""
        share = self.panes.share() if self.panes.room.shows("text") else None
        alone = not self.panes.room.shows("evidence")
        hit, in_all = self.panes.hits.told(), self.session.searching.in_all()
        hit += f", {in_all:,} in all" if hit and in_all > len(self.panes.hits.spans) else ""
        return titles.status(self.session, hit, share, counted_here=alone)

    def chosen(self) -> Sequence[str]:
        """Return what is shown besides the text, or instead of all of it."""
        return titles.chosen(self.session, only=self.panes.only)

    def pane(self) -> str:
        """Return the pane that has the keys."""
        return self.panes.room.focused

    def choose_pane(self, name: str) -> None:
        """Let a pane have the keys."""
        self.panes.room.choose(name)
        self.panes.draw_titles()

    def top(self) -> int:
        """Return the article's offset on top of the screen."""
        return self.panes.text.top_offset() or 0

    def restore(self, offset: int) -> None:
        """Put an offset on top of the screen."""
        self.panes.text.stand_at_offset(offset)

    def search(self, origin: int) -> Found:
        """Show the matches in the open article and look at the first from an offset.

        The keys go to the text: left to the evidence, those that walk the matches would be verdicts.
        """
        if self.session.searching.query and self.panes.room.focused != "text":
            self.choose_pane("text")
        self.panes.look_at_hit(self.session.searching.hits(self.session.article).from_offset(origin))
        return Found(bool(self.panes.hits.spans), titles.hits_told(self.session, self.panes.hits))

    def step_hit(self, by: int) -> None:
        """Look at the next match."""
        self.jumps.hit(by)

    def visit(self, article: str, span: Span, discrepancy: str | None = None) -> None:
        """Open an article at a span and remember where we were."""
        self.jumps.visit(article, span, discrepancy)

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
        self.step_hit(by)

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

    # What the panes say

    def on_descendant_focus(self) -> None:
        """Follow the focus where the mouse put it."""
        taken = self.panes.room.taken_by_mouse()
        if taken is not None:
            self.panes.focus(taken)

    @on(LinePane.Scrolled)
    def tell_position(self) -> None:
        """Tell the new position, also among new rows."""
        self.post_message(self.Status())

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        """Show the source under the cursor."""
        self.jumps.open_article(message.number)

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Read the chosen source."""
        self.panes.focus("text")

    def on_evidence_pane_chosen(self, message: EvidencePane.Chosen) -> None:
        """Open a sentence where it stands, or look at another discrepancy."""
        match message.target:
            case Statement() as statement:
                self.jumps.open_statement(statement)
                self.panes.focus("text")
            case str() as discrepancy:
                self.jumps.look_at(discrepancy)

    def on_evidence_pane_judged(self, message: EvidencePane.Judged) -> None:
        """Keep the verdict and go on, or take the last one back."""
        if message.verdict is None:
            self.verdicts.take_back()
        else:
            self.verdicts.judge(message.verdict)
