"""The other forms of a word: killed, killing and kills, man and men, recognised by their stems."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from kazreader.lexicon.inflection import base_of, singular_of, verb_forms
from kazreader.lexicon.stems import stem

_SHORT = ("age", "die", "lie", "owe", "sue", "tie", "use", "vie")
"Verbs that are too short for stemming."


def forms(word: str, vocabulary: Iterable[str]) -> tuple[str, ...]:
    """Return a folded word itself and its forms in the vocabulary, in their order."""
    wanted = set(_roots(word))
    return (word, *(each for each in vocabulary if each != word and not wanted.isdisjoint(_roots(each))))


def _roots(word: str) -> Sequence[str]:
    """Return the stems of a word: as a verb, and as a noun if it is an irregular plural ("lives")."""
    verb, noun = _of_short_verbs().get(word) or stem(base_of(word)), singular_of(word)
    return (verb,) if noun == word else (verb, stem(noun))


@cache
def _of_short_verbs() -> dict[str, str]:
    return {form: base for base in _SHORT for form, _ in verb_forms(base)}
