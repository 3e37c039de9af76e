"""Names with how reports introduce them, and the pairs of them that are scored.

Not paired: names that one report has both of, of two sorts or two ages, with a distinguishing word, in a list
or one of several, and names of places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from kazreader.compare.context import Context
from kazreader.compare.names.circle import Circle
from kazreader.compare.names.introductions import Introduction, introduction
from kazreader.compare.names.tokens import is_ending
from kazreader.compare.naming import naming_of
from kazreader.compare.rarity import words_in
from kazreader.compare.sentence_meanings import meanings_of_passage, numbers_in
from kazreader.compare.shared_words import sharing
from kazreader.compare.sides import articles_of, name_of
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.stems import meaning
from kazreader.lexicon.word_lists import common_words
from kazreader.model import Claim
from kazreader.model.once import once
from kazreader.model.record import Record

_TOP_CHARACTERS = 1500
"Characters at the top of a report in which names are read."
_MOST_CLAIMS = 6
"The most mentions of a name that are read."
_MOST_OF_KEY = 24
"Names with a key above which the key pairs none: the cost stays linear."
_BEGINNING = 2
"Initial letters that similar names share."
_SURE = ("person", "ship", "body", "country")
_EMPTY = frozenset(("the", "and", "of", "for"))


class Around(Record):
    """The content words, numbers and names around a mention of a name."""

    passage: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]


class Player(Record, keeps=True):
    """A name with how reports introduce it near their tops."""

    circle: Circle
    claims: Sequence[Claim]
    words: tuple[str, ...]
    "The tokens of its longest form."
    introductions: Sequence[Introduction]
    "How the sentence of each claim introduces it."
    context: Context

    @once
    def articles(self) -> frozenset[str]:
        """The ids of all reports with the name."""
        return frozenset(articles_of(self.circle.claims))

    @once
    def tokens(self) -> frozenset[str]:
        """The words of all its spellings."""
        return frozenset(token for spelling in self.circle.spellings for token in spelling.form.tokens)

    @once
    def own(self) -> frozenset[str]:
        """The meanings of its words, with and without accents."""
        written = (name_of(claim).canonical for claim in self.claims)
        return frozenset(map(meaning, self.tokens.union(*map(words_in, written))))

    @once
    def around(self) -> Sequence[Around]:
        """What stands around each claim."""
        sentences = map(self.context.sentence_of, self.claims)
        passages = (meanings_of_passage(claim, self.context) for claim in self.claims)
        return [Around(p, numbers_in(s), _names(s)) for p, s in zip(passages, sentences, strict=True)]

    @once
    def titles(self) -> frozenset[str]:
        """The meanings of its title words; for an office, its group."""
        return frozenset().union(*(each.titles for each in self.introductions))

    @once
    def called(self) -> frozenset[str]:
        """The meanings of its title words, offices included."""
        return frozenset().union(*(each.called for each in self.introductions))

    @once
    def speaks(self) -> bool:
        """Whether it is cited; each report has its own witnesses."""
        return any(each.speaks for each in self.introductions)

    @once
    def ages(self) -> frozenset[str]:
        """The ages that the reports give."""
        return frozenset(each.age for each in self.introductions if each.age)

    @once
    def is_one_of_many(self) -> bool:
        """Whether a report says there are others: among the guests was Quist."""
        return any(each.is_one_of_many for each in self.introductions)

    @once
    def is_place(self) -> bool:
        """Whether it is only a place of something."""
        return all(each.is_place for each in self.introductions)

    @once
    def sort(self) -> str:
        """Its sort: "person", "ship", "body", "country", "thing", or "" if unknown."""
        sure = next((kind for kind in _SURE if kind in self.circle.kinds), "")
        if sure:
            return sure
        given = name_words().given.keys() | name_words().apart
        if any(each.offices for each in self.introductions) or (
            len(self.words) > 1 and self.words[0] in given
        ):
            return "person"
        return "thing" if any(each.before == "the" for each in self.introductions) else ""


def players(found: Sequence[Circle], context: Context) -> list[Player]:
    """Return the names near the tops of the reports, without countries, continents and one of many."""
    read = [_player(circle, context) for circle in found if "country" not in circle.kinds]
    return [
        player for player in read if player is not None and not (player.is_one_of_many or _is_land(player))
    ]


def _is_land(player: Player) -> bool:
    """Whether a name is only that of a country or a continent: the US, Europe."""
    word = player.words[0]
    return len(player.words) == 1 and (word in name_words().regions or word in nations().folded)


def _player(circle: Circle, context: Context) -> Player | None:
    claims = sorted(
        (c for c in circle.claims if c.sentence.start < _TOP_CHARACTERS),
        key=lambda c: (c.mention.span, c.mention.article),
    )[:_MOST_CLAIMS]
    if not claims:
        return None
    words = max((spelling.form.tokens for spelling in circle.spellings), key=len)
    return Player(circle, claims, words, [_introduction(claim, context) for claim in claims], context)


@lru_cache(maxsize=4096)
def _names(sentence: str) -> frozenset[str]:
    """Return the meanings of the capitalised words, except the first and weekdays."""
    days = grammar().weekdays
    return frozenset(
        meaning(word) for word in words_in(sentence)[1:] if word[0].isupper() and word.lower() not in days
    )


def _introduction(claim: Claim, context: Context) -> Introduction:
    span, start = claim.mention.span, claim.sentence.start
    return introduction(context.sentence_of(claim), span.start - start, span.end - start)


def candidates(known: Sequence[Player], context: Context) -> Iterator[tuple[int, int]]:
    """Yield the pairs of names, by number, that share a key and may have the same part."""
    for a, b in sorted(sharing(map(set, map(_keys, known)), _MOST_OF_KEY)):
        if may_be_one(known[a], known[b], context):
            yield a, b


def _keys(player: Player) -> Iterator[tuple[str, str]]:
    yield ("sort", player.sort if player.sort == "person" else player.words[0])
    yield from (("age", age) for age in player.ages)
    yield from (("title", title) for title in player.titles)
    yield from (("word", token) for token in player.tokens)
    yield from (("begins", word[:_BEGINNING]) for word in (player.words[0], player.words[-1]))


def may_be_one(one: Player, other: Player, context: Context) -> bool:
    """Whether two names may have the same part: of one sort, and no report has both."""
    if one.is_place or other.is_place or (one.sort and other.sort and one.sort != other.sort):
        return False
    if not one.articles.isdisjoint(other.articles) or (
        one.ages and other.ages and one.ages.isdisjoint(other.ages)
    ):
        return False
    ours, theirs = own_words(one, other), own_words(other, one)
    if not ours or not theirs or not name_words().telling.isdisjoint((*ours, *theirs)):
        return False
    if len(ours) == len(theirs) == 1 and _says_the_same(one.words, other.words):
        return False
    naming = naming_of(context)
    knowing = [frozenset().union(*map(naming.articles, words)) for words in (ours, theirs)]
    return knowing[0].isdisjoint(knowing[1])


def _says_the_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the last words are equal apart from shortening or an ending: Quist, Q."""
    short, long = sorted((one[-1], other[-1]), key=len)
    return short != long and (is_ending(short, long) or (len(short) == 1 and long.startswith(short)))


def own_words(one: Player, other: Player) -> list[str]:
    """Return the words of a name that the other lacks, without general words if any other is left."""
    own = [word for word in one.words if word not in other.tokens and word not in _EMPTY]
    return [word for word in own if word not in _tell_little()] or own


@cache
def _tell_little() -> frozenset[str]:
    return name_words().bodies.union(name_words().particles, common_words())
