"""How much each answer about a line speaks for the report and against the page around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.entries import only
from kazreader.model import LexiconError

WORD_EDGES = ".,;:!?\"“”‘’'()[]…–—-|*"
_TOKENS_REMEMBERED = 50_000
_GROUP_BITS = 20
_GROUP = (1 << _GROUP_BITS) - 1


@dataclass(frozen=True, slots=True)
class Weights:
    """One table: natural logarithms of odds; above zero speaks for the report."""

    start: float
    "What every line starts from."
    enter: float
    "What it costs to go from the page to the report between two lines."
    leave: float
    "What it costs to go from the report to the page between two lines."
    answers: tuple[float, ...]
    "In the order of the questions."
    known: dict[int, float] = field(default_factory=dict, repr=False, compare=False)
    "Sums that were needed before: of the lowest bits, each group of bits at its place."

    def sum(self, bits: int) -> float:
        """Return the sum of the weights whose bits are set; answers that recur together are added up once."""
        total, known, at = 0.0, self.known, 0
        while bits:
            group = (bits & _GROUP) | (at << _GROUP_BITS)
            weight = known.get(group)
            if weight is None:
                weight = known[group] = self._sum(bits & _GROUP, at)
            total += weight
            bits >>= _GROUP_BITS
            at += _GROUP_BITS
        return total

    def _sum(self, bits: int, at: int) -> float:
        total = 0.0
        while bits:
            lowest = bits & -bits
            total += self.answers[at + lowest.bit_length() - 1]
            bits ^= lowest
        return total


@cache
def weights(table: str, questions: Sequence[str]) -> Weights:
    """Return a table's weights; a question that the file does not name weighs nothing.

    Raises LexiconError when the file weighs a question that nobody asks.
    """
    known = frozenset((*questions, "start", "enter", "leave"))
    found: dict[str, float] = {}
    for path, content in files.toml_tables("line_weights"):
        only(path, table, content.get(table, ()), known)
        found |= content.get(table, {})
    return Weights(
        found.get("start", 0.0),
        found.get("enter", 0.0),
        found.get("leave", 0.0),
        tuple(found.get(question, 0.0) for question in questions),
    )


class TokenWeights(dict[str, float]):
    """What the words of a line speak for, as the line writes them; what was asked is remembered.

    The memory is emptied when it is full, so that it does not grow with the number of articles.
    """

    def __init__(self, weights: dict[str, float]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, token: str) -> float:
        if len(self) >= _TOKENS_REMEMBERED:
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
