"""The two articles that are compared: which they are, what both speak of, and where we are in it."""

from __future__ import annotations

from dataclasses import dataclass

from kazreader.model import CleanArticle, Relation
from kazreader.present.pairing import SharedTopic, shared_topics
from kazreader.present.sources import Source
from kazreader.tui.state.session import Session

_QUIET = (Relation.AGREEMENT, Relation.COMPATIBLE)


@dataclass(slots=True)
class Pair:
    """A base article on the left and another one on the right."""

    session: Session
    base: int = 0
    other: int = 1
    at: str | None = None
    "The id of the topic that is looked at; None: none yet."
    topics: tuple[SharedTopic, ...] = ()
    ids: tuple[str, str] = ("", "")
    "The ids of the two articles when they were last compared: numbers change when files come and go."

    @property
    def complete(self) -> bool:
        """Whether there are two articles."""
        return len(self.session.articles) > 1

    @property
    def articles(self) -> tuple[CleanArticle, CleanArticle]:
        """The base article and the other one."""
        return self.session.articles[self.base], self.session.articles[self.other]

    @property
    def sources(self) -> tuple[Source, Source]:
        """The base source and the other one."""
        return self.session.sources.listed[self.base], self.session.sources.listed[self.other]

    @property
    def now(self) -> SharedTopic | None:
        """The topic that is looked at."""
        return next((topic for topic in self.topics if topic.discrepancy.id == self.at), None)

    @property
    def differing(self) -> tuple[SharedTopic, ...]:
        """The topics on which the two do not agree, in the order of the base."""
        return tuple(topic for topic in self.topics if topic.relation not in _QUIET)

    def follow(self) -> None:
        """Compare the article that is read with the one that answers its claim otherwise."""
        session = self.session
        self.base = session.number
        if session.anchor is not None:
            self.at = session.anchor.discrepancy.id
        if not self.complete:
            return
        if self.other == self.base or self.other >= len(session.articles) or not self._differs():
            self.other = self._answering()
        self.find()

    def _differs(self) -> bool:
        """Whether the other article answers the topic that is looked at otherwise; without one, yes."""
        self.find()
        return self.at is None or (self.now is not None and self.now.relation is not Relation.AGREEMENT)

    def find(self) -> None:
        """Find what the two both speak of."""
        if self.complete:
            left, right = (article.article.id for article in self.articles)
            self.ids = left, right
            self.topics = shared_topics(self.session.findings.comparison, left, right)

    def find_again(self) -> None:
        """Find what the same two speak of, among the articles as they are now."""
        order, last = list(self.session.order), len(self.session.articles) - 1
        base, other = (
            order.index(each) if each in order else min(number, last)
            for each, number in zip(self.ids, (self.base, self.other), strict=True)
        )
        self.base, self.other = base, other if other != base else (base + 1) % max(1, len(order))
        self.find()

    def swap(self) -> None:
        """Make the other article the base."""
        self.base, self.other = self.other, self.base
        self.find()

    def turn(self, by: int) -> None:
        """Compare the base with the next article."""
        self.other = self._next(by)
        self.find()

    def step(self, by: int) -> SharedTopic | None:
        """Look at the next topic on which the two differ, around the ends."""
        walked = self.differing or self.topics
        if not walked:
            return None
        ids = [topic.discrepancy.id for topic in walked]
        here = ids.index(self.at) + by if self.at in ids else (0 if by > 0 else -1)
        self.at = ids[here % len(ids)]
        return self.now

    def _next(self, by: int) -> int:
        count = len(self.session.articles)
        following = (self.other + by) % count
        return (following + by) % count if following == self.base else following

    def _next_voice(self, by: int) -> int:
        """Return the next article that is no copy of the base, else the next one."""
        listed, count = self.session.sources.listed, len(self.session.articles)
        base = listed[self.base]
        order = [(self.base + by * step) % count for step in range(1, count)]
        voices = [n for n in order if listed[n].copy_of != base.letter and base.copy_of != listed[n].letter]
        return (voices or order)[0]

    def _answering(self) -> int:
        """Return the next article that answers the topic otherwise, else any other one."""
        topic = self.session.discrepancy(self.at)
        base = self.session.articles[self.base].article.id
        for side in topic.sides if topic else ():
            articles = [claim.mention.article for claim in side.claims]
            if base not in articles:
                return self.session.number_of(articles[0])
        return self._next_voice(1)
