"""Which question a key opens in the prompt.

The prompt covers nothing: the view shows the matches while the query is typed.
"""

from __future__ import annotations

from kazreader.tui.screens.frame import Frame
from kazreader.tui.screens.question import KeysQuestion, NoteQuestion, NumberQuestion, Question, RightQuestion
from kazreader.tui.screens.search_question import SearchQuestion


class Questions:
    """The questions of a screen, one at a time."""

    def __init__(self, screen: Frame) -> None:
        self._screen, self._session, self._prompt = screen, screen.session, screen.prompt
        self._prompt.left = self._leave
        self._search = SearchQuestion(screen)

    def search(self) -> None:
        """Ask for a query on the current view; for all articles if it shows several."""
        if self._screen.help.display:
            self._ask(KeysQuestion(self._screen))
        else:
            self._ask_query(everywhere=not self._screen.view.SEARCHES)

    def search_all(self) -> None:
        """Ask for a query on all articles."""
        self._ask_query(everywhere=True)

    def note(self) -> None:
        """Ask for a note on the current discrepancy, else on the article."""
        if self._session.article is not None:
            self._ask(NoteQuestion(self._screen))

    def right(self) -> None:
        """Ask which answer of the current discrepancy is right."""
        self._screen.view.aim()
        if self._session.review_desk.to_judge() is None:
            step = self._session.keys.label("read.next")
            self._screen.notify(f"nothing to judge is open: {step} goes to the next discrepancy")
        else:
            self._ask(RightQuestion(self._screen))

    def facts(self) -> None:
        """Ask for the day, the source and the title of the open report."""
        self._screen.view.aim()
        if self._session.article is not None:
            from kazreader.tui.screens.draft_questions import FactsQuestion

            self._ask(FactsQuestion(self._screen))

    def number(self) -> None:
        """Ask for the number of the discrepancy to go to."""
        question = NumberQuestion(self._screen)
        if question.last:
            self._ask(question)
        else:
            why = "no discrepancy" if self._session.compared else "not compared yet"
            self._screen.notify(f"{why}: there is none to go to")

    def export(self) -> None:
        """Ask for the file and the scope of an export."""
        if self._session.compared:
            from kazreader.tui.screens.draft_questions import ExportQuestion

            self._ask(ExportQuestion(self._screen))
        else:
            self._screen.notify(f"{self._session.waiting()}; there is nothing to export yet")

    def search_again(self) -> None:
        """Search again while a query is typed, now that more is known."""
        if self._prompt.display and self._prompt.asked is self._search:
            self._search.search()

    def _ask_query(self, *, everywhere: bool) -> None:
        self._search.begin(everywhere=everywhere)
        self._ask(self._search)

    def _ask(self, question: Question) -> None:
        self._screen.query_one("#keys").display = False
        self._prompt.ask(question)

    def _leave(self) -> None:
        """Return the focus to the current view."""
        self._screen.query_one("#keys").display = True
        self._screen.give_keys_back()
