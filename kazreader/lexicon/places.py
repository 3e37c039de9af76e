"""Words that say where something is, from data/places.toml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.nations import nations
from kazreader.lexicon.stems import stem
from kazreader.model.record import Record

_LISTS = (
    *("units", "before", "qualifiers", "settlements", "facilities", "states", "particles"),
    *("callings", "inland", "streets", "wide", "sorts", "continents", "provinces", "quarters", "waters"),
    *("moves", "overhead", "away", "apart", "saints"),
)


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


@cache
def place_words() -> PlaceWords:
    """Return the words; raises LexiconError when a name or a country is unknown."""
    for file in files.tables("places"):
        file.only(("compass", "parts", "distances", "regions", "words", "unnamed"))
        file.table("words").only(_LISTS)
        for region in (of_file := file.table("regions")):
            of_file.refers(region, nations().countries)
    regions = {name: frozenset(_list("regions", name)) for name in _names("regions")}
    return PlaceWords(
        _numbers("compass"),
        _numbers("parts"),
        _numbers("distances"),
        regions,
        _words("units"),
        _words("before"),
        _words("qualifiers"),
        _words("settlements"),
        _words("facilities"),
        _words("states"),
        _words("callings"),
        _words("inland"),
        _words("streets"),
        _words("wide"),
        _words("sorts"),
        _words("continents"),
        _words("provinces"),
        _words("quarters"),
        _words("waters"),
        frozenset(map(stem, _list("words", "moves"))),
        _words("overhead"),
        _words("away"),
        _words("apart"),
        _words("saints"),
        _words("particles"),
        {
            word: (sort, group.split()[0])
            for sort in _names("unnamed")
            for group in _list("unnamed", sort)
            for word in group.split()
        },
    )


def _words(name: str) -> frozenset[str]:
    return frozenset(_list("words", name))


def _names(table: str) -> list[str]:
    return [name for file in files.tables("places") for name in file.table(table)]


def _numbers(table: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for own in (file.table(table) for file in files.tables("places")):
        for word, number in own.items():
            if not isinstance(number, int):
                raise own.wrong(word, f"{number!r} is not a whole number. Write it without a point.")
            found[word] = number
    return found


def _list(table: str, name: str) -> list[str]:
    return [word for file in files.tables("places") for word in file.table(table).get(name, ())]
