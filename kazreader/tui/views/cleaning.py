"""What the reading view does about debris: shows it in place, and lets the user decide otherwise.

While debris is shown, a bar stands beside one stretch of the page; `x` keeps or removes that stretch, or
what is selected with the mouse. Without debris there is no bar, and nothing is decided unseen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from kazreader.model import CleanArticle, Span
from kazreader.present.wording import counted
from kazreader.tui.state.by_hand import Stretch
from kazreader.tui.views.carrying import Carrying
from kazreader.tui.views.view import View

_DEBRIS_HINTS = (("{ }", "stretch"), ("x", "keep or remove it"), ("X", "take back"), ("r", "hide debris"))


class Cleaning(Carrying):
    """Panes whose text can be cleaned by hand."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "debris", "Show what was removed, and why", id="read.debris"),
        Binding("x", "turn", "Keep or remove the marked stretch by hand", id="read.by_hand"),
        Binding("X", "take_back", "Take that back", id="read.by_hand_undo"),
    ]

    _at: Span | None = None
    "The stretch beside which the bar stands; None: the first one on the screen that is not read."

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the keys of what is on the screen."""
        return _DEBRIS_HINTS if self.session.debris else super().hints()

    def draw_text(self, *, keep: bool) -> None:
        """Draw the open article, and the bar."""
        super().draw_text(keep=keep)
        article = self.session.article
        if article is not None and self.session.debris:
            blocks = {block.span for block in article.blocks}
            self.text_pane.show_stretch(self._at, inside=self._at not in blocks)

    def show_article_of(self, article: CleanArticle) -> None:
        """Open this article where it was left."""
        raise NotImplementedError

    def action_debris(self) -> None:
        """Show what was removed, in place and with its reason, or hide it again."""
        self.session.debris, self._at = not self.session.debris, None
        self.draw_text(keep=True)
        self.post_message(self.Status())
        if self.session.debris:
            self._mark(self._here(self._stretches()))

    def step_stretch(self, by: int) -> bool:
        """Put the bar beside the next stretch and return True; without debris there is no bar."""
        stretches = self._stretches() if self.session.debris else ()
        here = self._here(stretches)
        if here is None:
            return False
        if here.span == self._at:
            here = stretches[max(0, min(stretches.index(here) + by, len(stretches) - 1))]
        self._mark(here)
        self.text_pane.reveal_offset(here.span.start, here.span.end)
        return True

    def action_turn(self) -> None:
        """Keep or remove by hand what is selected, else the stretch beside the bar."""
        selected = self._selected()
        if selected is None and not self.session.debris:
            self.action_debris()
            return
        stretch = selected or self._here(self._stretches())
        if stretch is None:
            return
        self.screen.clear_selection()
        trouble = self.session.turn(stretch)
        words = counted(len(stretch.span.of(self.text_pane.source).split()), "word")
        self._redraw(stretch.span if self.session.debris else None)
        done = "removed" if stretch.read else "kept"
        self.notify(trouble or f"{done} by hand: {words}; X takes it back", timeout=3, markup=False)

    def action_take_back(self) -> None:
        """Take the last decision by hand back, and show where it was."""
        article = self.session.take_stretch_back()
        if article is None:
            self.notify("nothing was kept or removed by hand just now", timeout=3)
            return
        if article is not self.session.article:
            self.show_article_of(article)
        self._redraw(self._at)
        self.notify("taken back", timeout=2)

    def _redraw(self, at: Span | None) -> None:
        self._at = at
        self.search_again()
        self.draw_text(keep=True)
        self.post_message(View.Decided())
        self.post_message(self.Status())

    def _mark(self, stretch: Stretch | None) -> None:
        self._at = stretch.span if stretch else None
        self.draw_text(keep=True)

    def _stretches(self) -> tuple[Stretch, ...]:
        article = self.session.article
        found = self.session.by_hand.stretches(article) if article is not None else ()
        return tuple(stretch for stretch in found if self.text_pane.shows(stretch.span))

    def _here(self, stretches: tuple[Stretch, ...]) -> Stretch | None:
        """Return the stretch beside the bar; when that is off the screen, one that is on it."""
        seen = [stretch for stretch in stretches if self.text_pane.is_seen(stretch.span)]
        marked = next((stretch for stretch in seen if stretch.span == self._at), None)
        unread = next((stretch for stretch in seen if not stretch.read), None)
        return marked or unread or next(iter(seen or stretches), None)

    def _selected(self) -> Stretch | None:
        span, article = self.text_pane.selected_span(), self.session.article
        if span is None or article is None:
            return None
        shown, raw = span.of(article.prose), span.of(article.article.text)
        return Stretch(span, shown.split() == raw.split())
