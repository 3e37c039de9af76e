"""Find places without a name: "shot in the thigh", "seized at his home", "found in the hotel car park".

Places of one sort exclude each other: parts of the body, premises, rooms, floors, vehicles, grounds. Refused:
what stands at a part of the body ("water at his chest"), nouns that only begin a phrase ("the hospital
manager"), two of one sort beside each other ("in his arms and legs"), parts of the body of something else
("in the face of"), and what a name describes ("the Moss hospital").
"""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.extract.places.name_ends import is_named
from kazreader.extract.places.names import ends_phrase
from kazreader.extract.places.site_claims import WAYS, FoundSite, deed_before, moves_there
from kazreader.extract.words import Words
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.grammar import ORDINAL_ENDS
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.places import place_words
from kazreader.model import topics

_REACH = 5
"Words back from the noun to its preposition: in the left upper thigh."
_BESIDE = 3
"Words on either side of the noun where another of its sort makes it unclear."
_NOT_BETWEEN = frozenset(("way", "other", "upper", "lower", "of"))
"Words that make something else of the noun: on the way home, on the other hand, the lower house."
_FLOORS = frozenset(("ground", "top"))
_BETWEEN, _NOT_BEFORE_BODY = ("between",), ("between", "at", "over")
"Prepositions that tell no place: the water at his chest, seats at the back."
_BODY, _PREMISES = "body", "premises"


def unnamed(words: Words) -> Iterator[FoundSite]:
    """Yield the places without a name, in the order of the words."""
    nouns = place_words().unnamed
    for at in words.where(nouns.keys()):
        noun = words.lower[at]
        sort, name = nouns.get(f"{words.word(at - 1)}-{noun}") or nouns[noun]
        first = at
        if sort == "floor":
            name, first = _level(words, at)
        ends = (
            words.written[at].islower()
            and ends_phrase(words, at, at + 1)
            and not (sort == _BODY and words.word(at + 1) == "of")
        )
        way = _way(words, first, sort) if ends and name else None
        if way is None:
            continue
        beside = map(nouns.get, words.lower[max(0, at - _BESIDE) : at + 1 + _BESIDE])
        if [kind and kind[0] for kind in beside].count(sort) == 1:
            bound = WAYS[words.lower[way]]
            yield FoundSite(way, at + 1, topics.OpenSite(bound, sort, name, deed_before(words, way)))


def _level(words: Words, at: int) -> tuple[str, int]:
    """Return which floor a noun tells, "" if none, and where its words begin: the 12th floor."""
    before = words.word(at - 1)
    if before in ORDINAL_ENDS and at > 1:
        return words.written[at - 2], at - 2
    ordinal = number_words().ordinals.get(before)
    return (str(ordinal) if ordinal is not None else before if before in _FLOORS else ""), at - 1


def _way(words: Words, at: int, sort: str) -> int | None:
    """Return where the preposition of a noun stands; premises need no article between."""
    refused = _NOT_BEFORE_BODY if sort == _BODY else _BETWEEN
    for before in range(at - 1, max(-1, at - 1 - _REACH), -1):
        word = words.lower[before]
        if word in WAYS:
            beside = words.lower[before + 1]
            told = beside == "board" or beside in clause_words().determiners
            told = told or (sort == _PREMISES and before + 1 == at)
            return before if told and word not in refused and moves_there(words, before) else None
        if not words.written[before][0].isalpha() or is_named(words, before) or word in _NOT_BETWEEN:
            return None
    return None
