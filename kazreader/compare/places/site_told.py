"""A place and what its report tells of it, and what tells that two places are not of one deed.

Refused as of one deed: names alike, neighbours on the compass, in a place against near one, places of which
one may lie around the other, deeds of other days or of the past, one of several against the one, counts of
two countries, where somebody lives against where the same somebody was caught, and a place that the other's
report names too.
"""

from __future__ import annotations

from functools import cache, lru_cache

from kazreader.compare.context import Context
from kazreader.compare.figures.times import times_differ
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
"Degrees from which two sides exclude each other: of a country or a town, and of a mountain."
_LASTING = frozenset(
    (
        *("live", "lived", "lives", "living", "resides", "resident"),
        *("residents", "born", "raised", "grew", "studied", "based"),
    )
)
"Words for what lasts: where somebody lives is not where the same somebody was caught."
_BEFORE = 60
"Characters before a place that are right before it."
_BEARING = "bearing of "
"How the sort of a direction begins: its landmark follows."
_INLAND = "inland water"
_LONE = frozenset(("sea", _INLAND, "street", "quarter", _BEARING))
"Sorts of places with a name of which an event has one."
_LANDS = frozenset(("country", "region"))
"Levels of which reports tell how many there were in each."
_TREATED = frozenset(("hospital", "clinic"))
"Sorts of buildings to which the hurt are brought."
_WAYS = {"to": "at", "off": "near"}
"Ways that answer one question with another."
_LOCAL = frozenset(("building", "district", "village", "township", "municipality", "county", "province"))
"Levels that a place may have of which no level is told."
_SAINTS = frozenset(
    ("saint", "st", "san", "santa", "port", "mount", "lake", "fort", "el", "la", "los", "las", "les", "le")
)


class SiteTold(Record, keeps=True):
    """A place and what its report tells of it; words by what they mean."""

    claim: Claim
    article: str
    site: OpenSite
    name: str
    "Without the word that tells its sort; of a country, the first of its names."
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
        """The telling words of its sentence."""
        return meanings_of(self.claim, self.context)

    @once
    def before(self) -> frozenset[str]:
        """The telling words of its sentence right before it."""
        prose, start = self.context.articles[self.article].prose, self.claim.mention.span.start
        return meanings_in(prose[max(self.claim.sentence.start, start - _BEFORE) : start])

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

    @once
    def is_of_several(self) -> bool:
        """Whether its sentence tells of more than one such thing: of another, or of one elsewhere."""
        written = words_in(self.context.sentence_of(self.claim).lower())
        return not place_words().apart.isdisjoint(written)

    @once
    def is_past(self) -> bool:
        """Whether it looks back on another event; a month without a year may be one to come."""
        dated = any(isinstance(time, Period) for time in self.claim.scope.times)
        return self.claim.scope.background or (dated and self.context.event.names_old_time(self.claim))

    @once
    def way(self) -> str:
        """How it is bound to what is told."""
        return _WAYS.get(self.site.way, self.site.way)

    @once
    def level(self) -> str:
        """Its level, of whatever sort: a mosque may be a church; "" where nothing tells it."""
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
        return "region" if sort == "state" else sort

    @once
    def is_of_one_event(self) -> bool:
        """Whether it is of a sort of which an event has one: a sea, a street."""
        return self.level in _LONE or self.level.startswith("part of ")

    def may_be_beside(self, other: SiteTold) -> bool:
        """Whether neither place need lie around the other: of one level, or of a local and an unknown one."""
        one, two = self.level, other.level
        return one == two or (not (one and two) and (one or two) in _LOCAL)

    def excludes(self, other: SiteTold) -> bool:
        """Whether two places of one level cannot both be right."""
        one, two = self.site.degrees, other.site.degrees
        if one is None or two is None:
            return not names_alike(self.name, other.name) and not _begin_alike(self.name, other.name)
        if self.site.sort != other.site.sort:
            return False
        apart = min((one - two) % 360, (two - one) % 360)
        return apart >= (_ACROSS if self.site.sort.startswith("flank") else _OPPOSITE)

    def is_known_to(self, other: SiteTold) -> bool:
        """Whether the other's report names this place too."""
        return naming_of(self.context).names(other.article, self.name)


@cache
def of_places() -> frozenset[str]:
    """Return the words that tell what sort of place it is and on which side: no deed is told by them."""
    words = place_words()
    return words.settlements.union(words.compass, words.parts)


def _begin_alike(one: str, other: str) -> bool:
    """Whether two names of several words begin with one that tells: two ways to call a restaurant."""
    first, _, more = one.partition(" ")
    return bool(more) and other.startswith(f"{first} ") and first not in place_words().qualifiers | _SAINTS


def may_be_of_one_deed(one: SiteTold, other: SiteTold) -> bool:
    """Whether two places of different reports exclude each other, and nothing tells their deeds apart."""
    if one.article == other.article or not one.may_be_beside(other) or not one.excludes(other):
        return False
    if one.way != other.way or one.is_of_several is not other.is_of_several:
        return False
    if one.is_past is not other.is_past or times_differ(one.claim, other.claim):
        return False
    if one.level in _LANDS and one.numbers and other.numbers and one.numbers.isdisjoint(other.numbers):
        return False
    if not _LASTING.isdisjoint((one.site.deed, other.site.deed)) and one.deed != other.deed:
        return False
    return not (one.is_known_to(other) or other.is_known_to(one))


@cache
def _countries() -> dict[str, str]:
    """Return the first name of each country by all of its names, in small letters."""
    return {name.lower(): first.lower() for name, first in nations().countries.items()}


@lru_cache(maxsize=10_000)
def _meanings(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(meaning, words))


@lru_cache(maxsize=10_000)
def _names(words: frozenset[str]) -> frozenset[str]:
    """Return what the words with a capital mean."""
    return frozenset(meaning(word) for word in words if word[0].isupper())
