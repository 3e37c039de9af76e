"""How much each answer about a line speaks for the report and against the page around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from kazreader.lexicon import files
from kazreader.model import LexiconError


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


@cache
def weights(table: str, questions: Sequence[str]) -> Weights:
    """Return a table's weights; a question that the file does not name weighs nothing.

    Raises LexiconError when the file weighs a question that nobody asks.
    """
    known = set(questions)
    found: dict[str, float] = {}
    for path, content in files.toml_tables("line_weights"):
        for question, weight in content.get(table, {}).items():
            if question not in known and question not in ("start", "enter", "leave"):
                raise LexiconError(f"{path}: [{table}] {question!r} is not a question about a line.")
            found[question] = float(weight)
    return Weights(
        found.get("start", 0.0),
        found.get("enter", 0.0),
        found.get("leave", 0.0),
        tuple(found.get(question, 0.0) for question in questions),
    )
