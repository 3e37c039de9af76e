"""The questions of the prompt: what each asks, and what its answer does."""

from __future__ import annotations

from kazreader.present.columns import clip
from kazreader.tui.screens.frame import Frame
from kazreader.tui.views.view import View
from kazreader.tui.widgets.prompt import Asked


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
    """A note on the current discrepancy, else on the article."""

    def __init__(self, screen: Frame) -> None:
        super().__init__(screen)
        screen.view.aim()
        # After a verdict the note is about the next discrepancy: say so.
        about = "this article"
        if self.session.anchor is not None:
            topic = self.session.anchor.discrepancy
            sign = self.session.findings.sign(topic.id, topic.relation)
            about = f"{sign} {clip(topic.topic, screen.size.width // 3)}"
        self.label, self.text = f"note on {about}:", self.session.review_desk.noted()

    def entered(self, text: str) -> str:
        """Store the note."""
        trouble = self.session.review_desk.note(text)
        self.screen.view.take()
        if trouble:
            self.screen.notify(trouble, severity="warning", markup=False)
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
