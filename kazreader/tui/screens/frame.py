"""The frame of the screen: a header, the current view, a status line, the prompt, help.

It only switches between views; questions, keys and news are handled by parts of the screen that it does not
depend on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.message import Message
from textual.screen import Screen

from kazreader.tui.layout.breakpoints import HEIGHTS, WIDTHS, one_pane, size_classes
from kazreader.tui.screens.status_lines import StatusLines
from kazreader.tui.state.session import Session
from kazreader.tui.views.read import ReadView
from kazreader.tui.views.registry import READ, VIEWS
from kazreader.tui.views.view import View
from kazreader.tui.widgets.blank_container import BlankContainer
from kazreader.tui.widgets.header_line import HeaderLine
from kazreader.tui.widgets.help_pane import HelpPane
from kazreader.tui.widgets.line_pane import LinePane
from kazreader.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from kazreader.tui.state.tour import Tour


class Frame(Screen[None]):
    """Shows one view at a time, or help in its place."""

    BLANK = True
    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS

    class Settled(Message):
        """The view is laid out: pending work may run."""

    def __init__(self, session: Session, *, hint: str = "", tour: Tour | None = None) -> None:
        super().__init__()
        # The framework applies classes after the first styling and layout, and then repeats both.
        self.add_class(*size_classes(*self.app.size), update=False)
        self.session = session
        self.read_view = ReadView(session)
        self.views: dict[str, View] = {READ: self.read_view}
        "The views that were shown so far, by their keys."
        self.shown = READ
        "The key of the current view."
        self.settling = False
        "Whether the view is being shown or laid out: keys must wait."
        self.help = HelpPane(id="help")
        self.prompt = Prompt()
        self.status_lines = StatusLines(session, self.read_view, hint=hint, tour=tour)

    @property
    def view(self) -> View:
        """The current view."""
        return self.views[self.shown]

    def compose(self) -> ComposeResult:
        """Header, views, status."""
        yield self.status_lines.header
        yield BlankContainer(self.read_view, id="views")
        yield self.help
        yield self.status_lines.status
        yield self.prompt
        yield self.status_lines.keys

    def on_resize(self) -> None:
        """Switch to one pane at a time on a small screen."""
        size = self.app.size
        self.set_class(LinePane.ascii_only, "-ascii")
        self.set_class(one_pane(*size), "-one-pane")
        self.status_lines.draw_header()
        self.status_lines.draw_keys()

    # Another view

    def action_view(self, key: str) -> None:
        """Show the view of a key; it is built on first use."""
        self._close_help()
        self.session.history.forget_views()
        if key == self.shown:
            self.give_keys_back()
            return
        if key not in self.views:
            entry = next(entry for entry in VIEWS if entry.key == key)
            self.app.stylesheet.read(entry.styles)
            self.views[key] = entry.build(self.session)
            self.query_one("#views").mount(self.views[key])
        self.view.display = False
        self.shown = key
        self.view.display = True
        self.settling = True
        # By the view, when it is mounted: an unmounted widget cannot take the focus.
        self.view.call_after_refresh(self._enter)
        self.status_lines.turn_to(key, self.view)

    def on_header_line_chosen(self, message: HeaderLine.Chosen) -> None:
        """Show the view whose name was clicked."""
        if not self.prompt.display:
            self.action_view(message.view)

    def _enter(self) -> None:
        if not self.prompt.display:
            self.view.enter()
        # Its panes may get another layout: a key before that would scroll nothing.
        self.view.call_after_refresh(self._settle)

    def on_view_reshaped(self) -> None:
        """Make keys wait until the panes are laid out."""
        self.settling = True
        self.view.call_after_refresh(self._settle)

    def _settle(self) -> None:
        self.app.post_message(self.Settled())

    def on_view_visit(self, message: View.Visit) -> None:
        """Read an article at a span; "back" returns to the list in the other view."""
        if self.session.leaves_out(message.discrepancy):
            self.session.show_kind(None)
            self.redraw()
        listed = self.shown if self.view is not self.read_view else ""
        if listed:
            self.action_view(READ)
        self.read_view.visit(message.article, message.span, message.discrepancy, listed)
        if message.discrepancy is None:
            self.read_view.search(message.span.start)

    def on_view_left(self, message: View.Left) -> None:
        """Show the view again from which an article was opened."""
        self.action_view(message.view)

    def on_view_status(self) -> None:
        """Update the status line."""
        self.status_lines.draw_status()
        self.status_lines.draw_keys()
        self.status_lines.draw_chosen()

    def on_view_judged(self) -> None:
        """Update the counts of new and changed discrepancies."""
        self.status_lines.draw_header()

    def redraw(self) -> None:
        """Redraw the session in all views, keeping positions."""
        for view in self.views.values():
            view.take()

    # Help

    def action_help(self) -> None:
        """Show or hide the keys that work here."""
        if self.help.display:
            self._close_help()
            self.view.enter()
            return
        here = {active.binding.id for active in self.active_bindings.values() if active.binding.id}
        self.help.show_keys(self.session.keys, here)
        self._lay_help(over=True)
        self.set_focus(self.help)

    def _close_help(self) -> None:
        self._lay_help(over=False)

    def _lay_help(self, *, over: bool) -> None:
        self.help.display = self.status_lines.helping = over
        self.query_one("#views").display = not over
        self.status_lines.draw_keys()

    def give_keys_back(self) -> None:
        """Return the focus to the current view."""
        if self.help.display:
            self.set_focus(self.help)
        else:
            self.view.enter()
