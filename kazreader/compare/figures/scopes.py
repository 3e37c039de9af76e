"""Join a question of another place or of an earlier time with the same question of the event itself.

A place or a day beside a figure is not always its own: "arrested in 2007, she has spent 1,448 days in jail".
The two are one question if all answers are near and no report gives both. Never joined are sentences that
open with a past time, and counts of an earlier time, since such events recur: a bus crash in 2004 killed 14.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import product

from kazreader.compare.context import Context
from kazreader.compare.figures.candidate import Candidate
from kazreader.compare.figures.pair import ratio
from kazreader.compare.figures.question import Question
from kazreader.compare.figures.values import few, give_both
from kazreader.model import Claim
from kazreader.model.topics import Count

_WIDEST = Decimal("1.5")
"The largest ratio of two answers."


def join_scopes(answers: Mapping[Question, Sequence[Claim]], context: Context) -> dict[Question, list[Claim]]:
    """Return the answers, with those of other scopes merged into those of the event where they are one."""
    found = {question: list(claims) for question, claims in answers.items()}
    for question in sorted(answers, key=Question.key):
        whole = question._replace(elsewhere=frozenset(), past=False)
        recurs = question.past and isinstance(question.topic, Count)
        may_join = whole != question and whole in found and not recurs
        if may_join and _are_one(found[question], found[whole], context):
            found[whole] += found.pop(question)
    return found


def _are_one(claims: Sequence[Claim], others: Sequence[Claim], context: Context) -> bool:
    ours, theirs = ([Candidate.of(c, context, asks=False) for c in few(told)] for told in (claims, others))
    if any(one.opens_past for one in ours) or give_both(claims, others):
        return False
    return all(ratio(one.value, other.value) <= _WIDEST for one, other in product(ours, theirs))
