"""A place with the words around it, and what rules out that two places belong to the same action.

Ruled out: similar names, neighbouring directions, "in" against "near", places that may contain each other,
actions of older years, one of several against the only one, counts in two countries, a home against a place
of action, and a place that the other's report names too.
"""

from __future__ import annotations

from functools import cache, lru_cache

from kazreader.compare.context import Context
from kazreader.compare.naming import naming_of
from kazreader.compare.rarity import words_in
from kazreader.compare.sentence_meanings import meanings_in, meanings_of, numbers_in
from kazreader.compare.shared_words import names_alike
from kazreader.compare.sides import topic_of
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Period
from kazreader.model.once import once
from kazreader.model.record import Record
from kazreader.model.topics import OpenSite

_OPPOSITE, _ACROSS = 135, 90
"The least angles, in degrees, of exclusive sides: of a country or a town, and of a mountain."
_LASTING = frozenset(
    (
        *("live", "lived", "lives", "living", "resides", "resident"),
        *("residents", "born", "raised", "grew", "studied", "based"),
    )
)
"Words for lasting states: a home is not the place of an arrest."
_BEFORE = 60
"Characters directly before a place."
_BEARING = "bearing of "
"The prefix of the sort of a direction; its landmark follows."
_INLAND = "inland water"
_LONE = frozenset(("sea", _INLAND, "street", "quarter", _BEARING))
"Sorts of named places of which an event has one."
_LANDS = frozenset(("country", "region"))
"Levels by which reports break down counts."
_SAME_LEVEL = {"state": "region", "frontier": "border"}
_UNNAMED = frozenset(("premises", "room", "vehicle", "ground", "floor"))
"Sorts of places without a name, whose nouns a report may hold anywhere."
_DYING, _VEHICLE = meaning("died"), "vehicle"
_HOUSES = frozenset(("hospital", "premises"))
"Who dies in one of these did not die on the way there."
_TREATED = frozenset(("hospital", "clinic"))
"Buildings to which the injured are taken."
_LOCAL = frozenset(("building", "district", "village", "township", "municipality", "county", "province"))
"Levels that a place without level may have."


