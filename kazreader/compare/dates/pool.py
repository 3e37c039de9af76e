"""The dates of one sort (times of day, days, weekdays, months, years), with the words around each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from datetime import date, timedelta
from functools import cache
from typing import Literal, TypeAlias

from kazreader.compare.context import Context
from kazreader.compare.dates.times import Standing, distance
from kazreader.compare.rarity import Rarity, rarity_of, words_in
from kazreader.compare.sides import value_getter
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.names import name_words
from kazreader.lexicon.stems import stem
from kazreader.lexicon.telling import tells
from kazreader.lexicon.times import times
from kazreader.model import Claim, DateRange
from kazreader.model.claim import Spot
from kazreader.model.grouped import grouped
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import OpenDate, When

Sort: TypeAlias = Literal["hour", "day", "weekday", "month", "year"]
FARTHEST: dict[Sort, timedelta] = {
    "hour": timedelta(hours=2),
    "day": timedelta(days=31),
    "weekday": timedelta(days=4),
    "month": timedelta(days=400),
    "year": timedelta.max,
}
YEARS = timedelta(days=3 * 366)
"Longer periods are not a single year."
_MOST_BESIDE_WORD = 40
"Different dates around a word above which it is the word of none."
_FUTURE_WITHIN = 8
"Words before a date that are searched for words of the future."
_NEAR = 12
"Characters before a date in which the word before it stands."
_BEHIND = re.compile(r" [“‘\"']?(\w+)")
"The word right behind a date."
_MASTHEAD = 10
"The most words beside a page's date: the outlet, its agency, a place."

date_of = value_getter(DateRange)


def group_of(claim: Claim) -> str | None:
    """Return the group of the action of a date; None if no word list has it."""
    return claim.topic.group if isinstance(claim.topic, When) else None


def sort_of(claim: Claim) -> Sort | None:
    """Return the sort of a date; None for dates that are not compared."""
    value = date_of(claim)
    if value.is_clock:
        return "hour"
    if value.grain in ("day", "daypart") and value.unknown != "day":
        return "day" if _by_calendar(claim) else "weekday"
    if value.grain in ("month", "season"):
        return "month"
    return "year" if value.grain == "year" else None


def pools_of(claim: Claim) -> Iterator[Sort]:
    """Yield the sorts among which a date is compared: a calendar day is also compared with weekdays.

    A season or month of a known year is also compared with years.
    """
    sort = sort_of(claim)
    if sort is not None:
        yield sort
        if sort == "day" or (sort == "hour" and date_of(claim).unknown != "day"):
            yield "weekday"
        if sort == "day":
            yield "month"
        if sort == "month" and date_of(claim).unknown is None:
            yield "year"


def published(claim: Claim, context: Context) -> date | None:
    """Return the day on which a claim's report appeared, if known."""
    return context.articles[claim.mention.article].metadata.published


def is_ahead(claim: Claim, context: Context) -> bool:
    """Whether a date is later than its report; if that has no date, whether words of the future say so."""
    value, appeared = date_of(claim), published(claim, context)
    if appeared is not None and value.unknown is None:
        return value.start.date() > appeared
    prose, at = context.articles[claim.mention.article].prose, claim.mention.span
    before = words_in(prose[claim.sentence.start : at.start].lower())[-_FUTURE_WITHIN:]
    return not _to_come().isdisjoint((*before, *words_in(at.of(prose).lower())))


@cache
def _to_come() -> frozenset[str]:
    """Return the words of the future, before or in a date: will, is to be held, next week."""
    return times().future | {"be", "next", "coming", "tomorrow"}


def is_of_page(claim: Claim, context: Context) -> bool:
    """Whether a date has only a few names beside it: "Harbour Times, 4 May 2031" is the date of a page."""
    text = context.articles[claim.mention.article].article.text
    around = claim.sentence.of(text).replace(claim.mention.span.of(text), " ").split()
    return len(around) <= _MASTHEAD and not any(map(_is_of_prose, around))


def _is_of_prose(word: str) -> bool:
    """Whether a word is neither part of a name nor a web address."""
    bare = word.strip('(“",;:.')
    return bare.islower() and "." not in bare


def ends(claim: Claim) -> bool:
    """Whether a date is the end of something."""
    return isinstance(claim.topic, OpenDate) and claim.topic.bound == "until"


def _by_calendar(claim: Claim) -> bool:
    """Whether the day of the month is written."""
    return isinstance(claim.topic, When | OpenDate) and claim.topic.by_calendar


