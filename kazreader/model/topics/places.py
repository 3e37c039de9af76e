"""Places: where things are, and where something happened."""

from __future__ import annotations

from typing import Literal, TypeAlias

from kazreader.model.named_tuple import NamedTuple


class Bearing(NamedTuple):
    """In which direction from a landmark: 150 miles east of Aden."""

    landmark: str
    degrees: int
    metres: int | None


class Inside(NamedTuple):
    """In which country or region a place is: Lyon in France."""

    place: str
    sort: Literal["country", "region"]
    name: str
    "Of the country or the region."


class District(NamedTuple):
    """In which unit of a country the event was: West Papua province."""

    unit: str
    'The kind of unit, such as "province".'
    name: str


Way: TypeAlias = Literal["at", "near", "off", "to", "from"]


class OpenSite(NamedTuple):
    """Where something was that no word list covers: the factory in Moss."""

    way: Way
    "The preposition's meaning."
    sort: str
    'The level: "country", "region", a generic noun, or the whole of which it is a side; "" if unknown.'
    name: str
    deed: str = ""
    'The word that the place modifies: a bus stopped near Moss; "" where it opens its clause.'
    degrees: int | None = None
    "The bearing of a side or a direction, from north; None for a place by name."


Tie: TypeAlias = Literal["from", "lives", "born", "based"]


class Home(NamedTuple):
    """Where somebody is from, or a firm sits: Ada Quist from Moss."""

    who: str
    "The name, in lower case."
    tie: Tie
    sort: str
    "The level, as in `OpenSite`."
    name: str


Location: TypeAlias = Bearing | Inside | District | OpenSite | Home
