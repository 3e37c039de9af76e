"""Words that say where something is, from data/places.toml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.nations import nations
from kazreader.lexicon.stems import stem
from kazreader.model.grouped import grouped
from kazreader.model.record import Record


class PlaceWords(Record):
    """Every word in lower case."""

    compass: Mapping[str, int]
    "Degrees from north, clockwise; the words of `parts` likewise."
    parts: Mapping[str, int]
    distances: Mapping[str, int]
    "Metres."
    regions: Mapping[str, frozenset[str]]
    "A part of the world to the first names of its countries, with case."
    units: frozenset[str]
    before: frozenset[str]
    qualifiers: frozenset[str]
    settlements: frozenset[str]
    "Words for towns and parts of towns."
    facilities: frozenset[str]
    "Words in a name that give its kind: street, hospital."
    states: frozenset[str]
    callings: frozenset[str]
    "Further words before a name, besides kinds of places: the outskirts of."
    inland: frozenset[str]
    "Among these and the sorts, words for fresh waters."
    streets: frozenset[str]
    "Among these, words for streets and squares."
    wide: frozenset[str]
    "Among these, words for larger areas: island, valley."
    sorts: frozenset[str]
    "Words for further kinds of places, besides units and facilities."
    continents: frozenset[str]
    provinces: frozenset[str]
    "Names of large parts of countries, which also contain towns of that name."
    quarters: frozenset[str]
    "Well-known parts of cities: a report that names one need not name the city."
    waters: frozenset[str]
    "Words in the names of seas."
    moves: frozenset[str]
    "Stems of words for what moves or is moved."
    overhead: frozenset[str]
    'Words after which "over" means a place.'
    away: frozenset[str]
    "Words for the distance from a place."
    apart: frozenset[str]
    "Words that imply more than one such thing: another, elsewhere."
    saints: frozenset[str]
    "Short words with a full stop that begin a name: St. Louis, Mt. Vernon."
    particles: frozenset[str]
    "Small words between the words of a name: Rio de Janeiro."
    unnamed: Mapping[str, tuple[str, str]]
    "Nouns for places without a name: their sort, and the first noun of those that may be one place."


_TABLES = ("compass", "parts", "distances", "regions", "unnamed")
_LISTS = tuple(field for field in PlaceWords._fields if field not in _TABLES)


@cache
def place_words() -> PlaceWords:
    """Return the words; raises LexiconError when a name or a country is unknown."""
    for file in files.tables("places"):
        file.only((*_TABLES, "words"))
        file.table("words").only(_LISTS)
        for region in (of_file := file.table("regions")):
            of_file.refers(region, nations().countries)
    lists = {name: frozenset(files.words("places", "words", name)) for name in _LISTS}
    return PlaceWords(
        compass=_numbers("compass"),
        parts=_numbers("parts"),
        distances=_numbers("distances"),
        regions={name: frozenset(countries) for name, countries in _by_name("regions").items()},
        unnamed={
            word: (sort, group.split()[0])
            for sort, groups in _by_name("unnamed").items()
            for group in groups
            for word in group.split()
        },
        **lists | {"moves": frozenset(map(stem, lists["moves"]))},
    )


def _by_name(table: str) -> dict[str, list[str]]:
    """Return the lists of a table by name, those of all files together."""
    every = (file.table(table) for file in files.tables("places"))
    return grouped((name, word) for own in every for name in own for word in own[name])


def _numbers(table: str) -> dict[str, int]:
    every = (file.table(table) for file in files.tables("places"))
    return {word: own.whole(word) for own in every for word in own}
