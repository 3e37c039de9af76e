"""Add up the members of a list that differ only by a name, a class or where: seven Colts, three others.

One more person behind "and" counts too: 23 crewmen and a pilot are 24 people.

The sum is a claim of its own, on the words of the whole list: ten rifles. People of two classes (two adults
and four children) add up only in an article's lead, where all are told. Lists of different things, of hedged
numbers, and of more than three members are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kazreader.extract.figures.happened.between import one_more
from kazreader.extract.figures.happened.lists import end_of_where
from kazreader.extract.figures.head_nouns import is_number
from kazreader.extract.words import Words
from kazreader.model import Claim, Interval, Quantity, Span
from kazreader.model.scope import GroupKind
from kazreader.model.topics import Count

_MOST = 3
_TELLS_APART: tuple[GroupKind, ...] = ("name", "rest")
_LEAST = 2
"The fewest to whom one is added."
_LISTS = frozenset({",", "and", "", ", and", "and a crew of"})


def sums(counts: Sequence[Claim], words: Words, sentence: Span, *, lead: bool) -> Iterator[Claim]:
    """Yield the sums of the lists among the counts of one sentence."""
    start = 0
    while start < len(counts):
        end = start + 1
        while end < len(counts) and _goes_on(counts[end - 1], counts[end], words, sentence, lead=lead):
            end += 1
        if 2 <= end - start <= _MOST and _is_whole(counts[end - 2], counts[end - 1], words, sentence):
            yield _summed(counts[start:end])
        start = end


def with_one_more(claim: Claim, words: Words, at: int, sentence: Span) -> Claim | None:
    """Return the count of people that ends at a word with the single one behind it, as a count of all."""
    amount, end = _amount(claim), one_more(words, at)
    of_people = isinstance(claim.topic, Count) and claim.topic.root == "person"
    if amount is None or not end or not of_people or not _plain(claim) or amount < _LEAST:
        return None
    if words.word(end) == "of" and is_number(words.word(end + 1)):
        return None  # 40 passengers and a crew of five
    span = Span(claim.mention.span.start, words.ends[end - 1] + sentence.start)
    value = Quantity(Interval.exactly(amount + 1), "")
    mention = claim.mention._replace(span=span, value=value, rule="qty.sum.one_more")
    groups = frozenset(group for group in claim.scope.groups if group.kind != "kind")
    return claim._replace(mention=mention, scope=claim.scope._replace(groups=groups))


def _goes_on(one: Claim, other: Claim, words: Words, sentence: Span, *, lead: bool) -> bool:
    """Whether the second count continues the list of the first: same question, another name or class."""
    if one.topic != other.topic or _amount(one) is None or _amount(other) is None:
        return False
    gap = _between(one, other, words, sentence)
    if one.scope.groups == other.scope.groups:
        return not one.scope.groups and _says_where(gap.lower().split())
    if all(_has(claim, _TELLS_APART) for claim in (one, other)):
        return gap in _LISTS
    if not lead or not isinstance(one.topic, Count) or one.topic.root != "person":
        return False
    of_classes = all(_has(claim, ("kind",)) for claim in (one, other))
    return _plain(one) and _plain(other) and (gap == "and" or (of_classes and gap in _LISTS))


def _is_whole(one: Claim, last: Claim, words: Words, sentence: Span) -> bool:
    """Whether a list of people ends with its last count: behind it stands no ", a Swede and two Finns"."""
    of_people = isinstance(last.topic, Count) and last.topic.root == "person"
    if not of_people or "and" in _between(one, last, words, sentence):
        return True
    return re.match(r",|\s+and\b", words.text[last.mention.span.end - sentence.start :]) is None


def _between(one: Claim, other: Claim, words: Words, sentence: Span) -> str:
    return words.text[
        one.mention.span.end - sentence.start : other.mention.span.start - sentence.start
    ].strip()


def _says_where(gap: Sequence[str]) -> bool:
    """Whether only "and" and where the first were stands between two counts: 49 on the plane and one ..."""
    return len(gap) >= _LEAST and gap[-1] == "and" and end_of_where(gap, 0) == len(gap) - 1


def _has(claim: Claim, kinds: Sequence[GroupKind]) -> bool:
    return any(group.kind in kinds for group in claim.scope.groups)


def _plain(claim: Claim) -> bool:
    """Whether nothing but a class sets a count apart."""
    return all(group.kind == "kind" for group in claim.scope.groups)


def _amount(claim: Claim) -> Decimal | None:
    value = claim.mention.value
    return value.interval.low if isinstance(value, Quantity) and value.interval.exact else None


def _summed(members: Sequence[Claim]) -> Claim:
    first, last = members[0], members[-1]
    total = sum((amount for claim in members if (amount := _amount(claim)) is not None), Decimal(0))
    shared = frozenset(g for g in first.scope.groups & last.scope.groups if g.kind not in _TELLS_APART)
    span = Span(first.mention.span.start, last.mention.span.end)
    value = Quantity(Interval.exactly(total), "")
    mention = first.mention._replace(span=span, value=value, rule="qty.sum.list")
    return first._replace(mention=mention, scope=first.scope._replace(groups=shared))
