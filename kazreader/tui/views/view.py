"""The base class of the views: their interface to the main screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.message import Message

from kazreader.model import Discrepancy, Span
from kazreader.present.columns import clip
from kazreader.present.display import one_line
from kazreader.present.reviews import VERDICTS, decided_words
from kazreader.store import Verdict
from kazreader.tui.layout.evidence_sheet import Remark
from kazreader.tui.state.session import Session
from kazreader.tui.widgets.blank_container import BlankContainer
from kazreader.tui.widgets.line_pane import Run
from kazreader.tui.widgets.prompt import Prompt

if TYPE_CHECKING:
    from kazreader.tui.state.hits import Found


class View(BlankContainer):
    """A view of the session."""

    HINTS: ClassVar[tuple[tuple[str, str], ...]] = ()
    "Key hints, most useful first: ids of actions, and what they do. Shown are those that fit."

    SEARCHES: ClassVar[bool] = False
    "Whether it shows matches in its own text; if not, a search covers all articles."

    ALL_KINDS: ClassVar[str] = ""
    "Why the view cannot be filtered by kind; empty: it can."

    class Status(Message):
        """The status has changed."""

    class Reshaped(Message):
        """The layout of the panes has changed: keys must wait until it is done."""

    class Decided(Message):
        """A decision on the text: the articles must be compared again."""

    class Judged(Message):
        """A verdict was given or undone."""

    class Left(Message):
        """The reading view goes back to the view from which an article was opened."""

        def __init__(self, view: str) -> None:
            super().__init__()
            self.view = view
            "Its key."

    class Visit(Message):
        """A request to open an article at a span, in the reading view."""

        def __init__(self, article: str, span: Span, discrepancy: str | None = None) -> None:
            super().__init__()
            self.article, self.span = article, span
            self.discrepancy = discrepancy
            "The id of the discrepancy to show; None: unchanged."

    def __init__(self, session: Session, *, id: str) -> None:
        super().__init__(id=id)
        self.session = session
        self.postponed: Callable[[], object] | None = None
        "What the last key asked for, to be done when there is a comparison; the next key cancels it."

    def postpone(self, action: Callable[[], object], what: str) -> None:
        """Run an action when there is a comparison, and say so; `what`: "goes to a discrepancy"."""
        self.postponed = action
        waits = f"waits for the comparison, then {what}"
        self.notify(self.session.waiting() if self.session.broken_off else waits)

    def hints(self) -> Sequence[tuple[str, str]]:
        """Return the current key hints."""
        return self.HINTS

    def take_letter(self, letter: str | None) -> bool:
        """Receive a letter as a name instead of a key; None is a key that is no letter."""
        return False

    def enter(self) -> None:
        """Take the focus; called each time the view is shown."""

    def take(self) -> None:
        """Redraw after a change of the articles or the comparison, keeping positions."""

    def status(self) -> tuple[Sequence[Run], Sequence[Run]]:
        """Return the left and the right part of the status line."""
        return (), ()

    def hit(self) -> str:
        """Return the current match of a search in words; empty without one."""
        return ""

    def chosen(self) -> Sequence[str]:
        """Return the filters and options for the header, the most useful first."""
        return ()

    def search(self, origin: int) -> Found | None:
        """Show the matches of the session's query, selecting the first from an offset; None: end it."""
        return None

    def search_again(self) -> None:
        """Repeat the search after more claims are known, keeping positions."""
        self.take()

    def step_hit(self, by: int) -> None:
        """Go to the next or previous match."""

    def action_hit(self, by: int) -> None:
        """Go to the next match."""
        if not self.session.searching.query:
            self.notify(f"no search yet: press {self.session.keys.label('app.search')}")
        self.step_hit(by)

    def report(self, done: str) -> None:
        """Show a message on a decision, after the notebook's complaint."""
        self.notify(": ".join(filter(None, (self.session.notebook.complaint, done))), markup=False)

    def judge(self, verdict: Verdict) -> None:
        """Judge the current discrepancy; the next undecided one becomes current."""
        judged = self.session.anchor
        actions = ("app.note", "app.right", "evidence.undo", "read.next")
        note, right, undo, step = map(self.session.keys.label, actions)
        if judged is None:
            self.notify(f"nothing to judge is open: {step} goes to the next discrepancy")
        else:
            self.session.review_desk.judge(verdict)
            topic = clip(one_line(judged.discrepancy.topic), self.app.size.width // 3)
            asks = f"; {right}: right?" if verdict is Verdict.CONFLICT else ""
            self.report(f"you: {VERDICTS[verdict]}: {topic}; {note} notes why, {undo} undoes it{asks}")
        self.post_message(self.Judged())

    def take_verdict_back(self) -> Discrepancy | None:
        """Undo the last verdict; its discrepancy becomes current and is returned."""
        taken = self.session.review_desk.take_back()
        self.report(f"undone: {taken.topic}" if taken else "no verdict to undo")
        self.post_message(self.Judged())
        return taken

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Disable actions while the prompt is open."""
        return not isinstance(self.screen.focused, Prompt)

    def aim(self) -> None:
        """Make the selected item current: a note or an export is about it."""

    @property
    def leads_back(self) -> bool:
        """Whether "back" leads somewhere from here; else it quits."""
        return True

    def pane(self) -> str:
        """Return the name of the focused pane; empty if there is only one."""
        return ""

    def choose_pane(self, name: str) -> None:
        """Set the pane that gets the focus back."""

    def top(self) -> int:
        """Return the top offset of the article, for the history."""
        return 0

    def restore(self, offset: int) -> None:
        """Scroll to an offset of the article."""


def remark_on(topic: Discrepancy, session: Session) -> Remark:
    """Return the user's verdict and note on a discrepancy, and its novelty."""
    review = session.review_desk.review(topic)
    return Remark(decided_words(review, topic), review.note if review else "", session.news(topic))
