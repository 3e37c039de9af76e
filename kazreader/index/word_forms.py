"""The other forms of a word: killed, killing and kills, recognised by their stem."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kazreader.lexicon.inflection import base_of, verb_forms
from kazreader.lexicon.stems import stem

_SHORT = ("age", "die", "lie", "owe", "sue", "tie", "use", "vie")
"Verbs that are too short for stemming."


def forms(word: str, vocabulary: Iterable[str]) -> tuple[str, ...]:
    """Return a folded word itself and its forms in the vocabulary, in their order."""
    root = _root(word)
    return (word, *(each for each in vocabulary if each != word and _root(each) == root))


def _root(word: str) -> str:
    return _of_short_verbs().get(word) or stem(base_of(word))


@cache
def _of_short_verbs() -> dict[str, str]:
    return {form: base for base in _SHORT for form, _ in verb_forms(base)}
