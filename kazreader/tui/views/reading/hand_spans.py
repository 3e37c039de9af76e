"""Debris in the reading view: show it in place, and let the user override the cleaner.

While debris is shown, a bar is beside one stretch of the page; that stretch, or the selection, can be kept or
removed. Without debris there is no bar, and nothing is decided unseen.
"""

from __future__ import annotations

from kazreader.model import CleanArticle
from kazreader.present.wording import counted
from kazreader.tui.state.by_hand import Stretch
from kazreader.tui.views.reading.part import Part
from kazreader.tui.views.view import View


class HandSpans(Part):
    """The user's decisions on the text of the open article."""

    def show_debris(self) -> None:
        """Show or hide removed text, in place and with the reasons."""
        self._panes.show_text()
        self._session.debris = not self._session.debris
        self._put_bar(None)
        self._view.post_message(View.Status())
        if self._session.debris:
            self._put_bar(self._here(self._stretches()))

    def step(self, by: int) -> bool:
        """Move the bar to the next stretch and return True; without debris there is no bar."""
        stretches = self._stretches() if self._session.debris else ()
        here = self._here(stretches)
        if here is None:
            return False
        if here.span == self._panes.stretch:
            here = stretches[max(0, min(stretches.index(here) + by, len(stretches) - 1))]
        self._put_bar(here)
        self._panes.text.reveal_offset(here.span.start, here.span.end)
        return True

    def turn(self) -> None:
        """Toggle the selection, else the stretch beside the bar; without one, show debris."""
        self._panes.show_text()
        selected = self._selected()
        if selected is None and not self._session.debris:
            self.show_debris()
            key = self._session.keys.label("read.by_hand")
            self._view.notify(f"removed text shown; {key} keeps or removes the stretch beside the bar")
            return
        stretch = selected or self._here(self._stretches())
        if stretch is None:
            return
        self._view.screen.clear_selection()
        self._session.turn(stretch)
        words = counted(len(stretch.span.of(self._panes.text.source).split()), "word")
        self._panes.stretch = stretch.span if self._session.debris else None
        self.redraw()
        done = "removed" if stretch.read else "kept"
        undo = self._session.keys.label("read.by_hand_undo")
        self._view.report(f"{done} by hand: {words}; {undo} undoes it")

    def take_back(self) -> CleanArticle | None:
        """Undo the last decision and return its changed article; None if there was none."""
        article = self._session.take_stretch_back()
        done = "undone" if article else "nothing to undo"
        self._view.report(done)
        return article

    def redraw(self) -> None:
        """Redraw the open article after a decision, and request a comparison."""
        self._panes.search_again()
        self._panes.draw_text(keep=True)
        self._view.post_message(View.Decided())
        self._view.post_message(View.Status())

    def _put_bar(self, stretch: Stretch | None) -> None:
        self._panes.stretch = stretch.span if stretch else None
        self._panes.draw_text(keep=True)

    def _stretches(self) -> tuple[Stretch, ...]:
        article = self._session.article
        found = self._session.by_hand.stretches(article) if article is not None else ()
        return tuple(stretch for stretch in found if self._panes.text.shows(stretch.span))

    def _here(self, stretches: tuple[Stretch, ...]) -> Stretch | None:
        """Return the stretch beside the bar; if that is off the screen, a visible one."""
        seen = [stretch for stretch in stretches if self._panes.text.is_seen(stretch.span)]
        marked = next((stretch for stretch in seen if stretch.span == self._panes.stretch), None)
        unread = next((stretch for stretch in seen if not stretch.read), None)
        return marked or unread or next(iter(seen or stretches), None)

    def _selected(self) -> Stretch | None:
        span, article = self._panes.text.selected_span(), self._session.article
        if span is None or article is None:
            return None
        shown, raw = span.of(article.prose), span.of(article.article.text)
        return Stretch(span, shown.split() == raw.split())
