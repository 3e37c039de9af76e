"""Read the corner of two streets: "10th Street and 5th Avenue", "the corner of Moss and Ulv streets".

Two streets joined without "corner" before them need a word for a street in both names: people may be called
Street, and joined names are mostly no corner.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.extract.dates.tokens import Token, lower
from kazreader.extract.places.name_ends import is_named
from kazreader.extract.places.site_claims import WAYS, FoundSite
from kazreader.lexicon.grammar import ORDINAL_ENDS
from kazreader.lexicon.places import place_words
from kazreader.model import topics

_STREETS = frozenset(
    ("street", "avenue", "road", "lane", "boulevard", "place", "drive", "st", "ave", "rd", "blvd")
)
SHORT_STREETS = frozenset(("ave", "rd", "blvd"))
_PLURALS = frozenset(("streets", "avenues", "roads"))
_STREET = 4
"Words of a street's name."
CORNERS = frozenset(("corner", "intersection", "junction"))


def corner(words: Sequence[Token], joined: int) -> Iterator[FoundSite]:
    """Yield a corner once for each of its streets: of Moss Street the corner where Ulv Street meets it."""
    first = _street_before(words, joined)
    end = _street_end(words, joined + 1)
    if first == joined or end == joined + 1:
        return
    told = lower(words, first - 1) == "of" and lower(words, first - 2) in CORNERS
    typed = _names_a_street(words[first:joined]) and _names_a_street(words[joined + 1 : end])
    if told or (typed and lower(words, first - 1) in WAYS):
        streets = _street(words[first:joined]), _street(words[joined + 1 : end])
        for own, other in (streets, streets[::-1]):
            yield FoundSite(first, end, topics.OpenSite("at", f"corner of {own}", other, own, is_plain=True))


def _street_before(words: Sequence[Token], end: int) -> int:
    """Return where the street begins whose name ends here."""
    first = end
    while first > max(0, end - _STREET) and _is_of_street(words[first - 1]):
        first -= 1
    return first


def _street_end(words: Sequence[Token], first: int) -> int:
    """Return where the street ends whose name begins here."""
    end = first
    while end < min(len(words), first + _STREET) and _is_of_street(words[end]):
        end += 1
    return end - (end > first and words[end - 1].text == "." and words[end - 2].lower not in SHORT_STREETS)


def _is_of_street(word: Token) -> bool:
    small = word.text.isdigit() or word.text == "." or word.lower in ORDINAL_ENDS or word.lower in _PLURALS
    return small or is_named(word)


def _names_a_street(words: Sequence[Token]) -> bool:
    return any(word.lower in _STREETS for word in words)


def _street(words: Sequence[Token]) -> str:
    """Return a street's name without the side of the town on which it lies and what it is called."""
    name = [word.lower for word in words if word.text != "." and word.lower not in place_words().qualifiers]
    return " ".join(name[:-1] if len(name) > 1 and name[-1] in _STREETS | _PLURALS else name)
