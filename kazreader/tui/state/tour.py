"""The tour of `--demo`: one line at the bottom, with the key for the next step."""

from __future__ import annotations

import re

from kazreader.model.named_tuple import NamedTuple
from kazreader.tui.state.actions import Keys


class Step(NamedTuple):
    """What to do, and why; an action's id in braces stands for its key."""

    action: str
    text: str


STEPS = (
    Step("read.next", "Five reports of one event. {read.next} goes to the first place where they disagree."),
    Step(
        "read.next", "The evidence ({panes.next}) says who gives which value, and why. {read.next} goes on."
    ),
    Step("read.jump", "{read.jump} opens another source at the same claim."),
    Step("read.back", "{read.back} comes back to where you were."),
    Step("read.debris", "{read.debris} shows what was removed from the page, with the reason."),
    Step("read.debris", "{read.debris} hides it again."),
    Step(
        "app.search",
        "{app.search} searches while you type; {read.next_hit} and {read.previous_hit} go through the "
        "matches, {prompt.cancel} comes back.",
    ),
    Step(
        "app.help",
        "{app.help} lists every key. That was the tour: {app.back} quits, kazreader FOLDER opens your own.",
    ),
)

_SOON = 3
"Number of following steps whose keys also advance the tour."


class Tour:
    """The state of the tour."""

    def __init__(self, keys: Keys) -> None:
        self._keys, self.at = keys, 0

    def pressed(self, key: str) -> bool:
        """Advance if this is the key of the step, or of one of the next; return whether it was."""
        soon = [key in self._keys.names(step.action) for step in STEPS[self.at : self.at + _SOON]]
        self.at += soon.index(True) + 1 if any(soon) else 0
        return any(soon)

    def line(self) -> str:
        """Return the line of the current step; empty at the end."""
        if self.at >= len(STEPS):
            return ""
        text = re.sub(r"\{([a-z_.]+)\}", lambda found: self._keys.label(found[1]), STEPS[self.at].text)
        return f"{self.at + 1}/{len(STEPS)}  {text}"
