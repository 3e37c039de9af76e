"""What can be dated: verbs by the question that their date answers, and nouns by what they name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kazreader.lexicon import files
from kazreader.model import LexiconError

PLANNED, MOVED = "planned", "moved"
"Groups of the words that set a day for something, and of those that move it to another day."
ANY = "any"
"The name of the nouns that may stand for every event."


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
    nouns: Mapping[str, str]
    "An event noun to the first noun of its line, or to ANY."


@cache
def events() -> Events:
    """Return the words of what happens; raises LexiconError when an entry lacks what it must have."""
    verbs: dict[str, str] = {}
    topics: dict[str, str] = {}
    shared: dict[str, int] = {}
    nouns: dict[str, str] = {}
    named: dict[str, str] = {}
    kinds: dict[str, list[str]] = {"once": [], "ahead": []}
    for path, tables in files.toml_tables("events"):
        for group, table in tables.items():
            if group == "nouns":
                nouns |= dict.fromkeys(_words(path, "nouns", table.get(ANY, "")), ANY)
                for line in table.get("lines", []):
                    words = _words(path, "nouns", line)
                    nouns |= dict.fromkeys(words, words[0])
                continue
            if not isinstance(table.get("topic"), str):
                raise LexiconError(f"{path}: [{group}] has no topic. Say which question its dates answer.")
            topics[group] = table["topic"]
            shared[group] = table.get("shared", 2)
            if shared[group] not in (0, 1, 2, 3):
                raise LexiconError(f"{path}: [{group}] shared = {shared[group]!r} must be 0, 1, 2 or 3.")
            if "kind" in table:
                kinds[_kind(path, group, table["kind"])].append(group)
            named |= dict.fromkeys(_words(path, group, table.get("nouns", "")), group)
            verbs |= dict.fromkeys(_words(path, group, table.get("words")), group)
    phrases: dict[str, list[str]] = {}
    for verb in sorted(verbs, key=len, reverse=True):
        if " " in verb:
            phrases.setdefault(verb.split()[0], []).append(verb)
    return Events(
        verbs,
        {first: tuple(found) for first, found in phrases.items()},
        topics,
        shared,
        named,
        frozenset(kinds["once"]),
        frozenset(kinds["ahead"]),
        nouns,
    )


def _kind(path: str, group: str, kind: object) -> str:
    if kind not in ("once", "ahead"):
        raise LexiconError(f"{path}: [{group}] kind = {kind!r} must be once or ahead.")
    return str(kind)


def _words(path: str, entry: str, text: object) -> list[str]:
    if not isinstance(text, str):
        raise LexiconError(f"{path}: [{entry}] needs its words as one string, separated by spaces.")
    return [word.replace("-", " ") for word in text.lower().split()]
