"""Rises and falls: the words for them, and what rises and falls: data/moves.toml."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.inflection import forms_of
from kazreader.lexicon.measures import measures
from kazreader.model.named_tuple import NamedTuple

_VERBS = ("rise", "fall", "close")
_VERB_FIELDS = ("verbs", "words")
_SUBJECT_FIELDS = ("nouns", "topic", "price")


class Subject(NamedTuple):
    """A thing that rises and falls."""

    words: str
    "Its name in a topic."
    price: str
    "The question that is answered by the amount reached."
    daily: bool = False
    "Whether it moves daily; else moves are reported per month, quarter or year."


class Moves(NamedTuple):
    """The shipped lists, widened by the user's."""

    directions: Mapping[str, str]
    'Word to "rise" or "fall".'
    closes: frozenset[str]
    "Forms of the verbs for a closing price."
    subjects: Mapping[str, Subject]
    nouns: Mapping[str, str]
    "Noun to the name of its subject."


@cache
def moves() -> Moves:
    """Return the words of rises and falls.

    Raises LexiconError when an entry lacks a field, has an unknown one, or names an unknown price.
    """
    directions: dict[str, str] = {}
    closes: set[str] = set()
    subjects: dict[str, Subject] = {}
    nouns: dict[str, str] = {}
    for entry in files.entries("moves"):
        name = entry.name
        fields = _VERB_FIELDS if name in _VERBS else _SUBJECT_FIELDS
        entry.only(fields if name in _VERBS else (*fields, "daily"))
        entry.needs(fields)
        if name == "close":
            closes.update(forms_of(entry["verbs"]))
        elif name in _VERBS:
            directions |= dict.fromkeys(forms_of(entry["verbs"]) + entry["words"].split(), name)
        else:
            entry.refers("price", measures().groups)
            subjects[name] = Subject(entry["topic"], entry["price"], entry.get("daily", False))
            nouns |= dict.fromkeys(entry["nouns"].split(), name)
    return Moves(directions, frozenset(closes), subjects, nouns)
