"""Whom a sentence is about, for what follows it: the one it names first, or the one its pronouns carry on."""

from __future__ import annotations

import re

from kazreader.extract.persons import first_named
from kazreader.extract.reading import Reading

_CARRIES_ON = re.compile(r"(?<!\w)(?:[Hh]e|[Ss]he|him|his|[Hh]er|His)(?!\w)")


def spoken_of(reading: Reading, number: int) -> str:
    """Return the name of whom a sentence is about; "" where it has neither a name nor a pronoun for one."""
    first = first_named(reading)
    for sentence in reading.sentences[number::-1]:
        _, name = first.get(sentence.span, (0, ""))
        if name or _CARRIES_ON.search(sentence.text) is None:
            return name
    return ""
