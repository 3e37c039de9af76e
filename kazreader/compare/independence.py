"""Which articles are voices of their own: near-copies count as one.

A near-copy holds at least four fifths of its five-word shingles in common with a longer (or equal) article.
Refused: an article too short to tell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress, count

from kazreader.model import CleanArticle, Copy

_SHINGLE = 5
"Words of a shingle: chance repeats three words, rarely five."
_COPY = 0.8
_CANDIDATE = 0.6
"The share of the sampled shingles from which two articles are compared in full."
_SAMPLED = frozenset((6, 7))
"Letters of the words that begin a sampled shingle, about every fifth: all articles choose alike."
_LEAST_WORDS = 30
_MOST_HOLDERS = 8
"Articles listed for a shingle; what more of them hold is an agency's phrase."
_WORD = re.compile(r"\w+")


def near_copies(articles: Sequence[CleanArticle]) -> tuple[Copy, ...]:
    """Return the articles that repeat another one, by id; the cost is linear in their length."""
    texts = {article.article.id: article.prose.lower() for article in articles}
    told = {name: words for name, text in texts.items() if len(words := text.split()) >= _LEAST_WORDS}
    holders: dict[int, tuple[str, ...]] = {}
    copies: list[Copy] = []
    for name in sorted(told, key=lambda name: (-len(told[name]), name)):
        sample = _sample(told[name])
        found = Counter(chain.from_iterable(map(holders.__getitem__, sample & holders.keys())))
        original = max(found, key=lambda other: (found[other], other), default=None)
        share = 0.0
        if original is not None and found[original] >= _CANDIDATE * len(sample):
            own, others = (_shingles(_WORD.findall(texts[one])) for one in (name, original))
            share = len(own & others) / max(len(own), 1)
        if original is not None and share >= _COPY:
            copies.append(Copy(name, original, round(share, 3)))
            continue
        known = sample & holders.keys()
        holders.update(dict.fromkeys(sample - known, (name,)))
        for shingle in known:
            if len(holders[shingle]) < _MOST_HOLDERS:
                holders[shingle] += (name,)
    return tuple(sorted(copies, key=lambda copy: copy.article))


def _sample(words: Sequence[str]) -> frozenset[int]:
    """Return the sampled shingles of the words between spaces, each as one number."""
    starts = compress(count(), map(_SAMPLED.__contains__, map(len, words[: 1 - _SHINGLE])))
    return frozenset([hash(tuple(words[at : at + _SHINGLE])) for at in starts])


def _shingles(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(*(words[at:] for at in range(_SHINGLE)), strict=False))
