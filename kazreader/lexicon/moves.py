"""Rises and falls: the words for them, and the things of which they are told: data/moves.toml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kazreader.lexicon import files
from kazreader.lexicon.inflection import verb
from kazreader.model import LexiconError


class Subject(NamedTuple):
    """A thing that rises and falls."""

    words: str
    "How a topic calls it."
    price: str
    "The question that the amount reached answers."


class Moves(NamedTuple):
    """The shipped lists, widened by the user's."""

    directions: Mapping[str, str]
    'Word to "rise" or "fall".'
    closes: frozenset[str]
    "Forms of the verbs that say where a price ended."
    subjects: Mapping[str, Subject]
    nouns: Mapping[str, str]
    "Noun to the name of its subject."


@cache
def moves() -> Moves:
    """Return the words of rises and falls.

    Raises LexiconError when an entry lacks a key.
    """
    directions: dict[str, str] = {}
    closes: set[str] = set()
    subjects: dict[str, Subject] = {}
    nouns: dict[str, str] = {}
    for path, table in files.toml_tables("moves"):
        for name, entry in table.items():
            try:
                if name in ("rise", "fall"):
                    directions |= dict.fromkeys(_forms(entry["verbs"]) + entry["words"].split(), name)
                elif name == "close":
                    closes.update(_forms(entry["verbs"]))
                else:
                    subjects[name] = Subject(str(entry["topic"]), str(entry["price"]))
                    nouns |= dict.fromkeys(str(entry["nouns"]).split(), name)
            except (KeyError, TypeError, AttributeError) as error:
                raise LexiconError(
                    f"{path}: [{name}]: {error!r}; give every key as the others do."
                ) from error
    return Moves(directions, frozenset(closes), subjects, nouns)


def _forms(verbs: str) -> list[str]:
    return [form for base in verbs.split() for form, _ in verb(base).forms()]
