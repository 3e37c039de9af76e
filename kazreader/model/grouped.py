"""Values by a key that they share."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


def grouped(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, list[Value]]:
    """Return the values of each key; keys and values stand in the order in which they first come."""
    found: dict[Key, list[Value]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return found


def sets(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, frozenset[Value]]:
    """Return the different values of each key."""
    return {key: frozenset(values) for key, values in grouped(pairs).items()}
