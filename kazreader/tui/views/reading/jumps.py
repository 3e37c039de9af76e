"""Navigation in the reading view: from claim to claim, source to source, and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kazreader.model import Span
from kazreader.present.evidence import Statement
from kazreader.present.findings import Anchor, in_article
from kazreader.tui.state.history import Spot
from kazreader.tui.views.reading.part import Part
from kazreader.tui.views.view import View


class Jumps(Part):
    """Navigation through the articles; every jump is recorded in the history."""

    def step(self, by: int) -> None:
        """Go to the next discrepancy, in the open article or else in the next one with any."""
        self._panes.show_text("list")
        session, top = self._session, self._view.top()
        was, number = session.anchor_here(), session.number
        now = session.walk.step(by, top)
        if session.number != number:
            session.places.leave(session.articles[number], top)
            self._panes.show_article(now)
        else:
            self._panes.look_at(now)
        if not session.compared:
            self._view.postpone(partial(self.step, by), "goes to a discrepancy")
        elif now is None:
            self._view.notify("no discrepancy in this article or any other")
        elif now == was:
            self._view.notify("this is the only discrepancy")

    def jump(self) -> None:
        """Go to the same claim in another source."""
        self._follow(self._session.walk.jump)

    def mention(self) -> None:
        """Go to the next mention of the claim, in any article."""
        self._panes.show_text()
        self._follow(self._session.walk.mention)

    def _follow(self, way: Callable[[int], Anchor | None]) -> None:
        if self._session.anchor is None:
            self.step(1)
        elif way(self._view.top()) is None:
            self._view.notify("no other report mentions this")
        else:
            self._panes.show_article(self._session.anchor)

    def hit(self, by: int) -> None:
        """Go to the next match; of a search in all articles, at the end in the next one with any."""
        hits, label = self._panes.hits, self._session.keys.label
        if not hits.spans or (len(hits.spans) == 1 and self._session.searching.found is None):
            here = f"{'the only' if hits.spans else 'no'} match here"
            here += f"; {label('app.search_all')} searches all articles"
            self._view.notify(here if hits.query else f"no search yet: press {label('app.search')}")
        if not hits.spans:
            return
        self._panes.show_text()
        beyond = self._session.hit_beyond(by) if not 0 <= hits.at + by < len(hits.spans) else None
        if beyond is not None:
            self.visit(*beyond, None)
            self._panes.look_at_hit(self._panes.hits.from_offset(beyond[1].start))
            return
        self._panes.look_at_hit(hits.stepped(by) if hits.at >= 0 else hits.from_offset(self._view.top()))

    def paragraph(self, by: int) -> None:
        """Scroll to the next paragraph."""
        self._panes.show_text()
        text = self._panes.text
        text.scroll_to_paragraph(text.paragraph_on_top() + by)

    def article(self, by: int) -> None:
        """Open the next source, keeping the claim visible."""
        count = len(self._session.articles)
        if count:
            self.open_article((self._session.number + by) % count)

    def open_article(self, number: int) -> None:
        """Open an article at its last position, or at the current claim."""
        session = self._session
        if session.article is not None:
            session.places.leave(session.article, self._view.top())
        session.open(number)
        self._panes.show_article(session.anchor_here())
        if session.anchor_here() is None and session.article is not None:
            self._view.restore(session.places.top_of(session.article))

    def visit(self, article: str, span: Span, discrepancy: str | None, view: str = "") -> None:
        """Open an article at a span, from this view or another one."""
        self._panes.show_text(*([] if view else ["list"]))
        session = self._session
        session.walk.remember(self._view.top(), view)
        found = session.discrepancy(discrepancy)
        session.anchor = (in_article(found, article) if found else None) or session.anchor
        session.number = session.number_of(article)
        self._panes.show_article(None)
        self._panes.text.reveal_offset(span.start, span.end)

    def open_statement(self, statement: Statement) -> None:
        """Open a sentence of the evidence in its article."""
        now = self._session.anchor
        self.visit(statement.source.article, statement.span, now.discrepancy.id if now else None)

    def look_at(self, discrepancy: str) -> None:
        """Show another discrepancy of the open article."""
        found = (a for a in self._session.anchors() if a.discrepancy.id == discrepancy)
        self._session.anchor = next(found, self._session.anchor)
        self._panes.look_at(self._session.anchor)

    def go_to_mark(self, spot: Spot) -> None:
        """Go to a marked place."""
        self._session.walk.remember(self._view.top())
        self._show(spot)

    def back(self) -> None:
        """Go back in the history."""
        self._travel(self._session.history.back(self._here()))

    def back_to_origin(self) -> None:
        """Go back to the view from which the passage was opened."""
        self._travel(self._session.history.back_to_origin(self._here()))

    def forward(self) -> None:
        """Go forward in the history."""
        self._travel(self._session.history.forward(self._here()))

    def _here(self) -> Spot:
        return self._session.walk.here(self._view.top())

    def _travel(self, spot: Spot | None) -> None:
        if spot is None:
            self._view.notify("nothing to go back to")
        else:
            self._show(spot)

    def _show(self, spot: Spot) -> None:
        self._panes.show_text()
        self._session.open(self._session.number_of(spot.article))
        self._panes.show_article(None)
        self._view.restore(spot.offset)
        if spot.view:
            self._view.post_message(View.Left(spot.view))
