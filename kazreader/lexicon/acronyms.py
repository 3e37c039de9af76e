"""Capitals that are no acronym, acronyms that everybody knows, and sentences that define one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kazreader.lexicon import files
from kazreader.model import LexiconError

_FILE = "acronyms"
_LISTS = ("no_acronyms", "agencies", "known")


class Example(NamedTuple):
    """A sentence, and the acronyms that it defines with what they stand for."""

    text: str
    finds: Mapping[str, str]


class AcronymWords(NamedTuple):
    """The lists, in capitals."""

    no_acronyms: frozenset[str]
    agencies: frozenset[str]
    known: frozenset[str]
    examples: tuple[Example, ...]


@cache
def acronym_words() -> AcronymWords:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when an entry is not in capitals, or a key is not one of the lists.
    """
    lists: dict[str, list[str]] = {name: [] for name in _LISTS}
    examples: list[Example] = []
    for path, table in files.toml_tables(_FILE):
        for key, entries in table.items():
            if key == "examples":
                examples += [Example(str(entry["text"]), dict(entry["finds"])) for entry in entries]
            elif key in lists and all(isinstance(e, str) and e == e.upper() for e in entries):
                lists[key] += entries
            else:
                raise LexiconError(f"{path}: {key}: must be one of {', '.join(_LISTS)}, in capitals.")
    no_acronyms, agencies, known = (frozenset(lists[name]) for name in _LISTS)
    return AcronymWords(no_acronyms, agencies, known, tuple(examples))
