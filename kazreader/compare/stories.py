"""Which articles report the same event: those that share names which not every report holds.

Two articles with two such names in common belong together, and so does everything tied to either. An
article that shares less joins the event of whose articles most use one of its names, or of whose words it
has enough and a country beside. Two or three articles are parted only where they have nothing in common, and
where no two articles share two names, one name and some words are enough: flashes of two sentences.
Refused: to part one that names too little to tell; in doubt they stay together.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, combinations

from kazreader.compare.disjoint_sets import DisjointSets
from kazreader.compare.phonetics import heard, plain
from kazreader.compare.rarity import words_in
from kazreader.lexicon.nations import nations
from kazreader.lexicon.stems import stem
from kazreader.lexicon.word_lists import common_words, general_names
from kazreader.model import CleanArticle, Stranger
from kazreader.model.kept import Kept

Story = tuple[str, ...]
"The ids of the articles that report one event, in order."
_WordsOf = Callable[[str], frozenset[str]]
"What tells the words of an article by its id, each read once."

_SMALL_FOLDER = 3
_NAME = re.compile(r"[A-Z](?<=[a-z,;] [A-Z])[^\W\d_]{2,}")
"A capital behind a small letter or a comma: not the first word of a sentence."
_NAMED, _NATION = 2, 1
"What a shared name counts, and what a country or a people, which many events share."
_TIED, _TIED_STORIES = 4, 3
"From this on two articles report one event, and two events of several articles are one."
_SHARE = 0.15
"The least share of the shorter article's names that must be common: long articles share some by chance."
_WINDOW = 10
"Articles with the same name to which each is compared, so that a name of all costs no more."
_LEAST_NAMES = 3
"An article with fewer telling names may belong anywhere."
_MOSTLY = 0.5
_OF_THE_THEME, _LEAST_OF_IT = 0.18, 8
"""The share and the number of an event's own words that a report of it has: of 54 events every report is
joined so, and none of 110 others that were put among them, which hardly name its country."""
_IN_MOST, _LEAST_OF_BOTH, _OF_BOTH_THEMES = 0.6, 6, 0.15
"""Two events of several articles are one where a name stands in this share of the articles of either, and
their themes have so many words in common: of 2,700 pairs of events one more is joined by it."""
_IN_COMMON = 0.08
"""The share of the shorter one's words in common below which two articles without a common name report two
events: none of 446 pairs of one event has so few, and 70 of 100 pairs of two."""
_LONG_WORD = 4
"Letters of a word that may tell an event."


def stories(articles: Sequence[CleanArticle]) -> tuple[Story, ...]:
    """Return the articles parted into events, the largest first; their order changes nothing."""
    named = {article.article.id: _names(article) for article in sorted(articles, key=lambda a: a.article.id)}
    prose = {article.article.id: article.prose for article in articles}
    words = cache(lambda article: _words_in(prose[article]))
    if len(named) <= _SMALL_FOLDER:
        return _of_few(named, words)
    ties = _ties(named)
    groups, place = DisjointSets(len(named)), {article: number for number, article in enumerate(named)}
    told = {article: sum(names.values()) for article, names in named.items()}
    for least in (_TIED, _TIED_STORIES):
        sizes = Counter(map(groups.root, place.values()))
        for (a, b), weight in sorted(tie for tie in ties.items() if tie[1] >= least):
            if weight < _SHARE * min(told[a], told[b]):
                continue
            whole = min(sizes[groups.root(place[a])], sizes[groups.root(place[b])]) > 1
            if least == _TIED or whole:
                groups.join(place[a], place[b])
    parts = groups.parted(list(named))
    if len(parts) == len(named):
        return _of_flashes(named, ties, words)
    found = _of_one_theme(_largest_first(parts), named, words)
    return _with_the_lone_joined(found, named, words)


def _of_flashes(
    named: Mapping[str, Mapping[str, int]], ties: Mapping[tuple[str, str], int], words: _WordsOf
) -> tuple[Story, ...]:
    """Return articles of which no two share two names: those as one event that share a name and some words.

    Where some name too little to tell, these are of the largest event, or of one event where there is none.
    """
    place = {article: number for number, article in enumerate(named)}
    groups = DisjointSets(len(named))
    for (a, b), weight in ties.items():
        if weight >= _NAMED and _share_words(words(a), words(b)):
            groups.join(place[a], place[b])
    found = _largest_first(groups.parted(list(named)))
    if len(found[0]) > 1:
        return _with_the_lone_joined(found, named, words)
    anywhere = [article for article, names in named.items() if len(names) < _LEAST_NAMES]
    alone = ([article] for article in named if article not in anywhere)
    return tuple(_largest_first([anywhere, *alone] if anywhere else alone))


def _of_few(named: Mapping[str, Mapping[str, int]], words: _WordsOf) -> tuple[Story, ...]:
    """Return two or three articles as one event, but for those that have nothing in common with any other."""
    ids = list(named)
    groups = DisjointSets(len(ids))
    for (a, one), (b, other) in combinations(enumerate(ids), 2):
        few = min(len(named[one]), len(named[other])) < _LEAST_NAMES
        if few or named[one].keys() & named[other].keys() or _share_words(words(one), words(other)):
            groups.join(a, b)
    return tuple(_largest_first(groups.parted(ids)))


def _share_words(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _IN_COMMON * min(len(one), len(other))


def _of_one_theme(
    found: Sequence[Story], named: Mapping[str, Mapping[str, int]], words: _WordsOf
) -> list[Story]:
    """Join the events of several articles that hold one name in most of theirs, and some words of a theme."""
    groups = [story for story in found if len(story) > 1]
    if len(groups) < 2:
        return list(found)
    theme = cache(lambda group: _mostly(map(words, group)))
    told: list[tuple[list[Story], frozenset[str]]] = []
    for group in groups:
        names = _names_of_most(group, named)
        for number, (others, their_names) in enumerate(told):
            if names & their_names and _is_one_theme(theme(group), frozenset().union(*map(theme, others))):
                told[number] = ([*others, group], names & their_names)
                break
        else:
            told.append(([group], names))
    lone = [story for story in found if len(story) == 1]
    return _largest_first([*(tuple(chain.from_iterable(of_one)) for of_one, _ in told), *lone])


def _is_one_theme(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= max(_LEAST_OF_BOTH, _OF_BOTH_THEMES * min(len(one), len(other)))


def _names_of_most(group: Iterable[str], named: Mapping[str, Mapping[str, int]]) -> frozenset[str]:
    """Return the names, no nations, that stand in most articles of a group."""
    of_all = [named[article] for article in group]
    uses = Counter(name for names in of_all for name, weight in names.items() if weight == _NAMED)
    return frozenset(name for name, count in uses.items() if count >= _IN_MOST * len(of_all))


def strangers(found: Sequence[Story]) -> tuple[Stranger, ...]:
    """Return the articles outside the main event, in the order of their ids.

    Of two or three the first has the main one. None in a folder of several events without a main one: each
    is compared by itself. All where no two articles report one event.
    """
    nothing = len(found) > _SMALL_FOLDER and len(found[0]) == 1
    if not found or (3 * len(found[0]) < sum(map(len, found)) and not nothing):
        return ()
    apart = [
        Stranger(article, tuple(other for other in story if other != article))
        for story in found[0 if nothing else 1 :]
        for article in story
    ]
    return tuple(sorted(apart, key=lambda stranger: stranger.article))


def _names(article: CleanArticle) -> Mapping[str, int]:
    """Return the telling names of an article, as transliterations share them, with what each counts."""
    general, known = general_names(), nations()
    return {
        heard(plain(name)): _NATION if name in known.countries or name in known.people else _NAMED
        for name in dict.fromkeys(_NAME.findall(article.prose))
        if name.lower() not in general
    }


def _words_in(prose: str) -> frozenset[str]:
    """Return the stems of the words of an article that carry content."""
    return frozenset(chain.from_iterable(map(_STEMS.__getitem__, set(prose.lower().split()))))


def _stems_in(written: str) -> tuple[str, ...]:
    """Return the stems of the words with content in what stands between two spaces."""
    found = (word for word in words_in(written) if len(word) >= _LONG_WORD)
    return tuple(stem(word) for word in found if word not in common_words())


_STEMS = Kept(_stems_in)


def _ties(named: Mapping[str, Mapping[str, int]]) -> Counter[tuple[str, str]]:
    holders: defaultdict[str, list[str]] = defaultdict(list)
    ties: Counter[tuple[str, str]] = Counter()
    for article, names in named.items():
        for name, weight in names.items():
            for other in holders[name][-_WINDOW:]:
                ties[other, article] += weight
            holders[name].append(article)
    return ties


def _largest_first(groups: Iterable[Sequence[str]]) -> list[Story]:
    return sorted((tuple(sorted(group)) for group in groups), key=lambda story: (-len(story), story))


def _with_the_lone_joined(
    found: list[Story], named: Mapping[str, Mapping[str, int]], words: _WordsOf
) -> tuple[Story, ...]:
    """Let each lone article join the event whose articles mostly use one of its names, or the largest one.

    The largest takes those that name too little to tell, and those of its theme.
    """
    groups = [list(story) for story in found if len(story) > 1]
    lone = [story[0] for story in found if len(story) == 1]
    used = [_used(group, named) for group in groups]
    left: list[str] = []
    for article in lone:
        names = [name for name, weight in named[article].items() if weight == _NAMED]
        shares = [_share_using(names, uses, len(group)) for group, uses in zip(groups, used, strict=True)]
        best = max(range(len(groups)), key=lambda n: (shares[n], -n), default=None)
        if best is not None and shares[best] >= _MOSTLY:
            groups[best].append(article)
        elif groups and len(names) < _LEAST_NAMES:
            groups[0].append(article)
        else:
            left.append(article)
    if groups and left:
        left = _left_by_the_largest(groups[0], left, named, words)
    return tuple(_largest_first([*groups, *([article] for article in left)]))


def _left_by_the_largest(
    largest: list[str],
    lone: Sequence[str],
    named: Mapping[str, Mapping[str, int]],
    words: _WordsOf,
) -> list[str]:
    """Let the largest event take the lone articles of its theme, and return the others."""
    used = _used(largest, named)
    near = [article for article in lone if any(used[name] > 1 for name in named[article])]
    theme = _mostly(map(words, largest)) if near else frozenset()
    enough = max(_LEAST_OF_IT, _OF_THE_THEME * len(theme))
    joined = {article for article in near if len(theme & words(article)) >= enough}
    largest += [article for article in lone if article in joined]
    return [article for article in lone if article not in joined]


def _used(group: Sequence[str], named: Mapping[str, Mapping[str, int]]) -> Counter[str]:
    """Return in how many articles of a group each name stands."""
    return Counter(name for article in group for name in named[article])


def _mostly(found: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return the words that stand in most of the articles, and in two at least."""
    of_all = list(found)
    holding = Counter(word for words in of_all for word in words)
    return frozenset(word for word, count in holding.items() if count > 1 and count >= _MOSTLY * len(of_all))


def _share_using(names: Sequence[str], uses: Counter[str], articles: int) -> float:
    return max((uses[name] for name in names), default=0) / articles
