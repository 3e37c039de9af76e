"""How two descriptions of one person relate: data/descriptions.toml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.model.grouped import sets
from kazreader.model.named_tuple import NamedTuple

_LINES = ("species", "alike", "beside")


class DescriptionWords(NamedTuple):
    """The shipped lists with the user's additions, in small letters."""

    sorts: Mapping[str, frozenset[str]]
    "Groups of offices, and nouns, to the sorts of answers that they give."
    species: Mapping[str, int]
    "Mutually exclusive words, to the number of their line."
    alike: frozenset[frozenset[str]]
    "Pairs of groups of offices that news uses for the same post."
    beside: frozenset[frozenset[str]]
    "Pairs of groups of offices of one sort that one person often holds together."


@cache
def description_words() -> DescriptionWords:
    """Return the lists; raises LexiconError when a table or a field is unknown."""
    sorts: list[tuple[str, str]] = []
    lines: dict[str, list[list[str]]] = {name: [] for name in _LINES}
    for file in files.tables("descriptions"):
        file.only(("sorts", *_LINES))
        for name in _LINES:
            file.table(name).only(("lines",))
            lines[name] += file.table(name).lines("lines")
        section = file.table("sorts")
        sorts += ((word, sort) for sort in section for word in section.words(sort))
    return DescriptionWords(
        sorts=sets(sorts),
        species={word: number for number, line in enumerate(lines["species"]) for word in line},
        alike=frozenset(map(frozenset, lines["alike"])),
        beside=frozenset(map(frozenset, lines["beside"])),
    )
