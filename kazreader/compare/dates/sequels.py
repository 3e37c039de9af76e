"""Whether a date tells when something happened or when its sequel did: a search, a visit, the next country.

A report names the day of an event and the days of what followed it, and both stand beside the same words:
"Monday's blast at the mill", "on Tuesday crews searched the mill where the blast was". Four things tell a
sequel: a verb of rescue, inquiry or reaction that only one report has; a lapse of time ("hours after"); who
is killed by the police; and a day in another country.
"""

from __future__ import annotations

import re
from functools import cache

from kazreader.compare.context import Context
from kazreader.compare.dates.pool import deeds_of
from kazreader.compare.dates.told_apart import of_two_countries, told_apart
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim

_LAPSE = rarely(r"\b(?:hours?|days?|weeks?|months?|minutes)\s+(?:after|later)\b", re.IGNORECASE)
_DOERS = rarely(r"\bby\s+(?:(?!by\b)[\w-]+\s+){0,2}?(?P<doer>[\w-]+)", re.IGNORECASE)
_REACH = 60
"Characters on either side of a date in which the doer or the lapse stands."


def of_two_responses(a: Claim, b: Claim, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the verb of one date tells a response that the words of the other do not hold."""
    return responds(a, theirs) or responds(b, ours)


def responds(claim: Claim, others: frozenset[str]) -> bool:
    """Whether the verb of a date tells a response, and the other's words do not hold it."""
    told = frozenset(map(meaning, deeds_of(claim)))
    return bool(told & _responses()) and told.isdisjoint(others)


@cache
def _responses() -> frozenset[str]:
    return frozenset(map(meaning, clause_words().responses))


def may_be_one_deed(a: Claim, b: Claim, context: Context) -> bool:
    """Whether two days of what made the news may be of one thing: no sequel, no second one, one country."""
    if told_apart(a, b, context) or of_two_countries(a, b):
        return False
    return not any(_is_sequel(claim, context) for claim in (a, b))


def _is_sequel(claim: Claim, context: Context) -> bool:
    """Whether somebody was killed by the police, or something was done hours after something else."""
    prose, at = context.articles[claim.mention.article].prose, claim.mention.span
    before = prose[max(claim.sentence.start, at.start - _REACH) : at.start]
    behind = prose[at.end : min(claim.sentence.end, at.end + _REACH)]
    if _LAPSE().search(behind) is not None:
        return True
    doers = (found["doer"].lower() for part in (before, behind) for found in _DOERS().finditer(part))
    return any(doer in clause_words().forces for doer in doers)
