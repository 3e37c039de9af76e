"""A place and what its report tells of it, and what tells that two places are not of one deed.

Refused as of one deed: names alike, neighbours on the compass, deeds of other days or of the past, where
somebody lives against where the same somebody was caught, and places of which a report names both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from kazreader.compare.context import Context
from kazreader.compare.figures.times import times_differ
from kazreader.compare.naming import naming_of
from kazreader.compare.places import plain
from kazreader.compare.sentence_meanings import meanings_of, numbers_in
from kazreader.compare.shared_words import names_alike
from kazreader.compare.sides import topic_of
from kazreader.lexicon.events import events
from kazreader.lexicon.inflection import looks_like_a_verb
from kazreader.lexicon.places import place_words
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Period
from kazreader.model.once import once
from kazreader.model.topics import HERE, OpenSite

_OPPOSITE, _ACROSS = 135, 90
"Degrees from which two sides exclude each other: of a country or a town, and of a mountain."
_LASTING = frozenset(
    (
        *("live", "lived", "lives", "living", "resides", "resident"),
        *("residents", "born", "raised", "grew", "studied", "based"),
    )
)
"Words for what lasts: where somebody lives is not where the same somebody was caught."
_BEARING = "bearing of "
"How the sort of a direction begins: its landmark follows."
_ROOMS = frozenset(("rooms", "number of floor", "number of room", "number of building", "number of block"))
_HOUSES = frozenset(("buildings", "grounds"))
_INLAND = "inland water"
_LONE = frozenset(("sea", _INLAND, "street", "quarter", _BEARING))
"Sorts of places with a name of which an event has one."
_SAINTS = frozenset(
    ("saint", "st", "san", "santa", "port", "mount", "lake", "fort", "el", "la", "los", "las", "les", "le")
)


@dataclass(frozen=True, eq=False)
class Told:
    """A place and what its report tells of it; words by what they mean."""

    claim: Claim
    article: str
    site: OpenSite
    name: str
    "Without the word that tells its sort."
    deed: str
    clause: frozenset[str]
    context: Context

    @once
    def sentence(self) -> frozenset[str]:
        """The telling words of its sentence."""
        return meanings_of(self.claim, self.context)

    @once
    def numbers(self) -> frozenset[str]:
        """The numbers of its sentence but for one, which is told of everything."""
        return numbers_in(self.context.sentence_of(self.claim))

    @once
    def around(self) -> frozenset[str]:
        """The words of the sentence and of those beside it."""
        return _meanings(self.claim.beside)

    @once
    def names(self) -> frozenset[str]:
        """Of them, those with a capital."""
        return _names(self.claim.beside)

    @classmethod
    def of(cls, claim: Claim, context: Context) -> Told:
        """Return the place of a claim."""
        site = topic_of(claim, OpenSite)
        name = " ".join(word for word in site.name.split() if word != site.sort)
        return cls(
            claim,
            claim.mention.article,
            site,
            name or site.name,
            meaning(site.deed) if site.deed else "",
            frozenset(map(meaning, claim.about - of_places())),
            context,
        )

    @once
    def people(self) -> frozenset[str]:
        """The words of the clause with a capital, but for those of places and of the calendar."""
        return _names(self.claim.about) - of_places()

    @once
    def family(self) -> tuple[str, str]:
        """How it is bound to what is told, and the level, of whatever sort: a mosque may be a church."""
        sort, lexicon = self.site.sort, place_words()
        if sort.startswith(_BEARING):
            return self.site.way, _BEARING
        named = not self.site.is_plain and self.site.degrees is None
        if named and (sort in lexicon.facilities or sort in lexicon.sorts) and sort not in lexicon.wide:
            sort = "street" if sort in lexicon.streets else "building"
        sort = _INLAND if named and self.site.sort in lexicon.inland else sort
        return self.site.way, "region" if sort == "state" else sort

    @once
    def is_of_many_rooms(self) -> bool:
        """Whether it is a room or a floor, of which a building has many."""
        return self.site.is_plain and self.site.sort in _ROOMS

    @once
    def is_of_one_event(self) -> bool:
        """Whether it is of a sort of which an event has one: a sea, a street, a part of a body."""
        sort = self.family[1]
        if self.site.is_plain:
            return sort not in _ROOMS | _HOUSES
        return sort in _LONE or sort.startswith("part of ")

    @once
    def tells_deed(self) -> bool:
        """Whether the word to which it belongs may tell alone: a verb, or whatever lies on a side."""
        word = self.site.deed
        return self.site.degrees is not None or word in events().verbs or looks_like_a_verb(word)

    def excludes(self, other: Told) -> bool:
        """Whether two places of one level cannot both be right."""
        if self.site.is_plain:
            return plain.exclude(self.site, other.site)
        one, two = self.site.degrees, other.site.degrees
        if one is None or two is None:
            return not names_alike(self.name, other.name) and not _begin_alike(self.name, other.name)
        if self.site.sort != other.site.sort and f"{_BEARING}{HERE}" not in (self.site.sort, other.site.sort):
            return False
        apart = min((one - two) % 360, (two - one) % 360)
        return apart >= (_ACROSS if self.site.sort.startswith("flank") else _OPPOSITE)


@cache
def of_places() -> frozenset[str]:
    """Return the words that tell what sort of place it is and on which side: no deed is told by them."""
    words = place_words()
    return words.settlements.union(words.compass, words.parts)


def _begin_alike(one: str, other: str) -> bool:
    """Whether two names of several words begin with one that tells: two ways to call a restaurant."""
    first, _, more = one.partition(" ")
    return bool(more) and other.startswith(f"{first} ") and first not in place_words().qualifiers | _SAINTS


def may_be_of_one_deed(
    one: Told, other: Told, given: Mapping[tuple[str, str], set[str]], context: Context
) -> bool:
    """Whether two places of different reports exclude each other, and nothing tells their deeds apart."""
    if one.article == other.article or not one.excludes(other):
        return False
    if one.deed != other.deed and not _LASTING.isdisjoint((one.site.deed, other.site.deed)):
        return False
    if _is_past(one.claim, context) or _is_past(other.claim, context):
        return False
    return not (times_differ(one.claim, other.claim) or _known_together(one, other, given, context))


def _is_past(claim: Claim, context: Context) -> bool:
    """Whether it looks back on another event; a month without a year may be one to come."""
    dated = any(isinstance(time, Period) for time in claim.scope.times)
    return claim.scope.background or (dated and context.event.names_old_time(claim))


def _known_together(
    one: Told, other: Told, given: Mapping[tuple[str, str], set[str]], context: Context
) -> bool:
    """Whether some report names both places: it tells them apart, or one lies in the other."""
    if one.site.is_plain:
        both = given[one.site.sort, one.name] & given[other.site.sort, other.name]
        return (
            bool(both)
            or plain.told_beside(one.site, other.around)
            or plain.told_beside(other.site, one.around)
        )
    return names_one_report(one.name, other.name, context)


def names_one_report(one: str, other: str, context: Context) -> bool:
    """Whether some report names both of two places."""
    naming = naming_of(context)
    return not naming.articles(one).isdisjoint(naming.articles(other))


@lru_cache(maxsize=10_000)
def _meanings(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(meaning, words))


@lru_cache(maxsize=10_000)
def _names(words: frozenset[str]) -> frozenset[str]:
    """Return what the words with a capital mean."""
    return frozenset(meaning(word) for word in words if word[0].isupper())


def is_alone(told: Told, context: Context) -> bool:
    """Whether its article names nothing else of a place's sort, "another bridge"."""
    return _alone(context)(told.article, told.site)


@lru_cache(maxsize=1)
def _alone(context: Context) -> Callable[[str, OpenSite], bool]:
    """Return what tells whether an article names nothing else of a place's sort, "another bridge"."""
    prose = cache(lambda article: context.articles[article].prose.lower())

    @cache
    def alone(article: str, site: OpenSite) -> bool:
        sort = site.sort
        return not sort or " " in sort or prose(article).count(f" {sort}") <= prose(article).count(site.name)

    return alone
