"""One of two articles side by side: shared topics are marked, and paragraphs aligned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from textual.strip import Strip

from kazreader.model import CleanArticle, Relation, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.wording import mark
from kazreader.tui.layout.article_sheet import Inset, article_sheet
from kazreader.tui.layout.sheet import Place
from kazreader.tui.state.collation import QUIET
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.text_pane import TextPane


class MarkedClaim(NamedTuple):
    """A claim that the other article answers too."""

    span: Span
    relation: Relation
    "The relation to the other article's claim."
    sign: str
    "The mark of the relation with the number of the discrepancy."


class AlignedPane(TextPane):
    """An article whose rows can be spread to align with those of another pane."""

    NUMBERED = True

    def __init__(self, *, id: str) -> None:
        super().__init__(id=id)
        self._blanks: Sequence[int] = ()
        "Blank rows before each paragraph; empty: as in the sheet."
        self._least_rows = 0
        self._marks: Mapping[int, Relation] = {}
        "By paragraph, the strongest relation of its claims to the other article."

    def show_article(self, article: CleanArticle, claims: Sequence[MarkedClaim]) -> None:
        """Show an article from its top with the claims that the other one answers too."""
        strongest: dict[int, MarkedClaim] = {}
        for claim in sorted(claims, key=lambda claim: claim.relation.rank):
            strongest.setdefault(claim.span.end, claim)
        insets = [
            Inset.of(end, claim.sign, claim.relation, ascii_only=self.ascii_only)
            for end, claim in sorted(strongest.items(), key=lambda each: each[0])
            if claim.relation not in QUIET
        ]
        self._blanks, self._least_rows = (), 0
        self.show(article_sheet(article, insets))
        self.set_layer("claims", self.sheet.layer([(c.span, c.relation.value) for c in claims]))
        self._marks = self._marked(claims)

    def show_claim(self, span: Span | None) -> None:
        """Highlight the current claim and point at its row."""
        self.set_layer("now", self.sheet.layer([(span, "now")]) if span is not None else {})
        self.point_at(self.sheet.place(span.start) if span is not None else None)

    def row_of(self, offset: int) -> tuple[int, int]:
        """Return the paragraph with an article's offset, and its row in it."""
        place = self.sheet.place(offset)
        if place is None or not self.rows:
            return 0, 0
        return place.paragraph, self.rows.of_place(place) - self.rows.firsts[place.paragraph]

    def rows_of(self, span: Span) -> tuple[int, int]:
        """Return the first and the last row of a span."""
        first, last = self.sheet.place(span.start), self.sheet.place(span.end - 1)
        return self.rows.of_place(first or Place(0, 0)), self.rows.of_place(last or first or Place(0, 0))

    def heights(self) -> list[int]:
        """Return the heights of the paragraphs; none before the first layout."""
        rows = Counter(row.paragraph for row in self.rows.listed if row.start >= 0)
        return [rows[number] for number in range(len(self.rows.firsts))]

    def spread(self, blanks: Sequence[int], least_rows: int) -> None:
        """Set the blank rows before the paragraphs, keeping the top position."""
        place = self.top_place()
        self._blanks, self._least_rows = blanks, least_rows
        self.wrap()
        self._stand_at(place)
        self.forget_rows()

    def space_before(self, number: int) -> int:
        """Return the blank rows before a paragraph."""
        return self._blanks[number] if self._blanks else super().space_before(number)

    def row_count(self) -> int:
        """Return the number of rows, padded to the other pane's when both are spread."""
        return max(super().row_count(), self._least_rows)

    def row(self, number: int, width: int) -> Strip:
        """Draw one row; rows below the text are blank."""
        if number >= super().row_count():
            return Strip.blank(width, self.ink())
        return super().row(number, width)

    def margin_sign(self, paragraph: int, start: int, end: int) -> Run:
        """Point at the current claim; else mark the paragraph's first row."""
        pointed, ink = super().margin_sign(paragraph, start, end)
        relation = self._marks.get(paragraph)
        if pointed.strip() or start > 0 or relation is None:
            return pointed, ink
        return mark(relation), f"mark-{relation.value}"

    def _marked(self, claims: Sequence[MarkedClaim]) -> dict[int, Relation]:
        found: dict[int, Relation] = {}
        for claim in claims:
            if claim.relation is Relation.AGREEMENT:
                continue
            place = self.sheet.place(claim.span.start)
            number = place.paragraph if place else 0
            found[number] = Relation.strongest((found.get(number, claim.relation), claim.relation))
        return found
