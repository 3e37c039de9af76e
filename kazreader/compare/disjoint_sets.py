"""Disjoint sets of numbers, joined pair by pair; the least number of a set stands for it."""

from __future__ import annotations


class DisjointSets:
    """The numbers from 0 on, each a set of its own at first."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def root(self, number: int) -> int:
        """Return the number that stands for the set."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Make one set of the sets of two numbers."""
        low, high = sorted((self.root(one), self.root(other)))
        self._parent[high] = low
