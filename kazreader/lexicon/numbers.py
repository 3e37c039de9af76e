"""Number words and what they are worth: data/numbers.toml."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.table import Table
from kazreader.model.record import Record

Range = tuple[Decimal, Decimal]


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
    for table in files.tables("numbers"):
        table.only((*plain, *ranges))
        for section in table.tables():
            for word in section:
                if section.name in plain:
                    plain[section.name][word] = _amount(section, word, section[word])
                else:
                    ranges[section.name][word] = _range(section, word)
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


def _amount(section: Table, word: str, value: object) -> Decimal:
    if isinstance(value, int):
        return Decimal(value)
    raise section.wrong(word, f"{value!r} is not a whole number. Write it without a point.")


def _range(section: Table, word: str) -> Range:
    amounts = [_amount(section, word, end) for end in section[word]]
    if len(amounts) == 2 and amounts[0] <= amounts[1]:
        return amounts[0], amounts[1]
    raise section.wrong(word, f"{section[word]!r} is no range. Write [lowest, highest].")
