"""The reading view: its interface to the screen, and the messages of its panes."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.app import ComposeResult

from kazreader.model import Span
from kazreader.present.evidence import Statement
from kazreader.tui.state.hits import Found
from kazreader.tui.state.session import Session
from kazreader.tui.views.reading import titles
from kazreader.tui.views.reading.actions import ReadingActions
from kazreader.tui.views.reading.keys import hints
from kazreader.tui.widgets.evidence_pane import EvidencePane
from kazreader.tui.widgets.line_pane import LinePane, Run
from kazreader.tui.widgets.row_list import RowList


class ReadView(ReadingActions):
    """Read articles, go through discrepancies, judge them."""

    SEARCHES = True

    def __init__(self, session: Session) -> None:
        super().__init__(session, id="read")

    # What it is made of

    def compose(self) -> ComposeResult:
        """The panes."""
        yield from self.panes.compose()

    def on_mount(self) -> None:
        """Show what the session has."""
        self.panes.evidence.walks_hits = lambda: bool(self.panes.hits.query)
        self.panes.take()
        if self.session.article is not None:
            self.restore(self.session.places.top_of(self.session.article))

    # What the screen asks of a view

    def enter(self) -> None:
        """Restore the focused pane."""
        self.panes.focus(self.panes.room.focused)

    def take(self) -> None:
        """Redraw the session; the text keeps its position."""
        self.panes.take()

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the key hints of the focused pane."""
        room = self.panes.room
        debris, walks_hits = self.session.debris, bool(self.panes.hits.query)
        return hints(room.focused, room.following, debris=debris, walks_hits=walks_hits)

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return the current claim, the match, and the position."""
        share = self.panes.share() if self.panes.room.shows("text") else None
        return titles.status(self.session, share, counted_here=not self.panes.room.shows("evidence"))

    def hit(self) -> str:
        """Return the current match, and the number of all matches."""
        hit, in_all = self.panes.hits.status(), self.session.searching.in_all()
        return f"{hit}, {in_all:,} in all" if hit and in_all > len(self.panes.hits.spans) else hit

    def chosen(self) -> Sequence[str]:
        """Return the filters and options of the text."""
        return titles.chosen(self.session, self.panes.narrowed)

    @property
    def leads_back(self) -> bool:
        """Whether another pane is focused, or the passage was opened from another view."""
        return self.panes.room.focused != "text" or bool(self.session.history.origin)

    def go_back(self) -> None:
        """Focus the text; if it has the focus, go back to the view from which the passage was opened."""
        if self.panes.room.focused != "text":
            self.panes.focus("text")
        elif self.session.history.origin:
            self.jumps.back_to_origin()

    def widen(self) -> bool:
        """Show all paragraphs again."""
        narrowed = self.panes.only
        if narrowed:
            self.panes.turn_only()
        return narrowed

    def pane(self) -> str:
        """Return the name of the focused pane."""
        return self.panes.room.focused

    def choose_pane(self, name: str) -> None:
        """Focus a pane."""
        self.panes.room.choose(name)
        self.panes.draw_titles()

    def top(self) -> int:
        """Return the top offset of the article."""
        return self.panes.text.top_offset() or 0

    def restore(self, offset: int) -> None:
        """Scroll to an offset."""
        self.panes.text.stand_at_offset(offset)

    def search(self, origin: int) -> Found:
        """Show the matches in the open article and select the first from an offset.

        The text gets the focus: in the evidence, the keys for matches would be verdicts.
        """
        if self.session.searching.query and self.panes.room.focused != "text":
            self.choose_pane("text")
        self.panes.look_at_hit(self.session.searching.hits(self.session.article).from_offset(origin))
        return Found(bool(self.panes.hits.spans), titles.hits_summary(self.session, self.panes.hits))

    def step_hit(self, by: int) -> None:
        """Go to the next match."""
        self.jumps.hit(by)

    def visit(self, article: str, span: Span, discrepancy: str | None = None, view: str = "") -> None:
        """Open an article at a span and record the history."""
        self.jumps.visit(article, span, discrepancy, view)

    # What the panes say

    def on_descendant_focus(self) -> None:
        """Follow the focus where the mouse put it."""
        taken = self.panes.room.taken_by_mouse()
        if taken is not None:
            self.panes.focus(taken)

    @on(LinePane.Scrolled)
    def tell_position(self) -> None:
        """Update the position in the status line."""
        self.post_message(self.Status())

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        """Show the source under the cursor."""
        self.jumps.open_article(message.number)

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Open the chosen source."""
        self.panes.focus("text")

    def on_evidence_pane_chosen(self, message: EvidencePane.Chosen) -> None:
        """Open a sentence in its article, or show another discrepancy."""
        match message.target:
            case Statement() as statement:
                self.jumps.open_statement(statement)
                self.panes.focus("text")
            case str() as discrepancy:
                self.jumps.look_at(discrepancy)

    def on_evidence_pane_judged(self, message: EvidencePane.Judged) -> None:
        """Record the verdict and go on, or undo the last one."""
        if message.verdict is None:
            self.take_verdict_back()
        else:
            self.judge(message.verdict)
        self.panes.look_at(self.session.anchor_here())
        self.panes.draw_evidence()
