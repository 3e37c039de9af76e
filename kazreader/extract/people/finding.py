"""Find names, roles, ties and capitals in one go: all rest on the same reading of the capitalised words.

A name claim carries the offices and the ties that the article gives to the name.
"""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.extract.people import called, capital_cities, kin, names, persons, roles
from kazreader.extract.reading import Reading
from kazreader.model import Claim, Name, Role, topics
from kazreader.model.grouped import sets


def find(reading: Reading) -> Iterator[Claim]:
    """Yield every name of the article, then every role, every tie and every capital."""
    found = names.names(reading)
    people = (*found, *persons.pronouns(reading))
    said = tuple(roles.claims(reading, people))
    ties = tuple(kin.claims(reading, found))
    callings = tuple(called.claims(reading, people))
    told = ((c.mention.value, _held(c.topic)) for c in (*said, *ties, *callings))
    offices = sets((role.holder, held) for role, held in told if isinstance(role, Role) and held)
    for claim in names.claims(reading, found):
        assert isinstance(claim.mention.value, Name)
        known = offices.get(claim.mention.value.canonical)
        yield claim._replace(about=known) if known else claim
    yield from said
    yield from ties
    yield from callings
    yield from capital_cities.claims(reading, found)


def _held(topic: topics.Topic) -> str | None:
    """Return what tells who somebody is: office, calling or tie; None for ranks and firms: a carmaker."""
    match topic:
        case topics.Office(office):
            return office
        case topics.Kin(word=word):
            return f"kin:{word}"
        case topics.Called(noun) if called.names_people(noun) and not noun.endswith("maker"):
            return noun
        case _:
            return None
