"""The tour of `--demo`: one line at the bottom, and the key that leads to the next."""

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
    Step("slash", "/ searches while you type; n and N walk the matches, esc comes back."),
    Step("question_mark", "? lists every key. That was the tour: q quits, kazreader FOLDER opens your own."),
)

_SOON = 3
"Steps of which whoever knows the key already goes on."


class Tour:
    """How far the tour is."""

    def __init__(self) -> None:
        self.at = 0

    def pressed(self, key: str) -> bool:
        """Go on if this is the key that was asked for, or one that soon will be; return whether it was."""
        keys = [step.key for step in STEPS[self.at : self.at + _SOON]]
        self.at += keys.index(key) + 1 if key in keys else 0
        return key in keys

    def line(self) -> str:
        """Return what to say now; empty at the end."""
        return f"{self.at + 1}/{len(STEPS)}  {STEPS[self.at].text}" if self.at < len(STEPS) else ""
