"""Join a single token outside all full names to the name it misspells.

The best match wins. Never joined: countries, peoples and general words, words that an article also writes in
lower case, two given names, and a word with a derived ending: Ivan, Ivana.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from operator import itemgetter

from rapidfuzz.distance import OSA

from kazreader.compare.context import Context
from kazreader.compare.likeliest import Logistic
from kazreader.compare.names.circle import Circle, Spelling
from kazreader.compare.names.rules import SINGLE
from kazreader.compare.names.tokens import is_ending
from kazreader.compare.phonetics import consonants, heard, plain, sound, sound_alike
from kazreader.compare.sentence_meanings import meanings_of_passage
from kazreader.compare.sides import articles_of
from kazreader.lexicon.given_names import given_names
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.word_lists import general_names
from kazreader.model import Claim
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record

_SHORTEST, _LONG = 4, 10
"The least letters of a name, and the cap on the sign `length`."
_LEAST_ALIKE = 0.5
"The least similarity of two names."
_EDGE = 3
"Letters at either end by which names are looked up."
_MOST_CLAIMS = 4
"The most claims of a spelling whose passages are compared."
_IN_COMMON = 4
"The cap on shared words of two passages."
_OFTEN, _HARDLY_BY_CHANCE = 3, 8
"Uses of a name in a report that make one odd spelling a slip; one less from this many letters on."
_MOST_NAMES_OF_KEY = 60
"The most names of one key that a token is compared with."
_SMALL = re.compile(r"(?<!\w)[a-z]{2,}")
_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:[-’'][^\W\d_]+)*")


class _Target(Record):
    """A token of a name that a single token may misspell."""

    token: str
    circle: Circle
    spelling: Spelling


class Signs(NamedTuple):
    """The features of two spellings; data/likelihoods.toml says what each means."""

    heard: float
    sound: float
    length: float
    full: float
    both: float
    often: float
    passage: float
    apart: float
    office: float


_LIKELIHOOD = Logistic("misspelt", Signs)


def join_misspelt(found: list[Circle], free: list[Circle], context: Context) -> None:
    """Move each free single token to the name it misspells; its own circle is emptied."""
    odd = [circle for circle in free if circle.spellings and _may_be_misspelt(circle)]
    by_key: dict[str, list[_Target]] = {key: [] for circle in odd for key in _keys(_token(circle))}
    for circle in (*found, *free):
        for spelling in circle.spellings:
            for token in dict.fromkeys((spelling.form.tokens[0], spelling.form.tokens[-1])):
                target = _Target(token, circle, spelling)
                for key in by_key.keys() & _keys(token):
                    by_key[key].append(target)
    for circle in sorted(odd, key=lambda c: len(c.spellings[0].claims)):
        if len(circle.spellings) != 1:
            continue
        met = {id(t): t for key in _keys(_token(circle)) for t in by_key[key][:_MOST_NAMES_OF_KEY]}
        likely = [
            (_odds(circle.spellings[0], target, context), target)
            for target in met.values()
            if target.circle is not circle
            and target.circle.spellings
            and _may_be_one(circle, target, context)
        ]
        weight, best = max(likely, key=itemgetter(0), default=(0.0, None))
        if best is not None and weight > 0:
            joined = circle.spellings.pop()
            joined.rule = SINGLE
            best.circle.spellings.append(joined)


def _token(single: Circle) -> str:
    return single.spellings[0].form.tokens[0]


@lru_cache(maxsize=10_000)
def _keys(token: str) -> tuple[str, ...]:
    """Return the lookup keys of a token: its sound, its first and last letters, its consonants."""
    return sound(token), f"{token[:_EDGE]}-", f"-{token[0]}{token[-_EDGE:]}", consonants(token)


def _may_be_misspelt(circle: Circle) -> bool:
    if len(circle.spellings) != 1 or circle.kinds & {"body", "country", "ship"}:
        return False
    return len(_token(circle)) >= _SHORTEST and not _is_known(_token(circle))


@lru_cache(maxsize=10_000)
def _is_known(token: str) -> bool:
    """Whether a word is a general name or a nation: the Senate, the Asian, India."""
    name, known = token.capitalize(), nations()
    return token in general_names() or name in known.countries or name in known.people


def _may_be_one(single: Circle, target: _Target, context: Context) -> bool:
    """Whether two words may be the same name."""
    token, other = _token(single), target.token
    if token == other or _is_known(other) or is_ending(token, other):
        return False
    if token[0] != other[0] and sound(token) != sound(other):
        return False
    if (_is_given(token) and _is_given(other)) or any(
        token in s.form.tokens for s in target.circle.spellings
    ):
        return False
    claims = (*single.spellings[0].claims[:_MOST_CLAIMS], *target.spelling.claims[:_MOST_CLAIMS])
    written = (context.articles[claim.mention.article].prose for claim in claims)
    return _likeness(token, other) > _LEAST_ALIKE and all(
        _small_words(text).isdisjoint((token, other)) for text in written
    )


def _is_given(token: str) -> bool:
    words = name_words()
    return token in given_names().names or token in words.given or token in words.apart


def _likeness(one: str, other: str) -> float:
    return OSA.normalized_similarity(heard(one), heard(other))


def _odds(odd: Spelling, target: _Target, context: Context) -> float:
    """Return the logarithm of the odds that a single token misspells a name."""
    token, usual = odd.form.tokens[0], target.spelling
    size, office = (
        min(len(token), len(target.token)),
        not _offices(odd.claims).isdisjoint(_offices(usual.claims)),
    )
    ours, theirs = articles_of(odd.claims), articles_of(usual.claims)
    there = max(_uses(target.token, article, context) for article in ours)
    back = max(_uses(token, article, context) for article in theirs)
    often = len(odd.claims) == 1 and there >= _OFTEN - (size >= _HARDLY_BY_CHANCE)
    in_common = _words_in_common(odd.claims[:_MOST_CLAIMS], usual.claims[:_MOST_CLAIMS], context)
    signs = Signs(
        heard=_likeness(token, target.token) - _LEAST_ALIKE,
        sound=float(sound_alike(token, target.token) or sorted(token) == sorted(target.token)),
        length=min(_LONG, size) / _LONG,
        full=float(usual.form.full and not office),
        both=float(not ours.isdisjoint(theirs)) + float(bool(there or back)),
        often=float(often),
        passage=in_common / _IN_COMMON,
        apart=float(not in_common and ours != theirs),
        office=float(office),
    )
    return _LIKELIHOOD.odds(signs, odd.claims, usual.claims)


def _words_in_common(one: Sequence[Claim], other: Sequence[Claim], context: Context) -> int:
    """Return how many words passages of two reports share, up to the cap."""
    shared = (
        len(meanings_of_passage(a, context) & meanings_of_passage(b, context))
        for a, b in product(one, other)
        if a.mention.article != b.mention.article
    )
    return min(_IN_COMMON, max(shared, default=0))


def _offices(claims: Sequence[Claim]) -> frozenset[str]:
    return frozenset().union(*(claim.about for claim in claims))


def _uses(token: str, article: str, context: Context) -> int:
    return _names_in(context.articles[article].prose)[token]


@lru_cache(maxsize=512)
def _names_in(prose: str) -> Counter[str]:
    """Return how often each capitalised word occurs in a text."""
    return Counter(map(plain, _NAME.findall(prose)))


@lru_cache(maxsize=512)
def _small_words(prose: str) -> frozenset[str]:
    return frozenset(_SMALL.findall(prose))
