"""The dateline at the beginning of a report: place, day and agency, as far as given."""

from __future__ import annotations

import re

from kazreader.lexicon.agencies import is_agency, may_sign
from kazreader.lexicon.line_words import words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.times import times
from kazreader.model.months import SHORT_MONTHS
from kazreader.model.named_tuple import NamedTuple

_REACH = 120
_MONTH = f"(?:{'|'.join(SHORT_MONTHS)})"
_MONTH_IN_CAPITALS = _MONTH.upper()
_DATE = rf"""
    (?:[A-Z][a-z]{{2,5}}day,?[ ])?
    (?:(?:{_MONTH}|{_MONTH_IN_CAPITALS})[A-Za-z]{{0,6}}\.?[ ]\d{{1,2}}(?:st|nd|rd|th)?(?:,?[ ]\d{{4}})?
      |\d{{1,2}}[ ]{_MONTH}[a-z]{{0,6}}\.?(?:,?[ ]\d{{4}})?)
    """
_DATELINE = re.compile(
    rf"""
    (?:
      (?P<place>[A-Z][\w.’'/-]*(?:,?[ ][A-Z][\w.’'/-]*|,?[ ](?:de|of|la|al|el|and|del|the|on)\b){{0,6}}?)
      (?:[ ]\[[A-Z][^\[\]\d]{{2,30}}\]|[ ]\([A-Z][^()\d]{{2,30}}\)(?=[.,]?[ ]\())?
      (?:[.,]?[ ]\(?(?P<date>{_DATE})\)?(?:[ ](?P<agency_bare>[A-Z]{{2,7}})(?=[ ][-–—]))?)?
      (?:\.?[ ]?,?[ ]?[(\[/](?P<agency>[^()\[\]/]{{2,40}})[)\]/])?
    | {_DATE}[ ]?[(\[](?P<agency_dated>[^()\[\]]{{2,40}})[)\]]
    | [(\[](?P<agency_alone>[^()\[\]\d]{{2,40}})[)\]]
    )
    (?P<dash>
      \.?[ ]?[–—―][ ]?|\.?[ ]?-{{1,2}}[ ]|[ ]?:[ ]|(?<=/)\.?[ ]
      |(?(agency_alone)[ ]{{1,2}}|(?!))
    )
    (?:[(\[](?P<agency_behind>[^()\[\]\d]{{2,40}})[)\]][ ])?
    (?=[“"‘'A-Z0-9(])
    """,
    re.VERBOSE,
)


class Dateline(NamedTuple):
    """What precedes a report's first sentence; in brackets, it may be the country: that is no agency."""

    end: int
    "The offset at which the sentence begins."
    place: str | None
    agency: str | None


def dateline(line: str) -> Dateline | None:
    """Return the dateline at the beginning of a line, or None.

    A place alone counts only in capitals, or with its country, and before a dash or colon; a known agency in
    brackets needs none, nor does an unknown one behind a day.
    """
    match = _DATELINE.match(line[:_REACH])
    if match is None:
        return None
    if match["place"] is None:
        name = (match["agency_alone"] or match["agency_dated"]).strip()
        signs = is_agency(name) or (match["agency_dated"] is not None and _may_sign_alone(name))
        return Dateline(match.end(), None, name) if signs else None
    place, agency = _apart(match["place"], match["agency"] or match["agency_bare"])
    if not match["dash"].strip() and not agency:
        return None
    if place and place.split()[0].rstrip(":,").casefold() in words("no_place"):
        return None
    behind = (match["agency_behind"] or "").strip()
    end = match.end() if is_agency(behind) or not behind else match.start("agency_behind") - 1
    if not _is_certain(place, agency, match):
        return None
    has_day = match["date"] is not None
    signed = (name for name in (agency, behind) if name and may_sign(name, dated=has_day))
    return Dateline(end, place, next(signed, None))


def _may_sign_alone(name: str) -> bool:
    """Whether a name in brackets behind a day can be an agency, no "Monday", no "day 12"."""
    capitals = name[:1].isupper() and not any(map(str.isdigit, name))
    return capitals and name.casefold() not in times().weekdays and may_sign(name, dated=True)


def _apart(place: str, agency: str | None) -> tuple[str | None, str | None]:
    """Split place and agency: the agency may follow the place, or replace it."""
    named = place.split()
    if agency or not is_agency(named[-1].rstrip(".")):
        return place.rstrip(",. "), (agency or "").strip() or None
    return " ".join(named[:-1]).rstrip(",. ") or None, named[-1].rstrip(".")


def _is_certain(place: str | None, agency: str | None, match: re.Match[str]) -> bool:
    town, _, country = (place or "").partition(",")
    capitals = town.isupper() and len(town) > 2
    dated = match["date"] is not None
    if agency is not None:
        return is_agency(agency) or capitals or dated
    if dated or capitals:
        return True
    countries = nations().countries
    return ":" not in match["dash"] and country.strip() in countries and town not in countries
