"""Number words and what they are worth: data/numbers.toml."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from kazreader.lexicon import files
from kazreader.model import LexiconError

Range = tuple[Decimal, Decimal]


class NumberWords(NamedTuple):
    """Words in lower case and their amounts."""

    words: Mapping[str, Decimal]
    scales: Mapping[str, Decimal]
    letters: Mapping[str, Decimal]
    vague: Mapping[str, Range]
    several: Mapping[str, Range]
    starters: frozenset[str]
    "Words that may begin a number that is not written in digits."


@cache
def number_words() -> NumberWords:
    """Return the shipped number words, widened by the user's."""
    plain: dict[str, dict[str, Decimal]] = {"words": {}, "scales": {}, "letters": {}}
    ranges: dict[str, dict[str, Range]] = {"vague": {}, "several": {}}
    for path, table in files.toml_tables("numbers"):
        for section, entries in table.items():
            for word, amount in entries.items():
                where = f"{path}: [{section}] {word}"
                if section in plain:
                    plain[section][word] = _amount(amount, where)
                elif section in ranges:
                    ranges[section][word] = _range(amount, where)
                else:
                    raise LexiconError(f"{path}: [{section}] is not known.")
    return NumberWords(
        plain["words"],
        plain["scales"],
        plain["letters"],
        ranges["vague"],
        ranges["several"],
        frozenset((*plain["words"], *plain["scales"], *ranges["vague"], "no", "nobody", "few", "half")),
    )


def _amount(value: Any, where: str) -> Decimal:
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    raise LexiconError(f"{where}: {value!r} is no whole number.")


def _range(value: Any, where: str) -> Range:
    if isinstance(value, list) and len(value) == 2:
        low, high = _amount(value[0], where), _amount(value[1], where)
        if low <= high:
            return low, high
    raise LexiconError(f"{where}: {value!r} is no range [low, high].")
