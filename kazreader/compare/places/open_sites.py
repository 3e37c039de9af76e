"""Places of deeds that no word list knows: two are of one deed when the words beside them are the same.

The folder itself tells which place lies in which: where a report names both, it tells them apart or puts one
into the other. Refused: places of two levels (a town, a country, a street), names alike, neighbours on the
compass, deeds of other days or of the past, words beside which a report gives another place too, and deeds
told by names alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations

from kazreader.compare.context import Context
from kazreader.compare.discrepancy import Heading, built, said_by
from kazreader.compare.figures.times import times_differ
from kazreader.compare.groups import Groups
from kazreader.compare.question_words import named
from kazreader.compare.rarity import Rarity, rarity_of
from kazreader.compare.shared_words import names_alike
from kazreader.compare.sides import articles_of, topic_of
from kazreader.lexicon.events import events
from kazreader.lexicon.inflection import looks_like_a_verb
from kazreader.lexicon.stems import meaning
from kazreader.model import Claim, Discrepancy, Kind, PairRelation, Period, Relation, Severity, Side
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
_NAMED = 2
"Words that name a deed in its topic."


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield a conflict for each deed that reports put in places which exclude each other."""
    levels: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        site = topic_of(claim, OpenSite)
        levels[site.way, site.sort].append(claim)
    for _, level in sorted(levels.items()):
        if len(articles_of(level)) > 1:
            yield from _judged(_Level.of(level, context), context)


class _Told(NamedTuple):
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
        return frozenset(meaning(word) for word in self.claim.beside if word[0].isupper())

    @classmethod
    def of(cls, claim: Claim) -> _Told:
        """Return the place of a claim."""
        site = topic_of(claim, OpenSite)
        name = " ".join(word for word in site.name.split() if word != site.sort)
        return cls(
            claim,
            claim.mention.article,
            site,
            name or site.name,
            meaning(site.deed) if site.deed else "",
            frozenset(map(meaning, claim.about)),
        )

    @property
    def tells_deed(self) -> bool:
        """Whether the word to which it belongs may tell alone: a verb, or whatever lies on a side."""
        word = self.site.deed
        return self.site.degrees is not None or word in events().verbs or looks_like_a_verb(word)

    def excludes(self, other: _Told) -> bool:
        """Whether two places of one level cannot both be right."""
        one, two = self.site.degrees, other.site.degrees
        if one is None or two is None:
            return not names_alike(self.name, other.name)
        apart = min((one - two) % 360, (two - one) % 360)
        return apart >= (_ACROSS if self.site.sort.startswith("flank") else _OPPOSITE)


