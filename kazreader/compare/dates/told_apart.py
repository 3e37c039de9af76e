"""Whether the words beside two dates tell two events apart: "again", the upper and lower house, a country."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from kazreader.compare.context import Context
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.events import MOVED, events
from kazreader.lexicon.nations import nations
from kazreader.model import Claim
from kazreader.model.topics import OpenDate

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_REACH = 90
"Characters of its sentence that are read on either side of a date."


def told_apart(a: Claim, b: Claim, context: Context) -> bool:
    """Whether one report tells of another time than the first, or the two of opposite things.

    What is shut until June opens again in June.
    """
    one, other = _beside(a, context), _beside(b, context)
    if not (_ends(a) or _ends(b)) and _of_two_times(one, other):
        return True
    return any(
        ours and theirs and ours.isdisjoint(theirs)
        for ours, theirs in ((_sides(line, one), _sides(line, other)) for line in _contrasts())
    )


def _of_two_times(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one tells of another time than the first: what reopens and what opens again do so alike."""
    words = clause_words()
    ours, theirs = one & words.again, other & words.again
    if ours == theirs:
        return False
    return not (ours | theirs <= words.back and one & words.back and other & words.back)


def _ends(claim: Claim) -> bool:
    """Whether something lasts until the date."""
    return isinstance(claim.topic, OpenDate) and claim.topic.bound == "until"


def _sides(line: Mapping[str, str], words: frozenset[str]) -> frozenset[str]:
    """Return which sides of a contrast stand among the words."""
    return frozenset(line[word] for word in words & line.keys())


def is_moved(sentence: str) -> bool:
    """Whether a sentence tells that something was put off or brought forward: the vote will now be in May."""
    return _moved().search(sentence.lower()) is not None


@cache
def _moved() -> re.Pattern[str]:
    said = (verb for verb, group in events().verbs.items() if group == MOVED)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(said)))}|(?:will|would|is|are) now)\b")


def of_two_countries(a: Claim, b: Claim) -> bool:
    """Whether countries are named with both dates, and none with both."""
    ours, theirs = _countries(a), _countries(b)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _countries(claim: Claim) -> frozenset[str]:
    known = nations().countries
    return frozenset(known[word] for word in claim.about | claim.beside if word in known)


def _beside(claim: Claim, context: Context) -> frozenset[str]:
    prose, at, sentence = context.articles[claim.mention.article].prose, claim.mention.span, claim.sentence
    start, end = max(sentence.start, at.start - _REACH), min(sentence.end, at.end + _REACH)
    words = _WORD.findall(f"{prose[start : at.start]} {prose[at.end : end]}".lower())
    return frozenset((*words, *map(" ".join, pairwise(words))))


@cache
def _contrasts() -> tuple[Mapping[str, str], ...]:
    """Return each line's words with the side that they stand for: north, northern."""
    sides = (line.split() for line in sorted(clause_words().contrasts))
    return tuple({word: side for side in line for word in side.split("/")} for line in sides)
