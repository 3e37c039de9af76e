"""People: their offices, ranks and kin, what they are called, and which city is a capital."""

from __future__ import annotations

from typing import TypeAlias

from kazreader.model.named_tuple import NamedTuple


class Office(NamedTuple):
    """Which office a person holds."""

    office: str
    statuses: tuple[str, ...]
    'Qualifiers of the office, such as "deputy" or "former", in alphabetical order.'


class Called(NamedTuple):
    """What somebody or something is called, where no list has the office."""

    noun: str
    "As it is written."


class Rank(NamedTuple):
    """Which rank a person has."""

    rank: str


class Kin(NamedTuple):
    """Whose wife, brother or friend a person is."""

    kind: str
    'The kind of tie, such as "partner".'
    ended: bool
    "Whether the tie has ended: his ex-wife."
    word: str
    owner: str
    "The other person, in lower case; a pronoun where none is named."


class Capital(NamedTuple):
    """Which city is a country's capital."""

    country: str
    '"" where the report does not name it.'


Title: TypeAlias = Office | Called | Rank
