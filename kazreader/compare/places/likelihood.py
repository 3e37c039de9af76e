"""Score whether two places belong to the same action.

Pairs that `may_be_of_one_deed` rules out, or without a common content word, are not scored, and a better
match wins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.figures.times import times_differ
from kazreader.compare.likeliest import Logistic, Told
from kazreader.compare.naming import naming_of
from kazreader.compare.places.site_told import SiteTold, may_be_of_one_deed, of_places
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.compare.sentence_meanings import alike
from kazreader.compare.shared_words import sharing
from kazreader.model.named_tuple import NamedTuple

_MOST_PLACES = 24
"The most places, or places beside one word, of which all pairs are scored: the cost stays linear."
_LEAST_SHARED = 2
"The least words that two of many places share."


class Signs(NamedTuple):
    """The features of two places; data/likelihoods.toml says what each means."""

    sentences: float
    around: float
    before: float
    away: float
    one_word: float
    level: float
    told: float
    only: float
    many: float
    third: float
    past: float
    times: float
    known: float


_LIKELIHOOD = Logistic("places", Signs)


def likely(told: Sequence[SiteTold], context: Context) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the matching pairs of places, by number, with their shared words."""
    rarity = rarity_of(context)
    given = [Told((one.claim,), one.name) for one in told]

    def signs_of(a: int, b: int) -> Signs | None:
        one, other = told[a], told[b]
        may_match = may_be_of_one_deed(one, other) and _shared(one, other, rarity)
        return _signs(one, other, rarity, context) if may_match else None

    for a, b, _ in _LIKELIHOOD.likeliest(given, _candidates(told), signs_of):
        yield a, b, _shared(told[a], told[b], rarity)


def _candidates(told: Sequence[SiteTold]) -> list[tuple[int, int]]:
    """Return all pairs of places, or, of many places, those that share content words."""
    if len(told) <= _MOST_PLACES:
        return list(combinations(range(len(told)), 2))
    shared = sharing((one.around | one.clause for one in told), _MOST_PLACES)
    return sorted(pair for pair, times in shared.items() if times >= _LEAST_SHARED)


def _signs(one: SiteTold, other: SiteTold, rarity: Rarity, context: Context) -> Signs:
    """Return the signs of two places."""
    own = frozenset[str]().union(of_places(), one.own_words, other.own_words)
    naming = naming_of(context)
    return Signs(
        sentences=alike(one.sentence - own, other.sentence - own, rarity),
        around=alike(one.around - own, other.around - own, rarity),
        before=alike(one.before - own, other.before - own, rarity),
        away=context.apart_in_reports(one.claim.mention, other.claim.mention),
        one_word=bool(one.deed and other.deed) and (one.deed in other.sentence or other.deed in one.sentence),
        level=one.level == other.level,
        told=one.level == other.level != "",
        only=one.is_of_one_event and other.is_of_one_event,
        many=one.level == other.level and one.level in ("country", "floor"),
        third=not naming.articles(one.name).isdisjoint(naming.articles(other.name)),
        past=one.is_past is not other.is_past,
        times=times_differ(one.claim, other.claim),
        known=one.is_known_to(other) or other.is_known_to(one),
    )


def _shared(one: SiteTold, other: SiteTold, rarity: Rarity) -> list[str]:
    """Return the shared content words, names last; [] if they are too few: one is enough for a street.

    Names alone are enough only for places of which an event has one.
    """
    own = of_places().union(one.own_words, other.own_words)
    clause = (one.clause & other.clause) - own
    around = (one.around & other.around) - own - clause
    told = rarity.rarest_first(clause) + rarity.rarest_first(around)
    names = one.names | other.names
    enough = one.is_of_one_event or (len(told) > 1 and not names.issuperset(told))
    return sorted(told, key=names.__contains__) if enough else []
