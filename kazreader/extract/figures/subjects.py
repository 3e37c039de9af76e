"""Find to whom or what a figure belongs: the name or the noun beside it."""

from __future__ import annotations

from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.inflection import base_of, is_past
from kazreader.lexicon.word_lists import function_words

_REACH = 14
FAR = 40
"Words before a figure in which the person stands to whom it belongs."
_BRACKET = 7
"Words in which a bracket that converts an amount ends."
LANDMARKS = frozenset(
    {
        *("airport", "border", "capital", "centre", "center"),
        *("city", "coast", "coastline", "epicentre", "epicenter"),
        *("mainland", "port", "runway", "scene", "shore", "town"),
        *("village", "summit", "factory", "prison", "jail", "river"),
    }
)
"Nouns that with 'the' are as good as a name: 30 km from the airport."
_TOWNS = frozenset({"city", "town", "village", "capital"})
_NOUNS_IN_LY = frozenset(
    ["supply", "resupply", "family", "assembly", "rally", "ally", "reply", "anomaly", "monopoly", "butterfly"]
)
_SKIPPED = frozenset({"long", "high", "deep", "wide", "tall", "worth", "of"})


def name_before(words: Words, at: int, reach: int = _REACH) -> str:
    """Return the last word of the nearest name before a place in the sentence, or nothing.

    A name behind a preposition ("the mayor of Lund") gives way to one that stands free before it.
    """
    fallback = ""
    back = at - 1
    while back >= max(at - reach, 0):
        if _in_name(words, back) and (back > 0 or _is_first_name(words)):
            last = back
            while _in_name(words, back - 1):
                back -= 1
            name = words.lower[last].removesuffix("'s")
            if words.word(back - 1) not in ("of", "in", "at", "near", "from", "the"):
                return name
            fallback = fallback or name
        back -= 1
    return fallback


def name_after(words: Words, at: int) -> str:
    """Return the last word of the first name behind a place in the sentence, within a few words."""
    for first in range(at, min(at + 7, len(words))):
        if _in_name(words, first):
            last = first
            while _in_name(words, last + 1) and not words.lower[last].endswith("'s"):
                last += 1
            if words.lower[last].endswith("'s") or words.word(last + 1) == "of":
                continue
            return _landmark(words, last + 1) if words.word(last + 1) in LANDMARKS else words.lower[last]
        if words.lower[first] in LANDMARKS and "the" in words.lower[max(first - 2, at) : first]:
            return _landmark(words, first)
        if words.lower[first] in (",", ".", ";", "(") or words.lower[first] in grammar().auxiliaries:
            break
    return ""


def _landmark(words: Words, at: int) -> str:
    """Return a landmark, or the name of a town that follows its noun: the Malian town of Gossi."""
    named = words.lower[at] in _TOWNS and words.word(at + 1) == "of" and words.capital(at + 2)
    return words.lower[at + 2 if named else at].removesuffix("'s")


def past_conversion(words: Words, at: int) -> int:
    """Return where a sentence goes on behind a bracket that says an amount in another unit, if one starts."""
    inside = words.lower[at + 1 : at + _BRACKET] if words.word(at) == "(" else []
    if ")" not in inside or not any(word[0].isdecimal() for word in inside[: inside.index(")")]):
        return at
    return at + 2 + inside.index(")")


def following_noun(words: Words, at: int) -> str:
    """Return the head of the plain noun phrase that starts here: the last word before it ends."""
    noun, at = "", past_conversion(words, at)
    for here in range(at, min(at + 5, len(words))):
        word = words.lower[here]
        if (word == "-" and words.touches(here)) or word in _SKIPPED:
            continue
        adverb = word.endswith(("ed", "ly")) and word not in _NOUNS_IN_LY
        verb = noun and is_past(word) and base_of(word) != word
        if not word[0].isalpha() or word in grammar().ends_phrase or adverb or verb:
            break
        noun = word.removesuffix("'s")
    return noun


def _is_first_name(words: Words) -> bool:
    """Whether the capital of a sentence's first word is that of a name: a name, a verb or a comma follows."""
    following = words.word(1)
    if words.lower[0] in function_words():
        return False
    verb = following.endswith("ed") or is_past(following) or following in grammar().auxiliaries
    return _in_name(words, 1) or verb or following in (",", "(")


def _in_name(words: Words, at: int) -> bool:
    if not 0 <= at < len(words) or not words.capital(at):
        return False
    word = words.lower[at]
    known = grammar()
    calendar = word in known.weekdays or word in known.months
    return not calendar and word not in known.ends_phrase
