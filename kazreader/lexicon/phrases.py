"""Phrases of one or more words, found by their first word: longest first, in one pass over a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Generic, TypeAlias, TypeVar

from kazreader.model.once import once
from kazreader.model.record import Record

Meaning = TypeVar("Meaning")
Longer: TypeAlias = Mapping[str, Mapping[str, Sequence[tuple[tuple[str, ...], Meaning]]]]
"Phrases of several words by two of them, longest first."


class Phrases(Record, Generic[Meaning], keeps=True):
    """Meanings by phrase, in lower case; the first meaning of a repeated phrase counts."""

    single: Mapping[str, Meaning]
    "Phrases of one word, which most are."
    longer: Longer[Meaning]
    "Phrases of several words by their first word, then by their second."
    firsts: frozenset[str]
    "The first words of all phrases: text without any contains no phrase."
    several: Sequence[tuple[tuple[str, ...], Meaning]]
    "Phrases of several words, longest first."

    @once
    def _longer_by_last(self) -> Longer[Meaning]:
        """Phrases of several words by their last word, then by the one before it."""
        return _by_two_words(self.several, -1, -2)

    def at(self, words: Sequence[str], start: int) -> tuple[int, Meaning] | None:
        """Return the end and the meaning of the longest phrase that starts here; None behind the end."""
        try:
            first = words[start]
        except IndexError:
            return None
        if first not in self.firsts:
            return None
        longer = self.longer.get(first)
        if longer is not None and start + 1 < len(words):
            for phrase, meaning in longer.get(words[start + 1], ()):
                end = start + len(phrase)
                if tuple(words[start:end]) == phrase:
                    return end, meaning
        alone = self.single.get(first)
        return None if alone is None else (start + 1, alone)

    def before(self, words: Sequence[str], end: int) -> tuple[int, Meaning] | None:
        """Return the start and the meaning of the longest phrase that ends just before `end`."""
        if end <= 0:
            return None
        longer = self._longer_by_last.get(words[end - 1])
        if longer is not None and end > 1:
            for phrase, meaning in longer.get(words[end - 2], ()):
                start = end - len(phrase)
                if start >= 0 and tuple(words[start:end]) == phrase:
                    return start, meaning
        alone = self.single.get(words[end - 1])
        return None if alone is None else (end - 1, alone)


def phrases(entries: Iterable[tuple[str, Meaning]]) -> Phrases[Meaning]:
    """Return the phrases, each given as words separated by spaces."""
    single: dict[str, Meaning] = {}
    longer: list[tuple[tuple[str, ...], Meaning]] = []
    for phrase, meaning in entries:
        if phrase.isalpha():
            # The usual case: thousands at every start.
            single.setdefault(phrase, meaning)
            continue
        words = tuple(phrase.split())
        if len(words) == 1:
            single.setdefault(words[0], meaning)
        elif words:
            longer.append((words, meaning))
    longer.sort(key=lambda entry: -len(entry[0]))
    first = _by_two_words(longer, 0, 1)
    return Phrases(single, first, frozenset((*single, *first)), longer)


def _by_two_words(
    phrases: Iterable[tuple[tuple[str, ...], Meaning]], one: int, other: int
) -> Longer[Meaning]:
    found: dict[str, dict[str, list[tuple[tuple[str, ...], Meaning]]]] = {}
    for phrase in phrases:
        words = phrase[0]
        found.setdefault(words[one], {}).setdefault(words[other], []).append(phrase)
    return found
