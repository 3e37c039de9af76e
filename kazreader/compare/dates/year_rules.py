"""Whether two years are of one event though little is alike: long past, with rare words, or once in a life.

Refused: a year that the other report gives too, since its author tells them apart.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from kazreader.compare.dates.pair import Pair
from kazreader.compare.dates.pool import YEARS
from kazreader.compare.shared_words import shared_names
from kazreader.lexicon.events import events

_TELLS = 2.4
"How much each of two shared words must weigh where two years are no misprint of each other."
_LONG_PAST, _LATELY = 1900, 2000
"The years before which a year is long past, and from which on one of several years may be of anything."
_Rule: TypeAlias = Callable[[Pair], list[str] | None]
"Returns the words that told, perhaps none; None where the rule does not say that the event is one."


def words_of_one_event(pair: Pair) -> list[str] | None:
    """Return the words by which a rule takes two years as of one event, perhaps none; None: none does."""
    return next((words for rule in _RULES if (words := rule(pair)) is not None), None)


def _only_old_years(pair: Pair) -> list[str] | None:
    """ "founded in 1812, it survived a fire", "in 1821 the shop was set up": one year long past each.

    Two before 1900 with the same four digits are a misprint whatever the words; two centuries or decades need
    not be near.
    """
    one, other = (value.start.year for value in pair.values)
    if max(one, other) >= _LATELY or not pair.alone:
        return None
    misprinted = sorted(str(one)) == sorted(str(other))
    if misprinted and max(one, other) < _LONG_PAST:
        return pair.dates.shared(pair.a, pair.b)
    loose = any(value.end - value.start > YEARS for value in pair.values)
    if pair.of_two_verbs and not (loose or misprinted):
        return None
    near = loose or misprinted or pair.of_near_years
    alike = near and pair.dates.small_words(pair.a, pair.b)
    return pair.dates.shared(pair.a, pair.b) if alike else None


def _two_rare_words(pair: Pair) -> list[str] | None:
    """ "a law of 1953 forbids dancing in the parlours", "parlours, where dancing is forbidden since 1948".

    Names alone do not do: an award has a year and what it is given for another.
    """
    if pair.given or pair.of_two_bounds:
        return None
    if not pair.dates.shared_deeds(pair.a, pair.b):
        return None
    rarity = pair.dates.rarity
    rare = [w for w in pair.dates.shared(pair.a, pair.b) if rarity.weight(w) >= _TELLS]
    return rare if len(rare) > 1 else None


def _once_in_a_life(pair: Pair) -> list[str] | None:
    """ "Mills was founded in 1960", "Mills dates from 1962": what happens once to whoever bears a name."""
    once = pair.of_one_group and pair.dates.group(pair.a) in events().once_ever
    if not once or pair.of_two_persons or not shared_names(*pair.claims):
        return None
    return pair.dates.shared(pair.a, pair.b)


_RULES: tuple[_Rule, ...] = (_only_old_years, _two_rare_words, _once_in_a_life)
