"""The weight of each answer about a line: for the report or for the page around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kazreader.lexicon import files
from kazreader.model import LexiconError
from kazreader.model.once import once
from kazreader.model.record import Record

WORD_EDGES = ".,;:!?\"“”‘’'()[]…–—-|*"
_REMEMBERED = 50_000
"Size of each memo, in tokens or sets of answers; it is cleared when full."


class Sums(dict[int, float]):
    """A memo of the sums of weights by set of answers."""

    def __init__(self, weights: Sequence[float]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, bits: int) -> float:
        if len(self) >= _REMEMBERED:
            self.clear()
        total, rest = 0.0, bits
        while rest:
            lowest = rest & -rest
            total += self._weights[lowest.bit_length() - 1]
            rest ^= lowest
        self[bits] = total
        return total


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
    def _sums(self) -> tuple[Sums, Sums]:
        both = [a + b for a, b in zip(self.answers, self.of_sentence, strict=True)]
        return Sums(self.answers), Sums(both)

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


class TokenWeights(dict[str, float]):
    """A memo of the weights of words, as written in a line."""

    def __init__(self, weights: dict[str, float]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, token: str) -> float:
        if len(self) >= _REMEMBERED:
            self.clear()
        weight = self[token] = self._weights.get(token.strip(WORD_EDGES).lower(), 0.0)
        return weight


@cache
def token_weights() -> TokenWeights:
    """Return the weights of words: above zero for a report's prose, below for the page's.

    Raises LexiconError when an entry is not a word and a number.
    """
    return TokenWeights(_word_weights())


def _word_weights() -> dict[str, float]:
    found = {}
    for entry in files.lines("word_weights"):
        word, _, weight = entry.rpartition(" ")
        try:
            found[word] = float(weight)
        except ValueError:
            raise LexiconError(f"word_weights.txt: {entry!r} is not a word and a number.") from None
    return found
