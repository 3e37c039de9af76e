"""Values by a key that they share, and things by whether they fit together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


def grouped(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, list[Value]]:
    """Return the values of each key; keys and values stand in the order in which they first come."""
    found: defaultdict[Key, list[Value]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return dict(found)


def sets(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, frozenset[Value]]:
    """Return the different values of each key."""
    return {key: frozenset(values) for key, values in grouped(pairs).items()}


def gathered(things: Iterable[Value], fits: Callable[[Value, list[Value]], bool]) -> list[list[Value]]:
    """Return the things in groups: each joins the first group that it fits, or begins one."""
    groups: list[list[Value]] = []
    for thing in things:
        home = next((group for group in groups if fits(thing, group)), None)
        if home is None:
            groups.append([thing])
        else:
            home.append(thing)
    return groups
