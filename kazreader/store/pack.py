"""What many articles gave, one by one, under a single entry of the cache: to open a file for each would cost
more than what it holds.

The entry is written whole when something is new. It then holds all that was asked for, and what was asked for
before: the reader looks at a part of a large folder first, and a text may change and change back.
"""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Callable, Sequence
from itertools import islice
from typing import TypeVar

from kazreader.store.cache import Cache, loaded

Value = TypeVar("Value")

_QUICK = 1
"The level of compression: it leaves a third, and the higher ones hardly less."
_PART = 250
"Contents that are made, at least, before they are kept: some ten seconds' worth."
_REST = 10_000
"How many contents stay that were not asked for: some 30 MB, those that were asked for last."


def packed(value: object) -> bytes:
    """Return a value of the model's nouns as a pack holds it."""
    return zlib.compress(pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL), _QUICK)


def unpacked(content: bytes, expected: type[Value]) -> Value | None:
    """Return what was packed, or None where it cannot be read or is of another type."""
    try:
        value = loaded(zlib.decompress(content))
    except zlib.error:
        return None
    return value if isinstance(value, expected) else None


def contents(
    cache: Cache,
    name: str,
    keys: Sequence[str],
    make: Callable[[Sequence[int]], Sequence[bytes]],
    known_of: Callable[[int], None] = lambda known: None,
) -> Sequence[bytes]:
    """Return what the pack of this name holds under each key; what it does not hold is made, and kept.

    Of much that is new a part is kept before the next is made: what is broken off is not begun anew.

    make: returns what belongs under the keys of these numbers, in their order.
    known_of: is told first how many the pack holds.
    """
    held = cache.get(name)
    known: dict[str, bytes] = held if isinstance(held, dict) else {}
    new = [number for number, key in enumerate(keys) if key not in known]
    known_of(len(keys) - len(new))
    done = 0
    while done < len(new):
        # Each part is as large as all before it: the pack is not written often.
        part = new[done : done + max(_PART, done)]
        made = {keys[number]: content for number, content in zip(part, make(part), strict=True)}
        known = known | made
        done += len(part)
        asked = {key: known[key] for key in keys if key in known}
        others = islice(((key, content) for key, content in known.items() if key not in asked), _REST)
        cache.put(name, asked | dict(others))
    return [known[key] for key in keys]
