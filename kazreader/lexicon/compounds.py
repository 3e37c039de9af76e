"""Compound words that are written with and without a hyphen."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.model.record import Record


class Compounds(Record):
    """The lists, in small letters."""

    prefixes: tuple[str, ...]
    not_compounds: frozenset[str]
    words: frozenset[str]
    "Without their hyphen."
    heads: tuple[str, ...]
    "The parts before the hyphen."


@cache
def compounds() -> Compounds:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when a key is unknown or an entry is not in small letters.
    """
    lists = files.lists("compounds", ("prefixes", "not_compounds", "words"))
    joined = frozenset(word.replace("-", "") for word in lists["words"])
    heads = tuple(dict.fromkeys(word.partition("-")[0] for word in lists["words"]))
    return Compounds(tuple(lists["prefixes"]), frozenset(lists["not_compounds"]), joined, heads)
