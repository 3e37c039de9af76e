"""By which full name an article introduces a person whom it calls by the surname alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from kazreader.extract.people.named import Named
from kazreader.extract.people.names import names
from kazreader.extract.reading import Reading


@lru_cache(maxsize=1)
def introduced(reading: Reading) -> Mapping[str, str]:
    """Return the full names by surname of all names of an article; several finders ask, it is read once."""
    return full_names(names(reading))


def full_names(found: Sequence[Named]) -> dict[str, str]:
    """Return the surname to the one full name that ends in it; a surname of two people is left out."""
    full: dict[str, str] = {}
    for named in found:
        name = named.text
        if named.kind in ("person", "name") and " " in name:
            last = name.split()[-1]
            full[last] = name if full.get(last, name) == name else ""
    return {last: name for last, name in full.items() if name}
