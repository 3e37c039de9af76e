"""Places: where things lie, and where something happened."""

from __future__ import annotations

from typing import Literal, TypeAlias

from kazreader.model.named_tuple import NamedTuple


class Bearing(NamedTuple):
    """In which direction from a landmark: 150 miles east of Aden."""

    landmark: str
    degrees: int
    metres: int | None


class Inside(NamedTuple):
    """In which country or region a place lies: Lyon in France."""

    place: str
    sort: Literal["country", "region"]
    name: str
    "Of the country or the region."


class District(NamedTuple):
    """In which unit of a country the event was: West Papua province."""

    unit: str
    'What it is, such as "province".'
    name: str


class Part(NamedTuple):
    """In which part of a country the event was: northern Mali."""

    name: str
    "Of the country."
    degrees: int


Way: TypeAlias = Literal["at", "near", "off", "to", "from"]


class OpenSite(NamedTuple):
    """Where something was, where no word list knows what: the factory in Moss."""

    way: Way
    "How the place is bound to it."
    sort: str
    'The level: "country", "region", the word that tells the sort, what it is a side of; "" where unknown.'
    name: str
    deed: str = ""
    'The word to which the place belongs: a bus stopped near Moss; "" where it opens its clause.'
    degrees: int | None = None
    "Of a side or a direction, from north; None for a place by name."


Tie: TypeAlias = Literal["from", "born", "based"]


class Home(NamedTuple):
    """Where somebody is from, or a firm sits: Ada Quist from Moss."""

    who: str
    "The name, in lower case."
    tie: Tie
    sort: str
    "The level, as of `OpenSite`."
    name: str


Location: TypeAlias = Bearing | Inside | District | Part | OpenSite | Home
