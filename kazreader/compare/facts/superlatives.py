"""Judge ranks: the worst accident of ten years in one report, one of the worst in another.

All nouns for an event are one, since a story has one that is ranked; of other nouns two words must agree. The
scopes may differ ("in ten years", "ever"), so "one of the worst" is a rewording; the second is a conflict.
Refused: two later places, which figures tell, and an article that gives both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, related, said_by
from kazreader.compare.sides import articles_of, as_role, role_of, topic_of
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation
from kazreader.model.topics import EVENT, Superlative

_RULE = "superlative.other_rank"
_WHY = "They rank it differently."
_FEWEST = 2
"Words that two phrases share whose noun is none for an event."
_FIRST, _SOME = "first", "some"
"The worst, and one of the worst; the second worst may be one of them."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each thing that the articles rank differently."""
    asked: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        topic = topic_of(claim, Superlative)
        asked[topic.quality, topic.thing].append(claim)
    for (quality, thing), found in sorted(asked.items()):
        by_place: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in context.in_order(found):
            by_place[topic_of(claim, Superlative).place].append(claim)
        sides = sorted(by_place.items(), key=lambda side: (-len(articles_of(side[1])), side[0]))
        relations = [
            PairRelation(
                n, m, Relation.REWORDING if _SOME in (one, other) else Relation.CONFLICT, _WHY, _RULE
            )
            for (n, (one, a)), (m, (other, b)) in combinations(enumerate(sides), 2)
            if _FIRST in (one, other)
            and not articles_of(a) & articles_of(b)
            and any(_of_one_thing(x, y) for x in a for y in b)
        ]
        if relations:
            kept, relations = related([as_role(a, context) for _, a in sides], relations)
            noun = role_of(kept[0].claims[0]).holder
            heading = Heading(Kind.ROLE, ("superlative", quality, thing), f"how the {noun} ranks")
            yield built(heading, kept, relations, said_by(kept, context))


def _of_one_thing(a: Claim, b: Claim) -> bool:
    one, other = (topic_of(claim, Superlative) for claim in (a, b))
    return one.thing == EVENT or len({*one.words} & {*other.words}) >= _FEWEST
