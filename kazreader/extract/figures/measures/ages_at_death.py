"""Read the age at which somebody died: Ana Lund has died aged 81; she died at the age of 81; Lund dies at 81.

Refused: a bare number behind "at" that may be an hour or a house.
"""

from __future__ import annotations

from kazreader.extract.figures.measures.age_names import name_ending
from kazreader.extract.figures.measures.ages import Age, person_noun
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import ARTICLES, grammar

DIES = frozenset({"died", "dies", "die", "dead"})
_HE = frozenset({"he", "she"})
_ENDS = frozenset({",", ".", ")", ";", "", "after", "from", "in", "following", "on", "of", "—", "–", "-"})
_LEAST = 13
'Below, a number behind "at" is rather an hour of the day.'
_LONGEST = 14
"Words of an insertion between a subject and its verb."
_FAR = 7
"Words between the verb and the age: died on Friday at her home in Lund at the age of 81."


def age_at_death(words: Words, amount: Amount) -> Age | None:
    """Return whose age at death an amount is; None when it is no such age."""
    if amount.unit is not None or amount.hedge is not None:
        return None
    start = _start(words, amount)
    if start is None or words.word(amount.end) not in _ENDS:
        return None
    for at in range(start - 1, max(start - 2 - _FAR, -1), -1):
        if words.lower[at] in DIES:
            return _whose(words, at, amount.end)
        if words.lower[at] in (";", ".") or (words.lower[at] == "," and at != start - 1):
            return None
    return None


def _start(words: Words, amount: Amount) -> int | None:
    """Return where the words begin that make a number an age: aged, at, at age, at the age of."""
    behind = words.lower[max(amount.first - 4, 0) : amount.first]
    if behind[-1:] == ["aged"]:
        return amount.first - 1
    if behind == ["at", "the", "age", "of"]:
        return amount.first - 4
    if behind[-2:] == ["at", "age"]:
        return amount.first - 2
    bare = behind[-1:] == ["at"] and words.written[amount.number].isdecimal() and amount.low >= _LEAST
    return amount.first - 1 if bare else None


def _before_insertion(words: Words, at: int) -> int:
    """Step back over what stands between two commas: the singer, who was born in Lund, died."""
    if words.word(at - 1) != ",":
        return at
    commas = (back for back in range(at - 2, max(at - _LONGEST, -1), -1) if words.lower[back] == ",")
    return next(commas, at - 1)


def _whose(words: Words, verb: int, end: int) -> Age | None:
    """Return the age with whom the verb is said of: by name, by noun, or of whom "she" is."""
    at = verb
    while words.word(at - 1) in grammar().auxiliaries or words.word(at - 1).endswith("ly"):
        at -= 1
    if words.word(at - 1) in _HE:
        return Age("", end, by_noun=True, meant=True)
    if words.word(at - 1) == "who":
        at -= 1 + (words.word(at - 2) == ",")
    at = _before_insertion(words, at)
    name = name_ending(words, at)
    placed = bool(name) and words.word(at - 1 - len(name.split())) in grammar().prepositions
    if name and not placed:
        return Age(name, end)
    if end == len(words):  # a headline: oldest woman of the valley dies aged 114
        return Age("", end, by_noun=True, meant=True)
    if placed:
        return None
    noun = person_noun(words, at - 1)
    described = noun and words.word(at - 2) in ARTICLES
    return Age(noun, end, by_noun=True, meant=words.word(at - 2) == "the") if described else None
