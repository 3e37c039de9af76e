"""Read the name of a place behind a preposition, and its level: country, region, sea, street, or unknown.

Two places exclude each other only on one level. Refused: names that own what follows, names that only begin
a phrase ("Moss colours"), and letters ("NASA").
"""

from __future__ import annotations

from functools import cache

from kazreader.extract.places.name_ends import is_named, is_numbered, is_possessive, run_end
from kazreader.extract.words import Words
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.inflection import is_past
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words
from kazreader.lexicon.telling import tells
from kazreader.model.record import Record

_REACH = 9
"Words up to the name: in the besieged front-line town of Moss."
_GLUE = frozenset(("-", "’", "'", "&", "/"))
_FRONTIERS = frozenset(("border", "frontier"))
_WITH_ARTICLE = frozenset(("hague", "bronx", "gambia", "bahamas", "netherlands", "philippines", "maldives"))
'Places whose article may have a capital; behind another "The" stands what a work or a firm is called.'
_JOINS = frozenset(("and", "or", "&"))


class PlaceName(Record):
    """Where a name stands among the tokens, and what is known of it."""

    first: int
    end: int
    sort: str
    'Its level: "country", "continent", "region", "quarter", "sea", the word that tells its sort; "" unknown.'
    listed: bool
    "Whether another name is joined to it."


def name_behind(words: Words, start: int) -> PlaceName | None:
    """Return the name that begins here, perhaps behind words that call it a town or a street.

    Any word may stand before "town of": the besieged front-line town of Moss.
    """
    told, described = "", False
    for at in range(start, min(start + _REACH, len(words))):
        word = words.lower[at]
        if words.written[at] in nations().people and words.word(at + 1) in _settled():
            continue  # "off the Ulvish port town of Moss", "in the Ulvish capital, Moss"
        if is_named(words, at):
            if words.written[at - 1] == "The" and word not in _WITH_ARTICLE:
                return None  # "in The Long Night" is in a film
            part = at > start and words.written[at - 1] in place_words().parts
            called = at - 1 > start and words.lower[at - 1] == "of" and words.lower[at - 2] in _called_so()
            return None if part or (described and not called) else _whole(words, at, told)
        if word in _FRONTIERS and words.word(at + 1) == "with":
            told = "border"
        elif (word == "with" and told) or (word == "," and at > start and words.lower[at - 1] == "capital"):
            continue
        elif word in _before_names():
            told = (word not in place_words().callings and _kind(word)) or told
        elif word in _stops() or not (word.isalpha() or word == "-"):
            return _whole(words, at, told) if word.isdigit() and is_numbered(words, at) else None
        else:
            described, told = True, (_kind(word) or told) if word in _called_so() else told
    return None


@cache
def _settled() -> frozenset[str]:
    return place_words().settlements.union(place_words().units, ("capital",))


@cache
def _called_so() -> frozenset[str]:
    """Return the words that call a name a place, whatever they are described with: the besieged town of."""
    return _settled().union(("state", "region", "island"))


@cache
def _stops() -> frozenset[str]:
    """Return the small words that end a phrase."""
    grammar = clause_words()
    small = grammar.prepositions | grammar.relatives | grammar.auxiliaries | grammar.pronouns
    return small.union(_JOINS, grammar.breaks)


@cache
def _before_names() -> frozenset[str]:
    """Return what may stand between a preposition and a name: the small western town of."""
    lexicon = place_words()
    kinds = lexicon.settlements | lexicon.units | lexicon.facilities
    return kinds.union(lexicon.callings, lexicon.parts, clause_words().determiners)


def _kind(word: str) -> str:
    """Return the word if it tells the sort of a place; "" for a town's, which are called so or not."""
    lexicon = place_words()
    if word in lexicon.settlements:
        return ""
    known = word in lexicon.facilities or word in lexicon.units or word in lexicon.sorts
    return word if known or word in name_words().bodies else ""


def _whole(words: Words, first: int, told: str) -> PlaceName | None:
    """Return the name that begins here with the word behind it that tells its sort, if it ends the phrase."""
    end = run_end(words, first)
    if is_possessive(words, end - 1) and end < len(words) and is_named(words, end):
        owner, first, end = first, end, run_end(words, end)  # "in Ulvland's Moss district"
        if end - first == 1 and _kind(words.lower[first]):
            first = owner  # "St Ulv's Cathedral"
    if _is_of_another(words, end):
        end = run_end(words, end + 1)  # "the University of Moss"
    letters = words.written[end - 1].isupper() and (end - first == 1 or len(words.written[end - 1]) > 1)
    if is_possessive(words, end - 1) or letters:
        return None
    behind = words.word(end)
    if behind in place_words().settlements and words.word(end + 1) == "of":
        return name_behind(words, end + 2)  # "in the Ulvland city of Moss"
    if _kind(behind) or behind in place_words().settlements:
        told, end = _kind(behind), end + 1
    elif words.written[first] in nations().people or not ends_phrase(words, first, end):
        return None
    return PlaceName(first, end, told or _sort(words, first, end), _is_listed(words, end))


def _is_of_another(words: Words, end: int) -> bool:
    """Whether a word for a sort of place and "of" begin a name: the University of Moss, the Gulf of Ulv."""
    last = words.lower[end - 1]
    begins = bool(_kind(last)) or last in place_words().waters
    return begins and words.word(end) == "of" and end + 1 < len(words) and is_named(words, end + 1)


def _is_listed(words: Words, end: int) -> bool:
    """Whether another place is joined behind: in Moss and Ulv, in Moss and in Ulv."""
    behind = end + 1 + (words.word(end + 1) in clause_words().prepositions)
    return words.word(end) in _JOINS and behind < len(words) and is_named(words, behind)


def ends_phrase(words: Words, first: int, end: int) -> bool:
    """Whether what stands behind a name does not go on with it."""
    if end == len(words) or (end - first > 1 and _kind(words.lower[end - 1])):
        return True
    word, grammar = words.lower[end], clause_words()
    if not word[0].isalpha():
        return word not in _GLUE
    small = not tells(word) or word in grammar.relatives or word in grammar.auxiliaries
    return small or word in grammar.prepositions or word.endswith(("ed", "ing")) or is_past(word)


def _sort(words: Words, first: int, end: int) -> str:
    """Return the level that the name itself tells."""
    lexicon, name = place_words(), " ".join(words.written[first:end])
    plain = name.lower()
    if name in nations().countries:
        return "country"
    if plain in lexicon.regions or plain in lexicon.continents:
        return "continent"
    if plain in lexicon.states or plain in lexicon.provinces:
        return "region"
    if plain in lexicon.quarters:
        return "quarter"
    if not lexicon.waters.isdisjoint(plain.split()):
        return "sea"
    return (_kind(words.lower[end - 1]) or _kind(words.lower[first])) if end - first > 1 else ""
