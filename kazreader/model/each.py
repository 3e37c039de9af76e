"""How some work is done with each of many things, and whom it tells: the stages do not know either.

It is done one after the other, by several processes, or not at all where it was done before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias, TypeVar

A = TypeVar("A")
B = TypeVar("B")

Progress: TypeAlias = Callable[[str, int, int], None]
"Called with a stage's name, the things done and the things in all."


class Each(Protocol):
    """`map` of a function that goes by nothing but its thing: the results may be had already."""

    def __call__(self, work: Callable[[A], B], things: Sequence[A], /) -> Sequence[B]:
        """Return what the work makes of each thing, in their order."""
