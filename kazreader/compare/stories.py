"""Group articles by event: average-linkage clustering, as in topic detection.

Each article is a vector of its names and content words, weighted by rarity (tf-idf without tf). Starting from
single articles, the most similar groups are merged while the mean similarity between their articles is high
enough, so a chain of chance links (Paris here, a quake there) makes no event. Very short articles join the
largest event, and folders of two or three stay together in doubt.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache
from itertools import chain, repeat
from math import log, sqrt
from operator import mul, neg

from kazreader.compare.phonetics import heard, plain
from kazreader.compare.rarity import stems_told
from kazreader.lexicon.nations import nations
from kazreader.lexicon.stems import stem
from kazreader.lexicon.word_lists import common_words, general_names
from kazreader.model import CleanArticle

Story = tuple[str, ...]
"The ids of the articles that report one event, in order."
_Vector = Mapping[str, float]
"The weight of each name and word; of a group, the sum over its articles."

_SMALL_FOLDER = 3
_NAME = re.compile(r"[A-Z](?<=[a-z,;] [A-Z])[^\W\d_]{2,}")
"A capital after a lower-case letter or a comma: not the first word of a sentence."
_NATION = 0.7
"The weight of a nation relative to other names: many events share it."
_BACKGROUND, _BESIDE = 200, 2
"""Imaginary articles of other events, and how many more for each article, so that a name in all articles
still has a weight."""
_ALIKE, _ALIKE_IN_A_SMALL_FOLDER = 0.16, 0.08
"""The least mean similarity, from 0 to 2, of two groups of one event. With it none of 97 events falls apart,
and 60 folders of two to five events, some with other pages, are split correctly. Of 810 pairs of short
reports of one event one is below the second value, of those of two events 98 in 100."""
_TELLING = 8
"Articles with fewer names and words are not clustered."
_ALL = 40
"The most articles that are compared all with all."
_HEAVIEST, _WINDOW, _PARTLY = 20, 10, 0.25
"""In a larger folder: how many names and words of each article are looked up, with how many articles of each
it is compared, and the share of the similarity these must reach."""


def stories(articles: Sequence[CleanArticle]) -> tuple[Story, ...]:
    """Return the articles by event, the largest event first, in whatever order they are given."""
    ordered = sorted(articles, key=lambda article: article.article.id)
    names, words = [_names(article) for article in ordered], [_words(article) for article in ordered]
    vectors = _vectors(names, words)
    enough = _ALIKE_IN_A_SMALL_FOLDER if len(ordered) <= _SMALL_FOLDER else _ALIKE
    telling = [n for n, told in enumerate(zip(names, words, strict=True)) if sum(map(len, told)) >= _TELLING]
    groups = _grouped([vectors[n] for n in telling], enough)
    found = sorted(([telling[n] for n in group] for group in groups), key=lambda group: (-len(group), group))
    others = [n for n in range(len(vectors)) if n not in set(telling)]
    found = [sorted((*(found[0] if found else ()), *others)), *found[1:]] if others else found
    return tuple(tuple(ordered[n].article.id for n in group) for group in found)


def _vectors(names: Sequence[Mapping[str, float]], words: Sequence[Set[str]]) -> list[_Vector]:
    """Return the vector of each article: names and words, each part of length 1; without what only it has."""
    held = Counter(chain.from_iterable(chain(names, words)))
    most = (1 + _BESIDE) * len(names) + _BACKGROUND
    weights = {term: log(most / (count + 1)) for term, count in held.items()}
    shared = {term for term, count in held.items() if count > 1}
    return [
        {
            **_unit({name: weights[name] * share for name, share in of_article.items()}, shared),
            **_unit({word: weights[word] for word in its_words}, shared),
        }
        for of_article, its_words in zip(names, words, strict=True)
    ]


def _unit(vector: _Vector, shared: Set[str]) -> _Vector:
    """Return the shared part of a vector, which has length 1 as a whole."""
    length = sqrt(sum(map(mul, vector.values(), vector.values())))
    return {term: weight / length for term, weight in vector.items() if term in shared}


def _grouped(vectors: Sequence[_Vector], enough: float) -> list[list[int]]:
    """Return the articles, by number, in groups with at least this mean similarity."""
    groups = {number: [number] for number in range(len(vectors))}
    sums = dict(enumerate(map(dict, vectors)))
    home = list(range(len(vectors)))
    pairs, left = _likest_first(vectors, enough), list[tuple[int, int]]()
    while pairs != left:
        left, apart = pairs, set[tuple[int, int, int]]()
        for a, b in pairs:
            one, other = sorted((home[a], home[b]), key=lambda number: (-len(groups[number]), number))
            sizes = len(groups[one]) * len(groups[other])
            if one == other or (one, other, sizes) in apart:
                continue
            if _product(sums[one], sums[other]) < enough * sizes:
                apart.add((one, other, sizes))
                continue
            for number in groups[other]:
                home[number] = one
            sum_of_one = sums[one]
            for term, weight in sums.pop(other).items():
                sum_of_one[term] = sum_of_one.get(term, 0.0) + weight
            groups[one] += groups.pop(other)
        pairs = [(a, b) for a, b in pairs if home[a] != home[b]]
    return [sorted(group) for group in groups.values()]


def _product(one: _Vector, other: _Vector) -> float:
    if len(one) > len(other):
        one, other = other, one
    products: Iterable[float] = map(mul, one.values(), map(other.get, one, repeat(0.0)))
    return sum(products)


def _likest_first(vectors: Sequence[_Vector], enough: float) -> list[tuple[int, int]]:
    """Return the pairs of articles that may be of one event, the most similar first.

    In a larger folder only the heaviest terms of each article count, and the nearest articles that share
    them.
    """
    small = len(vectors) <= _ALL
    least = enough if small else _PARTLY * enough
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    pairs: list[tuple[float, tuple[int, int]]] = []
    for number, vector in enumerate(vectors):
        alike: defaultdict[int, float] = defaultdict(float)
        for term in vector if small else _heaviest(vector):
            weight, holding = vector[term], holders[term]
            for other, its_weight in holding if small else holding[-_WINDOW:]:
                alike[other] += weight * its_weight
            holding.append((number, weight))
        pairs += [(-like, (other, number)) for other, like in alike.items() if like >= least]
    return [pair for _, pair in sorted(pairs)]


def _heaviest(vector: _Vector) -> list[str]:
    return [term for _, term in sorted(zip(map(neg, vector.values()), vector, strict=True))[:_HEAVIEST]]


def _names(article: CleanArticle) -> Mapping[str, float]:
    """Return the names of an article, in letters that transliterations share, with their weights."""
    general, known = general_names(), nations()
    return {
        f"{heard(plain(name))}^": _NATION if name in known.countries or name in known.people else 1.0
        for name in dict.fromkeys(_NAME.findall(article.prose))
        if name.lower() not in general
    }


def _words(article: CleanArticle) -> set[str]:
    """Return the stems of an article's content words."""
    return set(stems_told(article.prose)[1]) - _common_stems()


@cache
def _common_stems() -> frozenset[str]:
    return frozenset(map(stem, common_words()))
