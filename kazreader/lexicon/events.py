"""What can be dated: verbs by the question that their date answers, and event nouns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.table import Table, settled
from kazreader.model.grouped import grouped
from kazreader.model.record import Record

PLANNED, MOVED = "planned", "moved"
"The groups of words that schedule something, and that move it to another day."
ANY = "any"
"The name of the nouns that can mean any event."
_NOUNS = "nouns"
"The entry that is no group: it lists synonymous nouns."
_FIELDS = ("topic", "words", "nouns", "kind", "once_ever")
_KINDS = ("once", "ahead")


class Events(Record):
    """Every word in lower case."""

    verbs: Mapping[str, str]
    "A verb, or the words of a phrase with single spaces, to its group."
    phrases: Mapping[str, tuple[str, ...]]
    "The first word of a phrase to the phrases, the longest first."
    topics: Mapping[str, str]
    "A group to the question about its day."
    named: Mapping[str, str]
    """A noun with the meaning of a group's verbs ("arraignment"), to the group."""
    once: frozenset[str]
    "Groups of what happens once to a person in a story."
    once_ever: frozenset[str]
    "Groups of what happens once in the life of a person or thing: born, founded."
    ahead: frozenset[str]
    "Groups of what has one day in a story, which is scheduled and may be moved."
    nouns: Mapping[str, str]
    "An event noun to the first noun of its line, or to ANY."


@cache
def events() -> Events:
    """Return the words of what happens; raises LexiconError when a field is unknown, missing or wrong."""
    nouns: dict[str, str] = {}
    entries: list[Table] = []
    for entry in files.entries("events"):
        if entry.name == _NOUNS:
            nouns |= _nouns(entry)
            continue
        entry.only(_FIELDS)
        entry.one_of("kind", _KINDS)
        entries.append(entry)
    groups = settled(entries, ("topic", "words"))
    verbs = _by_word(entries, "words")
    return Events(
        verbs,
        _by_first_word(verbs),
        {group: entry["topic"] for group, entry in groups.items()},
        _by_word(entries, "nouns"),
        frozenset(group for group, entry in groups.items() if entry.get("kind") == "once"),
        frozenset(group for group, entry in groups.items() if entry.get("once_ever")),
        frozenset(group for group, entry in groups.items() if entry.get("kind") == "ahead"),
        nouns,
    )


def _nouns(entry: Table) -> dict[str, str]:
    entry.only((ANY, "lines"))
    nouns = dict.fromkeys(_words(entry.get(ANY, "")), ANY)
    for line in map(_words, entry.get("lines", ())):
        nouns |= dict.fromkeys(line, line[0] if line else "")
    return nouns


def _by_word(entries: Iterable[Table], field: str) -> dict[str, str]:
    return {word: entry.name for entry in entries for word in _words(entry.get(field, ""))}


def _by_first_word(verbs: Iterable[str]) -> dict[str, tuple[str, ...]]:
    several = sorted((verb for verb in verbs if " " in verb), key=len, reverse=True)
    return {first: tuple(found) for first, found in grouped((v.split()[0], v) for v in several).items()}


def _words(text: str) -> list[str]:
    return [word.replace("-", " ") for word in text.lower().split()]
