"""Phrases of one or more words, found by their first word: longest first, in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

Meaning = TypeVar("Meaning")


class Phrases(NamedTuple, Generic[Meaning]):
    """Meanings by phrase; a phrase is a tuple of words in lower case."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], Meaning], ...]]
    "First word to its phrases, longest first."
    by_last: Mapping[str, tuple[tuple[tuple[str, ...], Meaning], ...]]

    def at(self, words: Sequence[str], start: int) -> tuple[int, Meaning] | None:
        """Return the end and the meaning of the longest phrase that starts here."""
        for phrase, meaning in self.by_first.get(words[start], ()):
            end = start + len(phrase)
            if len(phrase) == 1 or tuple(words[start:end]) == phrase:
                return end, meaning
        return None

    def before(self, words: Sequence[str], end: int) -> tuple[int, Meaning] | None:
        """Return the start and the meaning of the longest phrase that ends just before `end`."""
        if end <= 0:
            return None
        for phrase, meaning in self.by_last.get(words[end - 1], ()):
            start = end - len(phrase)
            if start >= 0 and (len(phrase) == 1 or tuple(words[start:end]) == phrase):
                return start, meaning
        return None


def phrases(entries: Iterable[tuple[str, Meaning]]) -> Phrases[Meaning]:
    """Return the phrases, each given as words separated by spaces."""
    first: dict[str, tuple[tuple[tuple[str, ...], Meaning], ...]] = {}
    last: dict[str, tuple[tuple[tuple[str, ...], Meaning], ...]] = {}
    split = [(tuple(phrase.split()), meaning) for phrase, meaning in entries]
    split = [entry for entry in split if entry[0]]
    split.sort(key=lambda entry: -len(entry[0]))
    for entry in split:
        words = entry[0]
        first[words[0]] = (*first.get(words[0], ()), entry)
        last[words[-1]] = (*last.get(words[-1], ()), entry)
    return Phrases(first, last)
