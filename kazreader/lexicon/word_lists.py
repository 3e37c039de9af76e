"""Plain lists: words that tell nothing of what an article is about, and the small words of languages."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files


@cache
def function_words() -> frozenset[str]:
    """Return the words that two sentences may share without sharing anything, in lower case."""
    return _lines("function_words")


@cache
def common_words() -> frozenset[str]:
    """Return the words that say nothing about what a sentence is about: any report holds them."""
    return function_words() | _lines("any_report")


@cache
def general_names() -> frozenset[str]:
    """Return words with a capital that tell nothing about which event an article reports, in lower case.

    Titles, bodies, directions and words of time are among them.
    """
    # Imported only to compare: cleaning asks for the small words alone, before anything is shown.
    from kazreader.lexicon.names import name_words
    from kazreader.lexicon.places import place_words
    from kazreader.lexicon.times import times

    names, places, dates = name_words(), place_words(), times()
    lists = (names.titles, names.stops, names.bodies, places.compass, places.parts, places.units)
    days = (dates.months, dates.short_months, dates.weekdays, dates.short_weekdays)
    return frozenset().union(common_words(), _lines("general_names"), *lists, *days)


@cache
def small_words() -> dict[str, frozenset[str]]:
    """Return the words by which languages are told apart, by the ISO 639-1 code of each.

    Raises LexiconError when a word is not in small letters.
    """
    found: dict[str, frozenset[str]] = {}
    for table in files.tables("languages"):
        for code in table:
            found[code] = found.get(code, frozenset()).union(table.words(code))
    return found


def _lines(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in files.lines(name))
