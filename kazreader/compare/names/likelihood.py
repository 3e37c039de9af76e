"""Score whether two names have the same part in the story: the person rescued, the buyer, the storm.

Names with nothing in common besides themselves and names with two different offices are not scored, and a
better match in the same report wins.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import JaroWinkler

from kazreader.compare.context import Context
from kazreader.compare.likeliest import Logistic, Told
from kazreader.compare.names.players import Around, Player, candidates, own_words
from kazreader.compare.rarity import Rarity, rarity_of, words_in
from kazreader.compare.sides import in_lead
from kazreader.lexicon.names import name_words
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.word_lists import common_words
from kazreader.model.named_tuple import NamedTuple

_BEFORE = 200
"Characters before a sentence that belong to its context."
_ALIKE, _FROM = 0.75, 0.4
"The least similarity of names that share nothing else, and the similarity that scores zero."
_FIRM = 3
"Shared words beyond the first from which the similarity of passages counts in full."
_MOST_TITLES, _MOST_NUMBERS, _MOST_NAMES = 2.0, 2, 3
_THINGS = frozenset(("body", "ship", "thing"))
_ANOTHER = frozenset(("another", "second", "other", "too", "also", "fellow", "colleague", "both", "third"))
_FAMILIES = frozenset(
    [
        "brothers",
        "sisters",
        "siblings",
        "cousins",
        "couple",
        "twins",
        "spouses",
        "pair",
        "family",
        "relatives",
    ]
)


class Signs(NamedTuple):
    """The features of two names; data/likelihoods.toml says what each means."""

    age: float
    title: float
    family: float
    given: float
    letters: float
    passage: float
    number: float
    names: float
    speaks: float
    lead: float
    another: float


_LIKELIHOOD = Logistic("names", Signs)


def likely(known: Sequence[Player], context: Context) -> Iterator[tuple[int, int]]:
    """Yield the pairs of names, by number, with the same part; each is matched with the best."""
    rarity = rarity_of(context)
    told = [Told(player.circle.claims, player.words) for player in known]

    def signs_of(a: int, b: int) -> Signs | None:
        return signs(known[a], known[b], rarity, context)

    for a, b, _ in _LIKELIHOOD.likeliest(told, candidates(known, context), signs_of):
        yield a, b


def signs(one: Player, other: Player, rarity: Rarity, context: Context) -> Signs | None:
    """Return the signs of two names; None if nothing connects them."""
    own = one.own | other.own | one.called & other.called
    titles = (one.titles & other.titles) - one.own - other.own
    letters = JaroWinkler.similarity(*(" ".join(own_words(*pair)) for pair in ((one, other), (other, one))))
    shared, age = shared_word(one, other), bool(one.ages & other.ages)
    people = one.sort == other.sort == "person"
    tied = age or titles or shared or people or not one.tokens.isdisjoint(other.tokens)
    if not tied and letters < _ALIKE:
        return None
    likeness = [_likeness(a, b, own, rarity) for a, b in product(one.around, other.around)]
    passage, number, names = map(max, zip(*likeness, strict=True))
    two_offices = not titles and all(
        any(each.offices for each in player.introductions) for player in (one, other)
    )
    if two_offices or not (passage or number or names or titles or age):
        return None
    others = _ANOTHER | role_words().kin.keys() | _FAMILIES if shared in ("family", "given") else _ANOTHER
    return Signs(
        age=float(age) * (2 if shared else 1),
        title=min(_MOST_TITLES, sum(map(rarity.telling, titles))),
        family=float(shared == "family"),
        given=float(shared == "given"),
        letters=max(0.0, letters - _FROM),
        passage=passage,
        number=number,
        names=names,
        speaks=float(one.speaks or other.speaks),
        lead=float(all(any(map(in_lead, player.claims)) for player in (one, other))),
        another=float(any(_stands_near(others, player, context) for player in (one, other))),
    )


def shared_word(one: Player, other: Player) -> str:
    """Return the outer word two names share: "family", "given", or "head" for a common noun; "" for none."""
    if len(one.words) < 2 or len(other.words) < 2:
        return ""
    thing = not _THINGS.isdisjoint((one.sort, other.sort))
    first, last = one.words[0], one.words[-1]
    if first == other.words[0] and (thing or first in common_words() or first in name_words().bodies):
        return "head"
    if last == other.words[-1] and not (thing or last in common_words()):
        return "family"
    return "given" if first == other.words[0] else ""


def _likeness(one: Around, other: Around, own: frozenset[str], rarity: Rarity) -> tuple[float, float, float]:
    """Return the similarity of two passages (lower with one shared word or two), numbers and names.

    own: the words of the names themselves, which do not count.
    """
    firm = min(1, max(0, len((one.passage & other.passage) - own) - 1) / _FIRM)
    return (
        firm * rarity.alike(one.passage, other.passage, own) if firm else 0.0,
        min(_MOST_NUMBERS, len(one.numbers & other.numbers)),
        min(_MOST_NAMES, len((one.names & other.names) - own)) / _MOST_NAMES,
    )


def _stands_near(words: Set[str], player: Player, context: Context) -> bool:
    """Whether one of some words occurs in a sentence with the name, or shortly before it."""
    proses = ((claim, context.articles[claim.mention.article].prose) for claim in player.claims)
    near = (prose[max(0, claim.sentence.start - _BEFORE) : claim.sentence.end] for claim, prose in proses)
    return not all(map(words.isdisjoint, map(_small, near)))


@lru_cache(maxsize=4096)
def _small(text: str) -> frozenset[str]:
    """Return the words of a text in lower case; cached, since a name is compared with many others."""
    return frozenset(map(str.lower, words_in(text)))
