"""Whether two wordings are the same utterance: likely so, and neither merely part of the other."""

from __future__ import annotations

from collections import Counter

from kazreader.compare.quotes.likelihood import likely
from kazreader.compare.quotes.speakers import Sameness, person
from kazreader.compare.quotes.utterance import Words, contains
from kazreader.compare.quotes.voices import LEAST_WORDS, Wording, sameness
from kazreader.compare.rarity import Rarity
from kazreader.compare.sides import quote_of

_LEAST_SHARE = 0.3
"The least share of the shorter wording's words that both have; pairs below it are not scored."
_OPENING_WORDS = 3
"The least words of a common opening, and after it."
_MOST_HIDDEN = (4, 12)
"The most words left out before a quotation that begins like a sentence, and behind one that ends like one."
_NOT_HIDDEN = frozenset(("i", "and", "but", "so"))
"Words that begin any part of a sentence."
_SLIGHT = frozenset(("and", "but", "so", "well", "that", "also", "now", "then", "just"))
"Words that make no difference between wordings."


def reworded(one: Wording, other: Wording, rarity: Rarity) -> bool:
    """Whether two wordings are the same utterance in other words."""
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
    """Whether a fragment shares most of its content words, or half and its noun: a total success.

    A common "serious" is not enough.
    """
    if min(len(a.all), len(b.all)) >= LEAST_WORDS:
        return True
    twice, least = 2 * len(a.content & b.content), min(len(a.content), len(b.content))
    return twice > least or (twice == least and a.meant[-1] == b.meant[-1])


def _of_two_names(one: Wording, other: Wording) -> bool:
    """Whether both have speakers with full names, perhaps carried over from the sentence before."""
    return all(len(person(voice.speaker)) > 1 for voice in (*one.voices, *other.voices))


def _share_an_opening(a: Words, b: Words) -> bool:
    """Whether two sentences share only their opening: “whoever left the gate open …”."""
    opening = next((n for n, (x, y) in enumerate(zip(a.meant, b.meant, strict=False)) if x != y), 0)
    rests = (frozenset(a.meant[opening:]), frozenset(b.meant[opening:]))
    long = opening >= _OPENING_WORDS and min(map(len, rests)) >= _OPENING_WORDS
    return long and len(rests[0] & rests[1] & a.content) <= 1


def _is_part(short: Wording, long: Wording) -> bool:
    """Whether one outlet merely quotes less than the other: a run of its words, cut off visibly.

    A capital hides that a few words stand before it, but that of "I"; a full stop that the sentence goes on.
    """
    run, whole = short.words.all, long.words.all
    if not contains(whole, run):
        return False
    opens = whole[: len(run)] == run
    goes_on = whole[len(run) :][:1] if opens else run[:1]
    texts = [quote_of(claim).text for claim in short.claims]
    return (
        len(whole) - len(run) > _MOST_HIDDEN[opens]
        or not _NOT_HIDDEN.isdisjoint(goes_on)
        or all(text[:1].islower() or (opens and text[-1:] in ",…") for text in texts)
    )


def _says_more(a: Words, b: Words) -> bool:
    """Whether two wordings differ in more than an "and" or "so": in other words, or in order."""
    changed = set(Counter(a.all) - Counter(b.all)) | set(Counter(b.all) - Counter(a.all))
    return not changed <= _SLIGHT or (not changed and a.all != b.all)


def may_match(a: Words, b: Words) -> bool:
    """Whether two wordings share enough words to be scored."""
    one, other = a.distinct, b.distinct
    return len(one & other) >= _LEAST_SHARE * min(len(one), len(other))
