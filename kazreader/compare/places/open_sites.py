"""Judge where anything happened: different places of the same action.

`likelihood` scores which places belong to the same action, `site_told` says what rules it out. A report that
names both places either distinguishes them or puts one into the other, so they are not compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build, said_by
from kazreader.compare.disjoint_sets import connected
from kazreader.compare.places.likelihood import likely
from kazreader.compare.places.site_told import SiteTold
from kazreader.compare.question_words import phrase_question, words_as_written
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import as_written
from kazreader.model import Claim, Discrepancy, Kind, Relation, Severity
from kazreader.model.claim import OPEN, SIDE

_SIDE = Rule(SIDE, Relation.CONFLICT, "The two lie opposite.")
_OPEN = Rule(OPEN, Relation.CONFLICT, "No report names both.")
_MOST_NAMED = 2
"The most words that name an action in its topic."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each action with different places."""
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
    rule = _SIDE if pairs[0][0].claim.mention.rule == SIDE else _OPEN
    shown = words_as_written(sides[0].claims[0], words, context)[:_MOST_NAMED]
    found = build(
        Heading(
            Kind.PLACE,
            (rule.id, *words[:_MOST_NAMED]),
            phrase_question("where it was", shown, context.event),
        ),
        sides,
        [rule.between(n, m) for n, m in ends],
        said_by(sides, context),
        severity=Severity.LOW,
    )
    beside, s = " and ".join(f"“{word}”" for word in shown), "s" * (len(shown) == 1)
    return found._replace(
        explanation=f"{found.explanation} Taken as one event, since {beside} stand{s} with both."
    )
