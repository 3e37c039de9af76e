"""On which day something was said: the day beside the speech verb, else the day of the report.

Refused: a day inside what was said ("police said he fled on Sunday" was not said on Sunday), and a day on
which somebody was told something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache

from kazreader.extract.dates import DateExpression, resolved
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.events import events
from kazreader.lexicon.inflection import is_past
from kazreader.lexicon.speech import speech

_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 7
"Words between the speech verb and its day: `told reporters in the harbour town on Monday`."
_TO_SOMEBODY = frozenset(("said", "says", "say", "saying", "told", "tells", "tell", "telling"))
"Only behind these somebody or a place may stand before the day: recalled 900 cars on Monday is a deed."
_REACH = 80
_CLAUSE = frozenset(
    (
        *("he", "she", "they", "it", "we", "i", "who", "that"),
        *("was", "were", "had", "has", "have", "is", "are", "be"),
        *("will", "would", "could", "may", "might", "must", "should", "can"),
    )
)
"Behind one of these words stands what was said, no longer when."
_SAYINGS = frozenset(
    ("report", "reports", "statement", "statements", "interview", "briefing", "email", "tweet", "memo")
)
"A date right behind one of these is of the saying: a report Saturday, a statement on Monday."


def said_on(sentence: str, dates: Iterable[DateExpression], published: date | None) -> date | None:
    """Return the day on which the content of a sentence with these dates was said; None: nothing tells it."""
    for one in dates:
        if is_of_speech(sentence, one):
            day = resolved(one, published)
            if day is not None and day.unknown is None and day.tells_day:
                return day.start.date()
    return published


@cache
def _verbs() -> frozenset[str]:
    """Return the verbs that cite by themselves: "began" needs a quotation, "show" needs "that"."""
    return frozenset(verb for verb, rule in speech().verbs.items() if rule == "speech.say")


def is_of_speech(sentence: str, one: DateExpression) -> bool:
    """Whether a date in a sentence tells when something was said."""
    return _is_of_speech(sentence, one.span.start, one.span.end)


@lru_cache(maxsize=256)
def _is_of_speech(sentence: str, start: int, end: int) -> bool:
    """Whether the date that stands there does; several finders ask for the same one."""
    verbs = _verbs()
    after = _WORD.match(sentence, min(end + 1, len(sentence)))
    if after is not None and after.group().lower() in verbs:
        return True
    before = _WORD.findall(sentence[max(0, start - _REACH) : start].lower())
    if any(word in _SAYINGS for word in before[-2 if before[-1:] == ["on"] else -1 :]):
        return True
    for length, word in enumerate(reversed(before[-_NEAR:])):
        if word in verbs:
            between = before[len(before) - length :]
            beside = word in _TO_SOMEBODY or clause_words().before_dates.issuperset(between)
            return beside and speech().passive.isdisjoint(before[-2 - length : -1 - length])
        if word in _CLAUSE or word in events().verbs or is_past(word):
            return False
    return False
