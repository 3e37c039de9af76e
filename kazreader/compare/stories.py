"""Which articles report the same event: those that are alike on average, as topic detection has it.

Each article is a vector of its telling names and words, which weigh the more the fewer articles hold them.
From single articles on, the likest two groups become one where their articles are alike enough on average,
each of one with each of the other. So a chain of chance ties, Paris here and a quake there, makes no event.
Refused: to part articles that tell too little; in doubt a folder of two or three stays together.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from functools import cache
from heapq import nsmallest
from itertools import chain
from math import log, sqrt

from kazreader.compare.phonetics import heard, plain
from kazreader.compare.rarity import stems_in
from kazreader.lexicon.nations import nations
from kazreader.lexicon.stems import stem
from kazreader.lexicon.word_lists import common_words, general_names
from kazreader.model import CleanArticle

Story = tuple[str, ...]
"The ids of the articles that report one event, in order."
_Vector = Mapping[str, float]
"What each name and each word of an article weighs; of a group, the sum of its articles'."

_SMALL_FOLDER = 3
_NAME = re.compile(r"[A-Z](?<=[a-z,;] [A-Z])[^\W\d_]{2,}")
"A capital behind a small letter or a comma: not the first word of a sentence."
_NATION = 0.7
"What a country or a people counts beside another name: many events share it."
_BACKGROUND, _BESIDE = 200, 2
"""Articles of other events that are thought beside those at hand, and more for each of these, so that a name
of all of them still tells."""
_ALIKE, _ALIKE_IN_A_SMALL_FOLDER = 0.16, 0.08
"""The mean likeness, from 0 to 2, from which on two groups report one event. None of 97 events falls apart by
it, and 60 folders of two to five of them, some with other pages, part as they should. Of 810 pairs of short
reports of one event one is less alike than the second, of those of two events 98 in 100."""
_TELLING = 8
"An article with fewer names and words may belong anywhere."
_ALL = 40
"Articles of which each is compared with each."
_HEAVIEST, _WINDOW, _PARTLY = 20, 10, 0.25
"""In a larger folder: how many names and words of each article are looked at, to how many holders of each it
is set, and what part of a likeness these must give."""


def stories(articles: Sequence[CleanArticle]) -> tuple[Story, ...]:
    """Return the articles parted into events, the largest first; their order changes nothing."""
    ordered = sorted(articles, key=lambda article: article.article.id)
    vectors = _vectors([_names(article) for article in ordered], [_words(article) for article in ordered])
    enough = _ALIKE_IN_A_SMALL_FOLDER if len(ordered) <= _SMALL_FOLDER else _ALIKE
    telling = [n for n, vector in enumerate(vectors) if len(vector) >= _TELLING]
    groups = _grouped([vectors[n] for n in telling], enough)
    found = sorted(([telling[n] for n in group] for group in groups), key=lambda group: (-len(group), group))
    others = [n for n in range(len(vectors)) if n not in set(telling)]
    found = [sorted((*(found[0] if found else ()), *others)), *found[1:]] if others else found
    return tuple(tuple(ordered[n].article.id for n in group) for group in found)


def _vectors(names: Sequence[Mapping[str, float]], words: Sequence[Set[str]]) -> list[_Vector]:
    """Return for each article its names and its words, either of length 1, so that each counts half."""
    held = Counter(chain.from_iterable(chain(names, words)))
    most = (1 + _BESIDE) * len(names) + _BACKGROUND
    weights = {term: log(most / (count + 1)) for term, count in held.items()}
    return [
        {
            **_unit({name: weights[name] * share for name, share in of_article.items()}),
            **_unit({word: weights[word] for word in its_words}),
        }
        for of_article, its_words in zip(names, words, strict=True)
    ]


def _unit(vector: _Vector) -> _Vector:
    length = sqrt(sum(weight * weight for weight in vector.values()))
    return {term: weight / length for term, weight in vector.items()}


def _grouped(vectors: Sequence[_Vector], enough: float) -> list[list[int]]:
    """Return the numbers of the articles in groups whose articles are alike enough on average."""
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
            for term, weight in sums.pop(other).items():
                sums[one][term] = sums[one].get(term, 0.0) + weight
            groups[one] += groups.pop(other)
        pairs = [(a, b) for a, b in pairs if home[a] != home[b]]
    return [sorted(group) for group in groups.values()]


def _product(one: _Vector, other: _Vector) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[term] for term, weight in one.items() if term in other)


def _likest_first(vectors: Sequence[_Vector], enough: float) -> list[tuple[int, int]]:
    """Return the pairs of articles that may be of one event, the likest first.

    In a larger folder only by what tells most of each, and by the articles next to it that share it.
    """
    small = len(vectors) <= _ALL
    holders: defaultdict[str, list[int]] = defaultdict(list)
    likeness: defaultdict[tuple[int, int], float] = defaultdict(float)
    for number, vector in enumerate(vectors):
        for term in vector if small else nsmallest(_HEAVIEST, vector, key=lambda term: (-vector[term], term)):
            weight, holding = vector[term], holders[term]
            for other in holding if small else holding[-_WINDOW:]:
                likeness[other, number] += weight * vectors[other][term]
            holding.append(number)
    least = enough if small else _PARTLY * enough
    return [
        pair for alike, pair in sorted((-alike, pair) for pair, alike in likeness.items()) if -alike >= least
    ]


def _names(article: CleanArticle) -> Mapping[str, float]:
    """Return the telling names of an article, as transliterations share them, with what each counts."""
    general, known = general_names(), nations()
    return {
        f"{heard(plain(name))}^": _NATION if name in known.countries or name in known.people else 1.0
        for name in dict.fromkeys(_NAME.findall(article.prose))
        if name.lower() not in general
    }


def _words(article: CleanArticle) -> set[str]:
    """Return the stems of the words of an article that carry content."""
    return stems_in(article.prose) - _common_stems()


@cache
def _common_stems() -> frozenset[str]:
    return frozenset(map(stem, common_words()))
