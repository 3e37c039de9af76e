"""Countries, and the words for their people."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.model import LexiconError
from kazreader.model.record import Record


class Nations(Record):
    """Names of countries and of their people to the country's first name; case as in the file."""

    countries: Mapping[str, str]
    "Every name of a country."
    people: Mapping[str, str]
    "Words for its people or things, such as Thai or Thais."
    folded: frozenset[str]
    "Every name of a country in lower case."
    peoples: frozenset[str]
    "The last word, in lower case, of each word for its people: haitians, koreans, french."


@cache
def nations() -> Nations:
    """Return the shipped list with the user's additions.

    Raises LexiconError when a line is not "Country: word, word".
    """
    countries: dict[str, str] = {}
    people: dict[str, str] = {}
    for line in files.lines("nations"):
        names, colon, words = line.partition(":")
        country, *others = (name.strip() for name in names.split("="))
        if not colon or not words.strip():
            raise LexiconError(f'nations.txt: {line!r}: write "Country: Adjective, People".')
        countries |= dict.fromkeys([country, *others], country)
        people |= {word.strip(): country for word in words.split(",")}
    folded = frozenset(name.lower() for name in countries)
    peoples = frozenset(name.split()[-1].lower() for name in people)
    return Nations(countries, people, folded, peoples)
