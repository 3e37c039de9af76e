"""Whether words beside two dates show two events: "again", the upper and the lower house."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from kazreader.compare.context import Context
from kazreader.compare.dates.pool import ends
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.events import MOVED, events
from kazreader.model import Claim
from kazreader.model.grouped import grouped, sets
from kazreader.model.named_tuple import NamedTuple

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_WITHIN = 90
"Characters of its sentence on either side of a date."


def are_contrasted(a: Claim, b: Claim, context: Context) -> bool:
    """Whether one date is of another time than the first, or the two are of opposite things.

    Words of repetition do not count beside an end: what is shut until June opens again in June.
    """
    one, other = _told(_beside(a, context)), _told(_beside(b, context))
    if not (ends(a) or ends(b)) and _of_two_times(one.again, other.again):
        return True
    both = one.sides.keys() & other.sides.keys()
    return any(one.sides[line].isdisjoint(other.sides[line]) for line in both)


class _Told(NamedTuple):
    """The words beside a date that may show two events."""

    again: frozenset[str]
    "The words of repetition."
    sides: Mapping[int, frozenset[str]]
    "By the number of a contrast, its sides among the words: north, northern."


@lru_cache(maxsize=4096)
def _told(beside: str) -> _Told:
    words = _WORD.findall(beside)
    found = frozenset((*words, *map(" ".join, pairwise(words))))
    sides = sets(side for word in found & _contrasts().keys() for side in _contrasts()[word])
    clause = clause_words()
    return _Told(found & (clause.again | clause.back), sides)


def _of_two_times(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether only one has words of repetition; "reopens" and "opens again" are equal."""
    words = clause_words()
    ours, theirs = one & words.again, other & words.again
    if ours == theirs:
        return False
    return not (ours | theirs <= words.back and one & words.back and other & words.back)


def is_moved(sentence: str) -> bool:
    """Whether a sentence says that something was put off or brought forward: the vote will now be in May."""
    return _moved().search(sentence.lower()) is not None


@cache
def _moved() -> re.Pattern[str]:
    said = (verb for verb, group in events().verbs.items() if group == MOVED)
    now = "(?:will|would) now|(?:is|are) now (?:set|due|to|planned|expected|scheduled)"
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(said)))}|{now})\b")


def _beside(claim: Claim, context: Context) -> str:
    prose, at, sentence = context.articles[claim.mention.article].prose, claim.mention.span, claim.sentence
    start, end = (
        max(sentence.start, at.start - _WITHIN),
        min(sentence.end, at.end + _WITHIN),
    )
    return f"{prose[start : at.start]} {prose[at.end : end]}".lower()


@cache
def _contrasts() -> Mapping[str, Sequence[tuple[int, str]]]:
    """Return for each word its contrasts, by number, with the side it stands for."""
    return grouped(
        (word.replace("-", " "), (line, side))
        for line, contrast in enumerate(sorted(clause_words().contrasts))
        for side in contrast.split()
        for word in side.split("/")
    )
