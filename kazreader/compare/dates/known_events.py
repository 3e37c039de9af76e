"""Which dates are of one event that a word list knows: enough of the same must be named with both.

What happens once to a person, and what has one day in a story, needs little more than that no other person
is named. What happens again and again needs names and words in common; an article that gives two near dates
shows that it did.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from kazreader.compare.dates.times import Standing, distance, is_clock
from kazreader.compare.dates.told_apart import of_two_countries
from kazreader.compare.disjoint_sets import DisjointSets
from kazreader.compare.phonetics import sound
from kazreader.compare.shared_words import shared_names, shared_words
from kazreader.compare.sides import articles_of, topic_of
from kazreader.lexicon.events import ANY, events
from kazreader.lexicon.names import name_words
from kazreader.model import Claim, DateRange
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import When

_MOST_ALIKE = 60
"Claims of one question and word; more are a diary, and all against all would cost."
_NEAR = timedelta(days=4)
"Two begins of one kind of event that lie farther apart are two events."
_OF_ONE_NOUN = 1
"Words that two near days of a fire must share: an article with two days for it shows that there were two."
EVERY_DAY = frozenset(("protest", "clash", "strike"))
"Nouns of what may be on again the next day."
_OF_THINGS = ("founded",)
"What a plain word tells of which thing it is: the airline, the school."
_ONCE = 2
"What needs more shared names and words than this may happen again and again."
_OF_ONE_STORY, _OF_ONE_PLAN = timedelta(days=10), timedelta(days=400)
"Dates of one person's arrest, and days set for one hearing, lie no farther apart."
_OF_ONE_MATTER = timedelta(days=30)
"Two dates of one article that lie farther apart are of now and of history."
_OF_A_LIFE = timedelta(days=3700)
"Years in which somebody is said to have come into office."
_MOST_OTHER = 1
"Names that only one of two reports of one person has: a place, another spelling."
_COARSE = ("month", "year")
_BOUNDS = ("began", "ended")


class _Pair(NamedTuple):
    """Two dates of different articles that answer one question."""

    a: Claim
    b: Claim
    group: str
    "What happened, as the word list calls it."
    clock: bool
    "Whether they are compared as times of day."
    between: timedelta

    @property
    def nouns(self) -> set[str]:
        """What the event is called by either, without the nouns that may stand for every event."""
        return {topic_of(self.a, When).noun, topic_of(self.b, When).noun} - {ANY, ""}

    @property
    def of_one_noun(self) -> bool:
        """Whether both call the event by a noun, one of them perhaps by a noun for every event."""
        return bool(self.nouns and topic_of(self.a, When).noun and topic_of(self.b, When).noun)

    @property
    def coarse(self) -> bool:
        """Whether both tell the month or the year only."""
        return date_of(self.a).grain in _COARSE and date_of(self.b).grain in _COARSE


def date_of(claim: Claim) -> DateRange:
    """Return the claim's value."""
    value = claim.mention.value
    assert isinstance(value, DateRange)
    return value


def repeats(answers: Sequence[Claim], *, clock: bool) -> bool:
    """Whether one article gives two dates to the question, so that there are two events of the kind."""
    by_article: defaultdict[tuple[str, str], list[DateRange]] = defaultdict(list)
    for claim in answers:
        by_article[claim.mention.article, topic_of(claim, When).noun].append(date_of(claim))
    two = (Standing.APART, Standing.UNRELATED) if clock else (Standing.APART,)
    return any(
        (found := distance(a, b)).standing in two and (clock or found.between <= _OF_ONE_MATTER)
        for values in by_article.values()
        for a, b in combinations(values[:_MOST_ALIKE], 2)
    )


def one_events(answers: Sequence[Claim], group: str, *, clock: bool) -> Iterator[list[Claim]]:
    """Yield the claims that tell of one event, in their order; two claims are linked over what they share."""
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for number, claim in enumerate(answers):
        for word in (*claim.about, f" {topic_of(claim, When).noun}", " "):
            alike[word].append(number)
    groups = DisjointSets(len(answers))
    for numbers in alike.values():
        if len(numbers) <= _MOST_ALIKE:
            for n, m in combinations(numbers, 2):
                apart = groups.root(n) != groups.root(m)
                if apart and is_one_event(answers[n], answers[m], group, clock=clock):
                    groups.join(n, m)
    yield from (one for one in groups.parted(answers) if len(articles_of(one)) > 1)


def is_one_event(a: Claim, b: Claim, group: str, *, clock: bool) -> bool:
    """Whether two dates are of one event; `clock`: they are compared as times of day."""
    if a.mention.article == b.mention.article:
        return False
    found = distance(date_of(a), date_of(b))
    both_clocks = is_clock(date_of(a)) and is_clock(date_of(b))
    if found.standing is Standing.UNRELATED or both_clocks is not clock:
        return False
    pair = _Pair(a, b, group, clock, found.between)
    if group in events().once | events().ahead:
        return _once_in_a_story(pair)
    return not _of_two_events(pair) and any(shows_one(pair) for shows_one in _SHOW_ONE_EVENT)


