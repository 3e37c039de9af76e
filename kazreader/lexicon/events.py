"""What can be dated: verbs by the question that their date answers, and nouns by what they name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from kazreader.lexicon import files
from kazreader.lexicon.entries import one_of, only, settled
from kazreader.model.named_tuple import NamedTuple

PLANNED, MOVED = "planned", "moved"
"Groups of the words that set a day for something, and of those that move it to another day."
ANY = "any"
"The name of the nouns that may stand for every event."
_NOUNS = "nouns"
"The entry that is no group: it tells which nouns name one thing."
_RANKED = "ranked"
_FIELDS = ("topic", "words", "nouns", "kind", "shared", "deed")
_KINDS = {"once": True, "ahead": True}
_DEED = {"True": True, "False": False}
_SHARED = {"0": 0, "1": 1, "2": 2, "3": 3}


class Events(NamedTuple):
    """Every word in lower case."""

    verbs: Mapping[str, str]
    "A verb, or the words of a phrase with single spaces, to its group."
    phrases: Mapping[str, tuple[str, ...]]
    "The first word of a phrase to the phrases, the longest first."
    topics: Mapping[str, str]
    "A group to its question."
    shared: Mapping[str, int]
    "To a group: how many names and words two reports must share to tell of one event."
    named: Mapping[str, str]
    'A noun for what a group says with verbs ("arraignment") to the group.'
    once: frozenset[str]
    "Groups of what happens once to one person in one story."
    ahead: frozenset[str]
    "Groups of what has one day in one story, which is set before it comes and may be moved."
    deeds: frozenset[str]
    "Groups of what makes the news: the shots, the blast, the deaths."
    nouns: Mapping[str, str]
    "An event noun to the first noun of its line, or to ANY."
    ranked: frozenset[str]
    "More nouns for an event, of which reports tell how it ranks and not when it was."


@cache
def events() -> Events:
    """Return the words of what happens; raises LexiconError when a field is unknown, missing or wrong."""
    nouns: dict[str, str] = {}
    ranked: list[str] = []
    tables: list[tuple[str, dict[str, Any]]] = []
    for path, table in files.toml_tables("events"):
        nouns |= _nouns(path, table.get(_NOUNS, {}))
        ranked += table.get(_NOUNS, {}).get(_RANKED, "").lower().split()
        tables.append((path, {group: entry for group, entry in table.items() if group != _NOUNS}))
        for group, entry in tables[-1][1].items():
            only(path, group, entry, _FIELDS)
            one_of(path, group, "shared", entry.get("shared", 2), _SHARED)
            one_of(path, group, "kind", entry.get("kind", "once"), _KINDS)
            one_of(path, group, "deed", entry.get("deed", False), _DEED)
    groups = settled(tables, ("topic", "words"))
    verbs = _by_word(tables, "words")
    return Events(
        verbs,
        _by_first_word(verbs),
        {group: entry["topic"] for group, entry in groups.items()},
        {group: entry.get("shared", 2) for group, entry in groups.items()},
        _by_word(tables, "nouns"),
        frozenset(group for group, entry in groups.items() if entry.get("kind") == "once"),
        frozenset(group for group, entry in groups.items() if entry.get("kind") == "ahead"),
        frozenset(group for group, entry in groups.items() if entry.get("deed")),
        nouns,
        frozenset(ranked),
    )


def _nouns(path: str, table: Mapping[str, Any]) -> dict[str, str]:
    only(path, _NOUNS, table, (ANY, _RANKED, "lines"))
    nouns = dict.fromkeys(_words(table.get(ANY, "")), ANY)
    for line in map(_words, table.get("lines", ())):
        nouns |= dict.fromkeys(line, line[0] if line else "")
    return nouns


def _by_word(tables: Iterable[tuple[str, Mapping[str, Any]]], field: str) -> dict[str, str]:
    return {
        word: group
        for _, table in tables
        for group, entry in table.items()
        for word in _words(entry.get(field, ""))
    }


def _by_first_word(verbs: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for verb in sorted(verbs, key=len, reverse=True):
        if " " in verb:
            first = verb.split()[0]
            found[first] = (*found.get(first, ()), verb)
    return found


def _words(text: str) -> list[str]:
    return [word.replace("-", " ") for word in text.lower().split()]
