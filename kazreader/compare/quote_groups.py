"""Which quotations are one utterance in several wordings.

Two wordings meet through content words that few others hold. They are one utterance when most of their
content words are the same, the words as a whole are alike, more than the opening is shared, and the
speakers can be the same. Sentences that follow each other in two articles stay together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from kazreader.compare.groups import Groups
from kazreader.compare.speakers import Sameness, same_speaker
from kazreader.compare.utterance import Words, contains, words_of
from kazreader.model import Claim, Quote

_LEAST_WORDS, _LEAST_CONTENT = 4, 3
"Words of a quotation that can be known again, and content words that two wordings must share."
_RATIO = 60
"Least token_sort_ratio of one utterance in two wordings: 17 of 20 found, 0 of 646 wrong where it was set."
_IN_ORDER, _NEARLY_WHOLE = 0.4, 0.75
"Least share of the shorter wording's words that stand in the other in the same order; the second is enough."
_RATIO_SAME, _IN_ORDER_SAME = 65, 0.45
"The same for one and the same named speaker, whatever the content words."
_RATIO_UNKNOWN, _IN_ORDER_UNKNOWN = 68, 0.5
"The same where one of the speakers is not known by name."
_COVERED = 0.5
"Least share of the shorter wording's content words that both must hold."
_COMMON = 40
"Wordings in which a word may stand and still bring two of them together."
_NEXT = 80
"Characters between two quoted sentences that follow each other, the words that cite the speaker included."
_SLIGHT = frozenset(("and", "but", "so", "well", "that", "also", "now", "then", "just"))
"Words whose presence alone makes no other wording."


@dataclass(frozen=True, slots=True)
class Wording:
    """One way of writing an utterance, with every claim that writes it so, in order."""

    words: Words
    claims: tuple[Claim, ...]

    def stands_apart_from(self, other: Wording) -> bool:
        """Whether at least two articles are needed to hold both wordings."""
        return len({c.mention.article for c in (*self.claims, *other.claims)}) > 1


@dataclass(frozen=True, slots=True)
class Version:
    """One article's run of sentences of an utterance."""

    claims: tuple[Claim, ...]
    wordings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Utterance:
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
        if len(words.all) >= _LEAST_WORDS and words.content:
            by_line.setdefault(words.line, (words, []))[1].append(claim)
    return tuple(Wording(words, tuple(found)) for words, found in by_line.values())


def quote_of(claim: Claim) -> Quote:
    """Return the claim's value; TypeError when it is no quotation."""
    if not isinstance(claim.mention.value, Quote):
        raise TypeError(f"{claim.mention.rule}: not a quotation")
    return claim.mention.value


def utterances(found: Sequence[Wording]) -> tuple[Utterance, ...]:
    """Return the utterances that stand in more than one wording."""
    following = _following(found)
    groups = Groups(len(found))
    pairs: list[tuple[int, int]] = []
    near: list[tuple[int, int]] = []
    for a, b in _meeting(found):
        if reworded(found[a], found[b]):
            pairs.append((a, b))
            groups.join(a, b)
        else:
            if _looks_alike(found[a].words, found[b].words):
                near.append((a, b))
            for first, behind, other in ((a, following[a], b), (b, following[b], a)):
                for second in behind:
                    if reworded(_joined(found[first], found[second]), found[other]):
                        pairs.append((a, b))
                        groups.join(first, other)
                        groups.join(second, other)
    for (a, b), (c, d) in _parallel(pairs, following):
        groups.join(a, c)
        groups.join(b, d)
    matched: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for a, b in pairs:
        matched[groups.root(a)].add((min(a, b), max(a, b)))
    members: dict[int, list[int]] = defaultdict(list)
    for number in range(len(found)):
        if groups.root(number) in matched:
            members[groups.root(number)].append(number)
    beside: dict[int, set[int]] = defaultdict(set)
    for a, b in near:
        if groups.root(a) != groups.root(b):
            beside[groups.root(a)].add(b)
            beside[groups.root(b)].add(a)
    return tuple(
        Utterance(_versions(found, numbers, following), frozenset(matched[root]), frozenset(beside[root]))
        for root, numbers in members.items()
    )


