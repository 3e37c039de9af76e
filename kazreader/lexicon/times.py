"""The words of time, from data/times.toml: months, weekdays, parts of the day, units and zones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from kazreader.lexicon import files
from kazreader.model.record import Record

UNITS = ("minute", "hour", "day", "week", "fortnight", "month", "year", "decade")
SEASONS = ("winter", "spring", "summer", "autumn")
_EDGES, _BOUNDS = ("early", "mid", "late"), ("since", "until", "before", "after")
_PLAIN = (
    "hedges",
    "hedges_under",
    "nearly",
    "future",
    "name_before",
    "name_after",
    "year_behind",
    "edges_of_hours",
)
_LISTS = ("shared_zones", *(f"edges_{edge}" for edge in _EDGES), *_BOUNDS, *_PLAIN)


class Times(Record):
    """Words of time with their meanings; keys are in lower case, those of zones in upper case."""

    months: Mapping[str, int]
    short_months: Mapping[str, int]
    weekdays: Mapping[str, int]
    "Monday is 0."
    short_weekdays: Mapping[str, int]
    parts: Mapping[str, tuple[int, int]]
    "First and last hour of a part of the day; past 24 is the next day."
    hours: Mapping[str, int]
    "Minutes after midnight."
    days: Mapping[str, int]
    "Days from the day of the report."
    steps: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    zones: Mapping[str, tuple[int | None, int | None]]
    "Minutes east of Greenwich in winter and in summer; None for a name that several zones share."
    quarters: Mapping[str, int]
    holidays: Mapping[str, tuple[int, int]]
    "Month and day."
    ordinals: Mapping[str, int]
    "The ordinal within a month or a century; the last is -1."
    seasons: Mapping[str, str]
    "To the name that the finders use: fall is autumn."
    decades: Mapping[str, int]
    "Their first years."
    feasts: Mapping[str, int]
    "Movable feasts, by their weekdays."
    feast_seasons: Mapping[str, tuple[int, int]]
    """Feasts of several days: the earliest and the latest possible day, as 322 and 425 for March 22 and April
    25."""
    beyond: Mapping[str, int]
    'Days from the report: "the day before yesterday".'
    told_steps: Mapping[str, int]
    'Days from the one named last: "the next day".'
    ways: Mapping[str, int]
    'Forth or back behind a number of days: "two days later".'
    edges: Mapping[str, str]
    'To "early", "mid" or "late".'
    bounds: Mapping[str, str]
    'Prepositions, to "since", "until", "before" or "after".'
    hedges: frozenset[str]
    hedges_under: frozenset[str]
    "Hedges of a time that is not reached yet: nearly noon."
    nearly: frozenset[str]
    "Words that are a hedge before a preposition: `shortly after noon`."
    future: frozenset[str]
    name_before: frozenset[str]
    name_after: frozenset[str]
    year_behind: frozenset[str]
    "Words after which a bare number is a year: built 1998."
    edges_of_hours: frozenset[str]
    "Edges only of a day's hours: the small hours."


@cache
def times() -> Times:
    """Return the words of time; raises LexiconError when an entry is wrong."""
    for file in files.tables("times"):
        file.only((*_TABLES, "words"))
        file.table("words").only(_LISTS)
    found: dict[str, Any] = {name: _table(name, check) for name, check in _TABLES.items()}
    found["zones"] |= dict.fromkeys(_words("shared_zones", str.upper), (None, None))
    found |= {name: frozenset(_words(name)) for name in _PLAIN}
    found["edges"] = {word: edge for edge in _EDGES for word in _words(f"edges_{edge}")}
    found["bounds"] = {word: bound for bound in _BOUNDS for word in _words(bound)}
    return Times(**found)


def _table(name: str, check: Callable[[object], Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for table in (file.table(name) for file in files.tables("times")):
        for word, value in table.items():
            checked = check(value)
            if checked is None:
                raise table.wrong(word, f"{value!r} is not allowed here. Write it like the shipped ones.")
            found[word] = checked
    return found


def _words(name: str, case: Callable[[str], str] = str.lower) -> list[str]:
    return files.words("times", "words", name, case)


def _whole(low: int, high: int) -> Callable[[object], int | None]:
    return lambda value: value if isinstance(value, int) and low <= value <= high else None


def _pair(one: Callable[[object], int | None]) -> Callable[[object], tuple[int, int] | None]:
    def check(value: object) -> tuple[int, int] | None:
        if not isinstance(value, list) or len(value) != 2:
            return None
        first, second = one(value[0]), one(value[1])
        return None if first is None or second is None else (first, second)

    return check


def _offsets(value: object) -> tuple[int, int] | None:
    return _pair(_whole(-840, 840))([value, value] if isinstance(value, int) else value)


def _season(value: object) -> str | None:
    return value if isinstance(value, str) and value in SEASONS else None


def _unit(value: object) -> str | None:
    return value if isinstance(value, str) and value in UNITS else None


_TABLES: Mapping[str, Callable[[object], Any]] = {
    "months": _whole(1, 12),
    "short_months": _whole(1, 12),
    "weekdays": _whole(0, 6),
    "short_weekdays": _whole(0, 6),
    "parts": _pair(_whole(0, 36)),
    "hours": _whole(0, 1440),
    "days": _whole(-7, 7),
    "steps": _whole(-1, 1),
    "units": _unit,
    "numbers": _whole(1, 999),
    "zones": _offsets,
    "quarters": _whole(1, 4),
    "holidays": _pair(_whole(1, 31)),
    "ordinals": _whole(-1, 21),
    "seasons": _season,
    "decades": _whole(10, 90),
    "feasts": _whole(0, 6),
    "feast_seasons": _pair(_whole(101, 1231)),
    "beyond": _whole(-7, 7),
    "told_steps": _whole(-1, 1),
    "ways": _whole(-1, 1),
}
"The tables, and how each value is checked and read; None: it is not allowed."
