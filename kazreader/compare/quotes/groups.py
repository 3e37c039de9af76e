"""Group quotations into utterances with several wordings.

Candidate pairs share a content word that few wordings have; `one_utterance` decides on them. Sentences that
follow each other in two articles stay in one utterance.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from kazreader.compare.disjoint_sets import DisjointSets
from kazreader.compare.quotes.one_utterance import may_match, reworded
from kazreader.compare.quotes.voices import Wording
from kazreader.compare.rarity import Rarity
from kazreader.compare.sides import articles_of
from kazreader.model import Claim
from kazreader.model.grouped import grouped
from kazreader.model.named_tuple import NamedTuple

_MOST_WORDINGS = 40
"Wordings with a word above which the word pairs none."
_GAP_TO_NEXT = 80
"The most characters between two consecutive quoted sentences, with the attribution between them."


class Version(NamedTuple):
    """One article's run of sentences of an utterance."""

    claims: tuple[Claim, ...]
    wordings: tuple[int, ...]


class Utterance(NamedTuple):
    """One utterance in all its versions."""

    versions: tuple[Version, ...]
    reworded: frozenset[tuple[int, int]]
    "The matched pairs of wordings, by number."


def utterances(found: Sequence[Wording], rarity: Rarity) -> tuple[Utterance, ...]:
    """Return the utterances that have several wordings."""
    following = _following(found)
    groups = DisjointSets(len(found))
    one = [(a, b) for a, b in _meeting(found) if reworded(found[a], found[b], rarity)]
    for a, b in one:
        groups.join(a, b)
    for (a, b), (c, d) in _parallel(one, following):
        groups.join(a, c)
        groups.join(b, d)
    matched = grouped((groups.root(a), (a, b)) for a, b in one)
    roots = ((groups.root(number), number) for number in range(len(found)))
    members = grouped((root, number) for root, number in roots if root in matched)
    return tuple(
        Utterance(_versions(found, numbers, following), frozenset(matched[root]))
        for root, numbers in members.items()
    )


def _meeting(found: Sequence[Wording]) -> list[tuple[int, int]]:
    """Return the candidate pairs, by number: of several articles, with a rare shared content word."""
    holding = Counter(word for wording in found for word in wording.words.content)
    later: dict[str, list[int]] = {word: [] for word, count in holding.items() if 1 < count <= _MOST_WORDINGS}
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


def _following(found: Sequence[Wording]) -> dict[int, set[int]]:
    """Return for each wording those up to three sentences after it in some article."""
    placed = sorted(
        (c.mention.article, c.mention.span.start, c.mention.span.end, number)
        for number, wording in enumerate(found)
        for c in wording.claims
    )
    behind: dict[int, set[int]] = defaultdict(set)
    for steps in (1, 2, 3):
        for (article, _, end, number), (other, start, _, later) in zip(placed, placed[steps:], strict=False):
            if article == other and start - end <= steps * _GAP_TO_NEXT:
                behind[number].add(later)
    return behind


def _parallel(
    pairs: Sequence[tuple[int, int]], following: dict[int, set[int]]
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return each two matched pairs of which the second follows the first in both articles."""
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
    """Return each article's runs of sentences in one utterance."""
    placed = sorted(
        ((c.mention.article, c.mention.span, number, c) for number in members for c in found[number].claims),
        key=lambda row: row[:3],
    )
    versions: list[Version] = []
    for article, span, number, claim in placed:
        last = versions[-1] if versions else None
        if last is not None and last.claims[-1].mention.article == article:
            near = span.start - last.claims[-1].mention.span.end <= 3 * _GAP_TO_NEXT
            if near and number in following.get(last.wordings[-1], ()):
                versions[-1] = Version((*last.claims, claim), (*last.wordings, number))
                continue
        versions.append(Version((claim,), (number,)))
    return tuple(versions)
