"""Facts: questions that have one answer."""

from __future__ import annotations

from typing import TypeAlias

from kazreader.model.named_tuple import NamedTuple


class Cause(NamedTuple):
    """What caused something."""

    effect: str
    'The event\'s noun; "" where none stands near.'
    words: tuple[str, ...]
    "The telling words of the cause."


class Trait(NamedTuple):
    """What is one-valued of a person or of the one thing of the event: a plea, a charge, the floor."""

    of: str
    "The entry of the lexicon that asks."
    answer: str
    "In the word that stands for all that mean it."


class Peoples(NamedTuple):
    """Of which nations a number of people are."""

    number: int
    nations: tuple[str, ...]


class Young(NamedTuple):
    """Whether a number of young victims are boys or girls."""

    number: int
    who: str
    '"both" where the word tells neither.'


class Weapons(NamedTuple):
    """Of which kind weapons are."""

    number: int | None
    "None for those that an attacker carried."
    kinds: tuple[str, ...]


Fact: TypeAlias = Cause | Trait


Description: TypeAlias = Peoples | Young | Weapons
