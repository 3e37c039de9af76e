"""The one screen: a frame with views, with its actions, questions and news."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from kazreader import pipeline
from kazreader.background import Failed, News
from kazreader.model import Comparison
from kazreader.tui.screens.action_runner import ActionRunner
from kazreader.tui.screens.frame import Frame
from kazreader.tui.screens.keyboard import Keyboard
from kazreader.tui.screens.news_inbox import NewsInbox, progress_words
from kazreader.tui.screens.questions import Questions
from kazreader.tui.state.session import Session
from kazreader.tui.views.registry import READ, SEARCH, VIEWS
from kazreader.tui.widgets.bound import bound

if TYPE_CHECKING:
    from kazreader.tui.state.tour import Tour

_TROUBLE = 20
"Seconds for which a warning about the notebook is shown."


class MainScreen(Frame):
    """A frame with the parts that ask questions, handle keys and receive news."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(bound(f"view.{e.module}", f"view('{e.key}')") for e in VIEWS),
        bound("app.search", "ask('search')"),
        bound("app.search_all", "ask('search_all')"),
        bound("app.number", "ask('number')"),
        bound("app.note", "ask('note')"),
        bound("app.right", "ask('right')"),
        bound("app.facts", "ask('facts')"),
        bound("app.export", "ask('export')"),
        bound("app.kind", "kind"),
        bound("app.help", "help"),
        bound("app.back", "back_or_quit"),
        bound("app.escape", "escape", show=False),
        bound("app.interrupt", "interrupt", priority=True),
    ]

    def __init__(self, session: Session, *, hint: str = "", tour: Tour | None = None) -> None:
        super().__init__(session, hint=hint, tour=tour)
        self.questions = Questions(self)
        self.keyboard = Keyboard(self)
        self.runner = ActionRunner(self, self.keyboard)
        self._inbox = NewsInbox(session)

    def on_mount(self) -> None:
        """Show the first view."""
        self.on_resize()
        self.view.enter()
        self.session.notebook.prepare()
        if self.session.notebook.trouble:
            self.notify(self.session.notebook.trouble, severity="warning", timeout=_TROUBLE, markup=False)

    # The prompt

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Disable actions while the prompt is open."""
        return action in ("interrupt", "escape") or not self.prompt.display

    def action_ask(self, what: str) -> None:
        """Ask a question in the prompt."""
        getattr(self.questions, what)()

    # News

    def hear(self, news: News) -> None:
        """Handle news of the analysis; the text on the screen does not move."""
        self.status_lines.progress = progress_words(news)
        waited = not self.session.compared
        changed = self._inbox.take(news)
        if waited and self.session.compared:
            # A key's message ("comparing…") no longer holds.
            self.status_lines.answer("")
        if isinstance(news, pipeline.Readable | Comparison | Failed):
            self.redraw()
        # The watcher reports missing folders.
        here = not self.session.compared or all(path.exists() for path in self.session.paths)
        if isinstance(news, Failed) and here:
            self.notify(news.reason, severity="error", markup=False)
        self.status_lines.draw()
        self.status_lines.announce(changed)
        if waited and self.session.compared and self.view.postponed:
            self.view.postponed()

    def search_again(self) -> None:
        """Search again, now that more is known."""
        for view in self.views.values():
            view.search_again()
        self.questions.search_again()
        self.status_lines.draw()

    def action_kind(self) -> None:
        """Restrict stops and lists to one kind of question, or lift that."""
        if self.view.ALL_KINDS:
            self.notify(self.view.ALL_KINDS)
            return
        self.session.turn_kind()
        self.redraw()
        self.status_lines.draw()
        shown, key = (
            self.session.kind_words() or "all kinds of questions",
            self.session.keys.label("app.kind"),
        )
        self.notify(f"{shown}; {key}: the next kind")

    def on_view_decided(self) -> None:
        """Update all views to the changed articles; the comparison follows."""
        self.status_lines.progress = "comparing…"
        for view in self.views.values():
            if view is not self.view:
                view.take()
        self.status_lines.draw_status()

    # Leaving

    def action_escape(self) -> None:
        """Close help; else end the search and show everything; else the tour; else go back, never quit."""
        searched = bool(self.session.searching.query)
        if self.help.display:
            self.action_help()
            return
        if searched:
            self.session.searching.ask("")
            self.view.search(self.view.top())
        elif self.status_lines.end_tour():
            return
        if self.view is self.read_view:
            if not (self.read_view.widen() or searched):
                self.read_view.go_back()
        elif self.shown == SEARCH or not searched:
            self.action_view(READ)

    def action_back_or_quit(self) -> None:
        """Close help or a search; else back to the text, then to the view where it was chosen; else quit."""
        if self.help.display:
            self.action_help()
        elif self.view is not self.read_view:
            self.action_view(READ)
        elif self.read_view.leads_back:
            self.read_view.go_back()
        else:
            self.app.exit()

    def action_interrupt(self) -> None:
        """Copy the selection; without one, quit as ctrl-c does."""
        selected = self.get_selected_text()
        if selected:
            self.app.copy_to_clipboard(selected)
        else:
            self.app.exit(return_code=130)
