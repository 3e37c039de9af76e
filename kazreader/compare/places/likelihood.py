"""How likely two places are of one deed, judged by everything at hand.

No sign alone decides. The weights are those of a logistic regression over 263 pairs of places, all that
nothing refuses, of 92 events and of 800 cases of two short reports, each judged without its own event;
rounded. Of the pairs 32 are known to be of one deed, and 102 are a place that two reports of an event name
once each, as if one of them had named another: what two reports tell alike they could have told otherwise.

Refused whatever the sum: what `may_be_of_one_deed` refuses, no telling word in common, and a likelier place
in a report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.likeliest import Logistic, likeliest
from kazreader.compare.naming import naming_of
from kazreader.compare.places.site_told import SiteTold, may_be_of_one_deed, of_places
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.compare.sentence_meanings import alike
from kazreader.compare.shared_words import sharing
from kazreader.model.named_tuple import NamedTuple

_COMMON = 24
"Places beside which a word may stand and still bring two of them together: the cost stays linear."
_SHARED = 2
"Words that two of many places must share to be looked at."


class Signs(NamedTuple):
    """The features of two places; `_LIKELIHOOD` says what each means."""

    sentences: float
    around: float
    before: float
    away: float
    one_word: float
    level: float
    only: float
    lands: float
    third: float


_LIKELIHOOD = Logistic(
    -1.8,  # lower than the regression has it: a wrong question costs more than a missed one
    Signs(
        sentences=1.4,  # the cosine of their sentences
        around=1.8,  # the cosine of what stands around them, also in the sentences beside theirs
        before=2.0,  # the cosine of the words right before them
        away=-2.2,  # how far apart they stand in their reports
        one_word=1.0,  # the word to which one belongs stands in the other's sentence
        level=0.9,  # both are of one level
        only=1.0,  # both are of a sort of which an event has one; set by hand
        lands=-1.0,  # both are countries, of which a report names many; set by hand
        third=-1.6,  # a third report names both
    ),
)
"Places of one deed score above zero."


def likely(told: Sequence[SiteTold], context: Context) -> Iterator[tuple[int, int, list[str]]]:
    """Yield the pairs of places, by their numbers, that are of one deed, and the words that both share."""
    rarity = rarity_of(context)
    words: dict[tuple[int, int], list[str]] = {}
    for a, b in _candidates(told):
        if may_be_of_one_deed(told[a], told[b]) and (shared := _shared(told[a], told[b], rarity)):
            words[a, b] = shared
    weights = {(a, b): _LIKELIHOOD.odds(_signs(told[a], told[b], rarity, context)) for a, b in words}
    for a, b in likeliest(weights, [({one.article}, one.name) for one in told], least=0):
        yield a, b, words[a, b]


def _candidates(told: Sequence[SiteTold]) -> list[tuple[int, int]]:
    """Return the pairs of a few places; of many those around which telling words are shared."""
    if len(told) <= _COMMON:
        return list(combinations(range(len(told)), 2))
    shared = sharing((one.around | one.clause for one in told), _COMMON)
    return sorted(pair for pair, times in shared.items() if times >= _SHARED)


def _signs(one: SiteTold, other: SiteTold, rarity: Rarity, context: Context) -> Signs:
    """Return what tells for and against one deed."""
    own = frozenset[str]().union(of_places(), one.own_words, other.own_words)
    naming = naming_of(context)
    return Signs(
        sentences=alike(one.sentence - own, other.sentence - own, rarity),
        around=alike(one.around - own, other.around - own, rarity),
        before=alike(one.before - own, other.before - own, rarity),
        away=context.apart_in_reports(one.claim.mention, other.claim.mention),
        one_word=bool(one.deed and other.deed) and (one.deed in other.sentence or other.deed in one.sentence),
        level=one.level == other.level,
        only=one.is_of_one_event and other.is_of_one_event,
        lands=one.level == other.level == "country",
        third=not naming.articles(one.name).isdisjoint(naming.articles(other.name)),
    )


def _shared(one: SiteTold, other: SiteTold, rarity: Rarity) -> list[str]:
    """Return the telling words of both, those of their clauses first; none where they tie nothing.

    Names tell only of places of which an event has one, and one word only beside a name.
    """
    names = one.names | other.names
    own = of_places(), one.own_words, other.own_words, names
    clause = (one.clause & other.clause).difference(*own)
    around = (one.around & other.around).difference(clause, *own)
    told = rarity.rarest_first(clause) + rarity.rarest_first(around)
    if one.is_of_one_event:
        return told or rarity.rarest_first(one.names & other.names)
    return told if len(told) > 1 or not one.names.isdisjoint(other.names) else []
