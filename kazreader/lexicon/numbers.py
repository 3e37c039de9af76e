"""Number words and what they are worth: data/numbers.toml."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from kazreader.lexicon import files
from kazreader.lexicon.entries import only, wrong
from kazreader.model.named_tuple import NamedTuple

Range = tuple[Decimal, Decimal]


class NumberWords(NamedTuple):
    """Words in lower case and their amounts."""

    words: Mapping[str, Decimal]
    scales: Mapping[str, Decimal]
    ordinals: Mapping[str, Decimal]
    fractions: Mapping[str, Decimal]
    "Into how many parts a fraction divides: third is 3."
    letters: Mapping[str, Decimal]
    vague: Mapping[str, Range]
    several: Mapping[str, Range]
    starters: frozenset[str]
    "Words that may begin a number that is not written in digits."


@cache
def number_words() -> NumberWords:
    """Return the shipped number words, widened by the user's; raises LexiconError for wrong ones."""
    plain: dict[str, dict[str, Decimal]] = {
        "words": {},
        "scales": {},
        "ordinals": {},
        "fractions": {},
        "letters": {},
    }
    ranges: dict[str, dict[str, Range]] = {"vague": {}, "several": {}}
    for path, table in files.toml_tables("numbers"):
        only(path, "", table, (*plain, *ranges))
        for section, entries in table.items():
            for word, amount in entries.items():
                if section in plain:
                    plain[section][word] = _amount(path, section, word, amount)
                else:
                    ranges[section][word] = _range(path, section, word, amount)
    return NumberWords(
        plain["words"],
        plain["scales"],
        plain["ordinals"],
        plain["fractions"],
        plain["letters"],
        ranges["vague"],
        ranges["several"],
        frozenset(
            (
                *plain["words"],
                *plain["scales"],
                *ranges["vague"],
                "no",
                "nobody",
                "few",
                "half",
                *plain["fractions"],
            )
        ),
    )


def _amount(path: str, section: str, word: str, value: Any) -> Decimal:
    if isinstance(value, int):
        return Decimal(value)
    raise wrong(path, section, word, f"{value!r} is no whole number. Write it without a point.")


def _range(path: str, section: str, word: str, value: list[Any]) -> Range:
    amounts = [_amount(path, section, word, end) for end in value]
    if len(amounts) == 2 and amounts[0] <= amounts[1]:
        return amounts[0], amounts[1]
    raise wrong(path, section, word, f"{value!r} is no range. Write [lowest, highest].")
