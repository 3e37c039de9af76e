"""Words of attribution: speech verbs and the words around a speaker's name."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.model.record import Record

_VERB_FIELDS = ("id", "words", "example", "none")


class Speech(Record):
    """Every word in lower case."""

    verbs: dict[str, str]
    "A speech verb as it is written, to the id of its rule."
    before_verb: frozenset[str]
    counts: frozenset[str]
    passive: frozenset[str]
    auxiliaries: frozenset[str]
    boundaries: frozenset[str]
    openers: frozenset[str]
    prepositions: frozenset[str]
    times: frozenset[str]
    appositions: frozenset[str]
    collectives: frozenset[str]


_LISTS = Speech._fields[1:]


@cache
def speech() -> Speech:
    """Return the words of attribution; raises LexiconError when a file lacks a required field."""
    verbs: dict[str, str] = {}
    words: dict[str, set[str]] = {name: set() for name in _LISTS}
    for file in files.tables("speech"):
        file.only(("verbs", *_LISTS))
        for group in file.listed("verbs"):
            group.only(_VERB_FIELDS)
            group.needs(("id", "words"))
            verbs |= dict.fromkeys(group.words("words"), group["id"])
        for table in map(file.table, _LISTS):
            table.only(("words",))
            words[table.name].update(table.words("words"))
    return Speech(verbs, **{name: frozenset(found) for name, found in words.items()})
