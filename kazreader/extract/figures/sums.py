"""Add up the members of a list that are told apart only by a name: seven Colts, three other rifles.

The sum is a claim of its own, on the words of the whole list: ten rifles. Lists of different things, of
hedged numbers, and of more than three members are left as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from kazreader.extract.words import Words
from kazreader.model import Claim, Interval, Quantity, Span

_MOST = 3
_TELLS_APART = ("name", "rest")


def sums(counts: Sequence[Claim], words: Words, sentence: Span) -> Iterator[Claim]:
    """Yield the sums of the lists among the counts of one sentence."""
    start = 0
    while start < len(counts):
        end = start + 1
        while end < len(counts) and _goes_on(counts[end - 1], counts[end], words, sentence):
            end += 1
        if 2 <= end - start <= _MOST:
            yield _summed(counts[start:end])
        start = end


def _goes_on(one: Claim, other: Claim, words: Words, sentence: Span) -> bool:
    """Whether the second count continues the list of the first: same question, another name."""
    if one.topic != other.topic or one.scope.groups == other.scope.groups:
        return False
    told_apart = all(_named(claim) and _amount(claim) is not None for claim in (one, other))
    gap = words.text[one.mention.span.end - sentence.start : other.mention.span.start - sentence.start]
    return told_apart and gap.strip() in (",", "and", "", ", and")


def _named(claim: Claim) -> bool:
    return any(group.kind in _TELLS_APART for group in claim.scope.groups)


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
