"""Judge causes, such as the cause of a fire.

Causes with a common content word are the same. An article that gives two causes is not compared with the
others, and two causes are compatible if one report mentions both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build_related
from kazreader.compare.naming import naming_of
from kazreader.compare.ruling import Rule
from kazreader.compare.sides import articles_of, as_role, pairs_of_sides, topic_of
from kazreader.lexicon.facts import cause_words
from kazreader.model import Claim, Discrepancy, Kind, Relation
from kazreader.model.topics import Cause

_MOST_CAUSES = 6
"The most causes of one effect that are compared."
_OTHER = Rule("fact.other_cause", Relation.CONFLICT, "They name two causes.")
_KNOWN = Rule("fact.known_cause", Relation.COMPATIBLE, "They name two causes; one report knows of both.")


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each effect with different causes; a single named effect holds for all causes."""
    effects = {topic_of(claim, Cause).effect for claim in claims} - {""}
    only = min(effects) if len(effects) == 1 else ""
    by_effect: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_effect[topic_of(claim, Cause).effect or only].append(claim)
    for effect, found in sorted(by_effect.items()):
        sides = _sides(found) if effect else []
        relations = [
            (_KNOWN if _knows(a, b, context) or _knows(b, a, context) else _OTHER).between(n, m)
            for (n, a), (m, b) in pairs_of_sides(sides)
        ]
        heading = Heading(Kind.ROLE, ("cause", effect), f"cause of the {effect}")
        yield from build_related(heading, [as_role(side, context) for side in sides], relations, context)


def _sides(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Return the causes grouped by common content words, those with most articles first."""
    sides: list[tuple[set[str], list[Claim]]] = []
    for claim in claims:
        words = {cause_words().get(word, word) for word in topic_of(claim, Cause).words}
        near = [side for side in sides if side[0] & words]
        merged = (words.union(*(side[0] for side in near)), [c for side in near for c in side[1]] + [claim])
        sides = [side for side in sides if side not in near] + [merged]
    return [found for _, found in sorted(sides, key=lambda side: -len(articles_of(side[1])))][:_MOST_CAUSES]


def _knows(claims: Sequence[Claim], others: Sequence[Claim], context: Context) -> bool:
    """Whether an article of the claims has most of the other cause's content words."""
    naming = naming_of(context)
    return any(
        2 * sum(naming.has_any(article, (word, f"{word}s")) for word in words) > len(words)
        for words in (topic_of(other, Cause).words for other in others)
        for article in articles_of(claims)
    )
