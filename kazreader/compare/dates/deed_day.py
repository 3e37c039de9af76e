"""Judge the day of the deed: two reports that tell by different verbs of what happened, on two days.

"Three people died on Thursday when a gunman opened fire" and "three were shot on Saturday" are answers of one
question where both reports speak of one event. Refused: a report that gives two days for such deeds, since it
tells more than one of them; days far apart; and reports without a name or two words in common
beside the days.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.dates.known_events import EVERY_DAY, date_of, same_day
from kazreader.compare.dates.sequels import may_be_one_deed
from kazreader.compare.dates.times import DAY, Standing, apart, distance, is_clock
from kazreader.compare.discrepancy import Heading, built, related, said_by
from kazreader.compare.sides import topic_of
from kazreader.lexicon.events import ANY, events
from kazreader.lexicon.stems import stem
from kazreader.model import Claim, DateRange, Discrepancy, Kind, PairRelation, Relation, Severity, Side
from kazreader.model.topics import When

_RULE = "date.other_day_of_deed"
_FARTHEST = timedelta(days=4)
_HOURS = timedelta(hours=3)
"A storm that comes ashore at 11 p.m. kills on the next day."
_SHARED = 2
"Telling words that must stand beside both days, the deed's own words included, where no name does."
_MOST = 40
"Reports, and days of one report, beyond which nothing is asked."


def judge(claims: Sequence[Claim], known: Sequence[Discrepancy], context: Context) -> Iterator[Discrepancy]:
    """Yield the conflict between the days that reports of one deed give, unless a topic shows it already."""
    days = _days(claims)
    if not 1 < len(days) <= _MOST:
        return
    shown = {_pair(a, b) for topic in known for a, b in combinations(_articles(topic), 2)}
    values: dict[DateRange, list[Claim]] = defaultdict(list)
    for told in days.values():
        values[_coarsest(told)] += told
    sides = [Side(value, context.quoted(c[0].mention), context.in_order(c)) for value, c in values.items()]
    relations = [
        PairRelation(n, m, Relation.CONFLICT, f"They are {apart(gap)} apart.", _RULE)
        for (n, a), (m, b) in combinations(enumerate(sides), 2)
        if (gap := _apart(a, b)) is not None
        if any(
            _of_one_deed(x, y, shown) and may_be_one_deed(x, y, context) for x in a.claims for y in b.claims
        )
    ]
    if relations:
        kept, relations = related(sides, relations)
        heading = Heading(Kind.DATE, (_RULE,), _question(kept))
        yield built(heading, kept, relations, said_by(kept, context, "give"), severity=Severity.MEDIUM)


def _question(sides: Sequence[Side]) -> str:
    """Return "the day of the fire", where the reports call it by a noun."""
    nouns = {topic_of(claim, When).noun for side in sides for claim in side.claims} - {ANY, ""}
    return f"the day of the {min(nouns)}" if nouns else "when it happened"


def _days(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """Return each report's claims of the day of a deed, if it gives one day only."""
    found: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        value = date_of(claim)
        asked = topic_of(claim, When)
        deed = asked.group in events().deeds and asked.noun not in EVERY_DAY
        if deed and value.tells_day:
            found[claim.mention.article].append(claim)
    return {article: told for article, told in sorted(found.items()) if _one_day(told)}


def _one_day(told: Sequence[Claim]) -> bool:
    days = set(map(date_of, told))
    return len(days) <= _MOST and all(distance(a, b).standing.may_be_one for a, b in combinations(days, 2))


def _coarsest(told: Sequence[Claim]) -> DateRange:
    return max(map(date_of, told), key=lambda value: (value.end - value.start, value.start))


def _apart(a: Side, b: Side) -> timedelta | None:
    """Return how far two sides lie apart; None where they may be one day, or two events."""
    one, other = date_of(a.claims[0]), date_of(b.claims[0])
    found = distance(one, other)
    if found.standing is not Standing.APART or found.between > _FARTHEST or same_day(one, other):
        return None
    if is_clock(one) != is_clock(other) and max(one.start, other.start) - min(one.end, other.end) < _HOURS:
        return None
    return max(found.between, DAY)


def _of_one_deed(a: Claim, b: Claim, shown: set[frozenset[str]]) -> bool:
    """Whether two reports tell of one deed by the words beside their days, and no topic compares them yet."""
    if _pair(a.mention.article, b.mention.article) in shown:
        return False
    names = {word for word in (a.about | a.beside) & (b.about | b.beside) if word[0].isupper()}
    return bool(names) or len(_words(a) & _words(b)) >= _SHARED


def _words(claim: Claim) -> frozenset[str]:
    return frozenset(stem(word) for word in claim.about | claim.beside)


def _articles(topic: Discrepancy) -> list[str]:
    return sorted({claim.mention.article for side in topic.sides for claim in side.claims})


def _pair(a: str, b: str) -> frozenset[str]:
    return frozenset((a, b))
