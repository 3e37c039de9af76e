"""By which full name an article introduces a person whom it calls by the surname alone."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.extract.people.names import Named


def full_names(found: Sequence[Named]) -> dict[str, str]:
    """Return the surname to the one full name that ends in it; a surname of two people is left out."""
    full: dict[str, str] = {}
    for named in found:
        name = named.text
        if named.kind in ("person", "name") and " " in name:
            last = name.split()[-1]
            full[last] = name if full.get(last, name) == name else ""
    return {last: name for last, name in full.items() if name}
