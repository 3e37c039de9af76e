"""Questions with several fields: an export, and the facts of a report."""

from __future__ import annotations

from kazreader.present.wording import dated
from kazreader.tui.exporting import Export, Refused
from kazreader.tui.screens.frame import Frame
from kazreader.tui.screens.question import Question
from kazreader.tui.state.facts_draft import FactsDraft
from kazreader.tui.views.view import View
from kazreader.tui.widgets.prompt import Option


class ExportQuestion(Question):
    """The file and the scope of an export."""

    def __init__(self, screen: Frame) -> None:
        super().__init__(screen)
        screen.view.aim()
        self._export = Export(self.session)
        self._take(self._export.suggestion)

    def _take(self, name: str) -> None:
        """Ask for a file name; the suffixes of the other formats are shown beside it."""
        self.label, self.text = self._export.label, name
        self.beside = [(f"or {self._export.others(name)}  ", "muted")]

    def switched(self, option: Option, text: str) -> None:
        """Switch the scope."""
        if option == "scope":
            self._export.turn()
            self._take(text)
            self.prompt.ask(self)

    def entered(self, text: str) -> str:
        """Export to this file."""
        self.text = text
        try:
            self.screen.notify(self._export.write(text), markup=False)
        except Refused as refusal:
            return str(refusal)
        return ""


class FactsQuestion(Question):
    """The day, the source and the title of the open report."""

    def __init__(self, screen: Frame) -> None:
        super().__init__(screen)
        self._facts = FactsDraft(self.session)
        self.label, self.text = self._facts.label, self._facts.text

    def switched(self, option: Option, text: str) -> None:
        """Go to the next field."""
        if option == "scope":
            self._facts.turn(text)
            self.label, self.text = self._facts.label, self._facts.text
            self.prompt.ask(self)

    def entered(self, text: str) -> str:
        """Apply the facts to the open report."""
        decided = self._facts.decided(text)
        if isinstance(decided, str):
            self.label, self.text = self._facts.label, self._facts.text
            return decided
        self.session.set_facts(decided)
        self.screen.view.take()
        self.screen.view.post_message(View.Decided())
        source = self.session.sources.listed[self.session.number]
        self.screen.view.report(f"{source.cited}, {dated(source.published, source.basis)}")
        return ""
