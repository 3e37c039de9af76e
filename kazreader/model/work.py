"""How some work is done with each of many things, and whom it tells: the stages do not know either.

It is done one after the other, by several processes, or not at all where it was done before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeAlias, TypeVar

Progress: TypeAlias = Callable[[str, int, int], None]
"Called with a stage's name, the things done and the things in all."


class WorkItem(Protocol):
    """One of many things to work on: an article, as it is loaded or cleaned, or beside others."""

    @property
    def text_length(self) -> int:
        """How many code points of text there are to read for it."""

    def key_parts(self) -> Iterator[str]:
        """Yield all that work on it may go by."""


Item = TypeVar("Item", bound=WorkItem)
Result = TypeVar("Result")


class ParallelMap(Protocol):
    """`map` of a function that goes by nothing but its item: the results may be had already."""

    def __call__(
        self, work: Callable[[Item], Result], items: Sequence[Item], made: type[Result], /
    ) -> Sequence[Result]:
        """Return what the work makes of each item, in their order; made: of which type that is."""
