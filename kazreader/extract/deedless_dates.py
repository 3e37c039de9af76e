"""Dates that tell no deed of their own: a dateline, the one of a noun; and those of the last time."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.extract.dates import FoundDate
from kazreader.extract.dates.tokens import Token, lower
from kazreader.lexicon.events import events
from kazreader.lexicon.telling import tells

_DASHES = frozenset(("-", "–", "—"))
_ONE_OF = frozenset(("a", "an", "his", "her", "its", "their"))
_NOT_AGAIN = frozenset(("first", "no", "not", "nobody", "none", "never", "neither", "nor"))
_REACH_OF_SINCE = 8
'Words before "since" among which one tells that nothing came in between.'


def is_dateline(words: Sequence[Token], first: int, end: int) -> bool:
    """Whether a day stands in front of a report: "MOSS, Ulvland (AP), May 3, 2031 -", "Moss, May 3 (AP)"."""
    dashed = end < len(words) and words[end].text in _DASHES
    agency = lower(words, end) == "(" and lower(words, end + 2) == ")" and words[end + 1].text.isupper()
    return (dashed or agency) and not any(word.text.islower() for word in words[:first])


def tells_which_one(words: Sequence[Token], first: int, end: int) -> bool:
    """Whether a date is but of the noun behind it: he was named at a 10 a.m. briefing."""
    noun = words[end] if end < len(words) else None
    if noun is None or lower(words, first - 1) not in _ONE_OF or noun.lower in events().nouns:
        return False
    return noun.text.islower() and tells(noun.lower)


def is_the_last_time(found: FoundDate, words: Sequence[Token], first: int) -> bool:
    """Whether something happened at the begin: won for the first time since 1971, nobody since 1972."""
    if found.bound != "since":
        return False
    return any(word.lower in _NOT_AGAIN for word in words[max(0, first - _REACH_OF_SINCE) : first])
