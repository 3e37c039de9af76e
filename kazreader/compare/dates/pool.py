"""Dates of one sort - times of day, days, months, years - with the words around each and what they tell."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import timedelta
from typing import Literal, TypeAlias, cast

from kazreader.compare.dates.one_event import date_of
from kazreader.compare.dates.times import distance, is_clock
from kazreader.compare.rarity import Rarity
from kazreader.lexicon.events import events
from kazreader.lexicon.names import name_words
from kazreader.lexicon.speech import speech
from kazreader.lexicon.stems import meaning, stem
from kazreader.model import Claim, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import OpenDate, When

Sort: TypeAlias = Literal["hour", "day", "weekday", "month", "year"]
Place: TypeAlias = tuple[str, Span]
"An article and where a claim stands in it."
FARTHEST: dict[Sort, timedelta] = {
    "hour": timedelta(hours=12),
    "day": timedelta(days=31),
    "weekday": timedelta(days=6),
    "month": timedelta(days=400),
    "year": timedelta.max,
}
_OF_A_GROUP = 1.0
"What it tells that a word list takes both for one thing that happened."


def place_of(claim: Claim) -> Place:
    """Return where a claim stands."""
    return claim.mention.article, claim.mention.span


def sort_of(claim: Claim) -> Sort | None:
    """Return the sort of date that is compared; None for those that are not."""
    value = date_of(claim)
    if is_clock(value):
        bound = isinstance(claim.topic, OpenDate) and claim.topic.bound != "at"
        return None if bound else "hour"
    if isinstance(claim.topic, When) and claim.topic.moved:
        return None
    if value.grain in ("day", "daypart") and value.unknown != "day":
        return "day" if _by_calendar(claim) else "weekday"
    known = value.grain in ("month", "year") and value.unknown is None
    return cast(Sort, value.grain) if known else None


def _by_calendar(claim: Claim) -> bool:
    """Whether the day of the month is written."""
    return isinstance(claim.topic, When | OpenDate) and claim.topic.by_calendar


def _tells(word: str) -> bool:
    """Whether a word beside a date may tell what happened: no name, and not who says so."""
    return word[0].islower() and word not in speech().collectives


class Pool(NamedTuple):
    """All dates of one sort."""

    sort: Sort
    claims: Sequence[Claim]
    around: Sequence[frozenset[str]]
    "For each claim, the stems of the words that stand around it."
    deeds: Sequence[frozenset[str]]
    "For each claim, what the words around it mean that are no names: they tell what happened."
    shown: Sequence[bool]
    "For each claim, whether a topic shows it already."
    rarity: Rarity

    @classmethod
    def of(cls, sort: Sort, claims: Sequence[Claim], rarity: Rarity, shown: Container[Place]) -> Pool:
        """Return the dates with the words around them."""
        titles = name_words().titles
        around = [frozenset(stem(w) for w in claim.beside if w.lower() not in titles) for claim in claims]
        deeds = [frozenset(meaning(word) for word in claim.beside if _tells(word)) for claim in claims]
        return cls(sort, claims, around, deeds, [place_of(claim) in shown for claim in claims], rarity)

    def others(self, number: int, article: str) -> Iterator[int]:
        """Yield the article's dates that are another date than this one."""
        value = date_of(self.claims[number])
        for other, claim in enumerate(self.claims):
            if date_of(claim).zoned != value.zoned:
                continue  # 9:45 (08:45 GMT) is one time
            if claim.mention.article == article and not distance(value, date_of(claim)).standing.may_be_one:
                yield other

    def gives(self, number: int, article: str) -> bool:
        """Whether the article gives this very date."""
        return any(self._same(number, article))

    def gives_of(self, number: int, article: str, deed: frozenset[str]) -> bool:
        """Whether the article gives this very date of the same deed."""
        return any(self.deeds[other] & deed for other in self._same(number, article))

    def shared(self, a: int, b: int) -> list[str]:
        """Return the words around both dates and around no other date of their articles, rarest first."""
        return self.rarity.rarest_first(self._alone(self.around, a, b))

    def deed(self, a: int, b: int) -> frozenset[str]:
        """Return what the words mean that tell of both dates, and of no other date of their articles."""
        return self._alone(self.deeds, a, b)

    def of_one_group(self, a: int, b: int) -> bool:
        """Whether a word list takes both for one thing that happened, and both reports tell it once."""
        groups = [self._group(number) for number in (a, b)]
        return groups[0] is not None and groups[0] == groups[1] and all(map(self._told_once, (a, b)))

    def told(self, a: int, b: int) -> float:
        """Return how much the shared deed tells, in words that hardly any other sentence holds."""
        shared = self.deed(a, b)
        if not self.of_one_group(a, b):
            return sum(map(self.rarity.telling, shared))
        own = {meaning(verb) for verb, group in events().verbs.items() if group == self._group(a)}
        return _OF_A_GROUP + sum(map(self.rarity.telling, shared - own))

    def _group(self, number: int) -> str | None:
        topic = self.claims[number].topic
        return topic.group if isinstance(topic, When) else None

    def _told_once(self, number: int) -> bool:
        article, group = self.claims[number].mention.article, self._group(number)
        others = self.others(number, article)
        return not any(self._group(other) == group for other in others)

    def _same(self, number: int, article: str) -> Iterator[int]:
        value = date_of(self.claims[number])
        for other, claim in enumerate(self.claims):
            if claim.mention.article == article and distance(value, date_of(claim)).standing.may_be_one:
                yield other

    def _alone(self, around: Sequence[frozenset[str]], a: int, b: int) -> frozenset[str]:
        words = around[a] & around[b]
        for number in (a, b):
            for other in self.others(number, self.claims[number].mention.article):
                words -= around[other]
        return words
