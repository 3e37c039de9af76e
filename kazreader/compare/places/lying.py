"""Judge locations: directions, countries and neighbours with similar names that cannot all be right.

Not compared: directions from one landmark at different distances, and units that the other article names too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, build_related
from kazreader.compare.naming import naming_of
from kazreader.compare.ruling import Policy, Rule, Ruling
from kazreader.compare.sides import as_written, of_most_articles, pairs_of_sides, topic_of
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words
from kazreader.model import Claim, Discrepancy, Kind, Relation
from kazreader.model.grouped import grouped
from kazreader.model.topic_keys import Key, question_of
from kazreader.model.topics import Bearing, District, Inside, Topic

_MOST_SIDES = 12
"The most answers about one landmark that are compared: those with most articles."
_OPPOSITE, _OTHER = 135, 45
"The least angles, in degrees, of opposite and of different directions."
_ROUNDING = 0.15
_OTHER_DIRECTION = Rule(
    "place.other_direction", Relation.CONFLICT, "The directions {differ}, at the same distance."
)
_OTHER_COUNTRY = Rule("place.other_country", Relation.CONFLICT, "{one} and {other} are two countries.")
_OUTSIDE_REGION = Rule("place.outside_region", Relation.CONFLICT, "{country} does not lie in the {region}.")
_NEIGHBOUR = Rule("place.neighbour", Relation.CONFLICT, "These are two neighbours of nearly one name.")


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a topic for each place with conflicting locations."""
    questions = grouped((question_of(claim.topic), claim) for claim in claims)
    for key, asked in sorted(questions.items()):
        answers = grouped((claim.topic, claim) for claim in asked)
        yield from _topic(key, of_most_articles(answers, _MOST_SIDES), context)


def _topic(key: Key, sides: Sequence[Sequence[Claim]], context: Context) -> Iterator[Discrepancy]:
    policy = _POLICIES[type(sides[0][0].topic)]
    relations = []
    for (n, a), (m, b) in pairs_of_sides(sides):
        ruling = next((r for x in a for y in b if (r := policy.rule(x, y, context))), None)
        if ruling is not None:
            relations.append(ruling.between(n, m))
    _, asked = key
    phrase = policy.phrase.format(name=asked.title(), noun=asked)
    heading = Heading(Kind.PLACE, key, phrase)
    yield from build_related(heading, [as_written(claims, context) for claims in sides], relations, context)


def _bearing(a: Claim, b: Claim, context: Context) -> Ruling | None:
    """Judge different directions at the same distance."""
    one, other = topic_of(a, Bearing), topic_of(b, Bearing)
    angle = _angle(one.degrees, other.degrees)
    if one.metres is None or other.metres is None or angle < _OTHER:
        return None
    far, near = sorted((one.metres, other.metres), reverse=True)
    if near < (1 - _ROUNDING) * far:
        return None
    return _OTHER_DIRECTION.ruling(differ="are opposite" if angle >= _OPPOSITE else "differ")


def _inside(a: Claim, b: Claim, context: Context) -> Ruling | None:
    """Judge two countries of one place, or a country and a region that does not contain it."""
    one, other = topic_of(a, Inside), topic_of(b, Inside)
    if one.sort == other.sort == "country":
        return _OTHER_COUNTRY.ruling(one=one.name, other=other.name)
    if one.sort == other.sort or nations().countries.get(one.place.title()) is None:
        return None
    country, region = (one.name, other.name) if one.sort == "country" else (other.name, one.name)
    if country in place_words().regions[region]:
        return None
    return _OUTSIDE_REGION.ruling(country=country, region=region.title())


def _district(a: Claim, b: Claim, context: Context) -> Ruling | None:
    """Judge two neighbours with similar names, each missing in the other article."""
    one, other = topic_of(a, District), topic_of(b, District)
    if not (_qualified(one.name, other.name) or _qualified(other.name, one.name)):
        return None
    if _knows(a, b, context) or _knows(b, a, context):
        return None
    return _NEIGHBOUR.ruling()


def _qualified(name: str, other: str) -> bool:
    """Whether a name is the other one after a word such as "west" or "new"."""
    first, _, rest = name.partition(" ")
    return rest == other and first in place_words().qualifiers


def _knows(claim: Claim, other: Claim, context: Context) -> bool:
    """Whether the claim's article names the other's unit, as it is written: "Papua" is not "West Papua"."""
    return naming_of(context).names(claim.mention.article, context.quoted(other.mention))


def _angle(a: int, b: int) -> int:
    return min((a - b) % 360, (b - a) % 360)


_POLICIES: dict[type[Topic], Policy] = {
    Bearing: Policy(_bearing, "which direction from {name}"),
    Inside: Policy(_inside, "where {name} lies"),
    District: Policy(_district, "which {noun} it happened in"),
}
