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
        _check(own, section, value, (*shipped.values(),) if entries else (shipped[section],))


def _check(own: Table, field: str, value: object, samples: Sequence[object], number: int = 0) -> None:
    """Check the type of a field's value, or of the item of this number in its list, at every depth."""
    kinds = dict.fromkeys(map(_kind, samples))
    if kinds and _kind(value) not in kinds:
        what = f"its value {number}" if number else "it"
        fault = f"{what} is {_kind(value)}, but must be {' or '.join(kinds)}, as in the shipped file."
        raise own.wrong(field, fault)
    match value:
        case dict():
            _check_table(own.within(value, f"{field} {number}" if number else field), samples)
        case list():
            items = [item for sample in samples if isinstance(sample, list) for item in sample]
            for place, item in enumerate(value, 1):
                _check(own, field, item, items, place)
        case str() if number and not value.strip() and value not in samples:
            raise own.wrong(field, f"its value {number} is empty. Remove it.")


def _check_table(own: Table, samples: Sequence[object]) -> None:
    """Check every field against the same one of the samples, or against all of theirs if none has it."""
    tables = [sample for sample in samples if isinstance(sample, dict)]
    every = [value for table in tables for value in table.values()]
    for field, value in own.items():
        _check(own, field, value, [table[field] for table in tables if field in table] or every)


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
