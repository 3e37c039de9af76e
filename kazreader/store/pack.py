"""Results of many articles under a single entry of the cache: a file for each would cost more than it holds.

The entry is rewritten whole when something is new. It then has all results that were looked up, and others of
before: the reader first opens a part of a large folder, and a text may change and change back.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from kazreader.store.cache import Cache, loaded

Item = TypeVar("Item")
Value = TypeVar("Value")

_QUICK = 1
"The level of compression: the size becomes a third, and higher levels hardly reduce it further."
_PART = 250
"Minimum number of results that are computed before they are stored: about ten seconds of work."
_REST = 10_000
"Maximum number of results that are kept without being looked up, the latest ones: about 30 MB."


class Pack:
    """The results under one entry of a cache, by key."""

    def __init__(self, cache: Cache, name: str) -> None:
        self._cache, self._name = cache, name
        held = cache.get(name)
        self._contents: dict[str, bytes] = held if isinstance(held, dict) else {}

    def __contains__(self, key: str) -> bool:
        return key in self._contents

    def value(self, key: str, expected: type[Value]) -> Value | None:
        """Return the result under a key; None where it is broken or of another type."""
        return unpacked(self._contents[key], expected)

    def store(self, new: Mapping[str, bytes], wanted: Sequence[str]) -> None:
        """Add packed results; those under the wanted keys are kept in any case."""
        known = self._contents = self._contents | dict(new)
        asked = {key: known[key] for key in wanted if key in known}
        others = islice(((key, content) for key, content in known.items() if key not in asked), _REST)
        self._cache.put(self._name, asked | dict(others))


def packed(work: Callable[[Item], object], item: Item) -> bytes:
    """Return the result of the work, pickled and compressed for a pack."""
    return zlib.compress(pickle.dumps(work(item), protocol=pickle.HIGHEST_PROTOCOL), _QUICK)


def unpacked(content: bytes, expected: type[Value]) -> Value | None:
    """Return a packed result; None where it is broken or of another type."""
    try:
        value = loaded(zlib.decompress(content))
    except zlib.error:
        return None
    return value if isinstance(value, expected) else None


def parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the numbers in parts, each stored before the next is computed: interrupted work is not lost.

    Each part is as large as all before it, so that the pack is not written often.
    """
    done = 0
    while done < len(numbers):
        part = numbers[done : done + max(_PART, done)]
        yield part
        done += len(part)
