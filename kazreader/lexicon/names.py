"""The words around and inside names: titles, particles, ship prefixes, bodies, short given names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from kazreader.lexicon import files
from kazreader.model.grouped import sets
from kazreader.model.record import Record

_LISTS = (
    *("particles", "suffixes", "halves", "bodies", "telling", "apart", "callings"),
    *("headline_words", "adjective_tails", "before_months", "openers"),
)
_TO_FIRST = ("ships", "legal_forms", "other_names", "regions", "heads")
"Lists of lines whose words, the first one too, stand for the first."
_IN_FULL = ("spelled", "shortened", "shortened_end", "shortened_whole")
"Lists of lines whose words stand for the first."
_GROUPS = (*_TO_FIRST, *_IN_FULL, "given")


class NameWords(Record):
    """Every list in case-folded form."""

    titles: frozenset[str]
    "Words before a person's name that are not part of it."
    callings: frozenset[str]
    "Words for people before their name that are capitalised only at the beginning of a sentence."
    stops: frozenset[str]
    "Capitalised words that end a name."
    particles: frozenset[str]
    suffixes: frozenset[str]
    ships: Mapping[str, str]
    "Ship prefix, as written, to its standard form."
    bodies: frozenset[str]
    "Words in the names of organisations and places."
    halves: frozenset[str]
    'Words before "and" in such names: the Food and Drug Administration.'
    telling: frozenset[str]
    "Words that distinguish two names however similar they are otherwise."
    apart: frozenset[str]
    "Given names of different people however similar they are."
    legal_forms: Mapping[str, str]
    "Legal form of a company to its standard form."
    other_names: Mapping[str, str]
    "A name of a place to the first of its names."
    regions: Mapping[str, str]
    "A part of the world, or its adjective, to the part."
    heads: Mapping[str, str]
    "A word for what a body or a site is to the first of those that news interchanges with it."
    shortened: Mapping[str, str]
    "The shortened first word of a place's name to the full one."
    shortened_end: Mapping[str, str]
    "Its shortened last word to the full one."
    shortened_whole: Mapping[str, str]
    "The shortened name of a place to the full one."
    spelled: Mapping[str, str]
    "A word in American spelling to the British one."
    given: Mapping[str, frozenset[str]]
    "Given name to the other forms of it."
    headline_words: frozenset[str]
    "Words that stay in lower case in a title-case headline."
    adjective_tails: frozenset[str]
    "Words that make a name an adjective, after a hyphen."
    before_months: frozenset[str]
    "Words before a month, and not before a given name spelled the same."
    openers: frozenset[str]
    "Words that are capitalised at the beginning of a sentence and are no names."


@cache
def name_words() -> NameWords:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when a list is unknown or a word is not in small letters.
    """
    flat = files.lists("name_parts", _LISTS, str.casefold, also=_GROUPS)
    tables = files.tables("name_parts")
    groups = {key: [line for table in tables for line in table.lines(key, str.casefold)] for key in _GROUPS}
    found: dict[str, Any] = {key: frozenset(words) for key, words in flat.items()}
    found |= {key: {word: group[0] for group in groups[key] for word in group} for key in _TO_FIRST}
    found |= {key: {short: full for full, *others in groups[key] for short in others} for key in _IN_FULL}
    return NameWords(
        titles=frozenset(files.lines("titles")),
        stops=frozenset(files.lines("name_stops")),
        given=_other_forms(groups["given"]),
        **found,
    )


def _other_forms(groups: Iterable[list[str]]) -> dict[str, frozenset[str]]:
    pairs = [(full, form) for full, *short in groups for form in short]
    return sets((*pairs, *((form, full) for full, form in pairs)))
