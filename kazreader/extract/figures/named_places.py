"""Read which places a sentence names: what stands behind "in" or "near", without the country around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kazreader.extract.figures.head_nouns import is_number
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words

PLACE_WORDS = frozenset({"in", "at", "near", "off", "across", "around", "outside", "throughout"})
_ON = frozenset({"on"})
_NAMING = frozenset({"of", "the", "and", "de", "la", "al", "el", ",", "at"})
_LONGEST_PLACE = 12
_OTHER = frozenset({"another", "neighbouring", "neighboring"})
_TOWNS = frozenset(
    ("town", "village", "city", "state", "province", "district", "county", "region", "country")
)


def places_of(words: Words) -> frozenset[str]:
    """Return all places that a sentence names, save mere countries."""
    return frozenset(name for _, names in places(words) for name in names if name not in nations().folded)


@lru_cache(maxsize=256)
def places(words: Words) -> list[tuple[int, frozenset[str]]]:
    """Return the names behind "in", "at", "near" and the like, without the country they lie in.

    In another town is nowhere that has a name, but no place of the event either.
    """
    found = []
    end, told = 0, words.where(PLACE_WORDS)
    islands = _on_islands(words) if "on" in words.vocabulary else ()
    for at in sorted((*told, *islands)) if islands else told:
        if at >= end:
            names, end = _names(words, at + 1)
            if names:
                found.append((at + 1, names))
    if _OTHER.isdisjoint(words.vocabulary):
        return found
    for at in words.where(_OTHER):
        behind = words.word(at - 1 - (words.word(at - 1) == "a")) in PLACE_WORDS
        if behind and words.word(at + 1) in _TOWNS:
            found.append((at, frozenset({f"another {words.word(at + 1)}"})))
    return found


def _on_islands(words: Words) -> Sequence[int]:
    """Return where "on" stands right between a number and a name: nine in Lund and 12 on Oland."""
    return [at for at in words.where(_ON) if words.capital(at + 1) and is_number(words.word(at - 1))]


def _names(words: Words, at: int) -> tuple[frozenset[str], int]:
    """Return the capitalised words of the place that starts here, behind words such as "northern".

    A country around it and a word such as "Avenue" tell no place where another word does.
    """
    found: list[str] = []
    text, starts, lower = words.text, words.starts, words.lower
    end = min(len(lower), at + _LONGEST_PLACE)
    while at < end:
        if text[starts[at]].isupper():
            name = words.written[at].removesuffix("'s")
            if name.lower() in grammar().calendar:
                break
            found.append(name)
        elif not _inside_name(lower[at], begun=bool(found)):
            break
        at += 1
    if not found:
        return frozenset(), at
    countries, sorts = nations().countries, place_words().streets
    narrow = [name for name in found if name not in countries and name.lower() not in sorts]
    return frozenset(name.lower() for name in narrow or found), at


def _inside_name(word: str, *, begun: bool) -> bool:
    """Whether a word in lower case may stand before or inside a place's name."""
    if word in _NAMING:
        return begun or word in ("the", "of")
    return not begun and word[0].isalpha() and word not in grammar().ends_phrase
