"""How likely two places are of one deed, judged by everything at hand where no rule tells it.

For: their sentences are alike, and so is what stands around them; their clauses share more than one telling
word; the same names stand around both; both sentences give one number; both stand in the leads; both are the
only ones of a sort of which an event has one, a sea or a part of a body. Against: each belongs to a word of
its own that the other's sentence does not tell, and each further place of the level in the two reports. The
weights are those of a logistic regression over 230 pairs of places of 66 events and of short reports, each
event judged without its own pairs; rounded.

Refused whatever the sum: rooms and floors of other deeds, no telling word in common or only the word to
which both belong, other names in the two clauses, a report that tells of another thing of the sort, and a
likelier place in a report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from math import log

from kazreader.compare.context import Context
from kazreader.compare.likeliest import likeliest, odds
from kazreader.compare.places.together import COMMON, SHARED, Places
from kazreader.compare.places.told import Told, is_alone, may_be_of_one_deed, of_places
from kazreader.compare.sentence_meanings import alike
from kazreader.compare.shared_words import sharing
from kazreader.compare.sides import in_lead
from kazreader.lexicon.stems import meaning

_BIAS = -2.55
"What two places begin with; they are taken as of one deed above zero."
_LIKE, _AROUND, _MORE, _NAMES, _NUMBER, _LEADS, _LONE, _UNLIKE, _EACH = (
    *(1.8, 0.85, 1.4, 0.3, 1.1, 1.8, 1.55),
    *(-0.35, -0.7),
)
"""Per unit of how alike their sentences and what stands around them are, and of what the words of both
clauses tell but for the first; for the names around both, of three; where both give one number, where both
stand in the leads, where both are the only ones of a sort of which an event has one, where each belongs to a
word of its own; for the logarithm of the places of the level."""
_MOST_WORDS = 2.0
_MOST_NAMES = 3


def likely(told: Sequence[Told], context: Context) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the pairs of places of one family that are of one deed, and the words that both share."""
    family = Places.of(told, context)
    weights = {
        (a, b): weight(family, told[a], told[b])
        for a, b in _candidates(family)
        if _may_be_one(family, told[a], told[b])
    }
    for a, b in likeliest(weights, [({one.article}, one.name) for one in told], least=0):
        yield a, b, _shared_words(family, told[a], told[b])


def _candidates(family: Places) -> list[tuple[int, int]]:
    """Return the pairs of a few places; of many those around which telling words are shared."""
    if len(family.told) <= COMMON:
        return [pair for pair in combinations(range(len(family.told)), 2) if family.are_two(*pair)]
    shared = sharing((one.around | one.clause for one in family.told), COMMON)
    return sorted(pair for pair, times in shared.items() if times >= SHARED and family.are_two(*pair))


def signs(family: Places, one: Told, other: Told) -> tuple[float, ...]:
    """Return what tells for and against one deed, in the order of the weights."""
    rarity = family.rarity
    own = of_places() | _own_words(one.site.name) | _own_words(other.site.name)
    here, there = one.sentence - own, other.sentence - own
    words = (family.own[one] & family.own[other]) - one.names - other.names
    told = sorted(map(rarity.telling, words), reverse=True)
    answers = one.deed in there | other.clause or other.deed in here | one.clause
    return (
        alike(here, there, rarity),
        alike(one.around, other.around, rarity),
        min(sum(told[1:]), _MOST_WORDS),
        min(len(one.names & other.names), _MOST_NAMES) / _MOST_NAMES,
        float(not one.numbers.isdisjoint(other.numbers)),
        float(in_lead(one.claim) and in_lead(other.claim)),
        float(
            one.is_of_one_event and len(family.names[one.article]) == len(family.names[other.article]) == 1
        ),
        float(bool(one.deed and other.deed) and one.deed != other.deed and not answers),
        log(len(family.names[one.article]) * len(family.names[other.article])),
    )


_WEIGHTS = (_LIKE, _AROUND, _MORE, _NAMES, _NUMBER, _LEADS, _LONE, _UNLIKE, _EACH)


def weight(family: Places, one: Told, other: Told) -> float:
    """Return how likely two places are of one deed: above zero, they are."""
    return odds(_BIAS, _WEIGHTS, signs(family, one, other))


def _may_be_one(family: Places, one: Told, other: Told) -> bool:
    """Whether something ties two places to one deed, and nothing tells them apart."""
    if _clash(one, other) or (one.is_of_many_rooms and one.deed != other.deed):
        return False
    if not (is_alone(one, family.context) and is_alone(other, family.context)):
        return False
    words = _shared_words(family, one, other)
    if not words:
        return False
    tied = not (one.numbers.isdisjoint(other.numbers) and one.names.isdisjoint(other.names))
    if words == [one.deed] == [other.deed] and not tied:
        return False
    return may_be_of_one_deed(one, other, family.given, family.context)


def _clash(one: Told, other: Told) -> bool:
    """Whether both clauses name somebody or something, and nothing that both name."""
    return bool(one.people and other.people) and one.people.isdisjoint(other.people)


def _shared_words(family: Places, one: Told, other: Told) -> list[str]:
    """Return the telling words of both, rarest first: of their clauses, else of what is around.

    Names tell only of places of which an event has one.
    """
    own = of_places() | _own_words(one.site.name) | _own_words(other.site.name) | one.names | other.names
    shared = (one.clause & other.clause) - own or (one.around & other.around) - own
    if not shared and one.is_of_one_event:
        shared = one.names & other.names
    return family.rarity.rarest_first(shared)


@lru_cache(maxsize=10_000)
def _own_words(name: str) -> frozenset[str]:
    return frozenset(map(meaning, name.split()))
