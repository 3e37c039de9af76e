"""Find names, roles, ties and capitals in one go: all rest on the same reading of the capitalised words.

A name claim carries the offices that the article gives to the name.
"""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.extract.people import capital_cities, kin, names, roles
from kazreader.extract.reading import Reading
from kazreader.model import Claim, Name, Role, topics


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every name of the article, then every role, every tie and every capital."""
    found = names.names(reading)
    said = tuple(roles.claims(reading, found))
    offices: dict[str, frozenset[str]] = {}
    for claim in said:
        assert isinstance(claim.mention.value, Role)
        if isinstance(claim.topic, topics.Office):
            holder = claim.mention.value.holder
            offices[holder] = offices.get(holder, frozenset()) | {claim.topic.office}
    for claim in names.claims(reading, found):
        assert isinstance(claim.mention.value, Name)
        held = offices.get(claim.mention.value.canonical)
        yield claim._replace(about=held) if held else claim
    yield from said
    yield from kin.claims(reading, found)
    yield from capital_cities.claims(reading, found)
