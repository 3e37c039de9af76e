"""Time zones as they are written: "EST", "local time", "Beijing time", and how far they are from Greenwich.

Refused: names that several zones share ("CST"), and zones of two seasons in the months when clocks change.
"""

from __future__ import annotations

from kazreader.extract.dates.expression import Parts
from kazreader.extract.words import Words
from kazreader.lexicon.times import Times

_WINTER, _SUMMER = (12, 1, 2), range(4, 11)
"Months in which all clocks north of the equator go by one time."
_FARTHEST_EAST = 14 * 60
_QUARTER = 15


def zone(tokens: Words, at: int, words: Times) -> tuple[Parts, int] | None:
    """Read "EST", "local time", "Beijing time", "U.S. eastern time", "eastern Australian time"."""
    if at < len(tokens) and tokens.written[at] in words.zones and tokens.written[at].isupper():
        return Parts(zone=tokens.written[at]), at + 1
    if tokens.lower[at : at + 4] == ["u", ".", "s", "."]:
        at += 4
    for end in range(at + 1, min(at + 3, len(tokens))):
        name = " ".join(tokens.lower[at:end])
        end += tokens.lower[end] in ("standard", "daylight", "summer")
        if tokens.word(end) == "time" and (name in words.zones or name == "local"):
            return Parts(zone=name), end + 1
    return None


def offset(parts: Parts, month: int | None, words: Times) -> int | None:
    """Return the minutes east of Greenwich of the zone that is told, in a month; None if unknown."""
    if parts.abroad is None or parts.clock is None:
        return _offset(parts.zone, month, words)
    there = _offset(parts.abroad[1], month, words)
    ahead = 1 if there is None else (parts.clock.minutes - parts.abroad[0] + there) % 1440
    return None if ahead % _QUARTER else ahead - 1440 * (ahead > _FARTHEST_EAST)


def _offset(name: str | None, month: int | None, words: Times) -> int | None:
    """Return the minutes of a zone by its name; those of two seasons need the month."""
    winter, summer = words.zones.get(name or "") or (None, None)
    if winter == summer or month in _WINTER:
        return winter
    return summer if month in _SUMMER else None
