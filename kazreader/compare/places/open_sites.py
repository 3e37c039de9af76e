"""Judge where anything was: two places of one deed that exclude each other.

Which two are of one deed is told by `likelihood`, and what refuses it by `site_told`. The folder itself tells
which place lies in which: where a report names both, it tells them apart or puts one into the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.disjoint_sets import connected
from kazreader.compare.places.likelihood import likely
from kazreader.compare.places.site_told import SiteTold
from kazreader.compare.question_words import as_told, asked
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import as_written
from kazreader.model import Claim, Discrepancy, Kind, Relation, Severity
from kazreader.model.claim import OPEN, SIDE

_RULES = {
    rule.id: rule
    for rule in (
        Rule(SIDE, Relation.CONFLICT, "The two lie opposite."),
        Rule(OPEN, Relation.CONFLICT, "No report names both."),
    )
}
"By the rule of a claim."
_NAMED = 2
"Words that name a deed in its topic."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each deed that reports put in places which exclude each other."""
    told = [SiteTold.of(claim, context) for claim in claims]
    met = {(a, b): words for a, b, words in likely(told, context)}
    for pairs in connected(list(met)):
        words = list(dict.fromkeys(word for pair in pairs for word in met[pair]))
        yield _discrepancy([(told[a], told[b]) for a, b in pairs], words, context)


def _discrepancy(
    pairs: Sequence[tuple[SiteTold, SiteTold]], words: Sequence[str], context: Context
) -> Discrepancy:
    places: dict[str, dict[Claim, None]] = defaultdict(dict)
    for told in (told for pair in pairs for told in pair):
        places[told.name][told.claim] = None
    sides = [as_written(list(claims), context) for claims in places.values()]
    number = {name: n for n, name in enumerate(places)}
    ends = sorted({tuple(sorted((number[one.name], number[other.name]))) for one, other in pairs})
    rule = _RULES[pairs[0][0].claim.mention.rule]
    written = as_told(sides[0].claims[0], words, context)
    found = built(
        Heading(
            Kind.PLACE, (rule.id, *words[:_NAMED]), asked("where it was", written[:_NAMED], context.event)
        ),
        sides,
        [rule.between(n, m) for n, m in ends],
        said_by(sides, context),
        severity=Severity.LOW,
    )
    shown = written[:_NAMED]
    beside, s = " and ".join(f"“{word}”" for word in shown), "s" * (len(shown) == 1)
    return found._replace(
        explanation=f"{found.explanation} Taken as one event, since {beside} stand{s} with both."
    )
