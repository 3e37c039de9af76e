"""Which quotations are one utterance in several wordings.

Two wordings meet through content words that few others hold; kazreader.compare.quotes.one_utterance says
whether they are one utterance. Sentences that follow each other in two articles stay together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import product

from kazreader.compare.disjoint_sets import DisjointSets
from kazreader.compare.quotes.alike_wordings import LEAST_SHARED
from kazreader.compare.quotes.one_utterance import (
    Wording,
    go_together,
    looks_alike,
    may_match,
    quote_of,
    reworded,
    sameness,
)
from kazreader.compare.quotes.speakers import Sameness
from kazreader.compare.quotes.utterance import Words, words_of
from kazreader.compare.sides import articles_of
from kazreader.model import Claim
from kazreader.model.named_tuple import NamedTuple

_LEAST_WORDS = 4
"Words of a quotation that can be known again; one less where each carries content."
_COMMON = 40
"Wordings in which a word may stand and still bring two of them together."
_NEXT = 80
"Characters between two quoted sentences that follow each other, the words that cite the speaker included."


class Version(NamedTuple):
    """One article's run of sentences of an utterance."""

    claims: tuple[Claim, ...]
    wordings: tuple[int, ...]


class Utterance(NamedTuple):
    """One utterance with its versions, and the numbers of its wordings."""

    versions: tuple[Version, ...]
    reworded: frozenset[tuple[int, int]]
    "The pairs that were matched."
    near: frozenset[int] = frozenset()
    "Wordings of other utterances that look like it."


def wordings(claims: Iterable[Claim]) -> tuple[Wording, ...]:
    """Return the quoted sentences by their words, in the order in which they first stand."""
    by_line: dict[str, tuple[Words, list[Claim]]] = {}
    for claim in claims:
        words = words_of(quote_of(claim).text)
        few = len(words.content) == _LEAST_WORDS - 1 or words.long_pair
        if words.content and (len(words.all) >= _LEAST_WORDS or few):
            by_line.setdefault(words.line, (words, []))[1].append(claim)
    return tuple(Wording.of(words, found) for words, found in by_line.values())


def utterances(found: Sequence[Wording]) -> tuple[Utterance, ...]:
    """Return the utterances that stand in more than one wording."""
    following = _following(found)
    matches = _matches(found, following)
    groups = DisjointSets(len(found))
    for a, b in matches.one_utterance:
        groups.join(a, b)
    for (a, b), (c, d) in _parallel(matches.reworded, following):
        groups.join(a, c)
        groups.join(b, d)
    matched: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for a, b in matches.reworded:
        matched[groups.root(a)].add((min(a, b), max(a, b)))
    members: dict[int, list[int]] = defaultdict(list)
    for number in range(len(found)):
        if groups.root(number) in matched:
            members[groups.root(number)].append(number)
    beside: dict[int, set[int]] = defaultdict(set)
    for a, b in matches.near:
        if groups.root(a) != groups.root(b):
            beside[groups.root(a)].add(b)
            beside[groups.root(b)].add(a)
    return tuple(
        Utterance(_versions(found, numbers, following), frozenset(matched[root]), frozenset(beside[root]))
        for root, numbers in members.items()
    )


@dataclass(slots=True)
class _Matches:
    """Pairs of wordings, by number."""

    reworded: list[tuple[int, int]] = field(default_factory=list)
    one_utterance: list[tuple[int, int]] = field(default_factory=list)
    "The reworded, and each with the sentence that belongs to it."
    near: list[tuple[int, int]] = field(default_factory=list)
    "Pairs that look alike and are not."


def _matches(found: Sequence[Wording], following: dict[int, set[int]]) -> _Matches:
    matches = _Matches()
    leading: dict[int, set[int]] = defaultdict(set)
    for first, behind in following.items():
        for second in behind:
            leading[second].add(first)
    speakers = cache(lambda a, b: sameness(found[a], found[b]))
    one_utterance = cache(lambda a, b: reworded(found[a], found[b], speakers(a, b)))
    joined = cache(lambda first, second: _joined(found[first], found[second]))
    content = [wording.words.content for wording in found]
    for a, b in _meeting(found):
        if one_utterance(a, b):
            matches.reworded.append((a, b))
            matches.one_utterance.append((a, b))
            continue
        if looks_alike(found[a].words, found[b].words):
            matches.near.append((a, b))
        for one, other in ((a, b), (b, a)):
            neighbours = [(one, later) for later in following.get(one, ())]
            neighbours += [(before, one) for before in leading.get(one, ())]
            for first, second in neighbours:
                held = (content[first] | content[second]) & content[other]
                said_by = _of_two_sentences(speakers(first, other))
                if len(held) < LEAST_SHARED[said_by]:
                    continue
                if second == one and one_utterance(first, other):
                    continue
                if reworded(joined(first, second), found[other], said_by):
                    matches.reworded.append((a, b))
                    matches.one_utterance += [(first, other), (second, other)]
    for pair in _beside(found, matches.reworded, following, leading):
        matches.reworded.append(pair.match)
        matches.one_utterance += [pair.match, (pair.anchor, pair.match[0])]
    return matches


