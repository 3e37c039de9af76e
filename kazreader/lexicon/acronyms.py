"""Capitalised words that are no acronyms, and news agencies."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.model.named_tuple import NamedTuple


class AcronymWords(NamedTuple):
    """The lists, in capitals."""

    no_acronyms: frozenset[str]
    agencies: frozenset[str]


@cache
def acronym_words() -> AcronymWords:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when an entry is not in capitals, or a key is not one of the lists.
    """
    found = files.lists("acronyms", AcronymWords._fields, str.upper, also=["examples"])
    return AcronymWords(**{name: frozenset(words) for name, words in found.items()})
