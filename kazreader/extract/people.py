"""Find names and roles in one go: both rest on the same reading of the capitalised words."""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.extract import names, roles
from kazreader.extract.reading import Reading
from kazreader.model import Claim


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every name of the article, then every role."""
    found = names.names(reading)
    yield from names.claims(reading, found)
    yield from roles.claims(reading, found)
