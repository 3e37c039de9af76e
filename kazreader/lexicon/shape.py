"""Whether a user's rule file has the shape of the shipped one, before anything reads its words.

It compares kinds of values by their place; what the words must be, each reader of a file decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeGuard

from kazreader.lexicon.entries import only, wrong


def check_like(own: Mapping[str, object], shipped: Mapping[str, object], path: str, *, entries: bool) -> None:
    """Raise LexiconError where the user's file differs in kind; entries: it may have sections of its own."""
    if not entries:
        only(path, "", own, shipped)
    for section, value in own.items():
        alike = (*shipped.values(),) if entries else (shipped[section],)
        _check_kind(value, alike, path, "", section)
        if _is_table(value):
            _check_table(value, alike, path, section)
        _check_list(value, alike, path, "", section)


def _check_table(own: Mapping[str, object], samples: Sequence[object], path: str, entry: str) -> None:
    """Compare every field with the same one of the samples, or with all of theirs when they have no such."""
    tables = [sample for sample in samples if _is_table(sample)]
    every = [value for table in tables for value in table.values()]
    for field, value in own.items():
        alike = [table[field] for table in tables if field in table] or every
        _check_kind(value, alike, path, entry, field)
        _check_list(value, alike, path, entry, field)


def _check_list(own: object, samples: Sequence[object], path: str, entry: str, field: str) -> None:
    """Compare what a list holds, at every depth; anything but a list holds nothing."""
    if not isinstance(own, list):
        return
    every = [value for sample in samples if isinstance(sample, list) for value in sample]
    for number, value in enumerate(own, 1):
        _check_kind(value, every, path, entry, field, number)
        if _is_table(value):
            _check_table(value, every, path, entry or f"{field} {number}")
        _check_list(value, every, path, entry, field)


def _check_kind(
    own: object, samples: Sequence[object], path: str, entry: str, field: str, number: int = 0
) -> None:
    kinds = dict.fromkeys(map(_kind, samples))
    if kinds and _kind(own) not in kinds:
        what = f"its value {number}" if number else "it"
        told = f"{what} is {_kind(own)}, but must be {' or '.join(kinds)}, as in the shipped file."
        raise wrong(path, entry, field, told)
    if isinstance(own, str) and number and not own.strip() and own not in samples:
        raise wrong(path, entry, field, f"its value {number} is empty. Take it out.")


def _is_table(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


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
            return "a number"
        case _:
            return "a date"
