"""Judge scores: the same game, vote or record with different numbers.

Records and large scores are compared only if they are nearly the same (one number in common, the same sum, or
swapped digits), since a report gives many. Small results of games are compared only if every article gives
one, for the same stage of the contest and without other names beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build
from kazreader.compare.figures.values import EQUAL
from kazreader.compare.ruling import Rule
from kazreader.compare.shared_words import other_names_beside
from kazreader.compare.sides import articles_of, one_an_article, topic_of
from kazreader.compare.wording import sentences, who_writes
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Side
from kazreader.model.topics import Score

_SCORE = Rule("figure.score", Relation.CONFLICT, "two scores of one game or one record cannot both hold")
_TOPICS = {
    "result": "result of the game",
    "shootout": "result of the shoot-out",
    "record": "record of wins and losses",
    "vote": "result of the vote",
}
_OF_A_GAME = frozenset({"result", "shootout"})
_SMALL_SCORE = 10
"Scores below this are alike by chance."
_SLIP = 2
"The largest difference of one number if the other number, or the sum, is the same."
_MOST_SCORES = 12
_MOST_SMALL_SCORES = 3
"Scores of a question above which they are of many games."

Value = tuple[int, int]


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield one discrepancy, or one agreement, for each kind of score."""
    by_question: dict[tuple[str, str], dict[Value, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        score = topic_of(claim, Score)
        if _is_of_another_game(claim, score, context):
            continue
        stage = "".join(group.name for group in claim.scope.groups)
        by_question[score.of, stage][score.one, score.other].append(claim)
    for question, stage in sorted(by_question):
        values = by_question[question, stage]
        if len(values) <= _MOST_SCORES:
            yield from _judged(question, values, context)


def _judged(question: str, values: dict[Value, list[Claim]], context: Context) -> Iterator[Discrepancy]:
    known = sorted(values, key=lambda value: (-len(articles_of(values[value])), value))
    told = [(a, b) for a, b in combinations(known, 2) if _same_question(question, a, b, values)]
    sides = [value for value in known if any(value in pair for pair in told)]
    if sides:
        pairs = tuple(_SCORE.between(sides.index(a), sides.index(b)) for a, b in told)
        yield _topic(question, [(v, values[v]) for v in sides], pairs, context)
        return
    for value in known[:1]:
        if len(articles_of(values[value])) > 1:
            yield _topic(question, [(value, values[value])], (), context)


def _is_of_another_game(claim: Claim, score: Score, context: Context) -> bool:
    """Whether a score is of an earlier game; a record may stand beside its year."""
    return claim.scope.background or (score.of in _OF_A_GAME and context.event.is_past(claim))


def _same_question(question: str, a: Value, b: Value, values: dict[Value, list[Claim]]) -> bool:
    """Whether two scores are of the same contest; no article may give both."""
    if articles_of(values[a]) & articles_of(values[b]):
        return False
    if question == "record" or min(*a, *b) >= _SMALL_SCORE:
        return _nearly(a, b)
    teams_differ = all(other_names_beside(one, other) for one in values[a] for other in values[b])
    return len(values) <= _MOST_SMALL_SCORES and _one_an_article(values) and not teams_differ


def _one_an_article(values: dict[Value, list[Claim]]) -> bool:
    told = [article for claims in values.values() for article in articles_of(claims)]
    return len(told) == len(set(told))


def _nearly(a: Value, b: Value) -> bool:
    off = sorted((abs(a[0] - b[0]), abs(a[1] - b[1])))
    if max(*a, *b) < _SMALL_SCORE:
        return False
    one_in_common = off[0] == 0 and (off[1] <= _SLIP or _exchanged(a, b))
    return one_in_common or (sum(a) == sum(b) and off[1] <= _SLIP)


def _exchanged(a: Value, b: Value) -> bool:
    """Whether one number has the digits of the other in another order: 121 and 112."""
    return all(sorted(str(x)) == sorted(str(y)) for x, y in zip(a, b, strict=True))


def _topic(
    question: str,
    sides: Sequence[tuple[Value, Sequence[Claim]]],
    pairs: tuple[PairRelation, ...],
    context: Context,
) -> Discrepancy:
    shown = [(f"{one}-{other}", one_an_article(claims, context)) for (one, other), claims in sides]
    said = sentences(who_writes(context.quoted(claims[0].mention), claims, context) for _, claims in shown)
    return build(
        Heading(Kind.FIGURE, ("score", question), _TOPICS[question]),
        [Side(claims[0].mention.value, label, claims) for label, claims in shown],
        pairs,
        said,
        agreed=EQUAL,
        reasons=0,
    )