def _looks_alike(a: Words, b: Words) -> bool:
    from rapidfuzz import fuzz

    return len(a.content & b.content) > 1 and fuzz.token_sort_ratio(a.line, b.line) >= _RATIO


def _meeting(found: Sequence[Wording]) -> list[tuple[int, int]]:
    """Return the pairs of wordings that share enough content words, through an index of rare ones."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, wording in enumerate(found):
        for word in wording.words.content:
            index[word].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for numbers in index.values():
        if len(numbers) <= _COMMON:
            shared.update(combinations(numbers, 2))
    return sorted(
        (a, b) for (a, b), count in shared.items() if count > 0 and found[a].stands_apart_from(found[b])
    )


def reworded(one: Wording, other: Wording) -> bool:
    """Whether the two wordings are one utterance in other words."""
    a, b = one.words, other.words
    if not _alike_enough(a, b, same=_sameness(one, other)) or not _shares_more_than_an_opening(a, b):
        return False
    if _is_part(one, other) or _is_part(other, one):
        return False
    return not set(Counter(a.all) - Counter(b.all)) | set(Counter(b.all) - Counter(a.all)) <= _SLIGHT


def _alike_enough(a: Words, b: Words, same: Sameness) -> bool:
    """Whether the words are alike as a whole; a speaker known to be the same needs less."""
    from rapidfuzz import fuzz
    from rapidfuzz.distance import LCSseq

    shared, least = len(a.content & b.content), min(len(a.content), len(b.content))
    in_order = LCSseq.similarity(a.all, b.all) / min(len(a.all), len(b.all))
    ratio = fuzz.token_sort_ratio(a.line, b.line)
    if same is Sameness.OTHER or (ratio < _RATIO and in_order < _NEARLY_WHOLE):
        return False
    covered = shared >= _LEAST_CONTENT and shared >= _COVERED * least
    if same is not Sameness.SAME:
        return covered and in_order >= _IN_ORDER_UNKNOWN and ratio >= _RATIO_UNKNOWN
    if covered and in_order >= _IN_ORDER:
        return True
    most = shared > _LEAST_CONTENT and shared >= _NEARLY_WHOLE * least
    return most or (ratio >= _RATIO_SAME and in_order >= _IN_ORDER_SAME and min(len(a.all), len(b.all)) >= 7)


def _sameness(one: Wording, other: Wording) -> Sameness:
    """Return the best that the speakers of two articles allow; one that was carried over may be anybody."""
    found = {
        Sameness.UNKNOWN if sameness is Sameness.OTHER and "quote.carried" in rules else sameness
        for a in one.claims
        for b in other.claims
        if a.mention.article != b.mention.article
        for sameness in (same_speaker(a.attribution, b.attribution),)
        for rules in ((a.mention.rule, b.mention.rule),)
    }
    return next(s for s in Sameness if s in found) if found else Sameness.OTHER


def _is_part(short: Wording, long: Wording) -> bool:
    """Whether one outlet merely quotes less than the other: no other words, and an end that says so."""
    if not contains(long.words.all, short.words.all):
        return False
    missing = len(long.words.all) - len(short.words.all)
    texts = [quote_of(claim).text for claim in short.claims]
    return missing > 2 or all(text[:1].islower() or text[-1:] == "," for text in texts)


def _shares_more_than_an_opening(a: Words, b: Words) -> bool:
    opening = next((n for n, (x, y) in enumerate(zip(a.all, b.all, strict=False)) if x != y), None)
    if opening is None or opening < 3:
        return True
    rests = [words_of(" ".join(words.all[opening:])) for words in (a, b)]
    if any(len(rest.all) <= 2 for rest in rests):
        return True
    telling = len(words_of(" ".join(a.all[:opening])).content)
    return len(rests[0].content & rests[1].content) >= (2 if telling < _LEAST_CONTENT else 1)


def _joined(first: Wording, second: Wording) -> Wording:
    """Return two sentences as one: another outlet may put a comma where this one puts a full stop."""
    a, b = first.words, second.words
    return Wording(Words(a.all + b.all, a.content | b.content), first.claims)


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