class SiteTold(Record, keeps=True):
    """A place with the words around it; words are given by their meanings."""

    claim: Claim
    article: str
    site: OpenSite
    name: str
    "Without the word for its sort; for a country, the first of its names."
    deed: str
    clause: frozenset[str]
    context: Context

    @classmethod
    def of(cls, claim: Claim, context: Context) -> SiteTold:
        """Return the place of a claim."""
        site = topic_of(claim, OpenSite)
        name = " ".join(word for word in site.name.split() if word != site.sort)
        return cls(
            claim=claim,
            article=claim.mention.article,
            site=site,
            name=_countries().get(name, name) or site.name,
            deed=meaning(site.deed) if site.deed else "",
            clause=frozenset(map(meaning, claim.about - of_places())),
            context=context,
        )

    @once
    def own_words(self) -> frozenset[str]:
        """The words of its name."""
        return frozenset(map(meaning, self.site.name.split()))

    @once
    def sentence(self) -> frozenset[str]:
        """The content words of its sentence."""
        return meanings_of(self.claim, self.context)

    @once
    def before(self) -> frozenset[str]:
        """The content words of its sentence directly before it."""
        prose, start = self.context.articles[self.article].prose, self.claim.mention.span.start
        return meanings_in(prose[max(self.claim.sentence.start, start - _BEFORE) : start])

    @once
    def numbers(self) -> frozenset[str]:
        """The numbers of its sentence, except 1."""
        return numbers_in(self.context.sentence_of(self.claim))

    @once
    def around(self) -> frozenset[str]:
        """The words of its sentence and of the neighbouring ones."""
        return _meanings(self.claim.beside)

    @once
    def names(self) -> frozenset[str]:
        """The capitalised words of `around`."""
        return _names(self.claim.beside)

    @once
    def is_of_several(self) -> bool:
        """Whether its sentence mentions another such thing, here or elsewhere."""
        written = words_in(self.context.sentence_of(self.claim).lower())
        return not place_words().apart.isdisjoint(written)

    @once
    def is_old(self) -> bool:
        """Whether its sentence dates it before the event; a month without a year may lie ahead."""
        dated = any(isinstance(time, Period) for time in self.claim.scope.times)
        return dated and self.context.event.names_old_time(self.claim)

    @once
    def is_past(self) -> bool:
        """Whether it is about an earlier event."""
        return self.claim.scope.background or self.is_old

    @once
    def way(self) -> str:
        """How the place relates to the action: taken to a clinic is at it, flown to a town is not."""
        way = self.site.way
        return "near" if way == "off" else "at" if way == "to" and self.level else way

    @once
    def level(self) -> str:
        """Its level, with sorts unified (a mosque, a church); "" if unknown."""
        sort, lexicon = self.site.sort, place_words()
        if sort.startswith(_BEARING):
            return _BEARING
        if self.site.degrees is not None:
            return sort
        if sort in lexicon.inland:
            return _INLAND
        if sort in lexicon.streets:
            return "street"
        if (sort in lexicon.facilities or sort in lexicon.sorts) and sort not in lexicon.wide:
            return "hospital" if sort in _TREATED else "building"
        if not sort and self.context.quoted(self.claim.mention)[:3].lower() == "at ":
            return "venue"  # a club, a ground, a firm; towns stand behind "in"
        return _SAME_LEVEL.get(sort, sort)

    @once
    def is_of_one_event(self) -> bool:
        """Whether an event has only one place of its sort: a sea, a street."""
        return self.level in _LONE or self.level.startswith("part of ")

    def may_be_beside(self, other: SiteTold) -> bool:
        """Whether neither place need contain the other: equal levels, or a local and an unknown one."""
        one, two = self.level, other.level
        if self.deed == other.deed == _DYING and _VEHICLE in (one, two):
            return one in _HOUSES or two in _HOUSES
        return one == two or (not (one and two) and (one or two) in _LOCAL)

    def excludes(self, other: SiteTold) -> bool:
        """Whether two places cannot both be right."""
        one, two = self.site.degrees, other.site.degrees
        if one is None or two is None:
            return not names_alike(self.name, other.name)
        if self.site.sort != other.site.sort:
            return False
        apart = min((one - two) % 360, (two - one) % 360)
        return apart >= (_ACROSS if self.site.sort.startswith("flank") else _OPPOSITE)

    def is_known_to(self, other: SiteTold) -> bool:
        """Whether the other's report names this place."""
        return naming_of(self.context).names(other.article, self.name)


@cache
def of_places() -> frozenset[str]:
    """Return the words for sorts and sides of places, which describe no action."""
    words = place_words()
    return words.settlements.union(words.compass, words.parts)


def may_be_of_one_deed(one: SiteTold, other: SiteTold) -> bool:
    """Whether two places of different reports exclude each other, and may belong to the same action."""
    if one.article == other.article or not one.may_be_beside(other):
        return False
    if one.way != other.way or one.is_of_several is not other.is_of_several:
        return False
    if (one.is_old and not other.is_past) or (other.is_old and not one.is_past):
        return False
    if one.level in _LANDS and one.numbers and other.numbers and one.numbers.isdisjoint(other.numbers):
        return False
    if not _LASTING.isdisjoint((one.site.deed, other.site.deed)) and one.deed != other.deed:
        return False
    if not one.excludes(other):
        return False
    return one.level in _UNNAMED or not (one.is_known_to(other) or other.is_known_to(one))


@cache
def _countries() -> dict[str, str]:
    """Return the first name of each country by its names and what is called after it, in lower case."""
    called = {**nations().people, **nations().countries}
    return {name.lower(): first.lower() for name, first in called.items()}


@lru_cache(maxsize=10_000)
def _meanings(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(meaning, words))


@lru_cache(maxsize=10_000)
def _names(words: frozenset[str]) -> frozenset[str]:
    """Return the meanings of the capitalised words."""
    return frozenset(meaning(word) for word in words if word[0].isupper())
