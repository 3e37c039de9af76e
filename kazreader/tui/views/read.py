"""The reading view: what its keys do."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from kazreader.model import CleanArticle, Span
from kazreader.present.evidence import Statement
from kazreader.present.reviews import VERDICTS
from kazreader.tui.state.findings import Anchor, in_article
from kazreader.tui.state.history import Spot
from kazreader.tui.state.hits import Hits
from kazreader.tui.views.cleaning import Cleaning
from kazreader.tui.widgets.evidence_pane import EvidencePane
from kazreader.tui.widgets.row_list import RowList


class ReadView(Cleaning):
    """Read, walk, jump, decide."""

    SEARCHES = True
    HINTS = (
        ("] [", "discrepancy"),
        ("enter", "same claim elsewhere"),
        ("J K", "source"),
        ("/ n N", "search"),
        ("r", "debris"),
        ("tab", "pane"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right_square_bracket", "step(1)", "Next discrepancy", id="read.next"),
        Binding("left_square_bracket", "step(-1)", "Discrepancy before", id="read.previous"),
        Binding("enter", "jump", "Same claim in another source", id="read.jump"),
        Binding("asterisk", "walk", "Next mention: all spellings, all values", id="read.walk"),
        Binding("J", "article(1)", "Next source", id="read.next_source"),
        Binding("K", "article(-1)", "Source before", id="read.previous_source"),
        Binding("n", "hit(1)", "Next match", id="read.next_hit"),
        Binding("N", "hit(-1)", "Match before", id="read.previous_hit"),
        Binding("ampersand", "only", "Only matching paragraphs", id="read.only"),
        Binding("right_curly_bracket", "paragraph(1)", "Next paragraph", id="read.next_paragraph"),
        Binding("left_curly_bracket", "paragraph(-1)", "Paragraph before", id="read.previous_paragraph"),
        Binding("ctrl+o", "back", "Back to where I was", id="read.back"),
        Binding("O", "forward", "Forward again", id="read.forward"),
        Binding("m", "mark", "Mark this place with a letter", id="read.mark"),
        Binding("apostrophe", "go_to_mark", "Go to a mark", id="read.go_to_mark"),
    ]

    _pending = ""
    "`m` or `'` while it waits for its letter."

    @property
    def typing(self) -> bool:
        """Whether a mark waits for its letter."""
        return bool(self._pending)

    # Walking

    def restore(self, offset: int) -> None:
        """Put an offset on top of the screen."""
        self.text_pane.stand_at_offset(offset)

    def open_article(self, number: int) -> None:
        """Open an article where it was left, or at the claim that is looked at."""
        session = self.session
        if session.article is not None:
            session.places.leave(session.article, self.top())
        session.open(number)
        self.show_article(session.anchor_here())
        if session.anchor_here() is None and session.article is not None:
            self.restore(session.places.top_of(session.article))

    def show_article_of(self, article: CleanArticle) -> None:
        """Open this article where it was left."""
        self.open_article(self.session.number_of(article.article.id))

    def visit(self, article: str, span: Span, discrepancy: str | None = None) -> None:
        """Open an article at a span and remember where we were."""
        session = self.session
        session.remember(self.top())
        found = session.discrepancy(discrepancy)
        session.anchor = (in_article(found, article) if found else None) or session.anchor
        session.number = session.number_of(article)
        self.show_article(None)
        self.text_pane.reveal_offset(span.start, span.end)

    def show_article(self, anchor: Anchor | None) -> None:
        """Show the session's open article, at a claim or at its top."""
        self.hits = self.session.searching.hits(self.session.article)
        self.source_list.show_sources(self.session)
        self.draw_text(keep=False)
        if anchor is None:
            self.draw_evidence()
        self.look_at(anchor)

    def search(self, origin: int) -> Hits:
        """Show the matches in the open article and look at the first from an offset."""
        self._look_at_hit(self.session.searching.hits(self.session.article).from_offset(origin))
        return self.hits

    def _look_at_hit(self, hits: Hits) -> None:
        self.hits = hits
        self.text_pane.show_hits(hits)
        self.text_pane.reveal_hit(hits)
        self.post_message(self.Status())

    # Keys

    def action_step(self, by: int) -> None:
        """Look at the next discrepancy of the article."""
        self.look_at(self.session.step(by, self.top()))

    def action_jump(self) -> None:
        """Go to the same claim in another source."""
        if self.session.anchor is None:
            self.action_step(1)
        elif self.session.jump(self.top()) is not None:
            self.show_article(self.session.anchor)

    def action_walk(self) -> None:
        """Go to the next mention of the claim, in any article."""
        if self.session.anchor is None:
            self.action_step(1)
        elif self.session.walk(self.top()) is not None:
            self.show_article(self.session.anchor)

    def action_article(self, by: int) -> None:
        """Open the next source, keeping the claim in view."""
        if self.session.articles:
            self.open_article((self.session.number + by) % len(self.session.articles))

    def action_hit(self, by: int) -> None:
        """Look at the next match."""
        self._look_at_hit(self.hits.stepped(by) if self.hits.at >= 0 else self.hits.from_offset(self.top()))

    def action_only(self) -> None:
        """Show only paragraphs with a match, or else with a discrepancy; or all again."""
        self.only = not self.only
        self.draw_text(keep=True)
        self.draw_titles()

    def action_paragraph(self, by: int) -> None:
        """Put the next paragraph on top; with debris, the bar beside the next stretch."""
        if not self.step_stretch(by):
            self.text_pane.scroll_to_paragraph(self.text_pane.paragraph_on_top() + by)

    def action_back(self) -> None:
        """Go back to where we came from."""
        self._travel(self.session.history.back(self.session.here(self.top())))

    def action_forward(self) -> None:
        """Go forward to where we went back from."""
        self._travel(self.session.history.forward(self.session.here(self.top())))

    def _travel(self, spot: Spot | None) -> None:
        if spot is None:
            self.notify("nowhere to go back to", timeout=2)
            return
        self.session.number = self.session.number_of(spot.article)
        self.show_article(None)
        self.restore(spot.offset)

    def action_mark(self) -> None:
        """Wait for the letter of a mark."""
        self._pending = "m"

    def action_go_to_mark(self) -> None:
        """Wait for the letter of a mark to go to."""
        self._pending = "'"

    def on_key(self, event: events.Key) -> None:
        """Take the letter of a mark."""
        pending, self._pending = self._pending, ""
        if not pending or not event.is_printable or event.character is None:
            return
        event.stop()
        if pending == "m":
            trouble = self.session.set_mark(event.character, self.top())
            self.notify(trouble or f"marked {event.character}", timeout=2, markup=False)
            return
        spot = self.session.marked(event.character)
        if spot is None:
            self.notify(f"no mark {event.character}: m sets one", timeout=2, markup=False)
            return
        self.session.remember(self.top())
        self._travel(spot)

    # What the panes say

    def on_line_pane_scrolled(self) -> None:
        """Tell the new position."""
        self.post_message(self.Status())

    def on_line_pane_laid(self) -> None:
        """Tell the position among the new rows."""
        self.post_message(self.Status())

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        """Show the source under the cursor."""
        self.open_article(message.number)

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Read the chosen source."""
        self.focus_pane("text")

    def on_evidence_pane_chosen(self, message: EvidencePane.Chosen) -> None:
        """Open a sentence where it stands, or look at another discrepancy."""
        now = self.session.anchor
        match message.target:
            case Statement() as statement:
                self.visit(statement.source.article, statement.span, now.discrepancy.id if now else None)
                self.focus_pane("text")
            case str() as discrepancy:
                anchors = [a for a in self.session.anchors() if a.discrepancy.id == discrepancy]
                self.session.anchor = anchors[0] if anchors else now
                self.look_at(self.session.anchor)

    def on_evidence_pane_judged(self, message: EvidencePane.Judged) -> None:
        """Keep the verdict and go on, or take the last one back."""
        judged = self.session.anchor
        if message.verdict is None:
            taken = self.session.unjudge()
            self.notify(f"taken back: {taken.topic}" if taken else "no verdict to take back", markup=False)
        elif judged is not None:
            trouble = self.session.judge(message.verdict)
            told = f"you: {VERDICTS[message.verdict]}: {judged.discrepancy.topic}"
            self.notify(trouble or told, timeout=3, markup=False)
        self.look_at(self.session.anchor_here())
        self.draw_evidence()
