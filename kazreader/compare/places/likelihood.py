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
        if not may_be_of_one_deed(one, other):
            return None
        own = of_places().union(one.own_words, other.own_words)
        return _signs(one, other, own, rarity, context) if _share_enough(one, other, own) else None

    for a, b, _ in _LIKELIHOOD.likeliest(given, _candidates(told), signs_of):
        yield a, b, _shared_words(told[a], told[b], rarity)


def _candidates(told: Sequence[SiteTold]) -> list[tuple[int, int]]:
    """Return all pairs of places, or, of many places, those that share content words."""
    if len(told) <= _MOST_PLACES:
        return list(combinations(range(len(told)), 2))
    shared = sharing((one.around | one.clause for one in told), _MOST_PLACES)
    return sorted(pair for pair, times in shared.items() if times >= _LEAST_SHARED)


def _signs(one: SiteTold, other: SiteTold, own: frozenset[str], rarity: Rarity, context: Context) -> Signs:
    """Return the signs of two places; own: the words that tell nothing of what happened."""
    naming = naming_of(context)
    return Signs(
        sentences=rarity.alike(one.sentence, other.sentence, own),
        around=rarity.alike(one.around, other.around, own),
        before=rarity.alike(one.before, other.before, own),
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


def _share_enough(one: SiteTold, other: SiteTold, own: frozenset[str]) -> bool:
    """Whether two places share enough content words: for a street one, else two that are not both names."""
    shared = ((one.clause & other.clause) | (one.around & other.around)) - own
    if one.is_of_one_event:
        return bool(shared)
    return len(shared) > 1 and not shared <= one.names | other.names


def _shared_words(one: SiteTold, other: SiteTold, rarity: Rarity) -> list[str]:
    """Return the shared content words, the rarest of the clauses first, names last."""
    own = of_places().union(one.own_words, other.own_words)
    clause = (one.clause & other.clause) - own
    around = (one.around & other.around) - own - clause
    told = rarity.rarest_first(clause) + rarity.rarest_first(around)
    return sorted(told, key=(one.names | other.names).__contains__)
