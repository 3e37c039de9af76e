"""The pane that shows an article: its claims that disagree, the matches of a search, the claim looked at."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import CleanArticle, Relation, Span
from kazreader.present.wording import mark
from kazreader.tui.article_sheet import Inset, article_sheet
from kazreader.tui.findings import Anchor, mentions
from kazreader.tui.hits import Hits
from kazreader.tui.widgets.text_pane import TextPane


class ArticlePane(TextPane):
    """An article with marks, hits and a pointer."""

    def show_article(
        self,
        article: CleanArticle,
        anchors: Sequence[Anchor],
        *,
        debris: bool = False,
        only: Sequence[Span] | None = None,
        keep: bool = False,
    ) -> None:
        """Show an article with a mark after each of its anchors, which are in the order of the text.

        With only, just the paragraphs in which one of these spans begins; they are in order too.
        """
        strongest = {a.span.end: a.discrepancy.relation for a in reversed(anchors)}
        insets = [
            Inset(end, mark(relation), f"mark-{relation.value}")
            for end, relation in sorted(strongest.items())
            if relation is not Relation.COMPATIBLE
        ]
        self.show(article_sheet(article, insets, debris=debris, only=only), keep=keep)
        claims = [(a.span, a.discrepancy.relation.value) for a in reversed(anchors)]
        self.set_layer("claims", self.sheet.layer(claims))

    def show_hits(self, hits: Hits) -> None:
        """Draw the matches of a search."""
        now = hits.now
        self.set_layer("hits", self.sheet.layer([(s, "hit-now" if s == now else "hit") for s in hits.spans]))

    def reveal_hit(self, hits: Hits) -> None:
        """Bring the match that is looked at into view."""
        if hits.now is not None:
            self.reveal_offset(hits.now.start, hits.now.end)

    def show_anchor(self, anchor: Anchor | None) -> None:
        """Draw the claim that is looked at, more softly its other mentions, and point at its row."""
        spans: list[tuple[Span, str]] = []
        if anchor is not None:
            relation = anchor.discrepancy.relation.value
            also = (a.span for a in mentions(anchor.discrepancy, anchor.article) if a.span != anchor.span)
            spans = [*((span, relation) for span in also), (anchor.span, "now")]
        self.set_layer("now", self.sheet.layer(spans))
        self.point_at(self.sheet.place(anchor.span.start) if anchor else None)

    def reveal_anchor(self, anchor: Anchor) -> None:
        """Bring a claim into view."""
        self.reveal_offset(anchor.span.start, anchor.span.end)
