"""The search query: the view shows the matches while it is typed."""

from __future__ import annotations

from kazreader.tui.screens.frame import Frame
from kazreader.tui.screens.question import Question
from kazreader.tui.views.registry import READ, SEARCH
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.prompt import Option

_LABELS = ("/", "/ all:")
"The labels of a query on the current view, and on all articles."


class SearchQuestion(Question):
    """A query on the current view, or on all articles."""

    def __init__(self, screen: Frame) -> None:
        super().__init__(screen)
        self._origin = 0
        "The offset on top of the article when the search began."
        self._asked_from, self._asked_pane = READ, ""
        "The view in which the search began, and its focused pane."

    def begin(self, *, everywhere: bool) -> None:
        """Store where the search begins, and show the matches in all articles if it is for them."""
        view = self.screen.view
        self._origin, self._asked_from, self._asked_pane = view.top(), self.screen.shown, view.pane()
        self.label, self.fresh = _LABELS[everywhere], bool(self.text)
        if everywhere:
            self.screen.action_view(SEARCH)

    def typed(self, text: str) -> None:
        """Search while the query is typed."""
        self.text = text
        self.session.searching.ask(text)
        self.search()

    def entered(self, text: str) -> str:
        """Keep the matches."""
        self.typed(text)
        return ""

    def switched(self, option: Option, text: str) -> None:
        """Switch the scope or an option of the search, and search again."""
        if option == "scope":
            everywhere = self.screen.shown != SEARCH
            here = self._asked_from if self._asked_from != SEARCH else READ
            self.screen.action_view(SEARCH if everywhere else here)
            self.label, self.text, self.fresh = _LABELS[everywhere], text, False
            self.prompt.ask(self)
        else:
            self.session.searching.switch(option)
        self.search()

    def stepped(self, by: int) -> None:
        """Go to the next or previous match."""
        self.screen.view.step_hit(by)

    def cancelled(self) -> None:
        """Return to where the search began, without matches."""
        screen = self.screen
        self.session.searching.ask("")
        if screen.shown != self._asked_from:
            screen.action_view(self._asked_from)
        screen.view.search(self._origin)
        screen.view.restore(self._origin)
        screen.view.choose_pane(self._asked_pane)

    def search(self) -> None:
        """Show the matches and their number."""
        view = self.screen.view
        found = view.search(self._origin)
        if found is None:
            return
        if not found.any:
            view.restore(self._origin)
        option = self.session.searching.option
        runs: list[Run] = [(f"{option}  ", "accent")] if option else []
        runs += [(found.summary, "accent" if found.any else "update")]
        scope, back = map(self.session.keys.label, ("prompt.scope", "prompt.cancel"))
        other = "this one" if self.screen.shown == SEARCH else "all"
        runs += [(f"  {scope} {other}  {back} back", "muted")]
        self.prompt.show_message(runs)
