"""Number words and what they are worth: data/numbers.toml."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from kazreader.lexicon import files
from kazreader.lexicon.table import Table
from kazreader.model.record import Record

Range = tuple[Decimal, Decimal]
_STARTERS = ("no", "nobody", "few", "half")


class NumberWords(Record):
    """Words in lower case and their amounts."""

    words: Mapping[str, Decimal]
    scales: Mapping[str, Decimal]
    ordinals: Mapping[str, Decimal]
    fractions: Mapping[str, Decimal]
    "Denominators of fractions: third is 3."
    letters: Mapping[str, Decimal]
    vague: Mapping[str, Range]
    several: Mapping[str, Range]
    starters: frozenset[str]
    "Words that may begin a number in words."


_RANGES = ("vague", "several")
_SECTIONS = ("words", "scales", "ordinals", "fractions", "letters", *_RANGES)


@cache
def number_words() -> NumberWords:
    """Return the shipped number words, widened by the user's; raises LexiconError for wrong ones."""
    found: dict[str, dict[str, Any]] = {name: {} for name in _SECTIONS}
    for table in files.tables("numbers"):
        table.only(_SECTIONS)
        for section in table.tables():
            read = _range if section.name in _RANGES else _amount
            found[section.name] |= {word: read(section, word) for word in section}
    starters = frozenset().union(
        *(found[name] for name in ("words", "scales", "vague", "fractions")), _STARTERS
    )
    return NumberWords(**found, starters=starters)


def _amount(section: Table, word: str) -> Decimal:
    return Decimal(section.whole(word))


def _range(section: Table, word: str) -> Range:
    match section[word]:
        case [int(low), int(high)] if low <= high:
            return Decimal(low), Decimal(high)
        case ends:
            raise section.wrong(word, f"{ends!r} is no range. Write [lowest, highest].")
