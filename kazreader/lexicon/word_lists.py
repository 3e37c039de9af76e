"""Plain lists: function words, words common to all reports, and function words of languages."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files


@cache
def function_words() -> frozenset[str]:
    """Return the function words, in lower case: two sentences that share them have nothing in common."""
    return _lines("function_words")


@cache
def common_words() -> frozenset[str]:
    """Return the function words and the words that occur in any report."""
    return function_words() | _lines("any_report")


@cache
def general_names() -> frozenset[str]:
    """Return capitalised words that do not identify an event, in lower case.

    They include titles, bodies, directions and words of time.
    """
    # Imported on demand: cleaning needs only the function words, before anything is shown.
    from kazreader.lexicon.names import name_words
    from kazreader.lexicon.places import place_words
    from kazreader.lexicon.times import times

    names, places, dates = name_words(), place_words(), times()
    lists = (names.titles, names.stops, names.bodies, places.compass, places.parts, places.units)
    days = (dates.months, dates.short_months, dates.weekdays, dates.short_weekdays)
    return frozenset().union(common_words(), _lines("general_names"), *lists, *days)


@cache
def small_words() -> dict[str, frozenset[str]]:
    """Return the function words of each language, by its ISO 639-1 code.

    Raises LexiconError when a word is not in lower case.
    """
    found: dict[str, frozenset[str]] = {}
    for table in files.tables("languages"):
        for code in table:
            found[code] = found.get(code, frozenset()).union(table.words(code))
    return found


def _lines(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in files.lines(name))
