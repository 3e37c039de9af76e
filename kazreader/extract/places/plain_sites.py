"""Find where something was by what has no name: "in the I-11 sector", "in a bedroom", "the left knee".

What a number or a code tells apart (Gate 4, the fifth floor), rooms behind a preposition, sides of which
there are two, to which a ship leans, and the edges of one thing ("the western side of the market"). As with
named places, comparing asks the words beside them. Refused: nouns that only begin a phrase ("a kitchen
door"), several of one sort in a sentence, and sentences that tell of more than one such thing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import chain

from kazreader.extract.dates.tokens import Token, lower
from kazreader.extract.pieces import where
from kazreader.extract.places.numbered import numbered
from kazreader.extract.places.site_claims import (
    FEWEST,
    MOST,
    WAYS,
    FoundSite,
    alone_on_level,
    as_written,
    deed_before,
    moves_there,
    site_claim,
)
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.grammar import ARTICLES
from kazreader.lexicon.inflection import is_past
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.places import place_words
from kazreader.lexicon.plain_places import PlainPlaces, plain_places
from kazreader.lexicon.telling import tells
from kazreader.model import BlockKind, Claim, topics

_REACH = 5
"Words between a preposition and the noun: in the small dark cellar."
_LEAN_FORMS = frozenset(
    f"{verb}{end}" for verb in ("list", "lean", "tilt", "heel") for end in ("", "ed", "ing", "s")
)
_SHIPS_SIDES = {"port": "port", "left": "port", "starboard": "starboard", "right": "starboard"}
_EDGES = frozenset(
    ("side", "edge", "end", "wing", "entrance", "gate", "corner", "wall", "flank", "section", "stand")
)
_FLOORS = ("basement", "attic", "roof")
"Rooms that are floors too."
_BARE = ("rooms", "aims")
"Kinds that are places also without a word before: in prison and at school tell no place."
_I = frozenset(("I",))
"As in Interstate 35: I-35."
_CODES = frozenset("BCDEFGH")
"Letters that number things, but for those that are words."


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the places of every sentence that names some of these, in the order of the text."""
    lexicon = plain_places()
    for number in reading.where(_signs()):
        sentence = reading.sentences[number]
        if sentence.kind is not BlockKind.BODY or not _may_tell(sentence):
            continue
        if _tells_of_many(sentence, lexicon):
            continue
        if FEWEST <= len(sentence.tokens) <= MOST:
            for one in alone_on_level(list(_places(sentence, lexicon))):
                yield site_claim(reading, number, one, "place.plain", whole=True)


@cache
def _signs() -> frozenset[str]:
    return frozenset().union(*(signs for signs, _ in _tellers())) | _I


@cache
def _tellers() -> Sequence[tuple[frozenset[str], frozenset[str]]]:
    """Return two lists of words for each sort of place: a sentence holds a word of either.

    The second is empty where a word of the first is enough.
    """
    lexicon = plain_places()
    sides, halves = zip(*lexicon.sided, strict=True)
    parts = (word for name in place_words().parts for word in name.split("-"))
    return (
        (as_written(lexicon.lasts), frozenset()),
        (as_written(lexicon.cued), as_written(chain.from_iterable(lexicon.cues.values()))),
        (as_written(halves), as_written(sides)),
        (_LEAN_FORMS, frozenset(_SHIPS_SIDES)),
        (frozenset(parts), _EDGES),
        (as_written(lexicon.numbered), as_written(number_words().ordinals) | _CODES),
    )


def _may_tell(sentence: Sentence) -> bool:
    """Whether a sentence holds the words for one sort of place, or a number beside what numbers tell."""
    words = sentence.vocabulary
    for some, others in _tellers():
        if not words.isdisjoint(some) and (not others or not words.isdisjoint(others)):
            return True
    numbered, _ = _tellers()[-1]
    if words.isdisjoint(numbered) and "I-" not in sentence.text:
        return False
    return any(map(str.isdecimal, sentence.text))


def _tells_of_many(sentence: Sentence, lexicon: PlainPlaces) -> bool:
    """Whether a word for more than one thing is no number of a place: another, but not the 2nd floor."""
    if _apart().isdisjoint(sentence.vocabulary):
        return False
    words = sentence.tokens
    return any(
        word.lower in place_words().apart
        and lower(words, at + 1 + (lower(words, at + 1) == "-")) not in lexicon.numbered
        for at, word in enumerate(words)
    )


@cache
def _apart() -> frozenset[str]:
    return as_written(place_words().apart)


