"""The columns of the compare view: an article each, the base on the left, equivalent paragraphs aligned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from kazreader.model import Span
from kazreader.present.alignment import Link, anchors, spaces
from kazreader.present.findings import is_highlighted_throughout
from kazreader.present.wording import day, short_day
from kazreader.tui.layout.breakpoints import columns_beside
from kazreader.tui.state.collation import Collated, Collation
from kazreader.tui.views.view import View
from kazreader.tui.widgets.aligned_pane import AlignedPane, MarkedClaim
from kazreader.tui.widgets.line_pane import LinePane
from kazreader.tui.widgets.status_line import StatusLine

_MOST = 3
_ROOM_FOR_YEAR = 50
"Minimum width of a column whose title has the year."
_NEAR = 6
"""Maximum distance in rows of two claims in paragraphs that begin on one row; beyond it the claims are
aligned instead."""
_SAME_TEXT = 3
"The weight of an identical paragraph, relative to one shared claim."


class Columns:
    """A column for each compared article; on a narrow screen only one of them is visible."""

    def __init__(self, view: View, collation: Collation) -> None:
        self._view, self._collation = view, collation
        self.synced = True
        "Whether all columns scroll together."
        self.here = 0
        "The index of the focused column."
        self._all = tuple(AlignedPane(id=f"compare-{number}") for number in range(_MOST))
        self._titles = tuple(StatusLine(classes="pane-title") for _ in range(_MOST))

    @property
    def panes(self) -> Sequence[AlignedPane]:
        """The columns that show an article; one empty column without two articles."""
        return self._all[: len(self._collation.numbers) or 1]

    @property
    def pane(self) -> AlignedPane:
        """The focused column."""
        return self._all[self.here]

    def compose(self) -> ComposeResult:
        """The columns, each under its title."""
        with Horizontal(id="compare-columns"):
            for number, (title, pane) in enumerate(zip(self._titles, self._all, strict=True)):
                yield Vertical(title, pane, id=f"column-{number}", classes="compare-column")

    # Drawing

    def draw(self) -> None:
        """Show the articles from their tops, and align them."""
        topics = self._collation.topics
        shown = zip(self.panes, self._collation.articles, strict=True)
        for column, (pane, article) in enumerate(shown):
            claims = [marked for topic in topics for marked in self._marked(topic, column)]
            pane.show_article(article, sorted(claims, key=lambda claim: claim.span))
        self.choose(min(self.here, len(self.panes) - 1))
        self.align()

    def look(self, *, reveal: bool = True) -> None:
        """Show the claims of the current topic."""
        topic = self._collation.now
        claims = topic.claims if topic else (None,) * len(self.panes)
        spans = [claim.mention.span if claim else None for claim in claims]
        for pane, span in zip(self.panes, spans, strict=True):
            pane.show_claim(span)
        if topic:
            self.align()
            if reveal:
                self._reveal(spans)
            self.follow(self.pane)

    def _reveal(self, spans: Sequence[Span | None]) -> None:
        """Scroll to the claims: in line to all of them if they fit on the screen, else to the focused one."""
        rows = {p: p.rows_of(span) for p, span in zip(self.panes, spans, strict=True) if span and p.rows}
        first, last = min(rows.values(), default=(0, 0))[0], max((b for _, b in rows.values()), default=0)
        if self.synced and self._beside and last - first < self.pane.laid.height // 2:
            rows = {self.pane: (first, last)} if rows else {}
        for pane, (start, end) in rows.items():
            if pane is self.pane or not self.synced:
                pane.reveal(start, end)

    def _marked(self, topic: Collated, column: int) -> Iterator[MarkedClaim]:
        """Yield what a column marks of a topic: the base its strongest difference, another its own."""
        shared = topic.lead if column == 0 else topic.shared[column - 1]
        if shared is None:
            return
        first, side = (shared.ours, shared.our_side) if column == 0 else (shared.theirs, shared.their_side)
        sign = self._collation.session.findings.sign(topic.discrepancy.id, shared.relation)
        for claim in topic.discrepancy.sides[side].claims:
            of_column = claim.mention.article == first.mention.article
            if claim == first or (of_column and is_highlighted_throughout(topic.discrepancy)):
                yield MarkedClaim(claim.mention.span, shared.relation, sign)

    def _say_titles(self) -> None:
        room = self._view.app.size.width // len(self.panes)
        for column, source in enumerate(self._collation.sources):
            copy = f"copy of {source.copy_of}  " if source.copy_of else ""
            note = f"{'base  ' if column == 0 else ''}{copy}"
            when = (day if room >= _ROOM_FOR_YEAR else short_day)(source.published)
            if day(source.published)[:-5] in source.name.split(", "):
                when = ""  # The name has it already, to distinguish the outlet's reports.
            ink = "accent" if column == self.here else "muted"
            self._titles[column].say([(f"  {source.cited}  ", ink), (f"{note}{when}", "muted")])

    # In line

    def align(self) -> None:
        """Align equivalent paragraphs; unless the columns scroll separately."""
        heights = [pane.heights() for pane in self.panes]
        if not self.synced or not self._beside or not all(heights):
            for pane in self.panes:
                pane.spread((), 0)
            return
        blanks = spaces(heights, [self._chain(column) for column in range(1, len(self.panes))])
        rows = max(sum(h) + sum(b) for h, b in zip(heights, blanks, strict=True))
        for pane, each in zip(self.panes, blanks, strict=True):
            pane.spread(each, rows)
        self.follow(self.pane)

    @property
    def _beside(self) -> bool:
        """Whether several columns are visible."""
        return columns_beside(self._view.app.size.width) > 1

    def _chain(self, column: int) -> Sequence[Link]:
        """Return the links of the base's paragraphs to those of a column."""
        topic = self._collation.now
        pivot = self._link(topic, column) if topic else None
        tied = [link for each in self._collation.topics if (link := self._link(each, column))]
        return anchors([Link(0, 0), *tied, *self._same_text(column)], pivot)

    def _link(self, topic: Collated, column: int) -> Link | None:
        shared = topic.shared[column - 1]
        if shared is None:
            return None
        (left, above), (right, below) = (
            pane.row_of(claim.mention.span.start)
            for pane, claim in ((self.panes[0], shared.ours), (self.panes[column], shared.theirs))
        )
        lower = below - above
        return Link(left, right, lower=lower if abs(lower) > _NEAR else 0)

    def _same_text(self, column: int) -> Sequence[Link]:
        base, other = (
            [" ".join(p.text.split()) for p in pane.sheet.paragraphs]
            for pane in (self.panes[0], self.panes[column])
        )
        places = {text: number for number, text in enumerate(other)}
        return [Link(n, places[text], _SAME_TEXT) for n, text in enumerate(base) if text in places]

    def follow(self, pane: LinePane) -> None:
        """Scroll the other columns to the position of one."""
        if self.synced:
            for other in self.panes:
                if other is not pane:
                    other.scroll_to_row(pane.first_row)

    # Places and keys

    def tops(self) -> dict[str, int]:
        """Return, by article id, the offset on top of each column."""
        return {
            each: pane.top_offset() or 0 for each, pane in zip(self._collation.ids, self.panes, strict=False)
        }

    def stand_at(self, tops: dict[str, int]) -> None:
        """Restore the positions of articles."""
        for pane, each in zip(self.panes, self._collation.ids, strict=True):
            if each in tops:
                pane.stand_at_offset(tops[each])

    def choose(self, column: int) -> None:
        """Make a column the current one; if only one fits, it is the visible one."""
        self.here = column
        for number in range(_MOST):
            self._view.set_class(number == column, f"-column-{number}")
            self._view.set_class(number < len(self.panes), f"-has-{number}")
        self._say_titles()

    def focus(self, column: int) -> None:
        """Focus a column."""
        self.choose(column)
        self._view.screen.set_focus(self.pane)
