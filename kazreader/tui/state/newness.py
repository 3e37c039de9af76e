"""Which discrepancies are new to the user, compared with the last time these files were closed.

On a first visit, those that appear during the sitting are new. A known question with other answers has
changed, which is described: an outlet may have altered its figure silently. A changed answer of a judged
discrepancy is marked until it is judged again, however often the files are closed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from kazreader.model import Discrepancy, Relation
from kazreader.present.reviews import change_words
from kazreader.present.sources import Sources
from kazreader.store import Review
from kazreader.store.met import Met, Topics

_COUNTED = (Relation.CONFLICT, Relation.UPDATE)


class Newness:
    """What is new in one sitting."""

    def __init__(
        self, paths: Sequence[Path], met: Met, review_of: Callable[[Discrepancy], Review | None]
    ) -> None:
        self.paths, self.met, self._review_of = paths, met, review_of
        self._before: Topics | None = None
        "What was seen before; None: no comparison yet."
        self._questions: Mapping[str, tuple[str, ...]] = {}
        "The questions seen before, with their answers."

    def take(self, discrepancies: Iterable[Discrepancy]) -> None:
        """Receive a comparison: if nothing was seen before, the first one defines what is not new."""
        if self._before is None:
            met = self.met.among(self.paths)
            self._before = _topics(discrepancies) if met is None else met
            self._questions = {topic: tuple(answers) for topic, *answers in self._before.values()}

    def word(self, discrepancy: Discrepancy) -> str:
        """Return "new" or "changed"; empty for what was seen before, or judged as it is now."""
        return self._word(discrepancy, self._review_of(discrepancy))

    def _word(self, discrepancy: Discrepancy, review: Review | None) -> str:
        if review is not None and review.verdict:
            return "changed" if review.outdated else ""
        if self._before is None or discrepancy.id in self._before:
            return ""
        return "changed" if discrepancy.topic in self._questions else "new"

    def description(self, discrepancy: Discrepancy, sources: Sources) -> str:
        """Return the word with the change: "changed: was 134, now 140 (Wire)"."""
        review = self._review_of(discrepancy)
        word = self._word(discrepancy, review)
        if word != "changed":
            return word
        judged = review.of if review is not None and review.outdated else ()
        change = change_words(judged or self._questions[discrepancy.topic], discrepancy, sources)
        if not judged:
            return f"{word}: {change}" if change else word
        # The same answers by other sources: list all.
        return f"{word} since you judged: {change or change_words((), discrepancy, sources)}"

    def count(self, discrepancies: Iterable[Discrepancy]) -> str:
        """Return how many conflicts and updates are new or changed: "1 new, 2 changed"."""
        words = [self.word(each) for each in discrepancies if each.relation in _COUNTED]
        return ", ".join(f"{words.count(word):,} {word}" for word in ("new", "changed") if word in words)

    def close(self, discrepancies: Iterable[Discrepancy]) -> None:
        """Store everything present as seen."""
        if self._before is not None:
            self.met.keep(self.paths, _topics(discrepancies))


def _topics(discrepancies: Iterable[Discrepancy]) -> Topics:
    return {each.id: (each.topic, *(side.label for side in each.sides)) for each in discrepancies}
