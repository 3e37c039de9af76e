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
from kazreader.compare.dates.pool import deeds_of, told_by
from kazreader.compare.dates.told_apart import of_two_countries, told_apart
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.stems import meaning, stem
from kazreader.model import Claim

_LAPSE = rarely(r"\b(?:hours?|days?|weeks?|months?|minutes)\s+(?:after|later(?!\s+than))\b", re.IGNORECASE)
_DOERS = rarely(r"\bby\s+(?:(?!by\b)[\w-]+\s+){0,2}?(?P<doer>[\w-]+)", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+")
_BEFORE = frozenset(("had", "who", "whom", "that", "which", "where", "whose", "after"))
_CLAUSE = 3
"Words before a verb among which one of these makes its clause one of what was before."
_REACH = 60
"Characters on either side of a date in which the doer or the lapse stands."


def responds(claim: Claim, others: frozenset[str]) -> bool:
    """Whether the verb of a date tells a response, and the other's words do not hold it."""
    told = deeds_of(claim)
    return not _responses().isdisjoint(map(stem, told)) and others.isdisjoint(map(meaning, told))


@cache
def _responses() -> frozenset[str]:
    """Return the stems: "measured" is a response, "moved", of one meaning with it, is none."""
    return frozenset(map(stem, clause_words().responses))


def tells_before(claim: Claim, deeds: frozenset[str], context: Context) -> bool:
    """Whether a sentence tells a deed as what was before its date: that burned, where dozens had died."""
    words = _WORD.findall(context.sentence_of(claim).lower())
    return any(
        meaning(word) in deeds and not _BEFORE.isdisjoint(words[max(0, at - _CLAUSE) : at])
        for at, word in enumerate(words)
    )


def may_be_one_deed(a: Claim, b: Claim, context: Context) -> bool:
    """Whether two days of what made the news may be of one thing: no sequel, no second one, one country."""
    if told_apart(a, b, context) or of_two_countries(a, b):
        return False
    deed = told_by(a) & told_by(b)
    return not any(_is_sequel(claim, deed, context) for claim in (a, b))


def _is_sequel(claim: Claim, deed: frozenset[str], context: Context) -> bool:
    """Whether somebody was killed by the police, or something was done hours after something else.

    What both reports tell by one verb is one deed, if not after a deed like it: killed hours after a killing.
    """
    prose, at = context.articles[claim.mention.article].prose, claim.mention.span
    before = prose[max(claim.sentence.start, at.start - _REACH) : at.start]
    behind = prose[at.end : min(claim.sentence.end, at.end + _REACH)]
    lapse = _LAPSE().search(behind)
    if lapse is not None and (
        not deed or deed & set(map(meaning, _WORD.findall(behind[lapse.end() :].lower())))
    ):
        return True
    doers = (found["doer"].lower() for part in (before, behind) for found in _DOERS().finditer(part))
    return any(doer in clause_words().forces for doer in doers)
