"""Which articles are voices of their own: near-copies count as one, and another story counts as none.

A near-copy holds at least four fifths of its five-word shingles in common with a longer (or equal) article. A
stranger names almost none of the names that most of the other articles share. Refused: to call anything a
stranger in a folder that has no common story, or an article too short to tell.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from statistics import median
from zlib import crc32

from kazreader.lexicon.times import times
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
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]{2,}")
"A capital behind a small letter or a comma: not the first word of a sentence."
_MOST_NAMED = 0.5
"The share of the other articles that must use a name before it is the story's own."
_LEAST_ARTICLES, _LEAST_NAMES, _LEAST_COMMON = 4, 4, 3
_WELL_KNOWN = 8
"From so many names of the story on, one of them alone may be chance."


def near_copies(articles: Sequence[CleanArticle]) -> tuple[Copy, ...]:
    """Return the articles that repeat another one, by id; the cost is linear in their length."""
    texts = {article.article.id: _words(article) for article in articles}
    told = [name for name, words in texts.items() if len(words) >= _LEAST_WORDS]
    holders: defaultdict[int, list[str]] = defaultdict(list)
    copies: list[Copy] = []
    for name in sorted(told, key=lambda name: (-len(texts[name]), name)):
        sample = set(_shingles(texts[name], every=_SAMPLE))
        found = Counter(other for shingle in sample for other in holders.get(shingle, ()))
        original = max(found, key=lambda other: (found[other], other), default=None)
        share = 0.0
        if original is not None and found[original] >= _CANDIDATE * len(sample):
            own, others = set(_shingles(texts[name], every=1)), set(_shingles(texts[original], every=1))
            share = len(own & others) / len(own)
        if original is not None and share >= _COPY:
            copies.append(Copy(name, original, round(share, 3)))
            continue
        for shingle in sample:
            if len(holders[shingle]) < _MOST_HOLDERS:
                holders[shingle].append(name)
    return tuple(sorted(copies, key=lambda copy: copy.article))


def strangers(articles: Sequence[CleanArticle]) -> tuple[tuple[str, str], ...]:
    """Return the articles that seem to report another event, by id, with the reason in words."""
    if len(articles) < _LEAST_ARTICLES:
        return ()
    named = {article.article.id: _names(article) for article in articles}
    used = Counter(name for names in named.values() for name in names)
    least = max(2, _MOST_NAMED * (len(articles) - 1))
    common = {name for name, times_used in used.items() if times_used >= least}
    held = {
        article: sum(used[name] - 1 >= least for name in names & common) for article, names in named.items()
    }
    if len(common) < _LEAST_NAMES or median(held.values()) < _LEAST_COMMON:
        return ()
    allowed = 1 if len(common) >= _WELL_KNOWN else 0
    short = {a.article.id for a in articles if len(_words(a)) < _LEAST_WORDS}
    shown = ", ".join(sorted(common, key=lambda name: (-used[name], name))[:4])
    why = f"It names {{}} of the names that most of the other reports share ({shown})."
    return tuple(
        (article, why.format("only one" if count else "none"))
        for article, count in sorted(held.items())
        if count <= allowed and article not in short
    )


def _words(article: CleanArticle) -> list[str]:
    return _WORD.findall(article.prose.lower())


def _shingles(words: Sequence[str], *, every: int) -> Iterator[int]:
    for at in range(len(words) - _SHINGLE + 1):
        word = words[at]
        if (len(word) + ord(word[0])) % every == 0:
            yield crc32(" ".join(words[at : at + _SHINGLE]).encode())


def _names(article: CleanArticle) -> frozenset[str]:
    words = times()
    return frozenset(
        name
        for name in _NAME.findall(article.prose)
        if name.lower() not in words.months and name.lower() not in words.weekdays
    )
