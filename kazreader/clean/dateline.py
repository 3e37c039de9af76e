"""The dateline that a report begins with: place, day and agency, as far as they are given."""

from __future__ import annotations

import re

from kazreader.lexicon.agencies import is_agency
from kazreader.lexicon.line_words import words
from kazreader.model.named_tuple import NamedTuple

_REACH = 120
_DATELINE = re.compile(
    r"""
    (?:
      (?P<place>[A-Z][\w.’'/-]*(?:,?[ ][A-Z][\w.’'/-]*|,?[ ](?:de|of|la|al|el|and|del|the|on)\b){0,6}?)
      (?:,?[ ](?P<date>
          (?:[A-Z][a-z]{2,5}day,?[ ])?
          (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
            |JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]{0,6}\.?
          [ ]\d{1,2}(?:st|nd|rd|th)?(?:,?[ ]\d{4})?
        | \d{1,2}[ ](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:,?[ ]\d{4})?
      ))?
      (?:[ ]?,?[ ]?[(\[/](?P<agency>[^()\[\]/\d]{2,40})[)\]/])?
    | [(\[](?P<agency_alone>[^()\[\]\d]{2,40})[)\]]
    )
    (?P<dash>\.?[ ]?[–—][ ]?|\.?[ ]?-{1,2}[ ]|[ ]?:[ ]|(?(agency_alone)[ ]{1,2}|(?!)))
    (?=[“"‘'A-Z0-9(])
    """,
    re.VERBOSE,
)


class Dateline(NamedTuple):
    """What stands before a report's first sentence."""

    end: int
    "Where the sentence begins."
    place: str | None
    agency: str | None


def dateline(line: str) -> Dateline | None:
    """Return the dateline that a line begins with, or None.

    A place alone counts only in capitals and before a dash or colon; a known agency in brackets needs none.
    """
    match = _DATELINE.match(line[:_REACH])
    if match is None:
        return None
    dash = match["dash"].strip()
    agency = (match["agency"] or match["agency_alone"] or "").strip() or None
    place = match["place"]
    if match["agency_alone"]:
        return Dateline(match.end(), None, agency) if is_agency(match["agency_alone"].strip()) else None
    if not dash or place.split()[0].rstrip(":,").casefold() in words("no_place"):
        return None
    dated = match["date"] is not None
    capitals = place.split(",")[0].isupper() and len(place.split(",")[0]) > 2
    signed = agency is not None and (is_agency(agency) or capitals or dated)
    if signed or dated or (capitals and agency is None):
        return Dateline(match.end(), place.rstrip(",. "), agency)
    return None
