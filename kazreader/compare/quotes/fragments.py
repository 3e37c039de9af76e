"""Which few quoted words are one utterance in other words: “very serious consequences”, “extremely serious”.

Some words lifted out of a speech prove little, so the sentences around them must be alike as well, and one
speaker must be cited for both; where one of them is not named, nearly all words that carry content must be
the same and rare. Refuses words that merely are a part of the other's: an outlet may quote less.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.disjoint_sets import DisjointSets
from kazreader.compare.quotes.one_utterance import quote_of
from kazreader.compare.quotes.speakers import Sameness, same_speaker
from kazreader.compare.quotes.utterance import Words, contains, words_of
from kazreader.compare.rarity import rarity_of, words_in
from kazreader.compare.sentence_meanings import alike, meanings_of
from kazreader.compare.sides import articles_of
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import Quoted

_FRAGMENT, _REPORTED = Quoted("fragment"), Quoted("reported")
_COMMON = 40
"Quotations in which a word may stand and still bring two of them together."
_HALF, _MOST = 0.5, 0.66
"Least share of the shorter one's content words that both hold, for one speaker and for one unnamed."
_TOLD, _TOLD_ALIKE = 0.9, 0.15
"What the shared words must tell, and how like the sentences must be, for one speaker."
_TOLD_ALONE = 1.4
"What they must tell where the sentences have nothing else in common."
_WHOLE_ALIKE = 0.2
"How like the sentences must be where all content words of one are the other's, or a speaker is unnamed."
_TOLD_UNNAMED = 1.7


class Lifted(NamedTuple):
    """Quotations of one utterance by number of their words; `pairs` holds the numbers of those that met."""

    quoted: tuple[tuple[Claim, ...], ...]
    "The claims by their words, in order."
    pairs: tuple[tuple[int, int], ...]


def lifted(claims: Sequence[Claim], context: Context) -> Iterator[Lifted]:
    """Yield the utterances of which at least one outlet quotes but a few words."""
    quoted: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        words = words_of(quote_of(claim).text)
        if claim.topic != _REPORTED and not claim.headline and words.content:
            quoted[words.line].append(claim)
    lines = list(quoted.values())
    spoken = [words_of(quote_of(found[0]).text) for found in lines]
    met = [(a, b) for a, b in _meeting(lines, spoken) if _are_one(lines[a], lines[b], context)]
    groups = DisjointSets(len(lines))
    for a, b in met:
        groups.join(a, b)
    together: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for a, b in met:
        together[groups.root(a)].append((a, b))
    for pairs in together.values():
        numbers = sorted({number for pair in pairs for number in pair})
        place = {number: n for n, number in enumerate(numbers)}
        yield Lifted(
            tuple(tuple(lines[number]) for number in numbers),
            tuple((place[a], place[b]) for a, b in pairs),
        )


def _meeting(lines: Sequence[Sequence[Claim]], spoken: Sequence[Words]) -> Iterator[tuple[int, int]]:
    """Yield the pairs, one of them a fragment, that share half of their content, a word of it held by few."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(spoken):
        for word in words.content:
            index[word].append(number)
    fragments = {n for n, found in enumerate(lines) if any(c.topic == _FRAGMENT for c in found)}
    pairs = {
        (min(number, other), max(number, other))
        for number in fragments
        for word in spoken[number].content
        if len(index[word]) <= _COMMON
        for other in index[word]
        if other != number
    }
    for a, b in sorted(pairs):
        one, other = spoken[a], spoken[b]
        if _share(one, other) < _HALF or one.numbers != other.numbers:
            continue
        part = contains(one.all, other.all) or contains(other.all, one.all)
        if not (part or _share_an_opening(one, other)):
            yield a, b


def _share(one: Words, other: Words) -> float:
    """Return the share of the content words of the one that has fewer which both hold."""
    return len(one.content & other.content) / min(len(one.content), len(other.content))


def _share_an_opening(one: Words, other: Words) -> bool:
    """Whether only first words are shared: “new fast boats” are no “new fast trains”."""
    same = next((n for n, (x, y) in enumerate(zip(one.meant, other.meant, strict=False)) if x != y), 0)
    rests = [words.content & frozenset(words.meant[same:]) for words in (one, other)]
    return bool(same) and all(rests) and rests[0].isdisjoint(rests[1])


def _are_one(ours: Sequence[Claim], theirs: Sequence[Claim], context: Context) -> bool:
    """Whether two reports that each quote but one of the two quote one utterance."""
    both = articles_of(ours) & articles_of(theirs)
    return any(
        _is_one_utterance(a, b, context)
        for a in ours
        for b in theirs
        if both.isdisjoint((a.mention.article, b.mention.article)) and _FRAGMENT in (a.topic, b.topic)
    )


def _is_one_utterance(a: Claim, b: Claim, context: Context) -> bool:
    one, other = (words_of(quote_of(claim).text) for claim in (a, b))
    shared, share = one.content & other.content, _share(one, other)
    speakers = same_speaker(a.attribution, b.attribution)
    if speakers is Sameness.OTHER:
        return False
    rarity = rarity_of(context)
    cited = frozenset(meaning(word) for c in (a, b) for word in words_in((c.attribution or "").lower()))
    ours, theirs = (meanings_of(claim, context) - cited for claim in (a, b))
    told, near = sum(map(rarity.telling, shared)), alike(ours, theirs, rarity)
    if speakers is Sameness.UNKNOWN:
        return share >= _MOST and told >= _TOLD_UNNAMED and near >= _WHOLE_ALIKE
    if told < _TOLD_ALONE and ours & theirs <= shared:
        return False
    return (told >= _TOLD and near >= _TOLD_ALIKE) or (share == 1 and near >= _WHOLE_ALIKE)
