"""Capitalised words that are no acronyms, news agencies, and sentences that define an acronym."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.model.named_tuple import NamedTuple

_LISTS = ("no_acronyms", "agencies")


class Example(NamedTuple):
    """A sentence, and the acronyms that it defines, with their expansions."""

    text: str
    finds: Mapping[str, str]


class AcronymWords(NamedTuple):
    """The lists, in capitals."""

    no_acronyms: frozenset[str]
    agencies: frozenset[str]
    examples: tuple[Example, ...]


@cache
def acronym_words() -> AcronymWords:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when an entry is not in capitals, or a key is not one of the lists.
    """
    lists: dict[str, list[str]] = {name: [] for name in _LISTS}
    examples: list[Example] = []
    for table in files.tables("acronyms"):
        table.only((*_LISTS, "examples"))
        for name in _LISTS:
            lists[name] += table.words(name, str.upper)
        for entry in table.listed("examples"):
            entry.only(Example._fields)
            entry.needs(Example._fields)
            examples.append(Example(entry["text"], entry["finds"]))
    no_acronyms, agencies = (frozenset(lists[name]) for name in _LISTS)
    return AcronymWords(no_acronyms, agencies, tuple(examples))
