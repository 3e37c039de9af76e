"""How likely two names fill one place of a story: who was rescued, who buys, what the storm is called.

For: both have one part in it, one title, one family name, one first word; their letters are alike, and so
are their sentences and what stands before them; both sentences give one number and the same names; both stand
in the leads. Against: each has titles or parts of its own; a passage tells of another one; one or both are
cited, since each report has its own witnesses; a report tells of relatives where a name is shared. The
weights are those of a logistic regression over 138 pairs of names of 22 events and 670 cases of two short
reports, 76 of them of one place, each case judged without its own pairs; rounded.

Refused whatever the sum: names that share neither a part nor a title nor a word and are not alike, one family
name where a report tells of brothers or a couple, a part that several share or that nothing else bears out,
and a likelier name in a report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import JaroWinkler

from kazreader.compare.context import Context
from kazreader.compare.likeliest import likeliest, odds
from kazreader.compare.names.players import Player, candidates, own_words
from kazreader.compare.rarity import Rarity, rarity_of, words_in
from kazreader.compare.sentence_meanings import alike, meanings_of, meanings_of_passage
from kazreader.compare.sides import in_lead
from kazreader.lexicon.common_words import common_words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.names import name_words
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim
from kazreader.model.named_tuple import NamedTuple

_BEFORE = 200
"Characters before a sentence that tell more of it."
_ALIKE, _FROM = 0.75, 0.4
"How alike names must be that share nothing else, and from where on that tells."
_FIRM = 3
"Words beyond the first that alike sentences share."
_MOST_TITLES, _MOST_NUMBERS, _MOST_NAMES = 2.0, 2, 3
_THINGS = frozenset(("body", "ship", "thing"))
_SEVERAL = frozenset(("brothers", "sisters", "siblings", "cousins", "couple", "twins", "spouses"))
_ANOTHER = frozenset(("another", "second", "other", "too", "also", "fellow", "colleague", "both", "third"))
_SHARED = frozenset(("shared", "jointly"))
"Of what several have a part in: a shared prize."
_FAMILIES = _SEVERAL | {"twin", "pair", "family", "clan", "relatives"}


class Signs(NamedTuple):
    """What tells for and against two names as answers to one question; of the weights, what each adds."""

    part: float
    "Whether both have one part in the story."
    title: float
    "What the words tell that say of both what they are."
    title_apart: float
    "Whether such words stand with each, and none with both."
    family: float
    "Whether they are people's of one last word."
    given: float
    "Whether they have one first word, and it does not say what they are."
    letters: float
    "How alike the words are that only one has."
    sentence: float
    "How like their sentences are, at best."
    passage: float
    "The same with the sentences before them."
    number: float
    "The numbers that two sentences give."
    names: float
    "The other names that stand in two sentences, of three."
    one_speaks: float
    both_speak: float
    kin: float
    "Whether a report tells of relatives, where a name is shared."
    lead: float
    "Whether both stand in the leads."
    parts_apart: float
    "Whether their deeds tell two parts."
    another: float
    'Whether a passage tells of "another" or "the second".'


_BIAS = -2.85
"What two names begin with; above zero they fill one place."
_WEIGHTS = Signs(
    part=1.5,
    title=0.15,
    title_apart=-1.3,
    family=0.4,
    given=0.4,
    letters=1.3,
    sentence=1.2,
    passage=0.2,
    number=1.35,
    names=1.45,
    one_speaks=-1.05,
    both_speak=-0.85,
    kin=-0.45,
    lead=1.55,
    parts_apart=-0.25,
    another=-1.9,
)


def likely(known: Sequence[Player], context: Context) -> Iterator[tuple[int, int]]:
    """Yield the pairs of names, by number, that fill one place of the story; each meets the likeliest."""
    rarity = rarity_of(context)
    weights: dict[tuple[int, int], float] = {}
    for a, b in candidates(known, context):
        told = signs(known[a], known[b], rarity, context)
        if told is not None:
            weights[a, b] = weight(told)
    given = [(min(player.articles), player.words) for player in known]
    yield from likeliest(weights, given, least=0)


def weight(told: Signs) -> float:
    """Return the logarithm of the odds that two names fill one place."""
    return odds(_BIAS, _WEIGHTS, told)


def signs(one: Player, other: Player, rarity: Rarity, context: Context) -> Signs | None:
    """Return what tells for and against two names; None where nothing ties them."""
    own = one.own | other.own | one.called & other.called
    titles = (one.titles & other.titles) - one.own - other.own
    apart = [" ".join(words) for words in (own_words(one, other), own_words(other, one))]
    letters = JaroWinkler.similarity(*apart)
    shared = shared_word(one, other)
    if shared == "family" and any(_tells(_SEVERAL, player, context) for player in (one, other)):
        return None
    if one.shares(other) and any(_stands_near(_SHARED, player, context) for player in (one, other)):
        return None
    tied = one.shares(other) or titles or shared or not one.tokens.isdisjoint(other.tokens)
    if not tied and letters < _ALIKE:
        return None
    ours, theirs = ([_read(c, own, context) for c in player.claims] for player in (one, other))
    likeness = [_likeness(a, b, rarity) for a, b in product(ours, theirs)]
    sentence, passage, number, names = map(max, zip(*likeness, strict=True))
    beside = sentence or passage or number or names or letters >= _ALIKE
    if not (beside or titles or shared):
        return None
    return Signs(
        part=float(bool(one.shares(other))),
        title=min(_MOST_TITLES, sum(map(rarity.telling, titles))),
        title_apart=float(bool(one.titles and other.titles and not titles)),
        family=float(shared == "family"),
        given=float(shared == "given"),
        letters=max(0.0, letters - _FROM),
        sentence=sentence,
        passage=passage,
        number=number,
        names=names,
        one_speaks=float(one.speaks is not other.speaks),
        both_speak=float(one.speaks and other.speaks),
        kin=float(
            shared in ("family", "given")
            and any(_tells(role_words().kin.keys() | _FAMILIES, p, context) for p in (one, other))
        ),
        lead=float(all(any(map(in_lead, player.claims)) for player in (one, other))),
        parts_apart=float(bool(one.parts and other.parts) and not one.shares(other)),
        another=float(any(_stands_near(_ANOTHER, player, context) for player in (one, other))),
    )


def shared_word(one: Player, other: Player) -> str:
    """Return which outer word two names share: "family", "given", or "head" for what it is; "" for none."""
    if len(one.words) < 2 or len(other.words) < 2:
        return ""
    thing = not _THINGS.isdisjoint((one.sort, other.sort))
    first, last = one.words[0], one.words[-1]
    if first == other.words[0] and (thing or first in common_words() or first in name_words().bodies):
        return "head"
    if last == other.words[-1] and not (thing or last in common_words()):
        return "family"
    return "given" if first == other.words[0] else ""


class _Read(NamedTuple):
    """What is read around a name, without the words of its own."""

    sentence: frozenset[str]
    passage: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]


def _read(claim: Claim, own: frozenset[str], context: Context) -> _Read:
    text = context.sentence_of(claim)
    return _Read(
        meanings_of(claim, context) - own,
        meanings_of_passage(claim, context) - own,
        _numbers(text),
        _names(text) - own,
    )


def _likeness(one: _Read, other: _Read, rarity: Rarity) -> tuple[float, float, float, float]:
    """Return how like their sentences and passages are, and of how many numbers and names both give."""
    return (
        _alike(one.sentence, other.sentence, rarity),
        _alike(one.passage, other.passage, rarity),
        min(_MOST_NUMBERS, len(one.numbers & other.numbers)),
        min(_MOST_NAMES, len(one.names & other.names)) / _MOST_NAMES,
    )


def _alike(one: frozenset[str], other: frozenset[str], rarity: Rarity) -> float:
    """Return how like two sentences are, less where they share a word or two: "she won", "he won"."""
    return alike(one, other, rarity) * min(1, max(0, len(one & other) - 1) / _FIRM)


def _tells(relatives: Set[str], player: Player, context: Context) -> bool:
    """Whether a report that names somebody tells of relatives."""
    return any(
        not relatives.isdisjoint(_words_of(context.articles[claim.mention.article].prose))
        for claim in player.claims
    )


def _stands_near(words: Set[str], player: Player, context: Context) -> bool:
    """Whether one of some words stands in a sentence with a name or in the one before."""
    proses = ((claim, context.articles[claim.mention.article].prose) for claim in player.claims)
    near = (prose[max(0, claim.sentence.start - _BEFORE) : claim.sentence.end] for claim, prose in proses)
    return any(not words.isdisjoint(map(str.lower, words_in(text))) for text in near)


@lru_cache(maxsize=512)
def _words_of(prose: str) -> frozenset[str]:
    return frozenset(word.lower() for word in words_in(prose))


@lru_cache(maxsize=4096)
def _names(sentence: str) -> frozenset[str]:
    """Return the words with a capital but for the first, by what they mean."""
    days = grammar().weekdays
    return frozenset(
        meaning(word) for word in words_in(sentence)[1:] if word[0].isupper() and word.lower() not in days
    )


@lru_cache(maxsize=4096)
def _numbers(sentence: str) -> frozenset[str]:
    """Return the numbers of a sentence but for one, which is told of everything."""
    words = number_words().words
    told = (word.strip(".,;:()$£€\"'”“") for word in sentence.lower().replace("-", " ").split())
    worth = (str(words[word]) if word in words else word for word in told)
    return frozenset(number for number in worth if number[:1].isdigit() and number != "1")
