"""Find names, roles, ties and capitals in one go: all rest on the same reading of the capitalised words."""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.extract import capital_cities, kin, names, roles
from kazreader.extract.reading import Reading
from kazreader.model import Claim


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every name of the article, then every role, every tie and every capital."""
    found = names.names(reading)
    yield from names.claims(reading, found)
    yield from roles.claims(reading, found)
    yield from kin.claims(reading, found)
    yield from capital_cities.claims(reading, found)
