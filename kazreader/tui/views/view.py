"""The base of the views: what the main screen may ask of each of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.message import Message

from kazreader.model import Discrepancy, Span
from kazreader.present.reviews import VERDICTS, judged_words
from kazreader.store import Verdict
from kazreader.tui.layout.evidence_sheet import Remark
from kazreader.tui.state.session import Session
from kazreader.tui.widgets.blank_container import BlankContainer
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from kazreader.tui.state.hits import Found


class View(BlankContainer):
    """One way of looking at the session."""

    HINTS: ClassVar[tuple[tuple[str, str], ...]] = ()
    "Keys and what they do here, most useful first: the line at the bottom shows those that fit."

    SEARCHES: ClassVar[bool] = False
    "Whether it shows matches in its own text; where not, a search goes to all articles."

    ALL_KINDS: ClassVar[str] = ""
    "Why no kind of question can be shown alone; empty: each can."

    class Status(Message):
        """What the status line should say changed."""

    class Reshaped(Message):
        """Other panes are seen: what they are asked next must wait until they are laid out."""

    class Decided(Message):
        """Something was kept or removed by hand: the articles must be compared anew."""

    class Judged(Message):
        """A verdict was given or taken back."""

    class Left(Message):
        """The reading view goes back to the view from which an article was opened."""

        def __init__(self, view: str) -> None:
            super().__init__()
            self.view = view
            "Its key."

    class Visit(Message):
        """Open an article at a span, in the reading view."""

        def __init__(self, article: str, span: Span, discrepancy: str | None = None) -> None:
            super().__init__()
            self.article, self.span = article, span
            self.discrepancy = discrepancy
            "The id of the discrepancy to look at there; None leaves it."

    def __init__(self, session: Session, *, id: str) -> None:
        super().__init__(id=id)
        self.session = session

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return what the line at the bottom names now."""
        return self.HINTS

    def take_letter(self, letter: str | None) -> bool:
        """Take a letter that is waited for as a name, not as a key; None is a key that is no letter."""
        return False

    def enter(self) -> None:
        """Take the focus; called each time the view is shown."""

    def take(self) -> None:
        """The session has other articles or another comparison: draw it, moving nothing."""

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return what the status line says, left and right."""
        return (), ()

    def hit(self) -> str:
        """Return which match of a search is looked at; empty: none is walked."""
        return ""

    def chosen(self) -> Sequence[str]:
        """Return what is chosen here and stays so, the most useful first, for the header."""
        return ()

    def search(self, origin: int) -> Found | None:
        """Show the matches of the session's query, looking at the first from an offset; None: no search."""
        return None

    def search_again(self) -> None:
        """More is known to search in: show the matches of the same query, moving nothing."""
        self.take()

    def step_hit(self, by: int) -> None:
        """Look at the next match, or the one before."""

    def action_hit(self, by: int) -> None:
        """Look at the next match."""
        if not self.session.searching.query:
            self.notify("nothing is searched for: / asks")
        self.step_hit(by)

    def tell(self, done: str, trouble: str | None = None) -> None:
        """Say what was done, or what the notebook could not do."""
        self.notify(trouble or done, severity="warning" if trouble else "information", markup=False)

    def judge(self, verdict: Verdict) -> None:
        """Decide on the discrepancy that is looked at; the next one that waits for a verdict is, then."""
        judged = self.session.anchor
        if judged is not None:
            trouble = self.session.review_desk.judge(verdict)
            self.tell(f"you: {VERDICTS[verdict]}: {judged.discrepancy.topic}; U takes it back", trouble)
        self.post_message(self.Judged())

    def take_verdict_back(self) -> None:
        """Take the last verdict back; what it was about is looked at again."""
        taken = self.session.review_desk.take_back()
        self.tell(f"taken back: {taken.topic}" if taken else "no verdict to take back")
        self.post_message(self.Judged())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the keys to the prompt while it is asking."""
        return not isinstance(self.screen.focused, Prompt)

    def aim(self) -> None:
        """Let the session look at what is selected here: a note or an export is about it."""

    @property
    def leads_back(self) -> bool:
        """Whether there is something to go back to from here; else the reader is left."""
        return True

    def pane(self) -> str:
        """Return the name of the pane that has the keys; empty where there is one only."""
        return ""

    def choose_pane(self, name: str) -> None:
        """Let the pane of a name have the keys when they are given back."""

    def top(self) -> int:
        """Return the article's offset on top of the screen, to come back to."""
        return 0

    def restore(self, offset: int) -> None:
        """Put an article's offset on top of the screen."""


def remark_on(topic: Discrepancy, session: Session) -> Remark:
    """Return what the user decided and noted on a discrepancy, and whether it is new to him."""
    review = session.review_desk.review(topic)
    return Remark(judged_words(review, topic), review.note if review else "", session.news(topic))
