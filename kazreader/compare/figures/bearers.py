"""Whose age a noun tells: "the 33-year-old gunman" is the only one whom a report calls a gunman by name.

Attackers, robbers and suspects are called by each other's words; drivers and pilots are read too. Refused: a
noun that fits two named people, and one with two ages in one report.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kazreader.compare.context import Context
from kazreader.compare.figures.owners import owners
from kazreader.compare.figures.pair import quantity
from kazreader.compare.rarity import words_in
from kazreader.lexicon.counted import counted_nouns
from kazreader.model import Claim
from kazreader.model.topics import Measure

_OF_DOERS = frozenset({"militant", "suspect"})
_DOER = "doer"
_OF_ONE = frozenset({"driver", "pilot", "captain", "skipper", "rider", "cyclist", "motorist"})
"Nouns of whom an event has one, as a rule."
_BETWEEN = frozenset(
    {
        *("is", "was", "as", "identified", "named", "called", "by", "the", "name", "of", "a", "an", "man"),
        *("year-old", "local", "resident", "inhabitant", "police", "officials", "authorities", "aged"),
    }
)
"Words that may stand between a noun and the name of whom it means."
_REACH = 90
"Characters before a name in which such a noun stands."


def with_bearers(claims: Sequence[Claim], context: Context) -> Sequence[Claim]:
    """Return the claims, each age that a noun tells with the name of whom other reports call so."""
    by_noun = [claim for claim in claims if _called(claim)]
    named = _ages_by_name(claims) if by_noun else {}
    if not named:
        return claims
    known = owners(dict.fromkeys(topic for topic in named))
    bearers: dict[str, dict[Measure | None, Measure]] = defaultdict(dict)
    for topic, articles in named.items():
        for sort in _sorts_beside(topic.owner, articles, context):
            bearers[sort].setdefault(known.get(topic), topic)
    ages: dict[tuple[str, str], set[object]] = defaultdict(set)
    for claim in by_noun:
        ages[claim.mention.article, _called(claim)].add(quantity(claim).interval)
    found = {
        claim: claim._replace(topic=next(iter(bearers[_called(claim)].values())))
        for claim in by_noun
        if len(bearers[_called(claim)]) == 1 and len(ages[claim.mention.article, _called(claim)]) == 1
    }
    return [found.get(claim, claim) for claim in claims]


def _called(claim: Claim) -> str:
    """Return the sort of people by whose noun an age is told; "" for none that one person alone may be."""
    topic = claim.topic
    by_noun = isinstance(topic, Measure) and topic.name == "age" and topic.by_noun
    return _sort(topic.owner) if by_noun and isinstance(topic, Measure) else ""


def _sort(noun: str) -> str:
    if noun in _OF_ONE:
        return noun
    known = counted_nouns().words.single.get(noun)
    return _DOER if known is not None and known.kind in _OF_DOERS and not known.plural else ""


def _ages_by_name(claims: Iterable[Claim]) -> Mapping[Measure, set[str]]:
    """Return the ages of people named in full, each with the reports that tell it."""
    named: dict[Measure, set[str]] = defaultdict(set)
    for claim in claims:
        topic = claim.topic
        if isinstance(topic, Measure) and topic.name == "age" and not topic.by_noun and " " in topic.owner:
            named[topic].add(claim.mention.article)
    return named


def _sorts_beside(owner: str, articles: Iterable[str], context: Context) -> set[str]:
    """Return what sorts of people a name is called: the gunman, identified as Jo Hult."""
    first, found = owner.split()[0], set[str]()
    for article in articles:
        prose = context.articles[article].prose
        lower = prose.lower()
        at = lower.find(owner)
        while at >= 0:
            before = prose[max(0, at - _REACH) : at]
            clause = before[max(before.rfind(sign) for sign in (". ", "\n", ";")) + 1 :]
            found |= {sort for sort in [_last_noun(words_in(clause))] if sort}
            at = lower.find(owner, at + len(first))
    return found


def _last_noun(words: Sequence[str]) -> str:
    """Return the sort of people of the nearest noun, where nothing but who says so stands behind it."""
    for word in reversed(words):
        if (sort := _sort(word.lower())) or word.lower() not in _BETWEEN:
            return sort
    return ""