def _of_two_sentences(speakers: Sameness) -> Sameness:
    """Return as whose two sentences are set beside one: the second may be anybody's if the first may."""
    return speakers if speakers is Sameness.SAME else Sameness.OTHER


class _Beside(NamedTuple):
    """Two wordings that stand right behind or right before an utterance which two articles hold."""

    match: tuple[int, int]
    anchor: int


def _beside(
    found: Sequence[Wording],
    reworded: Sequence[tuple[int, int]],
    following: dict[int, set[int]],
    leading: dict[int, set[int]],
) -> list[_Beside]:
    known = {frozenset(pair) for pair in reworded}
    same = [(n, n) for n, wording in enumerate(found) if len(articles_of(wording.claims)) > 1]
    pairs: list[_Beside] = []
    for a, b in (*reworded, *same):
        for near in (following, leading):
            for c, d in product(sorted(near.get(a, ())), sorted(near.get(b, ()))):
                if c == d or frozenset((c, d)) in known or not found[c].stands_apart_from(found[d]):
                    continue
                if go_together(found[c], found[d]):
                    known.add(frozenset((c, d)))
                    pairs.append(_Beside((c, d), a))
    return pairs


def _meeting(found: Sequence[Wording]) -> list[tuple[int, int]]:
    """Return the pairs of wordings of several articles that share a content word which few others hold."""
    holding = Counter(word for wording in found for word in wording.words.content)
    later: dict[str, list[int]] = {word: [] for word, count in holding.items() if 1 < count <= _COMMON}
    articles = [articles_of(wording.claims) for wording in found]
    pairs: list[tuple[int, int]] = []
    for a in reversed(range(len(found))):
        telling = [later[word] for word in found[a].words.content & later.keys()]
        ours, several, words = articles[a], len(articles[a]) > 1, found[a].words
        pairs += [
            (a, b)
            for b in set().union(*telling)
            if (several or articles[b] != ours) and may_match(words, found[b].words)
        ]
        for numbers in telling:
            numbers.append(a)
    return sorted(pairs)


def _joined(first: Wording, second: Wording) -> Wording:
    """Return two sentences as one: another outlet may put a comma where this one puts a full stop."""
    return first._replace(words=first.words.before(second.words))


def _following(found: Sequence[Wording]) -> dict[int, set[int]]:
    """Return for each wording those that stand up to three sentences behind it in some article."""
    placed = sorted(
        (c.mention.article, c.mention.span.start, c.mention.span.end, number)
        for number, wording in enumerate(found)
        for c in wording.claims
    )
    behind: dict[int, set[int]] = defaultdict(set)
    for steps in (1, 2, 3):
        for (article, _, end, number), (other, start, _, later) in zip(placed, placed[steps:], strict=False):
            if article == other and start - end <= steps * _NEXT:
                behind[number].add(later)
    return behind


def _parallel(
    pairs: Sequence[tuple[int, int]], following: dict[int, set[int]]
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return two matched pairs wherever the second stands right behind the first in both articles."""
    known = set(pairs)
    found = []
    for a, b in pairs:
        for c in following.get(a, ()):
            for d in following.get(b, ()):
                if (c, d) in known or (d, c) in known:
                    found.append(((a, b), (c, d)))
    return found


def _versions(
    found: Sequence[Wording], members: Sequence[int], following: dict[int, set[int]]
) -> tuple[Version, ...]:
    """Return each article's runs of sentences of one utterance."""
    placed = sorted(
        ((c.mention.article, c.mention.span, number, c) for number in members for c in found[number].claims),
        key=lambda row: row[:3],
    )
    versions: list[Version] = []
    for article, span, number, claim in placed:
        last = versions[-1] if versions else None
        if last is not None and last.claims[-1].mention.article == article:
            near = span.start - last.claims[-1].mention.span.end <= 3 * _NEXT
            if near and number in following.get(last.wordings[-1], ()):
                versions[-1] = Version((*last.claims, claim), (*last.wordings, number))
                continue
        versions.append(Version((claim,), (number,)))
    return tuple(versions)
