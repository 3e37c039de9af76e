"""The parts of a date as they are written: one small rule each, tried in this order at one token.

Every rule takes the tokens and a place, and returns the parts that it reads there and the place behind them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TypeAlias

from kazreader.extract.dates.calendar_days import (
    bare_day,
    day_month,
    decade,
    holiday,
    iso_day,
    month,
    month_day,
    quarter,
    year,
)
from kazreader.extract.dates.clock import abroad, clock, hour_word, spoken_hour
from kazreader.extract.dates.expression import Parts
from kazreader.extract.dates.named_days import (
    ago,
    before_dawn,
    edge,
    hedge,
    part,
    relative_day,
    step,
    told_day,
    weekday,
    weekend,
    whole,
)
from kazreader.extract.dates.nights import night
from kazreader.extract.dates.periods import century, feast, nth_of_month, season, spoken_decade, years
from kazreader.extract.dates.zones import zone
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import INDEFINITE, ORDINAL_ENDS
from kazreader.lexicon.times import Times, times
from kazreader.model.grouped import grouped

Element: TypeAlias = Callable[[Words, int, Times], tuple[Parts, int] | None]


def _is_spelled(number: str) -> bool:
    return number not in INDEFINITE


def _with_ending(tokens: Words, at: int, words: Times) -> tuple[Parts, int] | None:
    """Read a number with letters right behind it: "19th century", "1960s", "the 60s", "on the 12th"."""
    ending = tokens.lower[at + 1] if at + 1 < len(tokens) else ""
    if ending == "s":
        return decade(tokens, at, words) or spoken_decade(tokens, at, words)
    if ending in ORDINAL_ENDS:
        return century(tokens, at, words) or bare_day(tokens, at, words)
    return None


AT_NUMBERS: tuple[Element, ...] = (iso_day, day_month, clock, _with_ending, ago, years, year)
AT_WORDS: tuple[tuple[Element, Callable[[Times], Iterable[str]]], ...] = (
    (holiday, lambda words: (name.split()[0] for name in words.holidays)),
    (month_day, lambda words: (*words.months, *words.short_months)),
    (month, lambda words: (*words.months, *words.short_months)),
    (nth_of_month, lambda words: words.ordinals),
    (quarter, lambda words: words.quarters),
    (century, lambda words: words.ordinals),
    (season, lambda words: words.seasons),
    (spoken_decade, lambda words: words.decades),
    (feast, lambda words: (*words.feast_seasons, *(name.split()[0] for name in words.feasts))),
    (whole, lambda words: ("week", "month", "year")),
    (weekday, lambda words: (*words.weekdays, *words.short_weekdays)),
    (told_day, lambda words: (*words.told_steps, *words.parts, "day")),
    (step, lambda words: words.steps),
    (relative_day, lambda words: (*words.days, "tonight", "last", "this", "day")),
    (ago, lambda words: words.numbers),
    (spoken_hour, lambda words: ("half", "quarter", *filter(_is_spelled, words.numbers))),
    (weekend, lambda words: ("weekend",)),
    (hour_word, lambda words: words.hours),
    (zone, lambda words: ("local", "u", *(name.split()[0].lower() for name in words.zones))),
    (abroad, lambda words: ("(",)),
    (night, lambda words: ("night", "overnight")),
    (part, lambda words: words.parts),
    (edge, lambda words: words.edges),
    (before_dawn, lambda words: ("before",)),
    (hedge, lambda words: (*words.hedges, *words.hedges_under, *words.nearly)),
)
"Each with the words at which it can begin."


@cache
def at_word() -> Mapping[str, tuple[Element, ...]]:
    """Return for each word at which a date can begin the rules that may read one there."""
    found = grouped(
        (word, element) for element, begins in AT_WORDS for word in dict.fromkeys(begins(times()))
    )
    return {word: tuple(elements) for word, elements in found.items()}
