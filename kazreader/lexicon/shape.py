"""Whether a user's rule file has the shape of the shipped one, before anything reads its words.

It compares kinds of values by their place; what the words must be, each reader of a file decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeGuard

from kazreader.model import LexiconError


def check_like(own: Mapping[str, object], shipped: Mapping[str, object], path: str, *, entries: bool) -> None:
    """Raise LexiconError where the user's file differs in kind; entries: it may have sections of its own."""
    for section in own:
        if section not in shipped and not entries:
            from difflib import get_close_matches

            near = get_close_matches(section, shipped, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"The sections are: {', '.join(shipped)}."
            raise LexiconError(f"{path}: {section} is no section of this file. {hint}")
    _check(own, (shipped,), path, "")


def _check(own: object, samples: Sequence[object], path: str, where: str) -> None:
    """Compare a value with those that the shipped file has in its place; none there: anything goes."""
    kinds = dict.fromkeys(map(_kind, samples))
    if kinds and _kind(own) not in kinds:
        wanted = " or ".join(kinds)
        raise LexiconError(f"{path}: {where} is {_kind(own)}, but must be {wanted}, as in the shipped file.")
    if _is_table(own):
        tables = [sample for sample in samples if _is_table(sample)]
        every = [value for table in tables for value in table.values()]
        for key, value in own.items():
            alike = [table[key] for table in tables if key in table]
            _check(value, alike or every, path, f"{where}.{key}" if where else key)
    elif isinstance(own, list):
        every = [value for sample in samples if isinstance(sample, list) for value in sample]
        for number, value in enumerate(own, 1):
            _check(value, every, path, f"{where}, entry {number},")


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
