"""The pane of an article, with its disagreeing claims, matches, and the current claim."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import CleanArticle, Relation, Span
from kazreader.present.findings import Anchor, Sign, mentions
from kazreader.tui.layout.article_sheet import Inset, article_sheet
from kazreader.tui.layout.sheet import Place
from kazreader.tui.widgets import picked
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.text_pane import TextPane


class ArticlePane(TextPane):
    """An article with marks, matches, a pointer, and a bar beside a stretch."""

    NUMBERED = True
    source = ""
    "The text to which the article's spans refer."
    _bar: tuple[Place, Place] | None = None
    "The first and the last place of the stretch beside the bar."

    def show_article(
        self,
        article: CleanArticle,
        anchors: Sequence[Anchor],
        sign: Sign,
        *,
        debris: bool = False,
        only: Sequence[Span] | None = None,
        keep: bool = False,
    ) -> None:
        """Show an article with a sign after each of its anchors, which are in text order.

        only: show only the paragraphs in which one of these spans begins; they are in order, too.
        """
        self.source, self._bar = article.article.text, None
        strongest = {a.span.end: a.discrepancy for a in reversed(anchors)}
        insets = [
            Inset.of(end, sign(topic.id, topic.relation), topic.relation, ascii_only=self.ascii_only)
            for end, topic in sorted(strongest.items(), key=lambda each: each[0])
            if topic.relation is not Relation.COMPATIBLE
        ]
        self.show(article_sheet(article, insets, debris=debris, only=only), keep=keep)
        claims = [(a.span, a.discrepancy.relation.value) for a in reversed(anchors)]
        self.set_layer("claims", self.sheet.layer(claims))

    def show_anchor(self, anchor: Anchor | None) -> None:
        """Highlight the current claim, more softly its other mentions, and point at its row."""
        spans: list[tuple[Span, str]] = []
        if anchor is not None:
            relation = anchor.discrepancy.relation.value
            also = (a.span for a in mentions(anchor.discrepancy, anchor.article) if a.span != anchor.span)
            spans = [*((span, relation) for span in also), (anchor.span, "now")]
        self.set_layer("now", self.sheet.layer(spans))
        self.point_at(self.sheet.place(anchor.span.start) if anchor else None)

    def show_stretch(self, span: Span | None, *, inside: bool) -> None:
        """Draw a bar beside a stretch; inside a paragraph, tint its words too."""
        first, last = self._ends(span) if span is not None else (None, None)
        self._bar = (first, last) if first and last else None
        self.set_layer("stretch", self.sheet.layer([(span, "cursor")]) if span is not None and inside else {})

    def margin_sign(self, paragraph: int, start: int, end: int) -> Run:
        """Point at the current claim; else draw the bar."""
        sign, ink = super().margin_sign(paragraph, start, end)
        if self._bar is None or sign.strip():
            return sign, ink
        first, last = self._bar
        beside = (paragraph, end) > first and (paragraph, start) <= last
        return ("┃" if beside else sign), ink

    def shows(self, span: Span) -> bool:
        """Whether any of a span's text is in the sheet."""
        return next(self.sheet.stretches(span), None) is not None

    def is_seen(self, span: Span) -> bool:
        """Whether any row of a span is visible."""
        first, last = self._ends(span)
        if first is None or last is None or not self.rows:
            return False
        bottom = self.first_row + self.size.height
        return self.rows.of_place(first) < bottom and self.rows.of_place(last) >= self.first_row

    def _ends(self, span: Span) -> tuple[Place | None, Place | None]:
        return self.sheet.place(span.start), self.sheet.place(span.end - 1)

    def selected_span(self) -> Span | None:
        """Return the span of the mouse selection in the article."""
        return picked.span(self.text_selection, self.sheet)

    def reveal_anchor(self, anchor: Anchor) -> None:
        """Scroll to a claim."""
        self.reveal_offset(anchor.span.start, anchor.span.end)
