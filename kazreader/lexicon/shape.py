"""Whether a user's rule file has the shape of the shipped one, checked before its words are read.

It compares the types of values by their position; each reader of a file checks the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

from kazreader.lexicon.table import Table


def check_like(own: Table, shipped: Table, *, entries: bool) -> None:
    """Raise LexiconError where the user's file differs in type; entries: whether it may have sections of its
    own.
    """
    if not entries:
        own.only(shipped)
    for section, value in own.items():
        alike = (*shipped.values(),) if entries else (shipped[section],)
        _check_kind(own, section, value, alike)
        if isinstance(value, dict):
            _check_table(own.table(section), alike)
        _check_list(own, section, value, alike)


def _check_table(own: Table, samples: Sequence[object]) -> None:
    """Check every field against the same one of the samples, or against all of theirs if none has it."""
    tables = [sample for sample in samples if isinstance(sample, dict)]
    every = [value for table in tables for value in table.values()]
    for field, value in own.items():
        alike = [table[field] for table in tables if field in table] or every
        _check_kind(own, field, value, alike)
        _check_list(own, field, value, alike)


def _check_list(own: Table, field: str, values: object, samples: Sequence[object]) -> None:
    """Check the items of a list in a field, at every depth; other values are ignored."""
    if not isinstance(values, list):
        return
    every = [value for sample in samples if isinstance(sample, list) for value in sample]
    for number, value in enumerate(values, 1):
        _check_kind(own, field, value, every, number)
        if isinstance(value, dict):
            _check_table(own.within(value, f"{field} {number}"), every)
        _check_list(own, field, value, every)


def _check_kind(own: Table, field: str, value: object, samples: Sequence[object], number: int = 0) -> None:
    """Check the type of a field's value, or of one item of its list."""
    kinds = dict.fromkeys(map(_kind, samples))
    if kinds and _kind(value) not in kinds:
        what = f"its value {number}" if number else "it"
        fault = f"{what} is {_kind(value)}, but must be {' or '.join(kinds)}, as in the shipped file."
        raise own.wrong(field, fault)
    if isinstance(value, str) and number and not value.strip() and value not in samples:
        raise own.wrong(field, f"its value {number} is empty. Remove it.")


def _kind(value: object) -> str:
    match value:
        case dict():
            return "a table"
        case list():
            return "a list"
        case str():
            return "text"
        case bool():
            return "true or false"
        case int() | float():
            return "a number" if isfinite(value) else "a number without end"
        case _:
            return "a date"
