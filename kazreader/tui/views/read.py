"""The reading view: the sources, the open article, and the evidence of the claim that is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from kazreader.model import Span
from kazreader.present.evidence import Statement, evidence_of
from kazreader.present.wording import mark
from kazreader.tui.evidence_sheet import evidence_sheet
from kazreader.tui.find import find
from kazreader.tui.findings import Anchor, in_article
from kazreader.tui.hits import Hits
from kazreader.tui.session import Session, Spot
from kazreader.tui.views.view import View
from kazreader.tui.widgets.article_pane import ArticlePane
from kazreader.tui.widgets.evidence_pane import EvidencePane
from kazreader.tui.widgets.line_pane import LinePane, Run
from kazreader.tui.widgets.row_list import RowList
from kazreader.tui.widgets.source_list import SourceList
from kazreader.tui.widgets.status_line import StatusLine

_PANES = ("list", "text", "evidence")


class ReadView(View):
    """List, text and evidence."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right_square_bracket", "step(1)", "Next discrepancy", id="read.next"),
        Binding("left_square_bracket", "step(-1)", "Discrepancy before", id="read.previous"),
        Binding("enter", "jump", "Same claim in the next source", id="read.jump"),
        Binding("J", "article(1)", "Next source", id="read.next_source"),
        Binding("K", "article(-1)", "Source before", id="read.previous_source"),
        Binding("n", "hit(1)", "Next match", id="read.next_hit"),
        Binding("N", "hit(-1)", "Match before", id="read.previous_hit"),
        Binding("right_curly_bracket", "paragraph(1)", "Next paragraph", id="read.next_paragraph"),
        Binding("left_curly_bracket", "paragraph(-1)", "Paragraph before", id="read.previous_paragraph"),
        Binding("ctrl+o", "back", "Back to where I was", id="read.back"),
        Binding("O", "forward", "Forward again", id="read.forward"),
        Binding("r", "debris", "Show what was removed, and why", id="read.debris"),
        Binding("tab,l", "pane(1)", "Next pane", id="read.next_pane"),
        Binding("shift+tab,h", "pane(-1)", "Pane before", id="read.previous_pane"),
        Binding("z", "zoom", "This pane alone", id="read.zoom"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session, id="read")
        self.hits = Hits()
        self._text = ArticlePane(minimap=True, id="text")
        self._evidence = EvidencePane(id="evidence")
        self._list = SourceList(id="list")
        self._titles = {name: StatusLine(classes="pane-title") for name in _PANES}
        self._panes: dict[str, LinePane] = {
            "list": self._list,
            "text": self._text,
            "evidence": self._evidence,
        }

    def compose(self) -> ComposeResult:
        """Three columns; which of them are seen depends on the size of the screen."""
        yield Vertical(self._titles["list"], self._list, id="sources-column")
        with Vertical(id="reading-column"):
            yield Vertical(self._titles["text"], self._text, id="text-column")
            yield Vertical(self._titles["evidence"], self._evidence, id="evidence-column")

    def on_mount(self) -> None:
        """Show what the session has."""
        self.set_class(True, "-text")
        self.take()

    def enter(self) -> None:
        """Focus the text."""
        self._focus("text")

    # Drawing

    def take(self) -> None:
        """Draw the session anew; the text stays where it is."""
        self._list.show_sources(self.session)
        self._draw_text(keep=True)
        self._draw_evidence()

    def _draw_text(self, *, keep: bool) -> None:
        article = self.session.article
        if article is not None:
            anchors = self.session.anchors()
            self._text.show_article(article, anchors, debris=self.session.debris, keep=keep)
            self._text.show_hits(self.hits)
            self._text.show_anchor(self._anchor_here())

    def _draw_evidence(self) -> None:
        anchor = self.session.anchor
        evidence = evidence_of(anchor.discrepancy, self.session.sources) if anchor else None
        self._evidence.show_evidence(evidence_sheet(evidence, self.session.topics()))
        self._draw_titles()

    def _draw_titles(self) -> None:
        focused = self._focused()
        for name, title in self._titles.items():
            title.say(self._title(name, "accent" if name == focused else "muted"))
        self.post_message(self.Status())

    def _title(self, name: str, ink: str) -> Sequence[Run]:
        session = self.session
        if name == "list" or session.article is None:
            return [(f" Sources {session.number + 1}/{len(session.articles)}", ink)]
        if name == "text":
            source = session.sources.listed[session.number]
            return [(f"  {source.cited}", ink), (f"  {source.path}", "muted")]
        topics = session.topics()
        if not session.compared:
            return [("  Evidence", ink), ("  comparing…", "muted")]
        if not topics:
            return [("  Evidence", ink), ("  this article disagrees with no other", "muted")]
        ids = [topic.id for topic in topics]
        anchor = self._anchor_here()
        at = ids.index(anchor.discrepancy.id) + 1 if anchor else 0
        count = f"  {at} of {len(ids)}" if at else f"  {len(ids)} here: ] walks them"
        return [("  Evidence", ink), (count, "muted")]

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return where we are, and the hit that is looked at."""
        session = self.session
        if session.article is None:
            return [(" no article could be read", "")], ()
        left: list[Run] = []
        anchor = session.anchor
        if anchor is not None:
            relation = anchor.discrepancy.relation
            labels = "  |  ".join(side.label for side in anchor.discrepancy.sides)
            left = [(f" {mark(relation)} ", f"mark-{relation.value}"), (anchor.discrepancy.topic, "strong")]
            left.append((f"  {labels}", ""))
        rows = max(1, self._text.row_count() - self._text.size.height)
        share = min(100, round(100 * self._text.first_row / rows))
        told = self.hits.told()
        right: list[Run] = [(f"{told}  ", "accent")] if told else []
        return left, [*right, (f"{share} % ", "muted")]

    def _anchor_here(self) -> Anchor | None:
        anchor, article = self.session.anchor, self.session.article
        return anchor if anchor and article and anchor.article == article.article.id else None

    # Walking

    def top(self) -> int:
        """Return the article's offset on top of the screen."""
        return self._text.top_offset() or 0

    def restore(self, offset: int) -> None:
        """Put an offset on top of the screen."""
        self._text.stand_at_offset(offset)

    def look_at(self, anchor: Anchor | None) -> None:
        """Draw the claim that the session looks at, in whichever article it is."""
        if anchor is not None:
            self._text.show_anchor(anchor)
            self._text.reveal_anchor(anchor)
            self._draw_evidence()

    def open_article(self, number: int) -> None:
        """Open an article where it was left, or at the claim that is looked at."""
        session = self.session
        if session.article is not None:
            session.tops[session.article.article.id] = self.top()
        session.open(number)
        self._show_article()
        anchor = self._anchor_here()
        if anchor is not None:
            self.look_at(anchor)
        elif session.article is not None:
            self.restore(session.tops.get(session.article.article.id, 0))

    def visit(self, article: str, span: Span, discrepancy: str | None) -> None:
        """Open an article at a span and remember where we were."""
        found = [d for d in self.session.findings.comparison.discrepancies if d.id == discrepancy]
        anchor = in_article(found[0], article) if found else None
        self.session.remember(self.top())
        self.session.anchor = anchor or self.session.anchor
        self.session.number = self.session.number_of(article)
        self._show_article()
        self._text.reveal_offset(span.start, span.end)
        self._draw_evidence()

    def _show_article(self) -> None:
        self.hits = self._found(self.hits.query)
        self._list.show_sources(self.session)
        self._draw_text(keep=False)
        self._draw_evidence()

    def _found(self, query: str) -> Hits:
        article = self.session.article
        return Hits(query, tuple(find(article, query))) if article and query else Hits()

    def search(self, query: str, origin: int) -> Hits:
        """Show the matches in the open article and look at the first from an offset."""
        self.hits = self._found(query).from_offset(origin)
        self._text.show_hits(self.hits)
        self._text.reveal_hit(self.hits)
        self.post_message(self.Status())
        return self.hits

    # Keys

    def action_step(self, by: int) -> None:
        """Look at the next discrepancy of the article."""
        self.look_at(self.session.step(by, self.top()))

    def action_jump(self) -> None:
        """Go to the same claim in the next source."""
        if self.session.anchor is None:
            self.action_step(1)
        elif self.session.jump(self.top()) is not None:
            self._show_article()
            self.look_at(self.session.anchor)

    def action_article(self, by: int) -> None:
        """Open the next source, keeping the claim in view."""
        count = len(self.session.articles)
        if count:
            self.open_article((self.session.number + by) % count)

    def action_hit(self, by: int) -> None:
        """Look at the next match."""
        self.hits = self.hits.stepped(by) if self.hits.at >= 0 else self.hits.from_offset(self.top())
        self._text.show_hits(self.hits)
        self._text.reveal_hit(self.hits)
        self.post_message(self.Status())

    def action_paragraph(self, by: int) -> None:
        """Put the next paragraph on top."""
        self._text.scroll_to_paragraph(self._text.paragraph_on_top() + by)

    def action_back(self) -> None:
        """Go back to where we came from."""
        self._travel(self.session.go_back(self.top()))

    def action_forward(self) -> None:
        """Go forward to where we went back from."""
        self._travel(self.session.go_forward(self.top()))

    def _travel(self, spot: Spot | None) -> None:
        if spot is not None:
            self._show_article()
            self.restore(spot.offset)

    def action_debris(self) -> None:
        """Show what was removed, in place and with its reason, or hide it again."""
        self.session.debris = not self.session.debris
        self._draw_text(keep=True)

    def action_pane(self, by: int) -> None:
        """Focus the next pane."""
        at = _PANES.index(self._focused())
        self._focus(_PANES[(at + by) % len(_PANES)])

    def action_zoom(self) -> None:
        """Show the focused pane alone, or all again."""
        self.toggle_class("-zoom")

    def _focused(self) -> str:
        return next((name for name in _PANES if self.has_class(f"-{name}")), "text")

    def _focus(self, name: str) -> None:
        for each in _PANES:
            self.set_class(each == name, f"-{each}")
        self._panes[name].focus()
        self._draw_titles()

    # What the panes say

    def on_line_pane_scrolled(self) -> None:
        """Tell the new position."""
        self.post_message(self.Status())

    def on_row_list_moved(self, message: RowList.Moved) -> None:
        """Show the source under the cursor."""
        self.open_article(message.number)

    def on_row_list_chosen(self, message: RowList.Chosen) -> None:
        """Read the chosen source."""
        self.open_article(message.number)
        self._focus("text")

    def on_evidence_pane_chosen(self, message: EvidencePane.Chosen) -> None:
        """Open a sentence where it stands, or look at another discrepancy."""
        match message.target:
            case Statement() as statement:
                now = self.session.anchor
                self.visit(statement.source.article, statement.span, now.discrepancy.id if now else None)
                self._focus("text")
            case str() as discrepancy:
                anchors = [a for a in self.session.anchors() if a.discrepancy.id == discrepancy]
                self.session.anchor = anchors[0] if anchors else self.session.anchor
                self.look_at(self.session.anchor)
