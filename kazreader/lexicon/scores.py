"""What a score belongs to, by the words beside it: data/scores.toml."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.inflection import forms_of

_FIELDS = ("verbs", "words")


@cache
def score_words() -> dict[str, str]:
    """Return each word with the name of its first group.

    Raises LexiconError when a group lacks its verbs or words, or has other fields.
    """
    groups: dict[str, str] = {}
    for entry in files.entries("scores"):
        entry.only(_FIELDS)
        entry.needs(_FIELDS)
        for word in entry["words"].split() + forms_of(entry["verbs"]):
            groups.setdefault(word, entry.name)
    return groups
