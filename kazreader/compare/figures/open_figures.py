"""Ask the words around a figure what it is about, where no word list knows its question.

Two figures of one noun or one unit answer one question when a telling word stands beside both, and beside
no other such figure of their articles: "bail" beside two sums, "duty" beside two numbers of guards. A word
weighs more the rarer it is in the folder. An open figure that so meets one of a known question takes over
that question; open figures that meet only each other get a question of their own, named by their words.

Refused: figures with other names beside them, figures more than a factor apart, and values that the other
article gives too, since its author tells them apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import chain, combinations

from kazreader.compare.context import Context
from kazreader.compare.figures.kinds import WIDEST_OPEN
from kazreader.compare.figures.pair import quantity, ratio
from kazreader.compare.groups import Groups
from kazreader.compare.rarity import Rarity, rarity_of, words_in
from kazreader.compare.shared_words import other_names_beside
from kazreader.compare.sides import articles_of
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import predicates
from kazreader.lexicon.stems import stem
from kazreader.model import Claim, Interval
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import Count, OpenFigure

_LEAST = 2.0
_STRONG = 2.6
"How much the best shared word must weigh where each article has one such figure, and where it has several."
_BOUND = 0.4
"Share of a word's sentences in which it stands beside such a figure; below, it rather belongs to others."
_TIMES = frozenset({"duration", "minute", "hour", "day", "days", "week", "month", "year", "years"})
_PERSON = "person"
_MOST_BESIDE = 24
"Figures beside which a word may stand and still tell; the cost stays linear."


def with_questions(claims: Sequence[Claim], context: Context) -> list[Claim]:
    """Return the known figures as they are, and those of the open ones that meet, with what they ask."""
    slots: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.counted:
            slots[_thing(claim.counted)].append(claim)
    asked = [slot for slot in slots.values() if any(map(_may_ask, slot)) and len(articles_of(slot)) > 1]
    if not asked:
        return [claim for claim in claims if not _is_open(claim)]
    rarity, told = rarity_of(context), dict[Claim, Claim]()
    for slot in asked:
        told.update(_answered(_Slot.of(slot, rarity, context)))
    return [told.get(claim, claim) for claim in claims if claim in told or not _is_open(claim)]


def _may_ask(claim: Claim) -> bool:
    """Whether the words around may tell what a figure answers: it is open, or its own words say little."""
    loose = isinstance(claim.topic, Count) and predicates().groups[claim.topic.predicate].loose
    return loose or _is_open(claim)


def _is_open(claim: Claim) -> bool:
    return isinstance(claim.topic, OpenFigure)


def _thing(counted: str) -> str:
    """Return what is counted, so that nations are countries; a class of people stays as it is written."""
    known = counted_nouns().words.at([counted], 0)
    if known is None or counted_nouns().line(known[1].kind)[-1] == _PERSON:
        return stem(counted)
    return known[1].kind


class _Slot(NamedTuple):
    """All figures of one noun or one unit."""

    claims: Sequence[Claim]
    around: Sequence[frozenset[str]]
    "For each claim, the stems of the words that stand around it."
    values: dict[str, set[Interval]]
    "For each article, the values that it gives."
    beside: dict[str, dict[str, set[Interval]]]
    "For each word and article, the values beside which it stands there."
    sentences: Counter[str]
    "Sentences in which a word stands beside such a figure."
    units: Sequence[str]
    "For each claim, its unit of time as written."
    rarity: Rarity

    @classmethod
    def of(cls, claims: Sequence[Claim], rarity: Rarity, context: Context) -> _Slot:
        """Return the slot of figures of one noun or unit."""
        own = {stem(claim.counted) for claim in claims}
        around = [frozenset(map(stem, claim.beside)) - own for claim in claims]
        values: dict[str, set[Interval]] = defaultdict(set)
        beside: dict[str, dict[str, set[Interval]]] = defaultdict(lambda: defaultdict(set))
        of_sentence: dict[tuple[str, int], frozenset[str]] = defaultdict(frozenset)
        for claim, words in zip(claims, around, strict=True):
            article, value = claim.mention.article, quantity(claim).interval
            values[article].add(value)
            of_sentence[article, claim.sentence.start] |= words
            for word in words:
                beside[word][article].add(value)
        sentences = Counter(word for words in of_sentence.values() for word in words)
        units = [_unit_of_time(claim, context) for claim in claims]
        return cls(claims, around, values, beside, sentences, units, rarity)

    def candidates(self) -> list[tuple[int, int]]:
        """Return the pairs of claims that share a word which does not stand with anything."""
        holding: dict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self.around):
            for word in words:
                holding[word].append(number)
        return sorted(
            {pair for held in holding.values() if len(held) <= _MOST_BESIDE for pair in combinations(held, 2)}
        )

    def own_words(self, number: int) -> frozenset[str]:
        """Return the words around a figure that stand beside no other value in its article."""
        article, value = self.claims[number].mention.article, quantity(self.claims[number]).interval
        return frozenset(
            word for word in self.around[number] if all(map(value.overlaps, self.beside[word][article]))
        )

    def bound(self, word: str) -> float:
        """Return the share of a word's sentences in which it stands beside such a figure."""
        return self.sentences[word] / max(1, self.rarity.holding[word])

    def alone(self, number: int) -> bool:
        """Whether its article gives one such value only."""
        return len(self.values[self.claims[number].mention.article]) == 1


