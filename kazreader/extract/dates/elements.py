"""The parts of a date as they are written: one small rule each, tried in this order at one token.

Every rule takes the tokens and a place, and returns the parts that it reads there and the place behind them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from kazreader.extract.dates.calendar_days import day_month, decade, holiday, iso_day, month, month_day, year
from kazreader.extract.dates.clock import clock, hour_word
from kazreader.extract.dates.expression import Parts
from kazreader.extract.dates.named_days import ago, edge, hedge, part, relative_day, step, weekday, weekend
from kazreader.extract.dates.tokens import Token
from kazreader.lexicon.times import Times

Element: TypeAlias = Callable[[Sequence[Token], int, Times], tuple[Parts, int] | None]

AT_NUMBERS: tuple[Element, ...] = (iso_day, day_month, clock, decade, ago, year)
AT_WORDS: tuple[Element, ...] = (
    holiday, month_day, month, weekday, step, relative_day, ago, weekend, hour_word,
    part, edge, hedge,
)  # fmt: skip
