"""What is told of the places of one level, and which two of them are of one deed and exclude each other.

Two places meet by the words of their clauses; where each report gives one place of the level only, by
sentences alike. Refused: names alike, neighbours on the compass, deeds of other days or of the past, words
beside which a report gives another place too, deeds told by names alone, and places of which a report names
both.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.figures.times import times_differ
from kazreader.compare.places import plain
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.compare.sentence_meanings import alike, meanings_of
from kazreader.compare.shared_words import names_alike
from kazreader.compare.sides import topic_of
from kazreader.lexicon.events import events
from kazreader.lexicon.inflection import looks_like_a_verb
from kazreader.lexicon.places import place_words
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Period
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.topics import OpenSite

_SHARED = 2
"Words that the clauses of two places must share, if both places do not belong to one verb: arrested in Moss."
_LEAST, _MORE = 6.0, 8.0
"""What the shared words must tell: where the word to which each place belongs stands with the other too, and
where it does not. Tuned on 97 pairs of two short reports."""
_COMMON = 24
"Places beside which a word may stand and still bring two of them together: the cost stays linear."
_OPPOSITE, _ACROSS = 135, 90
"Degrees from which two sides exclude each other: of a country or a town, and of a mountain."
_LASTING = frozenset(
    (
        *("live", "lived", "lives", "living", "resides", "resident"),
        *("residents", "born", "raised", "grew", "studied", "based"),
    )
)
"Words for what lasts: where somebody lives is not where the same somebody was caught."
_SAINTS = frozenset(
    ("saint", "st", "san", "santa", "port", "mount", "lake", "fort", "el", "la", "los", "las", "les", "le")
)
_ALIKE = 0.25
"""How like two sentences are that tell of one deed, where each report gives one place of the level only. Of
all pairs of places on read events none is as like and of two deeds."""


class Told(NamedTuple):
    """A place and what its report tells of it; words by what they mean."""

    claim: Claim
    article: str
    site: OpenSite
    name: str
    "Without the word that tells its sort."
    deed: str
    clause: frozenset[str]

    @property
    def around(self) -> frozenset[str]:
        """The words of the sentence and of those beside it."""
        return _meanings(self.claim.beside)

    @property
    def names(self) -> frozenset[str]:
        """Of them, those with a capital."""
        return _names(self.claim.beside)

    @classmethod
    def of(cls, claim: Claim) -> Told:
        """Return the place of a claim."""
        site = topic_of(claim, OpenSite)
        name = " ".join(word for word in site.name.split() if word != site.sort)
        return cls(
            claim,
            claim.mention.article,
            site,
            name or site.name,
            meaning(site.deed) if site.deed else "",
            frozenset(map(meaning, claim.about - _of_places())),
        )

    @property
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
        apart = min((one - two) % 360, (two - one) % 360)
        return apart >= (_ACROSS if self.site.sort.startswith("flank") else _OPPOSITE)


@cache
def _of_places() -> frozenset[str]:
    """Return the words that tell what sort of place it is and on which side: no deed is told by them."""
    words = place_words()
    return words.settlements.union(words.compass, words.parts)


def _begin_alike(one: str, other: str) -> bool:
    """Whether two names of several words begin with one that tells: two ways to call a restaurant."""
    first, _, more = one.partition(" ")
    return bool(more) and other.startswith(f"{first} ") and first not in place_words().qualifiers | _SAINTS


class Level(NamedTuple):
    """All places of one level that are bound in one way to what is told of them."""

    told: Sequence[Told]
    beside: dict[tuple[str, str], set[str]]
    "For each word and article, the places in whose clauses it stands there."
    only_ones: frozenset[tuple[int, int]]
    "Pairs of places that are alone in their articles and share words around them."
    rarity: Rarity
    context: Context

    @classmethod
    def of(cls, claims: Sequence[Claim], context: Context) -> Level:
        """Return the places with the words around them."""
        told = [Told.of(claim) for claim in claims]
        beside: dict[tuple[str, str], set[str]] = defaultdict(set)
        for one in told:
            for word in one.clause:
                beside[word, one.article].add(one.name)
        return cls(told, beside, _only_ones(told), rarity_of(context), context)

    def candidates(self) -> list[tuple[int, int]]:
        """Return the pairs of places whose clauses share enough words that do not stand with anything."""
        holding: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self.told):
            for word in one.clause:
                holding[word].append(number)
        shared = Counter(
            pair for held in holding.values() if len(held) <= _COMMON for pair in combinations(held, 2)
        )
        met = {pair for pair, times in shared.items() if times >= _SHARED or self._of_one_word(*pair)}
        return sorted(met | self.only_ones)

    def _of_one_word(self, a: int, b: int) -> bool:
        return bool(self.told[a].deed) and self.told[a].deed == self.told[b].deed

    def meeting_words(self, a: int, b: int) -> list[str]:
        """Return the words by which two places are of one deed and exclude each other; none: they do not."""
        one, other = self.told[a], self.told[b]
        if one.article == other.article or not one.excludes(other):
            return []
        if one.deed != other.deed and not _LASTING.isdisjoint((one.site.deed, other.site.deed)):
            return []
        words = self._of_one_deed(a, b) or self._of_alike_sentences(a, b)
        if not words or self._is_past(one.claim) or self._is_past(other.claim):
            return []
        apart = times_differ(one.claim, other.claim) or self._known_together(one, other)
        return [] if apart else words

    def _of_one_deed(self, a: int, b: int) -> list[str]:
        """Return the words of both clauses that tell enough of one deed."""
        one, other = self.told[a], self.told[b]
        words = self._shared(one, other)
        if one.site.is_plain and not plain.of_one_matter(one.site, same_deed=one.deed == other.deed):
            return []
        if one.site.is_plain and plain.is_of_one_thing(one.site):
            return words
        if len(words) < _SHARED - (self._of_one_word(a, b) and one.tells_deed):
            return []
        if (one.names | other.names).issuperset(words):
            return words if one.site.is_plain and plain.lies_there(one.site, other.site) else []
        answers = one.deed in other.around and other.deed in one.around
        return [] if self._weight(one, other, words) < (_LEAST if answers else _MORE) else words

    def _of_alike_sentences(self, a: int, b: int) -> list[str]:
        """Return the words of two sentences alike, where each report gives one place of the level only."""
        one, other = self.told[a], self.told[b]
        if (a, b) not in self.only_ones or not _may_be_alike(one, other):
            return []
        alone = _alone(self.context)
        if not (alone(one.article, one.site) and alone(other.article, other.site)):
            return []
        here, there = (meanings_of(told.claim, self.context) for told in (one, other))
        shared = (here & there) - _of_places()
        told_by_names = len(shared - one.names - other.names) < _SHARED
        if told_by_names or alike(here, there, self.rarity) < _ALIKE:
            return []
        return self.rarity.rarest_first(shared)

    def _shared(self, one: Told, other: Told) -> list[str]:
        """Return the words of both clauses that stand with no other place of their articles, rarest first."""
        words = one.clause & other.clause
        return self.rarity.rarest_first(w for w in words if self._is_own(w, one) and self._is_own(w, other))

    def _is_own(self, word: str, told: Told) -> bool:
        return all(names_alike(told.name, name) for name in self.beside[word, told.article])

    def _weight(self, one: Told, other: Told, words: Sequence[str]) -> float:
        """Return what the shared words tell; those that only stand around the clauses tell half."""
        around = (one.around & other.around).difference(words)
        return sum(map(self.rarity.weight, words)) + sum(map(self.rarity.weight, around)) / 2

    def _is_past(self, claim: Claim) -> bool:
        """Whether it looks back on another event; a month without a year may be one to come."""
        dated = any(isinstance(time, Period) for time in claim.scope.times)
        return claim.scope.background or (dated and self.context.event.names_old_time(claim))

    def _known_together(self, one: Told, other: Told) -> bool:
        """Whether some report names both places: it tells them apart, or one lies in the other."""
        if one.site.is_plain:
            both = self._both_told(one, other)
            return (
                both or plain.told_beside(one.site, other.around) or plain.told_beside(other.site, one.around)
            )
        naming = _naming(self.context)
        return not naming(one.name).isdisjoint(naming(other.name))

    def _both_told(self, one: Told, other: Told) -> bool:
        """Whether some report gives both places."""
        given = [{told.article for told in self.told if told.name == name} for name in (one.name, other.name)]
        return not given[0].isdisjoint(given[1])


def _may_be_alike(one: Told, other: Told) -> bool:
    """Whether the sentences of two places may tell: of places without a name only those of one deed."""
    return not one.site.is_plain or one.deed in other.clause or other.deed in one.clause


def _only_ones(told: Sequence[Told]) -> frozenset[tuple[int, int]]:
    """Return the pairs of places that are alone in their articles and share words around them."""
    names: dict[str, set[str]] = defaultdict(set)
    for one in told:
        names[one.article].add(one.name)
    holding: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(told):
        for word in one.around if len(names[one.article]) == 1 else ():
            holding[word].append(number)
    pairs = (pair for held in holding.values() if len(held) <= _COMMON for pair in combinations(held, 2))
    return frozenset(pair for pair, times in Counter(pairs).items() if times >= _SHARED)


@lru_cache(maxsize=10_000)
def _meanings(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(meaning, words))


@lru_cache(maxsize=10_000)
def _names(words: frozenset[str]) -> frozenset[str]:
    """Return what the words with a capital mean."""
    return frozenset(meaning(word) for word in words if word[0].isupper())


@lru_cache(maxsize=1)
def _alone(context: Context) -> Callable[[str, OpenSite], bool]:
    """Return what tells whether an article names nothing else of a place's sort, "another bridge"."""
    prose = cache(lambda article: context.articles[article].prose.lower())

    @cache
    def alone(article: str, site: OpenSite) -> bool:
        sort = site.sort
        return not sort or " " in sort or prose(article).count(sort) <= prose(article).count(site.name)

    return alone


@lru_cache(maxsize=1)
def _naming(context: Context) -> Callable[[str], frozenset[str]]:
    """Return what tells the articles that name a place; each place is looked for once."""
    texts = [(name, article.article.text.lower()) for name, article in context.articles.items()]
    return cache(lambda place: frozenset(name for name, text in texts if place in text))
