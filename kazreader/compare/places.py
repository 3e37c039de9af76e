"""Judge where things are: directions, countries, units and parts of a country that cannot all be right.

Refused: two directions from one landmark at other distances (two things), a unit or a part that the other
article names as well (both know both), and units spelled nearly alike (a matter of spelling).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from rapidfuzz.fuzz import ratio

from kazreader.compare.context import Context
from kazreader.compare.shared_words import shared_words
from kazreader.compare.topic import Question, built, related, said_by
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Relation, Side

_MOST_SIDES = 12
"A landmark with more answers is a landmark of many things."
_OPPOSITE, _ACROSS = 135, 90
"Degrees from which two directions exclude each other: anyhow, or at one distance."
_ROUNDING = 0.15
_SHARED = 3
"Words that two leads must share to place one event."
_ALIKE = 75
"Names with a higher ratio of equal letters are one name spelled in two ways."

_Verdict = tuple[str, str] | None
"The rule and why both cannot be; None where they can."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each place that is given in ways that exclude each other."""
    questions: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        questions[claim.topic[0], claim.topic[1]].append(claim)
    for (kind, key), answers in sorted(questions.items()):
        sides = _sides(answers)
        if 1 < len(sides) <= _MOST_SIDES:
            yield from _topic(kind, key, sides, context)


def _sides(answers: Sequence[Claim]) -> list[list[Claim]]:
    by_answer: dict[tuple[str, ...], list[Claim]] = {}
    for claim in answers:
        by_answer.setdefault(claim.topic[2:], []).append(claim)
    return list(by_answer.values())


def _topic(kind: str, key: str, sides: list[list[Claim]], context: Context) -> Iterator[Discrepancy]:
    found: dict[tuple[int, int], tuple[str, str]] = {}
    for (n, a), (m, b) in combinations(enumerate(sides), 2):
        if not {c.mention.article for c in a} & {c.mention.article for c in b}:
            verdict = next((v for x in a for y in b if (v := _RULES[kind](x, y, context))), None)
            if verdict is not None:
                found[n, m] = verdict
    if not found:
        return
    relations = [
        PairRelation(n, m, Relation.CONFLICT, why, rule) for (n, m), (rule, why) in sorted(found.items())
    ]
    shown, kept = related([_side(claims, context) for claims in sides], relations)
    phrase = _QUESTIONS[kind].format(key.title() if kind != "unit" else key)
    yield built(Question(Kind.PLACE, (kind, key), phrase), shown, kept, said_by(shown, context))


def _side(claims: Sequence[Claim], context: Context) -> Side:
    ordered = context.in_order(claims)
    return Side(ordered[0].mention.value, context.quoted(ordered[0].mention), ordered)


def _bearing(a: Claim, b: Claim, context: Context) -> _Verdict:
    """Directions that exclude each other, at the same distance."""
    angle = _angle(int(a.topic[2]), int(b.topic[2]))
    if not a.topic[3] or not b.topic[3] or angle < _ACROSS:
        return None
    far, near = sorted((int(a.topic[3]), int(b.topic[3])), reverse=True)
    if near < (1 - _ROUNDING) * far:
        return None
    said = "The directions are opposite" if angle >= _OPPOSITE else "The directions differ"
    return "place.other_direction", f"{said}, at the same distance."


def _part(a: Claim, b: Claim, context: Context) -> _Verdict:
    """Opposite parts of one country, each in the lead of its article."""
    opposite = _angle(int(a.topic[2]), int(b.topic[2])) >= _OPPOSITE
    if not opposite or len(shared_words(a, b)) < _SHARED or _knows(a, b, context) or _knows(b, a, context):
        return None
    return "place.other_part", "The two parts lie opposite each other."


def _inside(a: Claim, b: Claim, context: Context) -> _Verdict:
    """Two countries around one place, or a country outside the region around it."""
    (kind, name), (other_kind, other) = a.topic[2:], b.topic[2:]
    if kind == other_kind == "country":
        return "place.other_country", f"{name} and {other} are two countries."
    if kind == other_kind or nations().countries.get(a.topic[1].title()) is None:
        return None
    country, region = (name, other) if kind == "country" else (other, name)
    if country in place_words().regions[region]:
        return None
    return "place.outside_region", f"{country} does not lie in the {region.title()}."


def _unit(a: Claim, b: Claim, context: Context) -> _Verdict:
    """Two units of one kind that place the same event, each unknown to the other article."""
    name, other = a.topic[2], b.topic[2]
    qualified = _qualified(name, other) or _qualified(other, name)
    if not qualified and (ratio(name, other) >= _ALIKE or len(shared_words(a, b)) < _SHARED):
        return None
    if _knows(a, b, context) or _knows(b, a, context):
        return None
    if qualified:
        return "place.neighbour", "These are two neighbours of nearly one name."
    return "place.other_unit", f"Each places the event in one {a.topic[1]} and does not name the other."


def _qualified(name: str, other: str) -> bool:
    """Whether the name is the other one behind a word such as "west" or "new"."""
    first, _, rest = name.partition(" ")
    return rest == other and first in place_words().qualifiers


def _knows(claim: Claim, other: Claim, context: Context) -> bool:
    """Whether the claim's article names the other's unit or part somewhere.

    "Papua" alone is no sign that its article knows of a West Papua, nor the other way round.
    """
    prose = context.articles[claim.mention.article].prose.lower()
    if claim.topic[0] == "unit" and not _qualified(claim.topic[2], other.topic[2]):
        return other.topic[2] in prose
    return context.quoted(other.mention).lower() in prose


def _angle(a: int, b: int) -> int:
    return min((a - b) % 360, (b - a) % 360)


_RULES: dict[str, Callable[[Claim, Claim, Context], _Verdict]] = {
    "bearing": _bearing,
    "inside": _inside,
    "part": _part,
    "unit": _unit,
}
_QUESTIONS = {
    "bearing": "which direction from {}",
    "inside": "where {} lies",
    "part": "which part of {}",
    "unit": "which {} it happened in",
}
