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

from kazreader.store.cache import Cache, loaded

_QUICK = 1
"The level of compression: it leaves a third, and the higher ones hardly less."
_REST = 10_000
"How many contents stay that were not asked for: some 30 MB, those that were asked for last."


def packed(value: object) -> bytes:
    """Return a value of the model's nouns as a pack holds it."""
    return zlib.compress(pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL), _QUICK)


def unpacked(content: bytes) -> object | None:
    """Return what was packed, or None where it cannot be read."""
    try:
        return loaded(zlib.decompress(content))
    except zlib.error:
        return None


def contents(
    cache: Cache, name: str, keys: Sequence[str], make: Callable[[Sequence[int]], Sequence[bytes]]
) -> Sequence[bytes]:
    """Return what the pack of this name holds under each key; what it does not hold is made, and kept.

    make: returns what belongs under the keys of these numbers, in their order.
    """
    held = cache.get(name)
    known: dict[str, bytes] = held if isinstance(held, dict) else {}
    new = [number for number, key in enumerate(keys) if key not in known]
    if not new:
        return [known[key] for key in keys]
    made = {keys[number]: content for number, content in zip(new, make(new), strict=True)}
    asked = {key: made[key] if key in made else known[key] for key in keys}
    others = islice(((key, content) for key, content in known.items() if key not in asked), _REST)
    cache.put(name, asked | dict(others))
    return [asked[key] for key in keys]
