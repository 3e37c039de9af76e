"""Whether two dates are of one event, by the words beside them: one rule for each kind of evidence.

Each sort of date has its rules, the first that says so tells the words; days of the calendar and months have
none, for `likelihood` weighs them. Refused: years, unless they are the only ones long past or rare words
stand beside both; a date that the other report gives too, since its author tells them apart; what two word
lists take for two deeds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TypeAlias

from kazreader.compare.dates.alone import MOST_YEARS, alone_and_alike, are_only
from kazreader.compare.dates.known_events import no_other_person
from kazreader.compare.dates.pair import Pair
from kazreader.compare.dates.pool import YEARS, Sort
from kazreader.compare.dates.times import distance
from kazreader.compare.shared_words import other_names_beside
from kazreader.model.topics import OpenDate

_WITH_ZONE = 2
"Times that a report gives where it gives one, and the same again in another zone."
_LEAST = 1.8
"How much the best shared word must weigh beside times of day."
_TELLS_OF_YEAR = 2.4
"How much each of two shared words must weigh where two years are no misprint of each other."
_LONG_PAST, _LATELY = 1900, 2000
_NEAR_WEEKDAYS = timedelta(days=4)
"Days on which sentences that are alike may tell of one deed."


Rule: TypeAlias = Callable[[Pair], list[str] | None]
"Returns the words that told, perhaps none; None where the rule does not say that the event is one."


def _near_with_one_word(pair: Pair) -> list[str] | None:
    """ "the roll call at 5:30 a.m.", "the roll call at 5:50"."""
    if not pair.near or pair.told_apart:
        return None
    words = pair.dates.shared(pair.a, pair.b)
    told = bool(words) and pair.dates.rarity.weight(words[0]) >= _LEAST
    return words if told else None


def _only_times(pair: Pair) -> list[str] | None:
    """The only times of day that two reports give, one of them to the minute."""
    if not pair.near or pair.told_apart or "minute" not in [value.grain for value in pair.values]:
        return None
    given = [len(pair.dates.of_article[claim.mention.article]) for claim in pair.claims]
    if max(given) > _WITH_ZONE or not are_only(pair.dates, pair.a, pair.b):
        return None
    return pair.dates.shared(pair.a, pair.b)


def _ends(pair: Pair) -> bool:
    """Whether something ends on one of the dates: what happened on the other may be its begin."""
    return any(isinstance(c.topic, OpenDate) and c.topic.bound == "until" for c in pair.claims)


def _only_old_years(pair: Pair) -> list[str] | None:
    """ "founded in 1812, it survived a fire", "in 1821 the shop was set up": one year long past each.

    Two before 1900 with the same four digits are a misprint whatever the words; two centuries or decades need
    not be near.
    """
    one, other = (value.start.year for value in pair.values)
    if max(one, other) >= _LATELY or not are_only(pair.dates, pair.a, pair.b):
        return None
    misprinted = sorted(str(one)) == sorted(str(other))
    if misprinted and max(one, other) < _LONG_PAST:
        return pair.dates.shared(pair.a, pair.b)
    loose = any(value.end - value.start > YEARS for value in pair.values)
    if pair.of_other_names or (pair.of_two_verbs and not (loose or misprinted)):
        return None
    near = loose or misprinted or abs(one - other) <= MOST_YEARS
    told = near and pair.dates.small_words(pair.a, pair.b)
    return pair.dates.shared(pair.a, pair.b) if told else None


def _two_rare_words(pair: Pair) -> list[str] | None:
    """ "a law of 1953 forbids dancing in the parlours", "parlours, where dancing is forbidden since 1948".

    Names alone do not do: an award has a year and what it is given for another.
    """
    if pair.told_apart or pair.of_two_bounds or pair.of_two_groups or pair.of_other_names:
        return None
    if not pair.dates.deed(pair.a, pair.b):
        return None
    rarity = pair.dates.rarity
    told = [w for w in pair.dates.shared(pair.a, pair.b) if rarity.weight(w) >= _TELLS_OF_YEAR]
    return told if len(told) > 1 else None


def _alone_and_alike(pair: Pair) -> list[str] | None:
    """ "a rocket took the satellite up on Tuesday", "the satellite left its pad on Monday": one day each."""
    if pair.told_apart or pair.of_two_groups:
        return None
    if pair.of_other_names or not no_other_person(*pair.claims):
        return None
    if _ends(pair):
        return None
    if pair.dates.sort == "weekday":
        far = distance(*pair.values).between > _NEAR_WEEKDAYS
        if far or other_names_beside(*pair.claims):
            return None
    elif pair.of_two_verbs:
        return None
    if not alone_and_alike(pair.dates, pair.a, pair.b) or pair.told_before or pair.of_a_sequel:
        return None
    return pair.dates.shared(pair.a, pair.b)


RULES: Mapping[Sort, tuple[Rule, ...]] = {
    "hour": (_near_with_one_word, _only_times),
    "weekday": (_alone_and_alike,),
    "year": (_only_old_years, _two_rare_words, _alone_and_alike),
}
"What makes two dates of one event; the first rule that says so tells the words."
