"""Which articles are voices of their own: near-copies count as one.

A near-copy holds at least four fifths of its five-word shingles in common with a longer (or equal) article.
Refused: an article too short to tell.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, compress

from kazreader.model import CleanArticle, Copy

_SHINGLE = 5
"Words of a shingle: chance repeats three words, rarely five."
_COPY = 0.8
_CANDIDATE = 0.6
"The share of the sampled shingles from which two articles are compared in full."
_SAMPLE = 4
"About one shingle in so many is indexed: those whose first word tells, so that all articles choose alike."
_LEAST_WORDS = 30
_MOST_HOLDERS = 8
"Articles listed for a shingle; what more of them hold is an agency's phrase."
_WORD = re.compile(r"\w+")


def near_copies(articles: Sequence[CleanArticle]) -> tuple[Copy, ...]:
    """Return the articles that repeat another one, by id; the cost is linear in their length."""
    texts = {article.article.id: _words(article) for article in articles}
    told = [name for name, words in texts.items() if len(words) >= _LEAST_WORDS]
    holders: defaultdict[int, list[str]] = defaultdict(list)
    copies: list[Copy] = []
    for name in sorted(told, key=lambda name: (-len(texts[name]), name)):
        sample = _sample(texts[name])
        found = Counter(chain.from_iterable(map(holders.__getitem__, sample & holders.keys())))
        original = max(found, key=lambda other: (found[other], other), default=None)
        share = 0.0
        if original is not None and found[original] >= _CANDIDATE * len(sample):
            own, others = (set(_shingles(texts[one])) for one in (name, original))
            share = len(own & others) / len(own)
        if original is not None and share >= _COPY:
            copies.append(Copy(name, original, round(share, 3)))
            continue
        for shingle in sample:
            if len(holders[shingle]) < _MOST_HOLDERS:
                holders[shingle].append(name)
    return tuple(sorted(copies, key=lambda copy: copy.article))


def _words(article: CleanArticle) -> list[str]:
    return _WORD.findall(article.prose.lower())


def _shingles(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[at:] for at in range(_SHINGLE)), strict=False)


def _sample(words: Sequence[str]) -> frozenset[int]:
    """Return the sampled shingles, each as one number."""
    return frozenset(map(hash, compress(_shingles(words), map(_is_sampled, words))))


@lru_cache(maxsize=50_000)
def _is_sampled(word: str) -> bool:
    return (len(word) + ord(word[0])) % _SAMPLE == 0