class _Level(NamedTuple):
    """All places of one level that are bound in one way to what is told of them."""

    told: Sequence[_Told]
    beside: dict[tuple[str, str], set[str]]
    "For each word and article, the places in whose clauses it stands there."
    rarity: Rarity
    context: Context

    @classmethod
    def of(cls, claims: Sequence[Claim], context: Context) -> _Level:
        """Return the places with the words around them."""
        told = [_Told.of(claim) for claim in claims]
        beside: dict[tuple[str, str], set[str]] = defaultdict(set)
        for one in told:
            for word in one.clause:
                beside[word, one.article].add(one.name)
        return cls(told, beside, rarity_of(context), context)

    def candidates(self) -> list[tuple[int, int]]:
        """Return the pairs of places whose clauses share enough words that do not stand with anything."""
        holding: dict[str, list[int]] = defaultdict(list)
        for number, one in enumerate(self.told):
            for word in one.clause:
                holding[word].append(number)
        shared = Counter(
            pair for held in holding.values() if len(held) <= _COMMON for pair in combinations(held, 2)
        )
        return sorted(pair for pair, times in shared.items() if times >= _SHARED or self._of_one_word(*pair))

    def _of_one_word(self, a: int, b: int) -> bool:
        return bool(self.told[a].deed) and self.told[a].deed == self.told[b].deed

    def meeting_words(self, a: int, b: int) -> list[str]:
        """Return the words by which two places are of one deed and exclude each other; none: they do not."""
        one, other = self.told[a], self.told[b]
        if one.article == other.article or not one.excludes(other):
            return []
        words = self._shared(one, other)
        told_by_names = (one.names | other.names).issuperset(words)
        if told_by_names or len(words) < _SHARED - (self._of_one_word(a, b) and one.tells_deed):
            return []
        answers = one.deed in other.around and other.deed in one.around
        if self._weight(one, other, words) < (_LEAST if answers else _MORE):
            return []
        if self._is_past(one.claim) or self._is_past(other.claim) or times_differ(one.claim, other.claim):
            return []
        return [] if self._known_together(one, other) else words

    def _shared(self, one: _Told, other: _Told) -> list[str]:
        """Return the words of both clauses that stand with no other place of their articles, rarest first."""
        words = one.clause & other.clause
        return self.rarity.rarest_first(w for w in words if self._is_own(w, one) and self._is_own(w, other))

    def _is_own(self, word: str, told: _Told) -> bool:
        return all(names_alike(told.name, name) for name in self.beside[word, told.article])

    def _weight(self, one: _Told, other: _Told, words: Sequence[str]) -> float:
        """Return what the shared words tell; those that only stand around the clauses tell half."""
        around = (one.around & other.around).difference(words)
        return sum(map(self.rarity.weight, words)) + sum(map(self.rarity.weight, around)) / 2

    def _is_past(self, claim: Claim) -> bool:
        """Whether it looks back on another event; a month without a year may be one to come."""
        dated = any(isinstance(time, Period) for time in claim.scope.times)
        return claim.scope.background or (dated and self.context.event.names_old_time(claim))

    def _known_together(self, one: _Told, other: _Told) -> bool:
        """Whether some report names both places: it tells them apart, or one lies in the other."""
        return any(one.name in text and other.name in text for text in _texts(self.context))


@lru_cache(maxsize=10_000)
def _meanings(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(meaning, words))


@lru_cache(maxsize=1)
def _texts(context: Context) -> Sequence[str]:
    """Return the texts of all articles in lower case; the places of every level are looked for in them."""
    return [article.article.text.lower() for article in context.articles.values()]


def _judged(level: _Level, context: Context) -> Iterator[Discrepancy]:
    groups = Groups(len(level.told))
    met = {(a, b): words for a, b in level.candidates() if (words := level.meeting_words(a, b))}
    together: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for a, b in met:
        groups.join(a, b)
    for a, b in met:
        together[groups.root(a)].append((a, b))
    for pairs in together.values():
        words = list(dict.fromkeys(word for pair in pairs for word in met[pair]))
        yield _discrepancy([(level.told[a], level.told[b]) for a, b in pairs], words, context)


def _discrepancy(pairs: Sequence[tuple[_Told, _Told]], words: Sequence[str], context: Context) -> Discrepancy:
    places: dict[str, dict[Claim, None]] = defaultdict(dict)
    for told in (told for pair in pairs for told in pair):
        places[told.name][told.claim] = None
    sides = []
    for claims in places.values():
        ordered = context.in_order(list(claims))
        sides.append(Side(ordered[0].mention.value, context.quoted(ordered[0].mention), ordered))
    number = {name: n for n, name in enumerate(places)}
    ends = sorted({tuple(sorted((number[one.name], number[other.name]))) for one, other in pairs})
    rule = pairs[0][0].claim.mention.rule
    why = "The two lie opposite." if rule == "place.side" else "No report names both."
    written = _written(sides[0].claims[0], words)
    found = built(
        Heading(Kind.PLACE, (rule, *words[:_NAMED]), named("where it was", written[:_NAMED], context.event)),
        sides,
        [PairRelation(n, m, Relation.CONFLICT, why, rule) for n, m in ends],
        said_by(sides, context),
        severity=Severity.LOW,
    )
    beside = ", ".join(f"“{word}”" for word in written[:_NAMED])
    return found._replace(
        explanation=f"{found.explanation} Taken as one deed, since {beside} stand with both."
    )


def _written(claim: Claim, words: Sequence[str]) -> list[str]:
    """Return the words that told, as a claim writes them."""
    forms = {meaning(word): word for word in sorted(claim.about)}
    return [forms[word] for word in words if word in forms]
