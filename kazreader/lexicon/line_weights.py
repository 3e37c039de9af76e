"""The weight of each answer about a line: for the report or for the page around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, partial

from kazreader.lexicon import files
from kazreader.model import LexiconError
from kazreader.model.kept import Kept
from kazreader.model.once import once
from kazreader.model.record import Record

WORD_EDGES = ".,;:!?\"“”‘’'()[]…–—-|*"


class Weights(Record, keeps=True):
    """One table of log odds; positive weights mean the report."""

    start: float
    "The weight of every line."
    enter: float
    "The cost of a change from page to report between two lines."
    leave: float
    "The cost of a change from report to page between two lines."
    answers: tuple[float, ...]
    "In the order of the questions."
    of_sentence: tuple[float, ...]
    "Additional weights of the same answers for full sentences."

    @once
    def _sums(self) -> tuple[Mapping[int, float], Mapping[int, float]]:
        """The sums of weights by set of answers: of any line, and of a full sentence."""
        both = [a + b for a, b in zip(self.answers, self.of_sentence, strict=True)]
        return Kept(partial(_sum, self.answers)), Kept(partial(_sum, both))

    def scores(self, columns: Sequence[Sequence[int]], sentences: Sequence[bool]) -> list[float]:
        """Return the weight of every line, given the columns of answers."""
        line, sentence = self._sums
        total = [self.start] * len(sentences)
        for column in columns:
            total = [
                sum_ + (sentence[bits] if full else line[bits])
                for sum_, bits, full in zip(total, column, sentences, strict=True)
            ]
        return total


def _sum(weights: Sequence[float], bits: int) -> float:
    total = 0.0
    while bits:
        lowest = bits & -bits
        total += weights[lowest.bit_length() - 1]
        bits ^= lowest
    return total


@cache
def weights(table: str, questions: Sequence[str], of_sentence: str) -> Weights:
    """Return a table's weights; a question that the file does not name weighs nothing.

    `of_sentence`: the prefix of questions with an additional weight for full sentences. Raises LexiconError
    when the file names an unknown question.
    """
    asked_of_sentences = tuple(of_sentence + question for question in questions)
    known = frozenset((*questions, *asked_of_sentences, "start", "enter", "leave"))
    found: dict[str, float] = {}
    for own in (file.table(table) for file in files.tables("line_weights")):
        own.only(known)
        found |= own
    return Weights(
        found.get("start", 0.0),
        found.get("enter", 0.0),
        found.get("leave", 0.0),
        tuple(found.get(question, 0.0) for question in questions),
        tuple(found.get(question, 0.0) for question in asked_of_sentences),
    )


@cache
def token_weights() -> Mapping[str, float]:
    """Return the weights of words, as written in a line: above zero for a report's prose, below for the
    page's.

    Raises LexiconError when an entry is not a word and a number.
    """
    return by_token(_word_weights())


def by_token(weights: Mapping[str, float]) -> Mapping[str, float]:
    """Return a memo of the weights of words in lower case, for words as written in a line."""
    return Kept(lambda token: weights.get(token.strip(WORD_EDGES).lower(), 0.0))


def _word_weights() -> dict[str, float]:
    found = {}
    for entry in files.lines("word_weights"):
        word, _, weight = entry.rpartition(" ")
        try:
            found[word] = float(weight)
        except ValueError:
            raise LexiconError(f"word_weights.txt: {entry!r} is not a word and a number.") from None
    return found