def _answered(slot: _Slot) -> dict[Claim, Claim]:
    """Return the open figures of a slot that meet others, each with the question that it answers."""
    groups, candidates = Groups(len(slot.claims)), slot.candidates()
    own = {number: slot.own_words(number) for number in set(chain.from_iterable(candidates))}
    met = {(a, b): words for a, b in candidates if (words := _meeting_words(slot, a, b, own[a] & own[b]))}
    for a, b in met:
        groups.join(a, b)
    told: dict[int, Counter[str]] = defaultdict(Counter)
    for (a, _), words in met.items():
        told[groups.root(a)].update(words)
    members: dict[int, list[Claim]] = defaultdict(list)
    for number, claim in enumerate(slot.claims):
        members[groups.root(number)].append(claim)
    found: dict[Claim, Claim] = {}
    for root, counted in told.items():
        words = [word for word, _ in sorted(counted.items(), key=_most_first)]
        found.update(_with_question(members[root], words))
    return found


def _most_first(told: tuple[str, int]) -> tuple[int, str]:
    return (-told[1], told[0])


def _with_question(claims: Sequence[Claim], words: Sequence[str]) -> dict[Claim, Claim]:
    """Return the open ones of figures that met: with the known question of the others, or a new one."""
    open_ones = [claim for claim in claims if _may_ask(claim)]
    known = Counter((claim.topic, claim.scope.groups) for claim in claims if not _may_ask(claim))
    known = known or Counter((claim.topic, claim.scope.groups) for claim in claims if not _is_open(claim))
    if not known:
        asked = OpenFigure(stem(claims[0].counted), tuple(words[:2]))
        return {claim: claim._replace(topic=asked) for claim in open_ones}
    (topic, groups), _ = max(
        known.items(), key=lambda item: (item[1], key_of(item[0][0]), sorted(item[0][1]))
    )
    return {
        claim: claim._replace(topic=topic, scope=claim.scope._replace(groups=groups))
        for claim in open_ones
        if claim.scope.groups <= groups
    }


def _meeting_words(slot: _Slot, a: int, b: int, shared: frozenset[str]) -> list[str]:
    """Return the words that tell that two figures answer one question, the weightiest first, or none.

    `shared` are the words of their own that both have.
    """
    one, other = slot.claims[a], slot.claims[b]
    if not shared or not (_may_ask(one) or _may_ask(other)) or one.mention.article == other.mention.article:
        return []
    if one.topic == other.topic and not _is_open(one):
        return []
    if _told_apart(slot, a, b):
        return []
    words = slot.rarity.rarest_first(shared)
    weight = slot.rarity.weight(words[0])
    alone = slot.alone(a) and slot.alone(b) and weight >= _LEAST
    several = weight >= _STRONG and max(map(slot.bound, words)) >= _BOUND
    return words if alone or several else []


def _told_apart(slot: _Slot, a: int, b: int) -> bool:
    """Whether two figures cannot answer one question, whatever words they share."""
    one, other = slot.claims[a], slot.claims[b]
    first, second = quantity(one).interval, quantity(other).interval
    both = first in slot.values[other.mention.article] or second in slot.values[one.mention.article]
    if (both and first != second) or ratio(first, second) > WIDEST_OPEN:
        return True
    if _is_open(one) and _is_open(other) and one.scope.groups != other.scope.groups:
        return True
    if slot.units[a] != slot.units[b]:
        return True
    if not (_is_open(one) and _is_open(other)) and stem(one.counted) != stem(other.counted):
        return True
    sizes = [claim.beside & grammar().sizes for claim in (one, other)]
    if all(sizes) and not sizes[0] & sizes[1]:
        return True
    return other_names_beside(one, other)


def _unit_of_time(claim: Claim, context: Context) -> str:
    """Return the unit of a time as written: eleven weeks of a trial are not its 51 days in court."""
    if quantity(claim).unit not in _TIMES:
        return ""
    return stem((words_in(context.quoted(claim.mention)) or [""])[-1])
