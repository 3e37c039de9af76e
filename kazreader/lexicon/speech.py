"""The words of citing: speech verbs and the words around a speaker's name."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from kazreader.lexicon import files
from kazreader.model import LexiconError

_LISTS = (
    "before_verb",
    "passive",
    "auxiliaries",
    "boundaries",
    "openers",
    "prepositions",
    "times",
    "appositions",
    "collectives",
)


class Speech(NamedTuple):
    """Every word in lower case."""

    verbs: dict[str, str]
    "A speech verb as it is written, to the id of its rule."
    before_verb: frozenset[str]
    passive: frozenset[str]
    auxiliaries: frozenset[str]
    boundaries: frozenset[str]
    openers: frozenset[str]
    prepositions: frozenset[str]
    times: frozenset[str]
    appositions: frozenset[str]
    collectives: frozenset[str]


class Example(NamedTuple):
    """A sentence of the rule file and the speaker that must be found in it; None: nobody."""

    rule: str
    text: str
    speaker: str | None


@cache
def speech() -> Speech:
    """Return the words of citing; raises LexiconError when a file lacks what it must have."""
    verbs: dict[str, str] = {}
    words: dict[str, set[str]] = {name: set() for name in _LISTS}
    for path, table in files.toml_tables("speech"):
        for group in table.get("verbs", []):
            verbs |= dict.fromkeys(_words(path, f"verbs {group.get('id')!r}", group), str(group.get("id")))
        for name in _LISTS:
            if name in table:
                words[name].update(_words(path, name, table[name]))
    return Speech(verbs, **{name: frozenset(found) for name, found in words.items()})


def examples() -> tuple[Example, ...]:
    """Return the example sentences that the rule files carry, for the tests."""
    found: list[Example] = []
    for _, table in files.toml_tables("speech"):
        for group in table.get("verbs", []):
            found += [Example(group["id"], e["text"], e["speaker"]) for e in group.get("example", [])]
            found += [Example(group["id"], text, None) for text in group.get("none", [])]
    return tuple(found)


def _words(path: str, entry: str, table: Any) -> list[str]:
    words = table.get("words") if isinstance(table, dict) else None
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise LexiconError(f'{path}: {entry}: write `words = ["…", "…"]`, a list of words.')
    return [word.casefold() for word in words]