class Pool(NamedTuple):
    """All dates of one sort; the sequences are parallel to `claims`."""

    sort: Sort
    claims: Sequence[Claim]
    values: Sequence[DateRange]
    of_article: Mapping[str, Sequence[int]]
    "The numbers of each article's dates."
    own_words: Sequence[frozenset[str]]
    "The stems of the words around each date and around no other date of its article."
    shown: Sequence[Set[int]]
    "The numbers of the topics that show each date already."
    rarity: Rarity
    context: Context

    @classmethod
    def of(
        cls, sort: Sort, claims: Sequence[Claim], context: Context, shown: Mapping[Spot, Set[int]]
    ) -> Pool:
        """Return the dates with the words around them."""
        titles = name_words().titles
        zones = times().zones.keys()
        around = [
            frozenset(stem(w) for w in claim.beside if w.lower() not in titles and w.upper() not in zones)
            for claim in claims
        ]
        pool = cls(
            sort=sort,
            claims=claims,
            values=list(map(date_of, claims)),
            of_article=grouped((claim.mention.article, number) for number, claim in enumerate(claims)),
            own_words=around,
            shown=[shown.get(claim.spot, frozenset()) for claim in claims],
            rarity=rarity_of(context),
            context=context,
        )
        return pool._replace(own_words=list(pool._alone(around)))

    def _alone(self, around: Sequence[frozenset[str]]) -> Iterator[frozenset[str]]:
        """Yield the words around each date and around no other; words around many dates are nobody's."""
        beside: dict[tuple[str, str], dict[tuple[DateRange, bool], int]] = defaultdict(dict)
        for number, (claim, words) in enumerate(zip(self.claims, around, strict=True)):
            for word in words:
                beside[claim.mention.article, word][self.values[number], ends(claim)] = number
        for number, (claim, words) in enumerate(zip(self.claims, around, strict=True)):
            given = ((word, beside[claim.mention.article, word].values()) for word in words)
            yield frozenset(
                word
                for word, dates in given
                if len(dates) <= _MOST_BESIDE_WORD and not any(self._differ(number, date) for date in dates)
            )

    def others(self, number: int, article: str) -> Iterator[int]:
        """Yield the dates of an article, by number, that differ from a date and might be meant by it."""
        for other in self.of_article.get(article, ()):
            if self._differ(number, other):
                yield other

    def is_alone(self, number: int) -> bool:
        """Whether a date's report gives no other date of the sort."""
        return next(self.others(number, self.claims[number].mention.article), None) is None

    def gives(self, number: int, article: str) -> bool:
        """Whether an article gives the same date."""
        return any(True for _ in self._same(number, article))

    def shared(self, a: int, b: int) -> list[str]:
        """Return the words around both dates and around no other date of their articles, rarest first."""
        return self.rarity.rarest_first(self.own_words[a] & self.own_words[b])

    def frame(self, number: int) -> str:
        """Return how a date of unknown action stands: at (or since) it, until it, or as a thing's name.

        "The 2005 film" and "Sunday's ballot" say of which year and day something is, not when it was seen.
        """
        claim = self.claims[number]
        if not isinstance(claim.topic, OpenDate):
            return "at"
        prose, at = self.context.articles[claim.mention.article].prose, claim.mention.span
        before, behind = words_in(prose[max(0, at.start - _NEAR) : at.start]), _BEHIND.match(prose, at.end)
        named = prose[at.end - 1].isdigit() and not clause_words().determiners.isdisjoint(before[-1:])
        noun = named and behind is not None and tells(behind.group(1).lower())
        if noun or at.of(prose).endswith(("'s", "’s")):
            return "noun"
        return "until" if ends(claim) else "at"

    def is_of_report(self, number: int) -> bool:
        """Whether a date is the day on which its report appeared."""
        return self.values[number].start.date() == published(self.claims[number], self.context)

    def _differ(self, a: int, b: int) -> bool:
        """Whether one of two dates might be meant by the other and is not the same."""
        one, other = self.values[a], self.values[b]
        return self._asks_alike(a, b) and distance(one, other).standing is Standing.APART

    def _asks_alike(self, a: int, b: int) -> bool:
        """Whether two dates are both ends or both not, if times of day: from 9 p.m. to 5 a.m."""
        return self.sort != "hour" or ends(self.claims[a]) == ends(self.claims[b])

    def _same(self, number: int, article: str) -> Iterator[int]:
        value = self.values[number]
        for other in self.of_article.get(article, ()):
            theirs = self.values[other]
            # the eighteenth century is not the year 1764
            longer = theirs.grain == "year" and theirs.end - theirs.start > max(
                YEARS, value.end - value.start
            )
            if not longer and distance(value, theirs).standing in (Standing.EQUAL, Standing.OVERLAPPING):
                yield other
