"""Whether two wordings are one utterance.

They are when that is likely, and neither is merely a part of the other.
"""

from __future__ import annotations

from collections import Counter

from kazreader.compare.quotes.likelihood import likely
from kazreader.compare.quotes.speakers import Sameness, person
from kazreader.compare.quotes.utterance import Words, contains
from kazreader.compare.quotes.voices import LEAST_WORDS, Wording, sameness
from kazreader.compare.rarity import Rarity
from kazreader.compare.sides import quote_of

_WORDS = 0.3
"Least share of the shorter wording's words of any kind that both hold: below, nothing else is looked at."
_OPENING = 3
"Words of a common opening, and behind it."
_SLIGHT = frozenset(("and", "but", "so", "well", "that", "also", "now", "then", "just"))
"Words whose presence alone makes no other wording."


def reworded(one: Wording, other: Wording, rarity: Rarity) -> bool:
    """Whether the two wordings are one utterance in other words."""
    a, b = one.words, other.words
    if not _hold_half(a, b):
        return False
    speakers = sameness(one, other)
    if not likely(one, other, speakers, rarity):
        return False
    if speakers is Sameness.UNKNOWN and _of_two_names(one, other) and _share_an_opening(a, b):
        return False
    if _is_part(one, other) or _is_part(other, one):
        return False
    return _says_more(a, b)


def _hold_half(a: Words, b: Words) -> bool:
    """Whether both hold more than half of what a fragment says, not only a common "serious"."""
    short = min(len(a.all), len(b.all)) < LEAST_WORDS
    return not short or 2 * len(a.content & b.content) > min(len(a.content), len(b.content))


def _of_two_names(one: Wording, other: Wording) -> bool:
    """Whether people are cited by full name for both, if perhaps only for a sentence before."""
    return all(len(person(voice.speaker)) > 1 for voice in (*one.voices, *other.voices))


def _share_an_opening(a: Words, b: Words) -> bool:
    """Whether two sentences begin alike and go on otherwise: “whoever left the gate open will pay”."""
    opening = next((n for n, (x, y) in enumerate(zip(a.meant, b.meant, strict=False)) if x != y), 0)
    rests = (frozenset(a.meant[opening:]), frozenset(b.meant[opening:]))
    long = opening >= _OPENING and min(map(len, rests)) >= _OPENING
    return long and len(rests[0] & rests[1] & a.content) <= 1


def _is_part(short: Wording, long: Wording) -> bool:
    """Whether one outlet merely quotes less than the other: no other words, and an end that says so."""
    if not contains(long.words.all, short.words.all):
        return False
    missing = len(long.words.all) - len(short.words.all)
    texts = [quote_of(claim).text for claim in short.claims]
    return missing > 2 or all(text[:1].islower() or text[-1:] == "," for text in texts)


def _says_more(a: Words, b: Words) -> bool:
    """Whether the difference is more than a leading "and" or "so": other words, or another order."""
    changed = set(Counter(a.all) - Counter(b.all)) | set(Counter(b.all) - Counter(a.all))
    return not changed <= _SLIGHT or (not changed and a.all != b.all)


def may_match(a: Words, b: Words) -> bool:
    """Whether two wordings share enough words of any kind to be looked at."""
    one, other = a.distinct, b.distinct
    return len(one & other) >= _WORDS * min(len(one), len(other))
