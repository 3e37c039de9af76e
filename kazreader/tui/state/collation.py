"""The articles compared side by side: which ones, their shared topics, and the current topic.

A base article is on the left; every other one is compared only with it.
"""

from __future__ import annotations

from kazreader.model import Claim, CleanArticle, Discrepancy, Relation
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.pairing import SharedTopic, relation_of_sides, shared_topics
from kazreader.present.sources import Source
from kazreader.tui.state.session import Session

QUIET = (Relation.AGREEMENT, Relation.COMPATIBLE)


class Collated(NamedTuple):
    """One question that the base answers, and at least one of the others."""

    discrepancy: Discrepancy
    shared: tuple[SharedTopic | None, ...]
    "For each of the others, its answer; None: it has none."

    @property
    def lead(self) -> SharedTopic:
        """The answer that differs most from the base's."""
        return min((each for each in self.shared if each), key=lambda each: each.relation.rank)

    @property
    def claims(self) -> tuple[Claim | None, ...]:
        """The claims, that of the base first; None: the article makes none."""
        return (self.lead.ours, *(each.theirs if each else None for each in self.shared))


class Collation:
    """A base article and one or two others."""

    def __init__(self, session: Session) -> None:
        self.session, self.base = session, 0
        self.others: tuple[int, ...] = ()
        self.at: str | None = None
        "The id of the current topic; None: none yet."
        self.topics: tuple[Collated, ...] = ()
        "In the order of the base's text."
        self.ids: tuple[str, ...] = ()
        "The ids of the articles at the last comparison: indexes change when files are added or removed."

    @property
    def complete(self) -> bool:
        """Whether there are two articles."""
        return len(self.session.articles) > 1

    @property
    def numbers(self) -> tuple[int, ...]:
        """The indexes of the articles, the base first; none if there are fewer than two."""
        return (self.base, *self.others) if self.complete else ()

    @property
    def articles(self) -> tuple[CleanArticle, ...]:
        """The articles, the base first."""
        return tuple(self.session.articles[number] for number in self.numbers)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources, the base first."""
        return tuple(self.session.sources.listed[number] for number in self.numbers)

    @property
    def now(self) -> Collated | None:
        """The current topic."""
        return next((topic for topic in self.topics if topic.discrepancy.id == self.at), None)

    @property
    def differing(self) -> tuple[Collated, ...]:
        """The topics on which another article does not agree with the base."""
        return tuple(topic for topic in self.topics if topic.lead.relation not in QUIET)

    def follow(self, columns: int) -> None:
        """Compare the open article with the one that answers its claim differently, and others."""
        session = self.session
        self.base = session.number
        if session.anchor is not None:
            self.at = session.anchor.discrepancy.id
        if not self.complete:
            return
        last = len(session.articles) - 1
        kept = tuple(number for number in self.others if number != self.base and number <= last)
        self.others = kept[:1] or (self._answering(),)
        if not self._differs():
            self.others = (self._answering(),)
        self.widen(columns)

    def widen(self, columns: int) -> None:
        """Compare this many articles, if there are enough."""
        wanted = min(columns, len(self.session.articles)) - 1
        self.others = self.others[:wanted]
        while len(self.others) < wanted:
            self.others = (*self.others, self._next_voice())
        self.find()

    def find(self) -> None:
        """Find the topics that the base shares with the others."""
        if not self.complete:
            return
        self.ids = tuple(article.article.id for article in self.articles)
        base, *others = self.ids
        comparison, found = self.session.findings.comparison, dict[str, list[SharedTopic | None]]()
        topics: dict[str, Discrepancy] = {}
        for column, other in enumerate(others):
            for shared in shared_topics(comparison, base, other):
                if self.session.kind not in (None, shared.discrepancy.kind):
                    continue
                topics[shared.discrepancy.id] = shared.discrepancy
                found.setdefault(shared.discrepancy.id, [None] * len(others))[column] = shared
        collated = (Collated(topics[topic], tuple(shared)) for topic, shared in found.items())
        self.topics = tuple(sorted(collated, key=_place))

    def find_again(self) -> None:
        """Find the shared topics again after the articles have changed."""
        if not self.ids:
            self.follow(2)
            return
        order, last = list(self.session.order), len(self.session.articles) - 1
        was = zip(self.ids, self.numbers, strict=True)
        base, *others = (order.index(each) if each in order else min(number, last) for each, number in was)
        kept = tuple(dict.fromkeys(number for number in others if number != base))
        columns, self.base, self.others = len(self.numbers), base, kept
        self.widen(columns)

    def swap(self, column: int) -> None:
        """Swap the article of a column with the base."""
        at = max(0, column - 1)
        others = list(self.others)
        self.base, others[at] = others[at], self.base
        self.others = tuple(others)
        self.find()

    def turn(self, column: int, by: int) -> None:
        """Show the next article in a column other than the base's."""
        at, count = max(0, column - 1), len(self.session.articles)
        others = list(self.others)
        following = (others[at] + by) % count
        while following in self.numbers and following != others[at]:
            following = (following + by) % count
        others[at] = following
        self.others = tuple(others)
        self.find()

    def step(self, by: int) -> Collated | None:
        """Go to the next topic on which they differ, cyclically."""
        walked = self.differing or self.topics
        if not walked:
            return None
        ids = [topic.discrepancy.id for topic in walked]
        here = ids.index(self.at) + by if self.at in ids else (0 if by > 0 else -1)
        self.at = ids[here % len(ids)]
        return self.now

    def _differs(self) -> bool:
        """Whether another article answers the current topic differently; true without a topic."""
        self.find()
        return self.at is None or (self.now is not None and self.now.lead.relation not in QUIET)

    def _answering(self) -> int:
        """Return an article that differs most from the base in the topic, else any other one."""
        topic = self.session.discrepancy(self.at)
        base = self.session.articles[self.base].article.id
        said = [[claim.mention.article for claim in side.claims] for side in topic.sides] if topic else []
        ours = [number for number, articles in enumerate(said) if base in articles]
        ranked = [
            (relation_of_sides(topic, a, b)[0].rank, b)
            for a in ours
            for b in range(len(said))
            if topic is not None and b not in ours
        ]
        if ranked:
            return self.session.number_of(said[min(ranked)[1]][0])
        self.others = ()
        return self._next_voice()

    def _next_voice(self) -> int:
        """Return the next article that is not shown and no copy of a shown one, else the next one."""
        listed, count = self.session.sources.listed, len(self.session.articles)
        order = ((self.base + step) % count for step in range(1, count))
        free = [number for number in order if number not in self.numbers]
        shown = [listed[number] for number in self.numbers]
        voices = (number for number in free if not any(_one_voice(listed[number], s) for s in shown))
        return next(voices, free[0])


def _one_voice(a: Source, b: Source) -> bool:
    """Whether one of two articles is a copy of the other."""
    return a.copy_of == b.letter or b.copy_of == a.letter


def _place(topic: Collated) -> tuple[int, int, int]:
    span = topic.lead.ours.mention.span
    return span.start, span.end, topic.lead.relation.rank
