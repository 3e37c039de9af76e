"""How much each answer about a line speaks for the report and against the page around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kazreader.lexicon import files
from kazreader.model import LexiconError
from kazreader.model.once import once
from kazreader.model.record import Record

WORD_EDGES = ".,;:!?\"“”‘’'()[]…–—-|*"
_REMEMBERED = 50_000
"Tokens or answers; a memory is emptied when it is full, so that it does not grow with the articles."


class Sums(dict[int, float]):
    """The weight of every set of answers that was asked for, added up once."""

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
    """One table: natural logarithms of odds; above zero speaks for the report."""

    start: float
    "What every line starts from."
    enter: float
    "What it costs to go from the page to the report between two lines."
    leave: float
    "What it costs to go from the report to the page between two lines."
    answers: tuple[float, ...]
    "In the order of the questions."
    of_sentence: tuple[float, ...]
    "What the same answers weigh beside that when they are about a full sentence."

    @once
    def _sums(self) -> tuple[Sums, Sums]:
        both = [a + b for a, b in zip(self.answers, self.of_sentence, strict=True)]
        return Sums(self.answers), Sums(both)

    def scores(self, columns: Sequence[Sequence[int]], sentences: Sequence[bool]) -> list[float]:
        """Return the weight of every line, whose answers stand in the columns."""
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

    `of_sentence` stands before the questions that weigh differently for a full sentence.
    Raises LexiconError when the file weighs a question that nobody asks.
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
    """What the words of a line speak for, as the line writes them; what was asked is remembered."""

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
