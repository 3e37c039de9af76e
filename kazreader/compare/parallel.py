"""Compare what reports tell in the same words but for one answer: both sides have 14, or 30, days to appeal.

The judges ask what claims are about; here the sentences themselves say it. Two claims of one kind are
compared if nearly all words around them are equal, and those directly before and after them. Left out are
pairs that a judge has related, answers of which a report gives both, and sentences with other numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.disjoint_sets import connected
from kazreader.compare.names.bodies import nation_of
from kazreader.compare.names.one_place import slips
from kazreader.compare.phonetics import plain
from kazreader.compare.ruling import Rule
from kazreader.compare.shared_words import sharing
from kazreader.compare.sides import as_written
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, DateRange, Discrepancy, Interval, Kind, Mention, Name, Quantity, Relation

_KINDS = frozenset((Kind.FIGURE, Kind.DATE, Kind.NAME))
_MOST_OF_KEY = 24
"Claims between two equal words above which the words pair none: the cost stays linear."
_LEAST_SHARE = 5 / 6
"The least share of the shorter sentence's words that both have in one order, apart from the answers."
_LEAST_WORDS = 5
_FAR = 6
"The ratio of two amounts above which they are of two things."
_SHOWN = 3
"The words before and after an answer that the question shows."
_OTHER_ANSWER = Rule(
    "parallel.other_answer", Relation.CONFLICT, "They tell it in the same words but for this."
)
_MISSPELT = _OTHER_ANSWER._replace(relation=Relation.SPELLING)
_WORD = re.compile(r"[^\W_]+(?:[-’'.,:][^\W_]+)*")


def parallel(
    claims: Iterable[Claim], found: Iterable[Discrepancy], context: Context
) -> Iterator[Discrepancy]:
    """Yield a topic for each answer in which sentences differ that are equal in all other words."""
    asked = [claim for claim in claims if claim.kind in _KINDS]
    beside, shown = [_beside(claim, context) for claim in asked], _shown(found)
    met = sorted(sharing(([key] for key in beside), _MOST_OF_KEY))
    keys = {beside[n] for n, _ in met}
    given = {
        (c.mention.article, key, _answer(c, context))
        for c, key in zip(asked, beside, strict=True)
        if key in keys
    }
    alike = [
        (n, m)
        for n, m in met
        if asked[n].mention.article != asked[m].mention.article
        and _differ(asked[n], asked[m])
        and _in_same_words(asked[n], asked[m], context)
        and shown[asked[n].mention].isdisjoint(shown[asked[m].mention])
        and (asked[n].mention.article, beside[n], _answer(asked[m], context)) not in given
        and (asked[m].mention.article, beside[m], _answer(asked[n], context)) not in given
    ]
    for pairs in connected(alike):
        yield _discrepancy([(asked[a], asked[b]) for a, b in pairs], context)


def _shown(found: Iterable[Discrepancy]) -> defaultdict[Mention, set[int]]:
    """Return the numbers of the topics that show each mention."""
    shown: defaultdict[Mention, set[int]] = defaultdict(set)
    for number, topic in enumerate(found):
        for claim in (claim for side in topic.sides for claim in side.claims):
            shown[claim.mention].add(number)
    return shown


def _beside(claim: Claim, context: Context) -> tuple[str, ...]:
    """Return the kind of a claim with the words directly before it and behind it."""
    text, start = context.sentence_of(claim), claim.sentence.start
    before = text[: claim.mention.span.start - start].rsplit(None, 1)[-1:]
    behind = text[claim.mention.span.end - start :].split(None, 1)[:1]
    return claim.kind.value, "".join(before).lower(), "".join(behind).lower()


def _in_same_words(a: Claim, b: Claim, context: Context) -> bool:
    """Whether the sentences of two claims are nearly equal, apart from the claims themselves."""
    (before, own, behind), (first, other, last) = _parts(a, context), _parts(b, context)
    least = min(len(before) + len(behind), len(first) + len(last))
    if least < _LEAST_WORDS or any(word[0].isdigit() for word in (*before[-1:], *behind[:1])):
        return False
    beside, there = frozenset(before + behind), frozenset(first + last)
    if frozenset(own) - frozenset(other) <= there or frozenset(other) - frozenset(own) <= beside:
        return False
    if any(word[0].isdigit() for word in beside ^ there):
        return False  # another year, another amount
    equal = LCSseq.similarity(before, first) + LCSseq.similarity(behind, last)
    return equal >= _LEAST_SHARE * least


def _parts(claim: Claim, context: Context) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the meanings of the words of a claim's sentence: before it, its own, and behind it."""
    starts, words = _words(context.sentence_of(claim))
    span = claim.mention.span
    first, end = (bisect_left(starts, place - claim.sentence.start) for place in (span.start, span.end))
    return words[:first], words[first:end], words[end:]


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Return where the words of a sentence start, and their meanings."""
    found = tuple(_WORD.finditer(text))
    return tuple(m.start() for m in found), tuple(meaning(m.group().lower()) for m in found)


def _differ(a: Claim, b: Claim) -> bool:
    """Whether two answers exclude each other."""
    match a.mention.value, b.mention.value:
        case Quantity(one, unit), Quantity(other, same):
            return unit == same and not one.overlaps(other) and not _are_far_apart(one, other)
        case DateRange() as one, DateRange() as other:
            comparable = (one.offset, one.unknown, one.either) == (other.offset, other.unknown, other.either)
            return comparable and (one.end <= other.start or other.end <= one.start)
        case Name(one), Name(other):
            return _are_two_names(one, other)
        case _:
            return False


def _are_far_apart(one: Interval, other: Interval) -> bool:
    """Whether two amounts are too far apart to be of one thing."""
    low, high = sorted(amount or Decimal(1) for amount in (one.low or one.high, other.low or other.high))
    return high > _FAR * low


def _are_two_names(one: str, other: str) -> bool:
    """Whether neither name has the other or its initials, nor is a country: the U.N., the United Nations."""
    ours, theirs = ([plain(word) for word in name.replace("-", " ").split()] for name in (one, other))
    if sorted(ours) == sorted(theirs):
        return ours != theirs
    own, others = ([w for w in a if w not in b] for a, b in ((ours, theirs), (theirs, ours)))
    initials = {"".join(word[:1] for word in words) for words in (own, others)}
    if not (own and others) or not initials.isdisjoint(("".join(own), "".join(others))):
        return False
    return not any(len(name) == 1 and nation_of(name[0]) is not None for name in (ours, theirs))


def _discrepancy(pairs: Sequence[tuple[Claim, Claim]], context: Context) -> Discrepancy:
    answers: dict[str, list[Claim]] = defaultdict(list)
    for claim in dict.fromkeys(claim for pair in pairs for claim in pair):
        answers[_answer(claim, context)].append(claim)
    sides = [as_written(side, context) for side in answers.values()]
    first, order = sides[0].claims[0], list(answers)
    related = dict.fromkeys((_answer(a, context), _answer(b, context)) for a, b in pairs)
    relations = [
        (_MISSPELT if first.kind is Kind.NAME and slips(a, b) else _OTHER_ANSWER).between(
            order.index(a), order.index(b)
        )
        for a, b in related
    ]
    question = _question(first, context)
    return build(
        Heading(first.kind, ("parallel", question), question), sides, relations, said_by(sides, context)
    )


def _answer(claim: Claim, context: Context) -> str:
    return plain(context.quoted(claim.mention))


def _question(claim: Claim, context: Context) -> str:
    """Return the words around an answer: "Both sides have … to appeal"."""
    text, start = context.sentence_of(claim), claim.sentence.start
    before = text[: claim.mention.span.start - start].split()[-_SHOWN:]
    behind = text[claim.mention.span.end - start :].split()[:_SHOWN]
    return f"“{' '.join((*before, '…', *behind)).rstrip('.,;')}”"
