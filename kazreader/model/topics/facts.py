"""Facts: questions that have one answer."""

from __future__ import annotations

from typing import TypeAlias

from kazreader.model.named_tuple import NamedTuple


class Trait(NamedTuple):
    """A property with one value, of a person or of the event's main object: a plea, a charge, a floor."""

    of: str
    "The id of the lexicon entry of the property."
    answer: str
    "Normalised: the word that represents its synonyms."


class Young(NamedTuple):
    """Whether a number of young victims are boys or girls."""

    number: int
    who: str
    '"both" where the word says neither.'


class Weapons(NamedTuple):
    """The kinds of some weapons."""

    number: int | None
    "None for those that an attacker carried."
    kinds: tuple[str, ...]


Description: TypeAlias = Young | Weapons
