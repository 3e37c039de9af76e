"""The command palette: every action by name, with its keys; and every report and discrepancy.

The query is matched word by word with the beginnings of words: scattered letters of a name would match too
much. An action of another view is run there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, cast

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from kazreader.model import Span
from kazreader.present.display import one_line
from kazreader.present.findings import anchors_of, walked
from kazreader.tui.state.actions import GROUPS, Action
from kazreader.tui.views.view import View

if TYPE_CHECKING:
    from kazreader.tui.screens.frame import Frame

_PLACES = 0.9
"The weight of a place relative to an action that matches equally well."


class Commands(Provider):
    """The reader's actions, and the places in the open reports."""

    @property
    def _frame(self) -> Frame:
        return cast("Frame", self.screen)

    async def discover(self) -> Hits:
        """Yield all actions."""
        for action in self._actions():
            yield DiscoveryHit(_named(action), partial(self.app.run_action, _do(action)), help=action.keys)

    async def search(self, query: str) -> Hits:
        """Yield the actions and the places whose name matches."""
        matcher = self.matcher(query)
        for action in self._actions():
            score = closeness(query, f"{_named(action)} {action.id}")
            if score > 0:
                shown = matcher.highlight(_named(action))
                yield Hit(score, shown, partial(self.app.run_action, _do(action)), help=action.keys)
        for name, place in self._places():
            score = closeness(query, name)
            if score > 0:
                # Never markup: the words come from reports.
                yield Hit(score * _PLACES, Content(name), partial(self._frame.on_view_visit, place), name)

    def _actions(self) -> list[Action]:
        """Return all actions, first those of the focused pane."""
        here = {active.binding.id for active in self._frame.active_bindings.values()}
        listed = (action for action in self._frame.session.keys.actions() if action.group != "prompt")
        return sorted(listed, key=lambda action: action.id not in here)

    def _places(self) -> Iterator[tuple[str, View.Visit]]:
        """Yield every report and every discrepancy by name."""
        session = self._frame.session
        for source in session.sources.listed:
            yield f"Report: {source.cited}: {source.title}", View.Visit(source.article, Span(0, 0))
        for topic in walked(session.findings.comparison.discrepancies):
            sign, anchor = session.findings.sign(topic.id, topic.relation), anchors_of(topic)[0]
            yield f"{sign} {one_line(topic.topic)}", View.Visit(anchor.article, anchor.span, topic.id)


def closeness(query: str, name: str) -> float:
    """Return how well a name matches the query; 0: some word of the query begins no word of the name."""
    words = re.findall(r"\w+", name.casefold())
    best = [max((_fit(typed, word) for word in words), default=0) for typed in query.casefold().split()]
    return sum(best) / len(best) if best and all(best) else 0


def _fit(typed: str, word: str) -> float:
    """Return 1 for the word or its beginning, less if letters between are left out."""
    if word.startswith(typed):
        return 1
    letters = iter(word[1:])
    skipped = word[:1] == typed[:1] and all(letter in letters for letter in typed[1:])
    return 0.5 if skipped and 2 * len(typed) > len(word) else 0


def _named(action: Action) -> str:
    return f"{GROUPS[action.group]}: {action.words}"


def _do(action: Action) -> str:
    return f"do('{action.id}')"
