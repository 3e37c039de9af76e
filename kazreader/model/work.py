"""Protocols for mapping work over items and for progress, so that stages know neither pool nor cache."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeAlias, TypeVar

Progress: TypeAlias = Callable[[str, int, int], None]
"Called with a stage's name, the number of items done and the number of all items."


class WorkItem(Protocol):
    """One item of a stage: an article as loaded or cleaned, possibly with facts about its siblings."""

    @property
    def text_length(self) -> int:
        """The code points of text to read for this item."""

    def key_parts(self) -> Iterator[str]:
        """Yield everything that the result may depend on."""


Item = TypeVar("Item", bound=WorkItem)
Result = TypeVar("Result")


class ParallelMap(Protocol):
    """`map` of a function of its item alone: results may come from a cache or from other processes."""

    def __call__(
        self, work: Callable[[Item], Result], items: Sequence[Item], expected: type[Result], /
    ) -> Sequence[Result]:
        """Return the results in the order of the items.

        expected: the type of the results; cached values of another type are ignored.
        """
