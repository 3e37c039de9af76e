"""Which dates are of one event: the same thing happened, and enough of the same is named with it.

What happens once to a person, and what has one day in a story, needs little more than that no other person
is named. What happens again and again needs names and words in common; an article that gives two near dates
shows that it did.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from kazreader.compare.dates.times import Distance, Standing, distance, is_clock
from kazreader.compare.dates.told_apart import of_two_countries
from kazreader.compare.groups import Groups
from kazreader.compare.phonetics import sound
from kazreader.compare.shared_words import shared_names, shared_words
from kazreader.compare.sides import articles_of, topic_of
from kazreader.lexicon.events import ANY, events
from kazreader.lexicon.names import name_words
from kazreader.model import Claim, DateRange
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
    groups = Groups(len(answers))
    for numbers in alike.values():
        if len(numbers) <= _MOST_ALIKE:
            for n, m in combinations(numbers, 2):
                apart = groups.root(n) != groups.root(m)
                if apart and is_one_event(answers[n], answers[m], group, clock=clock):
                    groups.join(n, m)
    found: defaultdict[int, list[Claim]] = defaultdict(list)
    for number, claim in enumerate(answers):
        found[groups.root(number)].append(claim)
    yield from (one for one in found.values() if len(articles_of(one)) > 1)


def is_one_event(a: Claim, b: Claim, group: str, *, clock: bool) -> bool:
    """Whether two dates are of one event; `clock`: they are compared as times of day."""
    if a.mention.article == b.mention.article:
        return False
    found = distance(date_of(a), date_of(b))
    both_clocks = is_clock(date_of(a)) and is_clock(date_of(b))
    if found.standing is Standing.UNRELATED or both_clocks is not clock:
        return False
    if group in events().once | events().ahead:
        return _once_in_a_story(a, b, group, found, clock=clock)
    both = topic_of(a, When).noun, topic_of(b, When).noun
    nouns = {*both} - {ANY, ""}
    coarse = date_of(a).grain in _COARSE and date_of(b).grain in _COARSE
    if len(nouns) > 1 or of_two_countries(a, b) or (not coarse and found.between > _OF_ONE_PLAN):
        return False
    if clock and group == "found" and no_other_person(a, b):
        return True
    both_named = bool(nouns and all(both))
    if clock and both_named and group in ("began", "happened"):
        return True
    if group in ("began", "ended") and nouns and same_day(date_of(a), date_of(b)):
        return True
    if group in ("began", "ended") and both_named and _calendar_days(a, b) and found.between <= _NEAR:
        return True
    if group == "happened" and nouns - EVERY_DAY and both_named and not clock and found.between <= _NEAR:
        return len(shared_words(a, b)) >= _OF_ONE_NOUN
    if group in _OF_THINGS and shared_words(a, b) & _lower(a) & _lower(b) and no_other_person(a, b):
        return True
    return _named_alike(a, b, events().shared[group])


def _once_in_a_story(a: Claim, b: Claim, group: str, found: Distance, *, clock: bool) -> bool:
    """Whether two dates near each other are of what happens to one person, or has one day, but once."""
    least, ahead = events().shared[group], group in events().ahead
    coarse = date_of(a).grain in _COARSE and date_of(b).grain in _COARSE
    if found.between > (_OF_ONE_PLAN if ahead else _OF_A_LIFE if coarse else _OF_ONE_STORY):
        return False
    if not no_other_person(a, b):
        return False
    if clock or least == 0:
        return True
    if ahead:
        return bool(_telling(a, group) & _telling(b, group))
    return bool(_names_by_sound(a) & _names_by_sound(b))


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


def _named_alike(a: Claim, b: Claim, least: int) -> bool:
    """Whether enough is named with both, one name at least."""
    return len(shared_words(a, b)) >= least and bool(shared_names(a, b))


def happens_often(group: str) -> bool:
    """Whether it may happen again and again to the same people."""
    return events().shared[group] > _ONCE and group not in events().once | events().ahead


def _calendar_days(a: Claim, b: Claim) -> bool:
    """Whether both write the day of the month: a weekday alone may be that of another night's march."""
    return topic_of(a, When).by_calendar and topic_of(b, When).by_calendar


def same_day(a: DateRange, b: DateRange) -> bool:
    """Whether both tell the hours of one day, and that day is the same."""
    hours = all((is_clock(value) or value.grain == "daypart") and value.unknown != "day" for value in (a, b))
    return hours and a.unknown == b.unknown and a.start.date() == b.start.date()
