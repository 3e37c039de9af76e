"""The words of single facts: kinds of causes, injured parts of the body, colours and vehicles."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from kazreader.lexicon import files
from kazreader.model import LexiconError


class FactWords(NamedTuple):
    """Every word in small letters."""

    causes: Mapping[str, str]
    "A word of a cause to the first word of its line."
    broken: frozenset[str]
    hurt: frozenset[str]
    parts: frozenset[str]
    colours: Mapping[str, str]
    "A colour to the first of those that may be taken for it."
    vehicles: frozenset[str]
    told: frozenset[str]
    "Words beside which a vehicle is the one that the reports are about."


@cache
def fact_words() -> FactWords:
    """Return the shipped words with the user's; raises LexiconError when a list holds something else."""
    return FactWords(
        _lines("causes", "lines"),
        frozenset(_words("injuries", "broken")),
        frozenset(_words("injuries", "hurt")),
        frozenset(_words("injuries", "parts")),
        _lines("vehicles", "colours"),
        frozenset(_words("vehicles", "nouns")),
        frozenset(_words("vehicles", "told")),
    )


def _lines(table: str, name: str) -> dict[str, str]:
    return {
        word: line[0]
        for path, lines in _entries(table, name)
        for line in lines
        for word in _small(path, line)
    }


def _words(table: str, name: str) -> list[str]:
    return [word for path, words in _entries(table, name) for word in _small(path, words)]


def _entries(table: str, name: str) -> list[tuple[str, Any]]:
    found = [(path, tables.get(table, {}).get(name, [])) for path, tables in files.toml_tables("facts")]
    for path, entries in found:
        if not isinstance(entries, list):
            raise LexiconError(f"{path}: [{table}] {name} must be a list.")
    return found


def _small(path: str, words: Any) -> list[str]:
    if not isinstance(words, list) or not all(isinstance(w, str) and w == w.lower() for w in words):
        raise LexiconError(f"{path}: {words!r} must be a list of words in small letters.")
    return words
