"""Places without a name: which two exclude each other, and which may be of one matter at all.

A number or a code is another place if neither begins the other (Pad 0, Pad 0A); rooms are compared only
beside one and the same deed; edges exclude each other from a quarter turn on.
"""

from __future__ import annotations

from collections.abc import Set

from kazreader.lexicon.stems import meaning
from kazreader.model.topics import OpenSite

_NUMBERED = "number of "
_ACROSS = 90
_ASKED = {
    "edge": "on which side it was",
    "rooms": "in which room",
    "aims": "where the shots went",
    "buildings": "in which building",
    "grounds": "on what ground",
    "obstacles": "into what it crashed",
    "body": "where it hit",
}


def exclude(one: OpenSite, other: OpenSite) -> bool:
    """Whether two places of one sort cannot both be right."""
    if one.degrees is not None and other.degrees is not None:
        apart = (one.degrees - other.degrees) % 360
        return min(apart, 360 - apart) >= _ACROSS
    if _is_numbered(one):
        return not (one.name.startswith(other.name) or other.name.startswith(one.name))
    return one.name != other.name


def asked(site: OpenSite) -> str:
    """Return how the question of a sort is told: which sector it was, in which room."""
    if site.sort == "leaning":
        return "to which side it leaned"
    return _ASKED.get(site.sort) or f"which {site.sort.removeprefix(_NUMBERED).split()[-1]}"


def told_beside(site: OpenSite, around: Set[str]) -> bool:
    """Whether the words around another place tell of this one too."""
    return site.degrees is None and all(meaning(word) in around for word in site.name.split())


def _is_numbered(site: OpenSite) -> bool:
    return site.sort.startswith(_NUMBERED)
