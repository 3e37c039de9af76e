"""The reading view: what the screen asks of it, and what its panes say."""

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
    """Read, walk, jump, decide."""

    SEARCHES = True

    def __init__(self, session: Session) -> None:
        super().__init__(session, id="read")
        self.came_from = ""
        "The key of the view in which what is read was chosen; empty: in none."

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
        """Focus the pane that had the focus."""
        self.panes.focus(self.panes.room.focused)

    def take(self) -> None:
        """Draw the session anew; the text stays where it is."""
        self.panes.take()

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of what is on the screen."""
        room = self.panes.room
        debris, walks_hits = self.session.debris, bool(self.panes.hits.query)
        return hints(room.focused, room.following, debris=debris, walks_hits=walks_hits)

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return the claim that is looked at, the hit, and where we are."""
        share = self.panes.share() if self.panes.room.shows("text") else None
        return titles.status(self.session, share, counted_here=not self.panes.room.shows("evidence"))

    def hit(self) -> str:
        """Return which match is looked at, and how many all articles have."""
        hit, in_all = self.panes.hits.status(), self.session.searching.in_all()
        return f"{hit}, {in_all:,} in all" if hit and in_all > len(self.panes.hits.spans) else hit

    def chosen(self) -> Sequence[str]:
        """Return what is shown besides the text, or instead of all of it."""
        return titles.chosen(self.session, self.panes.narrowed)

    @property
    def leads_back(self) -> bool:
        """Whether another pane than the text has the keys, or what is read was chosen in another view."""
        return self.panes.room.focused != "text" or bool(self.came_from)

    def go_back(self) -> None:
        """Give the keys to the text."""
        self.panes.focus("text")

    def widen(self) -> bool:
        """Show all paragraphs again."""
        narrowed = self.panes.only
        if narrowed:
            self.panes.turn_only()
        return narrowed

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
        return Found(bool(self.panes.hits.spans), titles.hits_summary(self.session, self.panes.hits))

    def step_hit(self, by: int) -> None:
        """Look at the next match."""
        self.jumps.hit(by)

    def visit(self, article: str, span: Span, discrepancy: str | None = None, view: str = "") -> None:
        """Open an article at a span and remember where we were, and in which view."""
        self.jumps.visit(article, span, discrepancy, view)

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
            self.take_verdict_back()
        else:
            self.judge(message.verdict)
        self.panes.look_at(self.session.anchor_here())
        self.panes.draw_evidence()
