"""Names under which agencies and outlets sign their reports."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files, line_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words

_LONGEST_FORM = 40
_STATE = 2
"Capitals in the abbreviation of a state."


@cache
def _names() -> frozenset[str]:
    return frozenset(files.lines("agencies"))


def is_agency(words: str) -> bool:
    """Whether the words are a known agency or outlet, as written, or several joined by slashes or hyphens."""
    if len(words) > _LONGEST_FORM:
        return False
    if words in _names():
        return True
    parts = [part for chunk in words.split("/") for part in chunk.split("-")]
    return len(parts) > 1 and all(part in _names() for part in parts)


def is_outlet(words: str) -> bool:
    """Whether the words look like an outlet's name: all capitalised, the last one such as News or Gazette.

    "National News" is a section.
    """
    name = words.casefold().split()
    if len(name) < 2 or name[-1] not in line_words.words("outlet"):
        return False
    return (words.istitle() or words.isupper()) and not set(name) <= line_words.words("section")


def may_sign(words: str, *, dated: bool) -> bool:
    """Whether the words can be the agency of a dateline: known, called so, initials or oddly written.

    Ordinary names are as often places, "ORMOC (Leyte)", "AUSTIN (TX)": they need a day before them.
    """
    low = words.casefold()
    if is_agency(words) or not line_words.words("in_outlet").isdisjoint(low.split()):
        return True
    places = (nations().folded, place_words().states, place_words().provinces)
    if len(words) <= _STATE or any(low in known for known in places):
        return False
    odd = words.isupper() or any(map(str.isupper, words[1:])) or "." in words[:-1]
    return dated or (" " not in words and odd)
