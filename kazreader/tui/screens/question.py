"""The questions of the prompt: what each asks, and what its answer does."""

from __future__ import annotations

from kazreader.model import Discrepancy
from kazreader.present.columns import clip
from kazreader.present.display import one_line
from kazreader.tui.screens.frame import Frame
from kazreader.tui.views.view import View
from kazreader.tui.widgets.prompt import Asked, Option


class Question(Asked):
    """A question about the session on a screen."""

    def __init__(self, screen: Frame) -> None:
        self.screen, self.session, self.prompt = screen, screen.session, screen.prompt


class KeysQuestion(Question):
    """A search in the help page."""

    label = "/ keys:"

    def typed(self, text: str) -> None:
        """Show only matching keys."""
        self.screen.help.narrow(text)

    def cancelled(self) -> None:
        """Show all keys."""
        self.screen.help.narrow("")


class NoteQuestion(Question):
    """A note on what was just judged, else on the current discrepancy, else on the article."""

    def __init__(self, screen: Frame) -> None:
        super().__init__(screen)
        screen.view.aim()
        self._on, *self._others = self.session.review_desk.to_note()
        self._ask()

    def _ask(self) -> None:
        key, others = self.session.keys.label("prompt.scope"), map(self._sign, self._others)
        turn = "".join(f" ({key}: {sign})" for sign in others)
        room = self.screen.size.width // 3 - len(turn)
        topic = f" {clip(one_line(self._on.topic), room)}" if self._on else ""
        self._about = f"{self._sign(self._on)}{topic}"
        self.label, self.text = f"note on {self._about}{turn}:", self.session.review_desk.noted(self._on)

    def _sign(self, topic: Discrepancy | None) -> str:
        return self.session.findings.sign(topic.id, topic.relation) if topic else "this article"

    def switched(self, option: Option, text: str) -> None:
        """Go from what was just judged to the current discrepancy, and back; what was typed goes along."""
        if option == "scope" and self._others:
            typed = "" if text == self.text else text
            self._on, self._others = self._others[0], [self._on]
            self._ask()
            self.text = " ".join(filter(None, (self.text, typed)))
            self.prompt.ask(self)

    def entered(self, text: str) -> str:
        """Store the note."""
        self.session.review_desk.note(self._on, text)
        self.screen.view.take()
        self.screen.view.report(f"{'noted' if text else 'no note'} on {self._about}")
        return ""


class NumberQuestion(Question):
    """The number of the discrepancy to go to."""

    def __init__(self, screen: Frame) -> None:
        super().__init__(screen)
        self.last = max(self.session.findings.numbers.values(), default=0)
        self.label = f"discrepancy, 1 to {self.last}:"

    def entered(self, text: str) -> str:
        """Go to the discrepancy with this number, here or in another article."""
        here = self.session.article
        anchors = self.session.findings.numbered(text.strip().removeprefix("#"))
        if not anchors:
            return f"there is no discrepancy {text.strip() or 'without a number'}"
        near = (each for each in anchors if here is not None and each.article == here.article.id)
        to = next(near, anchors[0])
        self.screen.on_view_visit(View.Visit(to.article, to.span, to.discrepancy.id))
        return ""