def _once_in_a_story(pair: _Pair) -> bool:
    """Whether two dates near each other are of what happens to one person, or has one day, but once."""
    least, ahead = events().shared[pair.group], pair.group in events().ahead
    farthest = _OF_ONE_PLAN if ahead else _OF_A_LIFE if pair.coarse else _OF_ONE_STORY
    if pair.between > farthest or not no_other_person(pair.a, pair.b):
        return False
    if pair.clock or least == 0:
        return True
    if ahead:
        return bool(_telling(pair.a, pair.group) & _telling(pair.b, pair.group))
    return bool(_names_by_sound(pair.a) & _names_by_sound(pair.b))


def _of_two_events(pair: _Pair) -> bool:
    """Whether what happens again and again is told by two nouns, of two countries, or of two seasons."""
    far = not pair.coarse and pair.between > _OF_ONE_PLAN
    return far or len(pair.nouns) > 1 or of_two_countries(pair.a, pair.b)


def _one_noun_by_the_clock(pair: _Pair) -> bool:
    """The fire began at 5, the fire broke out at 6 a.m."""
    return pair.clock and pair.group in ("began", "happened") and pair.of_one_noun


def _bound_on_one_day(pair: _Pair) -> bool:
    """The strike began on Monday morning; it had begun at noon on Monday."""
    return pair.group in _BOUNDS and bool(pair.nouns) and same_day(date_of(pair.a), date_of(pair.b))


def _bound_in_one_week(pair: _Pair) -> bool:
    """The fair ended on 4 May, the fair closed on 6 May: days of the calendar, not weekdays alone."""
    calendar = topic_of(pair.a, When).by_calendar and topic_of(pair.b, When).by_calendar
    return pair.group in _BOUNDS and pair.of_one_noun and calendar and pair.between <= _NEAR


def _one_noun_in_one_week(pair: _Pair) -> bool:
    """The fire of Monday and of Tuesday at the mill: no noun of what may be on again the next day."""
    if pair.group != "happened" or pair.clock or pair.between > _NEAR:
        return False
    rare = pair.of_one_noun and bool(pair.nouns - EVERY_DAY)
    return rare and len(shared_words(pair.a, pair.b)) >= _OF_ONE_NOUN


def _one_thing(pair: _Pair) -> bool:
    """The airline was founded in 1990, the airline dates from 1992."""
    a, b = pair.a, pair.b
    told = pair.group in _OF_THINGS and shared_words(a, b) & _lower(a) & _lower(b)
    return bool(told) and no_other_person(a, b)


def _named_alike(pair: _Pair) -> bool:
    """Enough is named with both, one name at least."""
    enough = len(shared_words(pair.a, pair.b)) >= events().shared[pair.group]
    return enough and bool(shared_names(pair.a, pair.b))


_SHOW_ONE_EVENT = (
    _one_noun_by_the_clock,
    _bound_on_one_day,
    _bound_in_one_week,
    _one_noun_in_one_week,
    _one_thing,
    _named_alike,
)
"Each tells that two dates of what may happen again and again are of one event."


def _telling(claim: Claim, group: str) -> frozenset[str]:
    """Return the words around a date that do not say the event itself: "sale" in "went on sale"."""
    said = events().verbs
    own = {part for verb, its_group in said.items() if its_group == group for part in verb.split()}
    return frozenset(word.lower() for word in claim.about) - own


def no_other_person(a: Claim, b: Claim) -> bool:
    """Whether the names with both can be one person's: shared, or hardly any with one of them."""
    ours, theirs = (_names_by_sound(claim) for claim in (a, b))
    if not ours or not theirs:
        return True
    other = min(len(ours - theirs), len(theirs - ours))
    return bool(ours & theirs) and (other <= _MOST_OTHER or len(ours & theirs) > other)


def _names_by_sound(claim: Claim) -> frozenset[str]:
    titles = name_words().titles
    return frozenset(sound(w) for w in claim.about if w[0].isupper() and w.lower() not in titles)


def _lower(claim: Claim) -> frozenset[str]:
    return frozenset(word for word in claim.about if word[0].islower())


def happens_often(group: str) -> bool:
    """Whether it may happen again and again to the same people."""
    return events().shared[group] > _ONCE and group not in events().once | events().ahead


def same_day(a: DateRange, b: DateRange) -> bool:
    """Whether both tell the hours of one day, and that day is the same."""
    hours = all((is_clock(value) or value.grain == "daypart") and value.unknown != "day" for value in (a, b))
    return hours and a.unknown == b.unknown and a.start.date() == b.start.date()
