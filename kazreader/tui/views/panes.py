"""The panes of the reading view: what they show, which has the focus, how much room each has."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical

from kazreader.model import Discrepancy
from kazreader.present.evidence import evidence_of
from kazreader.present.reviews import verdict_words
from kazreader.present.sources import Source
from kazreader.present.wording import counted, mark
from kazreader.tui.layout.evidence_sheet import evidence_sheet
from kazreader.tui.state.changes import words_now
from kazreader.tui.state.findings import Anchor
from kazreader.tui.state.hits import Hits
from kazreader.tui.state.session import Session
from kazreader.tui.views.view import View
from kazreader.tui.widgets.article_pane import ArticlePane
from kazreader.tui.widgets.evidence_pane import EvidencePane
from kazreader.tui.widgets.line_pane import LinePane, Run
from kazreader.tui.widgets.source_list import SourceList
from kazreader.tui.widgets.status_line import StatusLine

_PANES = ("list", "text", "evidence")
_LEAST = 8
"Cells or rows below which a pane is not made smaller."


class Panes(View):
    """List, text and evidence."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab,l", "pane(1)", "Next pane", id="panes.next"),
        Binding("shift+tab,h", "pane(-1)", "Pane before", id="panes.previous"),
        Binding("z", "zoom", "This pane alone", id="panes.zoom"),
        Binding("less_than_sign", "widen(-4)", "Narrower list", id="panes.narrower"),
        Binding("greater_than_sign", "widen(4)", "Wider list", id="panes.wider"),
        Binding("plus", "heighten(2)", "More evidence", id="panes.more"),
        Binding("minus", "heighten(-2)", "Less evidence", id="panes.less"),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__(session, id="read")
        self.hits = Hits()
        self.only = False
        "Whether only paragraphs with a match, or else with a discrepancy, are shown."
        self.text_pane = ArticlePane(minimap=True, id="text")
        self.evidence_pane = EvidencePane(id="evidence")
        self.source_list = SourceList(id="list")
        self._titles = {name: StatusLine(classes="pane-title") for name in _PANES}
        self._panes: dict[str, LinePane] = {
            "list": self.source_list,
            "text": self.text_pane,
            "evidence": self.evidence_pane,
        }

    def compose(self) -> ComposeResult:
        """Three columns; which of them are seen depends on the size of the screen."""
        yield Vertical(self._titles["list"], self.source_list, id="sources-column")
        with Vertical(id="reading-column"):
            yield Vertical(self._titles["text"], self.text_pane, id="text-column")
            yield Vertical(self._titles["evidence"], self.evidence_pane, id="evidence-column")

    def on_mount(self) -> None:
        """Show what the session has."""
        self.set_class(True, "-text")
        self.take()
        if self.session.article is not None:
            self.text_pane.stand_at_offset(self.session.places.top_of(self.session.article))

    def enter(self) -> None:
        """Focus the pane that had the focus."""
        self.focus_pane(self.focused_pane)

    # Drawing

    def take(self) -> None:
        """Draw the session anew; the text stays where it is."""
        pane = self.text_pane
        top, before = pane.top_offset() if pane.first_row else 0, pane.source
        self.source_list.show_sources(self.session)
        self.search_again()
        self.draw_text(keep=True)
        if before and before != pane.source:
            pane.stand_at_offset(words_now(top or 0, before, pane.source))
        self.draw_evidence(keep=True)

    def search_again(self) -> None:
        """Find the matches in the text as it is now, and look at the same one."""
        now = self.hits.now
        self.hits = self.session.searching.hits(self.session.article)
        if now is not None:
            self.hits = self.hits.from_offset(now.start)

    def draw_text(self, *, keep: bool) -> None:
        """Draw the open article; with keep, where it stands."""
        article = self.session.article
        if article is None:
            return
        anchors = self.session.anchors()
        only = (self.hits.spans or [a.span for a in anchors]) if self.only else None
        self.text_pane.show_article(article, anchors, debris=self.session.debris, only=only, keep=keep)
        self.text_pane.show_hits(self.hits)
        self.text_pane.show_anchor(self.session.anchor_here())

    def draw_evidence(self, *, keep: bool = False) -> None:
        """Draw the evidence of the claim that is looked at; with keep, where it stands."""
        session = self.session
        topics = session.topics()
        evidence, verdict, note = None, "", ""
        if session.anchor is not None:
            discrepancy = session.anchor.discrepancy
            evidence = evidence_of(discrepancy, session.sources)
            review = session.review(discrepancy)
            verdict, note = verdict_words(review), review.note if review else ""

        def verdict_of(topic: Discrepancy) -> str:
            return verdict_words(session.review(topic))

        sheet = evidence_sheet(evidence, topics, verdict_of, verdict=verdict, note=note)
        self.evidence_pane.show_evidence(sheet, keep=keep)
        self.draw_titles()

    def draw_titles(self) -> None:
        """Name each pane, the focused one in the accent."""
        for name, title in self._titles.items():
            title.say(self._title(name, "accent" if name == self.focused_pane else "muted"))
        self.post_message(self.Status())

    def look_at(self, anchor: Anchor | None) -> None:
        """Draw the claim that the session looks at and bring it into view."""
        if anchor is not None:
            self.text_pane.show_anchor(anchor)
            self.text_pane.reveal_anchor(anchor)
            self.draw_evidence()

    def _title(self, name: str, ink: str) -> Sequence[Run]:
        session = self.session
        if session.article is None:
            return [(f" {name.capitalize()}", ink)]
        if name == "list":
            return [(f" Sources {session.number + 1}/{len(session.articles)}", ink)]
        if name == "text":
            source = session.sources.listed[session.number]
            only = [("  only matching", "update")] if self.only else []
            return [(f"  {source.cited}", ink), *only, (f"  {_file_name(source)}", "muted")]
        return [("  Evidence", ink), (f"  {self._evidence_title()}", "muted")]

    def _evidence_title(self) -> str:
        session = self.session
        if not session.compared:
            return "comparing…"
        if len(session.articles) < 2:
            return "one article: nothing to compare it with"
        ids = [topic.id for topic in session.topics()]
        anchor = session.anchor_here()
        if anchor is not None and anchor.discrepancy.id in ids:
            return f"{ids.index(anchor.discrepancy.id) + 1} of {len(ids)}"
        return f"{counted(len(ids), 'discrepancy')} here" + (": ] walks them" if ids else "")

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return the claim that is looked at, the hit, and where we are."""
        session = self.session
        if session.article is None:
            return [(" no article could be read", "")], ()
        left: list[Run] = []
        if session.anchor is not None:
            topic = session.anchor.discrepancy
            labels = "  |  ".join(side.label for side in topic.sides)
            sign = mark(topic.relation, ascii_only=session.ascii_only)
            left = [
                (f" {sign} ", f"mark-{topic.relation.value}"),
                (topic.topic, "strong"),
                (f"  {labels}", ""),
            ]
        told = [(f"{self.hits.told()}  ", "accent")] if self.hits.told() else []
        return left, [*told, *([(f"{self._share()} % ", "muted")] if self._text_is_seen else [])]

    def _share(self) -> int:
        rows = max(1, self.text_pane.row_count() - self.text_pane.laid.height)
        return min(100, round(100 * self.text_pane.first_row / rows))

    @property
    def _text_is_seen(self) -> bool:
        alone = self.has_class("-zoom") or self.screen.has_class("-one-pane")
        return self.focused_pane == "text" or not alone

    # Focus and room

    @property
    def focused_pane(self) -> str:
        """The name of the pane with the focus."""
        return next((name for name in _PANES if self.has_class(f"-{name}")), "text")

    def focus_pane(self, name: str) -> None:
        """Give a pane the focus; on a small screen it is then the one that is seen."""
        for each in _PANES:
            self.set_class(each == name, f"-{each}")
        self.screen.set_focus(self._panes[name])
        self.draw_titles()

    def on_descendant_focus(self) -> None:
        """Follow the focus where the mouse put it."""
        for name, pane in self._panes.items():
            if pane.has_focus and name != self.focused_pane:
                self.focus_pane(name)

    def action_pane(self, by: int) -> None:
        """Focus the next pane."""
        at = _PANES.index(self.focused_pane)
        self.focus_pane(_PANES[(at + by) % len(_PANES)])

    def action_zoom(self) -> None:
        """Show the focused pane alone, or all again."""
        self.toggle_class("-zoom")
        self.post_message(self.Status())

    def action_widen(self, by: int) -> None:
        """Make the list wider."""
        column = self.query_one("#sources-column")
        column.styles.width = max(_LEAST, min(column.size.width + by, self.size.width // 2))

    def action_heighten(self, by: int) -> None:
        """Give the evidence more rows, or columns where it stands beside the text."""
        column = self.query_one("#evidence-column")
        if column.region.x > self.text_pane.region.x:
            column.styles.width = max(2 * _LEAST, min(column.size.width + 2 * by, self.size.width // 2))
        else:
            column.styles.height = max(
                _LEAST // 2, min(column.size.height + 1 + by, self.size.height - _LEAST)
            )


def _file_name(source: Source) -> str:
    """Return what tells the file: its name without the folders, unless it is the source's name already."""
    name = PurePosixPath(source.path).name
    return "" if PurePosixPath(name).stem == source.name else name
