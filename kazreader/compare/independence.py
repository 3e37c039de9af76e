"""Find near-copies, which count as one voice.

A near-copy shares at least four fifths of its five-word shingles with an article at least as long. Very short
articles are never near-copies.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress, count

from kazreader.compare.rarity import lowered
from kazreader.model import CleanArticle, Copy

_SHINGLE = 5
"Words of a shingle: three recur by chance, five rarely."
_COPY = 0.8
_CANDIDATE = 0.6
"The least share of sampled shingles for a comparison of all shingles."
_SAMPLED = frozenset((6, 7))
"Lengths of the first word of sampled shingles, about every fifth, in all articles alike."
_LEAST_WORDS = 30
_MOST_HOLDERS = 8
"The most articles listed for a shingle; what more articles share is an agency's phrase."
_WORD = re.compile(r"\w+")


def near_copies(articles: Sequence[CleanArticle]) -> tuple[Copy, ...]:
    """Return the near-copies, by id; the cost is linear in the length of the articles."""
    texts = {article.article.id: lowered(article.prose) for article in articles}
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
    """Return the sampled shingles of some words, as hashes."""
    starts = compress(count(), map(_SAMPLED.__contains__, map(len, words[: 1 - _SHINGLE])))
    return frozenset([hash(tuple(words[at : at + _SHINGLE])) for at in starts])


def _shingles(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(zip(*(words[at:] for at in range(_SHINGLE)), strict=False))
