"""Names: how they are written, and what acronyms stand for."""

from __future__ import annotations

from kazreader.model.named_tuple import NamedTuple


class SpelledName(NamedTuple):
    """How a name is written."""

    of: str
    'What it names: "person" after a title, "ship", "body", "country" or, if unknown, "name".'


class Compound(NamedTuple):
    """Whether a compound word has a hyphen."""

    closed: str
    "The word without the hyphen."


class ShortFor(NamedTuple):
    """What an acronym stands for."""

    letters: str
