"""Words with a capital that tell nothing about which event an article reports."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.common_words import common_words
from kazreader.lexicon.names import name_words
from kazreader.lexicon.places import place_words
from kazreader.lexicon.times import times


@cache
def general_names() -> frozenset[str]:
    """Return them in lower case, with titles, bodies, directions, and words of time."""
    names, places, dates = name_words(), place_words(), times()
    lists = (names.titles, names.stops, names.bodies, places.compass, places.parts, places.units)
    days = (dates.months, dates.short_months, dates.weekdays, dates.short_weekdays)
    own = (word.lower() for word in files.lines("general_names"))
    return frozenset().union(common_words(), own, *lists, *days)
