"""The panes of the reading view: the sources, the text, the evidence, each with a title."""

from __future__ import annotations

from functools import partial

from textual.app import ComposeResult
from textual.containers import Vertical

from kazreader.model import Span
from kazreader.present.evidence import evidence_of, statement_of
from kazreader.present.findings import Anchor
from kazreader.tui.layout.evidence_sheet import (
    EvidenceSheet,
    add_alone,
    add_evidence,
    add_topics,
    add_unreadable,
    waiting_sheet,
)
from kazreader.tui.state.changes import words_now
from kazreader.tui.state.hits import Hits
from kazreader.tui.state.session import Session
from kazreader.tui.views.reading.room import PaneRoom
from kazreader.tui.views.reading.titles import title
from kazreader.tui.views.view import View, remark_on
from kazreader.tui.widgets.article_pane import ArticlePane
from kazreader.tui.widgets.blank_container import BlankContainer
from kazreader.tui.widgets.evidence_pane import EvidencePane
from kazreader.tui.widgets.source_list import SourceList
from kazreader.tui.widgets.status_line import StatusLine


class ReadingPanes:
    """List, text and evidence, as they show the session."""

    def __init__(self, view: View) -> None:
        self._view = view
        self.session: Session = view.session
        self.hits = Hits()
        self.only = False
        "Whether only paragraphs with a match, or else with a discrepancy, are shown."
        self.stretch: Span | None = None
        "The stretch beside the bar while debris is shown; None: there is no bar."
        self.text = ArticlePane(minimap=True, id="text")
        self.evidence = EvidencePane(id="evidence")
        self.sources = SourceList(id="list")
        panes = {"list": self.sources, "text": self.text, "evidence": self.evidence}
        self._titles = {name: StatusLine(classes="pane-title") for name in panes}
        self.room = PaneRoom(view, panes)

    def compose(self) -> ComposeResult:
        """Three columns; the size of the screen decides which are visible."""
        yield BlankContainer(self._titles["list"], self.sources, id="sources-column")
        with Vertical(id="reading-column"):
            yield BlankContainer(self._titles["text"], self.text, id="text-column")
            yield Vertical(self._titles["evidence"], self.evidence, id="evidence-column")

    def take(self) -> None:
        """Redraw the session; the text keeps its position."""
        top, before = self.text.top_offset() if self.text.first_row else 0, self.text.source
        blank = self.text.blank_rows_on_top()
        self.sources.show_sources(self.session)
        self.search_again()
        self.draw_text(keep=True)
        if before and before != self.text.source:
            self.text.stand_at_offset(words_now(top or 0, before, self.text.source), blank=blank)
        self.draw_evidence(keep=True)

    def show_article(self, anchor: Anchor | None) -> None:
        """Show the session's open article, at a claim or at its top."""
        self.hits = self.session.searching.hits(self.session.article)
        self.sources.show_sources(self.session)
        self.draw_text(keep=False)
        if anchor is None:
            self.draw_evidence()
        self.look_at(anchor)

    def draw_text(self, *, keep: bool) -> None:
        """Draw the open article; keep: at its present position."""
        article = self.session.article
        if article is None:
            if self.session.compared:
                self.text.show(waiting_sheet(self.session.paths, self.session.report).sheet())
            return
        anchors = self.session.highlights()
        only = (self.hits.spans or [a.span for a in anchors]) if self.only else None
        sign = self.session.findings.sign
        self.text.show_article(article, anchors, sign, debris=self.session.debris, only=only, keep=keep)
        self.text.show_hits(self.hits)
        self.text.show_anchor(self.session.anchor_here())
        if self.session.debris:
            blocks = {block.span for block in article.blocks}
            self.text.show_stretch(self.stretch, inside=self.stretch not in blocks)

    def draw_evidence(self, *, keep: bool = False) -> None:
        """Draw the evidence of the current claim; keep: at its present position."""
        session, sheet, here = self.session, EvidenceSheet(), ""
        sign = session.findings.sign
        if session.anchor is not None:
            topic = session.anchor.discrepancy
            here = topic.id
            remark, walk = remark_on(topic, session), session.keys.label("read.walk")
            add_evidence(sheet, evidence_of(topic, session.sources), sign, remark, walk)
        add_topics(sheet, session.topics(), here, sign, partial(remark_on, session=session))
        add_alone(sheet, [statement_of(claim, session.sources) for claim in session.alone()])
        if session.article is not None:
            add_unreadable(sheet, session.report)
        self.evidence.show_evidence(sheet, keep=keep)
        self.draw_titles()

    def draw_titles(self) -> None:
        """Draw the titles of the panes."""
        for name, line in self._titles.items():
            line.say(title(name, self.session, self.room.focused, self.narrowed))
        self._view.post_message(View.Status())

    def look_at(self, anchor: Anchor | None) -> None:
        """Show a claim and its evidence, and scroll to it."""
        if anchor is not None:
            self.text.show_anchor(anchor)
            self.text.reveal_anchor(anchor)
            self.draw_evidence()

    @property
    def narrowed(self) -> str:
        """Return the filter of the paragraphs: "with a match"; empty without a filter."""
        return f"with a {'match' if self.hits.spans else 'discrepancy'}" if self.only else ""

    def turn_only(self) -> None:
        """Toggle showing only paragraphs with a match, or else with a discrepancy."""
        self.only = not self.only
        self.draw_text(keep=True)
        self.draw_titles()

    def search_again(self) -> None:
        """Search the present text again, keeping the current match."""
        now = self.hits.now
        self.hits = self.session.searching.hits(self.session.article)
        if now is not None:
            self.hits = self.hits.from_offset(now.start)

    def look_at_hit(self, hits: Hits) -> None:
        """Show the matches and scroll to the current one."""
        self.hits = hits
        self.text.show_hits(hits)
        self.text.reveal_hit(hits)
        self._view.post_message(View.Status())

    def focus(self, name: str) -> None:
        """Focus a pane."""
        self.room.focus(name)
        self.draw_titles()

    def show_text(self, *hiding: str) -> None:
        """Focus the text if one of these panes hides it, by default any."""
        if not self.room.shows("text") and self.room.focused in (hiding or ("list", "evidence")):
            self.focus("text")

    def turn(self, by: int) -> None:
        """Focus the next pane."""
        self.focus(self.room.next(by))

    def share(self) -> str:
        """Return the scroll position of the text: "40 %", or "all" if it is visible as a whole."""
        below = self.text.row_count() - self.text.laid.height
        return "all" if below <= 0 else f"{min(100, round(100 * self.text.first_row / below))} %"
