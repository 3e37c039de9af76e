"""The words of an utterance, normalised so that two outlets' versions can be compared.

Case, punctuation, apostrophes and contractions ("we're", "we are") make no difference.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from kazreader.lexicon.inflection import base_of
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.stems import meaning
from kazreader.lexicon.word_lists import function_words
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record

_WORD = re.compile(r"[^\W_]+(?:\s?[’'`]\s?(?:t|s|re|ll|m|ve|d)\b)?(?:-[^\W_]+)*|\.\d+")
_APOSTROPHE = rarely(r"\s?[’'`]\s?")
_SHORTENED = {
    "'re": " are",
    "'ll": " will",
    "'m": " am",
    "'ve": " have",
    "'d": " would",
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "n't": " not",
}
_MOST_WORDS = 120
"The most words of an utterance that are compared: alignment takes quadratic time."


class Words(Record):
    """An utterance as comparable words."""

    all: tuple[str, ...]
    distinct: frozenset[str]
    "The meanings of the words, as a set."
    meant: tuple[str, ...]
    "The meaning of each word; synonyms are equal."
    content: frozenset[str]
    "The meanings of the content words."
    numbers: tuple[str, ...]
    "The words in digits, in order."
    line: str
    "The words on one line: equal lines are equal utterances."
    by_alphabet: str
    "The words on one line, sorted."

    @classmethod
    def of(cls, read: Sequence[_Word]) -> Words:
        """Return an utterance of these words."""
        words, meant = tuple(word.plain for word in read), tuple(word.meant for word in read)
        return cls(
            all=words,
            distinct=frozenset(meant),
            meant=meant,
            content=frozenset(word.meant for word in read if word.tells),
            numbers=tuple(word for word in words if word[0].isdigit()),
            line=" ".join(words),
            by_alphabet=" ".join(sorted(words)),
        )


class _Word(NamedTuple):
    """A word of an utterance."""

    plain: str
    meant: str
    tells: bool
    "Whether it is a content word."


@lru_cache(maxsize=10_000)
def words_of(text: str) -> Words:
    """Return the first 120 words of an utterance."""
    found: list[_Word] = []
    for written in _WORD.findall(text):
        found += _read(written)
        if len(found) >= _MOST_WORDS:
            break
    return Words.of(found)


@lru_cache(maxsize=20_000)
def _read(written: str) -> tuple[_Word, ...]:
    """Return a word, or the two words of a contraction."""
    return tuple(_Word(plain, meant := meaning(plain), _tells(plain, meant)) for plain in _plain(written))


def _tells(word: str, meant: str) -> bool:
    """Whether a word is a content word; "utterly" is none, like "very"."""
    return len(word) > 1 and function_words().isdisjoint((word, base_of(word), meant))


def contains(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Whether `part` is a run of words of `whole`."""
    return f" {' '.join(part)} " in f" {' '.join(whole)} "


def differences(one: Words, other: Words) -> tuple[tuple[str, str], ...]:
    """Return the runs of words in which two utterances differ, in order; "" for a missing run."""
    found: list[tuple[str, str]] = []
    pending: tuple[list[str], list[str]] = ([], [])
    for op in Levenshtein.opcodes(one.all, other.all):
        if op.tag == "equal":
            if any(pending):
                found.append((" ".join(pending[0]), " ".join(pending[1])))
                pending = ([], [])
        else:
            pending[0].extend(one.all[op.src_start : op.src_end])
            pending[1].extend(other.all[op.dest_start : op.dest_end])
    if any(pending):
        found.append((" ".join(pending[0]), " ".join(pending[1])))
    return tuple(found)


def _plain(word: str) -> list[str]:
    plain = word.casefold().replace("-", "")
    if plain.isalnum() and plain != "cannot":
        return [plain]
    plain = _APOSTROPHE().sub("'", plain)
    for short, full in _SHORTENED.items():
        if plain.endswith(short):
            return (plain[: -len(short)] + full).split()
    return [plain.removesuffix("'s")]