def _places(sentence: Sentence, lexicon: PlainPlaces) -> Iterator[FoundSite]:
    words = sentence.tokens
    plain = [word.lower for word in words]
    holds_kind = not (lexicon.lasts.isdisjoint(plain) and lexicon.cued.isdisjoint(plain))
    opening = _openers()
    for at in where(plain, opening):
        word = plain[at]
        if word in lexicon.numbered:
            yield from numbered(words, at, lexicon.numbered[word])
        elif word == "i" and lower(words, at + 1) == "-":
            yield from numbered(words, at, "road")
        if word in WAYS:
            yield from _behind(words, plain, at, lexicon) if holds_kind else ()
            yield from _leaning(words, plain, at) if word == "to" else ()
        elif word in _sides() and (found := _sided(words, at, lexicon)) is not None:
            yield found
        elif word in place_words().parts and lower(words, at + 1) in _EDGES:
            yield _edge(words, at)


@cache
def _openers() -> frozenset[str]:
    """Return the words at which a place may be read."""
    lexicon = plain_places()
    return frozenset((*lexicon.numbered, *WAYS, *_sides(), *place_words().parts, "i"))


@cache
def _sides() -> frozenset[str]:
    return frozenset(side for side, _ in plain_places().sided)


def _sided(words: Sequence[Token], at: int, lexicon: PlainPlaces) -> FoundSite | None:
    """Return one of two things: the left engine, the right-hand engine."""
    thing = at + (3 if lower(words, at + 1) == "-" and lower(words, at + 2) == "hand" else 1)
    asked = lexicon.sided.get((words[at].lower, lower(words, thing)))
    if asked is None:
        return None
    return FoundSite(at, thing + 1, topics.OpenSite("at", *asked, deed_before(words, at), is_plain=True))


def _edge(words: Sequence[Token], at: int) -> FoundSite:
    """Return the side of something: the western side, the north-eastern edge."""
    joined = f"{lower(words, at - 2)}-{words[at].lower}" if lower(words, at - 1) == "-" else ""
    first, name = (at - 2, joined) if joined in place_words().parts else (at, words[at].lower)
    degrees = place_words().parts[name]
    return FoundSite(
        first, at + 2, topics.OpenSite("at", "edge", name, deed_before(words, first), degrees, is_plain=True)
    )


def _leaning(words: Sequence[Token], plain: Sequence[str], at: int) -> Iterator[FoundSite]:
    """Yield the side to which something leans: lists heavily to its port side."""
    side = at + 1 + (lower(words, at + 1) in ARTICLES or lower(words, at + 1) == "its")
    name = _SHIPS_SIDES.get(lower(words, side))
    if name is not None and not _LEAN_FORMS.isdisjoint(plain[max(0, at - _REACH) : at]):
        yield FoundSite(at, side + 1, topics.OpenSite("to", "leaning", name, "leaning", is_plain=True))


def _behind(
    words: Sequence[Token], plain: Sequence[str], at: int, lexicon: PlainPlaces
) -> Iterator[FoundSite]:
    """Yield the room behind a preposition, or where shots went: in the master bedroom."""
    for first in range(at + 1, min(at + 1 + _REACH, len(words))):
        found = lexicon.kinds.at(plain, first)
        if found is not None and _ends_phrase(words, found[0]):
            way, deed = WAYS[plain[at]], deed_before(words, at)
            for kind, name in found[1]:
                if (first > at + 1 or kind in _BARE) and _tells_where(words, at, lexicon.cues.get(kind)):
                    yield FoundSite(at, found[0], topics.OpenSite(way, kind, name, deed, is_plain=True))
                    if name in _FLOORS:
                        site = topics.OpenSite(way, "number of floor", name, deed, is_plain=True)
                        yield FoundSite(at, found[0], site)
                    return
            return
        if not words[first].text.islower() or plain[first] in _stops():
            return


def _tells_where(words: Sequence[Token], at: int, cues: Set[str] | None) -> bool:
    """Whether a preposition tells of a place: into the air and the ground only where somebody shoots."""
    if cues is not None:
        return any(word.lower in cues for word in words[max(0, at - _REACH) : at])
    return moves_there(words, at)


@cache
def _stops() -> frozenset[str]:
    grammar = clause_words()
    return grammar.prepositions | grammar.relatives | grammar.auxiliaries | grammar.pronouns | {"and", "or"}


def _ends_phrase(words: Sequence[Token], end: int) -> bool:
    """Whether what stands behind a noun does not go on with it: no kitchen door."""
    word, grammar = lower(words, end), clause_words()
    if not word or not word[0].isalpha():
        return word != "-"
    small = not tells(word) or word in grammar.relatives or word in grammar.auxiliaries
    return small or word in grammar.prepositions or word.endswith(("ed", "ing")) or is_past(word)
