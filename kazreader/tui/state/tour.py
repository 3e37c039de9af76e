"""The tour of `--demo`: one line at the bottom, with the key for the next step."""

from __future__ import annotations

from kazreader.model.named_tuple import NamedTuple


class Step(NamedTuple):
    """What to press, and why."""

    key: str
    text: str


STEPS = (
    Step("right_square_bracket", "Five reports of one event. ] goes to the first place where they disagree."),
    Step("right_square_bracket", "The evidence (tab) says who gives which value, and why. ] goes on."),
    Step("enter", "enter opens another source at the same claim."),
    Step("ctrl+o", "ctrl+o comes back to where you were."),
    Step("r", "r shows what was removed from the page, with the reason."),
    Step("r", "r hides it again."),
    Step("slash", "/ searches while you type; n and N go through the matches, esc comes back."),
    Step("question_mark", "? lists every key. That was the tour: q quits, kazreader FOLDER opens your own."),
)

_SOON = 3
"Number of following steps whose keys also advance the tour."


class Tour:
    """The state of the tour."""

    def __init__(self) -> None:
        self.at = 0

    def pressed(self, key: str) -> bool:
        """Advance if this is the key of the step, or of one of the next; return whether it was."""
        keys = [step.key for step in STEPS[self.at : self.at + _SOON]]
        self.at += keys.index(key) + 1 if key in keys else 0
        return key in keys

    def line(self) -> str:
        """Return the line of the current step; empty at the end."""
        return f"{self.at + 1}/{len(STEPS)}  {STEPS[self.at].text}" if self.at < len(STEPS) else ""
