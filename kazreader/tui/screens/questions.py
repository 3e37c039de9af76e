"""What is asked in the prompt, and what becomes of the answer: a search, a note, an export, a key.

What is asked covers nothing: the view shows the matches while the query is typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kazreader.present.columns import clip
from kazreader.present.wording import dated
from kazreader.tui.screens.frame import Frame
from kazreader.tui.views.registry import READ, SEARCH
from kazreader.tui.views.view import View
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.prompt import (
    Cancelled,
    Entered,
    Option,
    Purpose,
    Said,
    Stepped,
    Switched,
    Typed,
)

if TYPE_CHECKING:
    from kazreader.tui.exporting import Export
    from kazreader.tui.state.facts_draft import FactsDraft


class Questions:
    """The questions of a screen."""

    def __init__(self, screen: Frame) -> None:
        self._screen, self._session = screen, screen.session
        self._prompt = screen.prompt
        self._prompt.hear = self._hear
        self._origin = 0
        "Where the article stood when the search began."
        self._asked_from, self._asked_pane = READ, ""
        "The key of the view in which the search began, and the pane that had the keys."
        self._facts: FactsDraft | None = None
        "What is said of the open report; None: nothing was yet."
        self._export: Export | None = None
        "What is being exported; None: nothing was yet."

    # Questions

    def search(self) -> None:
        """Ask for a query to what is on the screen; where several articles are seen, to all of them."""
        screen = self._screen
        if screen.help.display:
            self._ask("keys", "/ keys:", "")
        elif screen.view.SEARCHES:
            self._remember()
            self._ask("search", "/")
        else:
            self.search_all()

    def search_all(self) -> None:
        """Ask for a query to all articles."""
        self._remember()
        self._screen.action_view(SEARCH)
        self._ask("search", "/ all:")

    def _remember(self) -> None:
        """Remember where a search begins."""
        view = self._screen.view
        self._origin, self._asked_from, self._asked_pane = view.top(), self._screen.shown, view.pane()

    def note(self) -> None:
        """Ask for a note on the discrepancy that is looked at, else on the article."""
        self._screen.view.aim()
        self._ask("note", f"note on {self._noted()}:", self._session.review_desk.noted())

    def _noted(self) -> str:
        """Return what a note is about: behind a verdict that is the next discrepancy already."""
        if self._session.anchor is None:
            return "this article"
        topic = self._session.anchor.discrepancy
        sign = self._session.findings.sign(topic.id, topic.relation)
        return f"{sign} {clip(topic.topic, self._screen.size.width // 3)}"

    def facts(self) -> None:
        """Ask for the day, the source and the title of the open report."""
        self._screen.view.aim()
        if self._session.article is not None:
            from kazreader.tui.state.facts_draft import FactsDraft

            self._facts = FactsDraft(self._session)
            self._ask("facts", self._facts.label, self._facts.text)

    def number(self) -> None:
        """Ask for the number of the discrepancy to go to."""
        last = max(self._session.findings.numbers.values(), default=0)
        if last:
            self._ask("number", f"discrepancy, 1 to {last}:", "")
        else:
            told = "no discrepancy" if self._session.compared else "not compared yet"
            self._screen.notify(f"{told}: there is none to go to")

    def export(self) -> None:
        """Ask where the findings go, and which of them."""
        if self._session.compared:
            from kazreader.tui.exporting import Export

            self._screen.view.aim()
            self._export = Export(self._session)
            self._ask_export(self._export.suggestion)
        else:
            self._screen.notify(f"{self._session.waiting()}; there is nothing to export yet")

    def _ask(self, purpose: Purpose, label: str, text: str | None = None) -> None:
        self._screen.query_one("#keys").display = False
        self._prompt.ask(purpose, label, text)

    def _ask_export(self, name: str) -> None:
        """Ask where the findings go, and say which endings there are: each is another format."""
        assert self._export is not None
        self._ask("export", self._export.label, name)
        self._prompt.tell([(f"or {self._export.others(name)}  ", "muted")])

    # Answers

    def _hear(self, said: Said) -> None:
        match said:
            case Typed():
                self._typed()
            case Switched(option):
                self._switched(option)
            case Stepped(by):
                self._screen.view.step_hit(by)
            case Entered():
                self._entered()
            case Cancelled():
                self._cancelled()

    def _typed(self) -> None:
        """Search while the query is typed."""
        match self._prompt.purpose:
            case "search":
                self._session.searching.ask(self._prompt.text)
                self._search()
            case "keys":
                self._screen.help.narrow(self._prompt.text)

    def _switched(self, option: Option) -> None:
        """Switch what is exported; or the scope or an option of the search, and search again."""
        if self._prompt.purpose == "export":
            if self._export is not None and option == "scope":
                self._export.turn()
                self._ask_export(self._prompt.text)
            return
        if self._prompt.purpose == "facts":
            if self._facts is not None and option == "scope":
                self._facts.turn(self._prompt.text)
                self._ask("facts", self._facts.label, self._facts.text)
            return
        if option == "scope":
            everywhere = self._screen.shown != SEARCH
            here = self._asked_from if self._asked_from != SEARCH else READ
            self._screen.action_view(SEARCH if everywhere else here)
            self._prompt.ask("search", "/ all:" if everywhere else "/", self._prompt.text)
        else:
            self._session.searching.switch(option)
        self._search()

    def _entered(self) -> None:
        """Keep what was typed."""
        text = self._prompt.text
        match self._prompt.purpose:
            case "search":
                self._session.searching.ask(text)
                self._search()
            case "note":
                trouble = self._session.review_desk.note(text)
                self._screen.view.take()
                if trouble:
                    self._screen.notify(trouble, severity="warning", markup=False)
            case "number" if not self._go_to(text):
                return
            case "export" if not self._write(text):
                return
            case "facts" if not self._set_facts(text):
                return
        self._leave()

    def _cancelled(self) -> None:
        """Back to where the question was asked: without matches, with all keys."""
        screen = self._screen
        match self._prompt.purpose:
            case "search":
                self._session.searching.ask("")
                if screen.shown != self._asked_from:
                    screen.action_view(self._asked_from)
                screen.view.search(self._origin)
                screen.view.restore(self._origin)
                screen.view.choose_pane(self._asked_pane)
            case "keys":
                screen.help.narrow("")
        self._leave()

    def _search(self) -> None:
        view = self._screen.view
        found = view.search(self._origin)
        if found is None:
            return
        if not found.any:
            view.restore(self._origin)
        option = self._session.searching.told()
        told: list[Run] = [(f"{option}  ", "accent")] if option else []
        told += [(found.told, "accent" if found.any else "update"), ("  tab all  esc back", "muted")]
        self._prompt.tell(told)

    def tell_again(self) -> None:
        """Search anew while a query is typed: more is known."""
        if self._prompt.display and self._prompt.purpose == "search":
            self._search()

    def _go_to(self, number: str) -> bool:
        """Read where the discrepancy of a number stands, here or in another article; else ask again."""
        here = self._session.article
        anchors = self._session.findings.numbered(number.strip())
        if not anchors:
            self.number()
            self._prompt.tell(
                [(f"there is no discrepancy {number.strip() or 'without a number'}  ", "update")]
            )
            return False
        near = (each for each in anchors if here is not None and each.article == here.article.id)
        to = next(near, anchors[0])
        self._screen.on_view_visit(View.Visit(to.article, to.span, to.discrepancy.id))
        return True

    def _set_facts(self, text: str) -> bool:
        """Let what was typed hold of the open report; where it is no day, ask again."""
        assert self._facts is not None
        decided = self._facts.decided(text)
        if isinstance(decided, str):
            self._prompt.ask("facts", self._facts.label, self._facts.text)
            self._prompt.tell([(f"{decided}  ", "update")])
            return False
        trouble = self._session.tell_of(decided)
        self._screen.view.take()
        self._screen.view.post_message(View.Decided())
        source = self._session.sources.listed[self._session.number]
        told = f"{source.cited}, {dated(source.published, source.basis)}"
        self._screen.notify(trouble or told, severity="warning" if trouble else "information", markup=False)
        return True

    def _write(self, name: str) -> bool:
        """Export to the file that is named; where that is refused, ask again."""
        from kazreader.tui.exporting import Refused

        assert self._export is not None
        try:
            self._screen.notify(self._export.write(name), markup=False)
        except Refused as refusal:
            self._prompt.ask("export", self._export.label, name)
            self._prompt.tell([(f"{refusal}  ", "update")])
            return False
        return True

    def _leave(self) -> None:
        """Give the keys back to what is on the screen."""
        self._screen.query_one("#keys").display = True
        self._screen.give_keys_back()
