"""Union-find over numbers; the least number of a set represents it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from kazreader.model.grouped import grouped

T = TypeVar("T")


class DisjointSets:
    """The numbers from 0 on, each in a set of its own at first."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def root(self, number: int) -> int:
        """Return the number that represents the set of a number."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Join the sets of two numbers."""
        low, high = sorted((self.root(one), self.root(other)))
        self._parent[high] = low

    def partition(self, members: Sequence[T]) -> list[list[T]]:
        """Return the members by set; the position of each member is its number."""
        return list(grouped((self.root(n), member) for n, member in enumerate(members)).values())


def connected(pairs: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Return the pairs of numbers by connected component, in their order."""
    sets = DisjointSets(1 + max((number for pair in pairs for number in pair), default=-1))
    for a, b in pairs:
        sets.join(a, b)
    return list(grouped((sets.root(pair[0]), pair) for pair in pairs).values())
