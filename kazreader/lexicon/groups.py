"""Words for groups of people and for weapons."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeAlias

from kazreader.lexicon import files
from kazreader.lexicon.patterns import either, rarely
from kazreader.model.named_tuple import NamedTuple

Rare: TypeAlias = Callable[[], re.Pattern[str]]
"A pattern that is compiled when it is asked for: few reports tell of a group so."


class GroupWords(NamedTuple):
    """The lists, and the patterns made of them."""

    numbers: Mapping[str, int]
    young: Mapping[str, str]
    'A word for young people to "boys", "girls" or "both".'
    weapons: Mapping[str, str]
    "A weapon to its kind."
    weapon_words: frozenset[str]
    "The last run of letters of each weapon, and its plural: a sentence without any mentions no weapon."
    others: frozenset[str]
    "People who carry weapons of their own."
    counted_before: Rare
    "A small number followed by up to three words, at the end of a text."
    counted_young: Rare
    weapon: Rare
    cue: Rare
    "What introduces somebody's weapon, at the end of a text."

    def value_of(self, number: str) -> int:
        """Return the number, as written in digits or in a word, as an integer."""
        return int(number) if number.isdigit() else self.numbers[number.lower()]


@cache
def group_words() -> GroupWords:
    """Return the shipped lists with the user's additions.

    Raises LexiconError when a name is unknown, a word is not in small letters, or a number is not whole.
    """
    tables: dict[str, dict[str, Any]] = {"numbers": {}, "young": {}, "weapons": {}, "carried": {}}
    for file in files.tables("groups"):
        file.only(tables)
        file.table("young").only(("boys", "girls", "both"))
        file.table("carried").only(("cues", "others"))
        own = file.table("numbers")
        tables["numbers"] |= {word: own.whole(word) for word in own}
        for table in map(file.table, ("young", "weapons", "carried")):
            for key in table:
                tables[table.name].setdefault(key, []).extend(table.words(key))
    numbers: dict[str, int] = tables["numbers"]
    number = rf"(?:\d{{1,3}}|{'|'.join(numbers)}|{'|'.join(n.title() for n in numbers)})"
    young = _by_word(tables["young"])
    weapons = _by_word(tables["weapons"])
    return GroupWords(
        numbers,
        young,
        weapons,
        frozenset(form for last in map(_last_letters, weapons) for form in (last, f"{last}s")),
        frozenset(tables["carried"]["others"]),
        rarely(rf"(?<![\w.,-])(?P<number>{number})\s(?:[a-z-]+\s){{0,3}}$"),
        rarely(rf"(?<![\w.,-])(?P<number>{number})\s(?P<word>{either(young)})(?![\w-])"),
        rarely(rf"(?<![\w-])(?P<word>{either(weapons)})(?P<plural>s)?(?![\w-])", re.IGNORECASE),
        rarely(
            rf"(?<!\w)(?:{either(tables['carried']['cues'])})\s(?P<weapon>(?:an?|one|his|her)\s(?:[\w.-]+\s){{0,3}})$"
        ),
    )


def _last_letters(words: str) -> str:
    return str(re.findall("[a-z]+", words)[-1])


def _by_word(table: Mapping[str, list[str]]) -> dict[str, str]:
    return {word: group for group, words in table.items() for word in words}
