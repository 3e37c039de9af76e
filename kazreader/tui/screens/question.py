"""The questions of the prompt: what each asks, and what its answer does."""

from __future__ import annotations

from kazreader.model import Discrepancy
from kazreader.present.columns import clip
from kazreader.present.display import one_line
from kazreader.present.reviews import all_or_none, decided_words
from kazreader.store import Review, Verdict
from kazreader.tui.screens.frame import Frame
from kazreader.tui.views.view import View
from kazreader.tui.widgets.prompt import Asked, Option

_QUESTION = 56
"Width of the question which answer is right, without the answers but with some room for typing."


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


class RightQuestion(Question):
    """Which answers are right: of what was just judged, else of the current discrepancy."""

    fresh = True

    def __init__(self, screen: Frame) -> None:
        super().__init__(screen)
        topic = self.session.review_desk.to_judge()
        assert topic is not None
        self._topic, self._answers = topic, tuple(side.label for side in topic.sides)
        self._all, none = all_or_none(self._answers)
        sign = self.session.findings.sign(topic.id, topic.relation)
        room = screen.size.width - _QUESTION
        each = max(room // len(self._answers) - 5, 6)
        listed = "  ".join(f"{n}: {clip(one_line(label), each)}" for n, label in enumerate(self._answers, 1))
        self.label = f"right in {sign}: {clip(listed, room)}  0: {none}  {self._all}  ?: unsure >"
        right = (self.session.review_desk.review(topic) or Review()).right
        known = [str(self._answers.index(each) + 1) for each in right or () if each in self._answers]
        self.text = " ".join(known) if right else "" if right is None else "0"

    def entered(self, text: str) -> str:
        """Store the answer; an empty one says nothing any more."""
        desk, typed = self.session.review_desk, text.replace(",", " ").split()
        if typed == ["?"]:
            desk.decide(self._topic, Verdict.UNSURE)
        else:
            numbers = [str(number) for number, _ in enumerate(self._answers, 1)]
            typed = numbers if typed in ([self._all], [self._all[0]]) else typed
            if not all(each in numbers for each in typed if typed != ["0"]):
                return f"type a number from 0 to {len(numbers)}, {self._all}, or ?"
            right = tuple(self._answers[int(each) - 1] for each in dict.fromkeys(typed) if each != "0")
            desk.say_right(self._topic, right if typed else None)
        self.screen.view.take()
        said = decided_words(desk.review(self._topic), self._topic) or "no verdict"
        self.screen.view.report(
            f"you: {said}: {clip(one_line(self._topic.topic), self.screen.size.width // 3)}"
        )
        self.screen.view.post_message(View.Judged())
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
