"""Where the counted are says what happened: 40 people were on the bus, 300 stay in shelters, a ferry with 50.

Of people of whom only a part is told to be there ("two men on the bus shouted") nothing is read: a form of
"be" or a verb of staying must stand between.
"""

from __future__ import annotations

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import Happened, Way, takes
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.phrases import Phrases
from kazreader.lexicon.predicates import Predicate, predicates

_STAYS = frozenset(
    (
        *("stay", "staying", "stayed", "live", "living", "lived", "remain", "remained", "remaining"),
        *("sleep", "sleeping", "shelter", "sheltering", "sheltered", "housed", "still", "now", "also"),
        *("who", "that", "being", "taking", "treated", "riding", "travelling", "traveling"),
    )
)
_IN = frozenset({"in", "on", "at", "inside", "aboard"})
_HAVING = frozenset({"with", "had"})
_LONGEST = 6
"Words between a preposition and the noun of the place."


def as_placed(words: Words, phrase: Phrase) -> Happened | None:
    """More than 50 passengers were on the private bus; 64,157 staying in evacuation centers."""
    at, said = phrase.counted.end, False
    while words.word(at) in _STAYS or words.word(at) in grammar().auxiliaries:
        said, at = True, at + 1
    if not (said or _there_are(words, phrase)) or words.word(at) not in _IN:
        return None
    for ahead in range(at + 1, min(at + _LONGEST, len(words))):
        found = predicates().within.at(words.lower, ahead)
        if found is not None:
            return _fitting(phrase, found[1], "subject", at)
        if words.lower[ahead] in grammar().prepositions or not words.lower[ahead][0].isalnum():
            return None
    return None


def _there_are(words: Words, phrase: Phrase) -> bool:
    before = words.word(phrase.amount.first - 1)
    return before in grammar().forms_of_be and words.word(phrase.amount.first - 2) == "there"


def as_held(words: Words, phrase: Phrase) -> Happened | None:
    """A ferry with 173 passengers and 16 crew; the carriages, with 218 passengers; the bus had 40 in it."""
    at = phrase.amount.first - 1
    if words.word(at) not in _HAVING or not phrase.counted.kinds:
        return None
    back = at - 1 - (words.word(at - 1) == ",") - (words.word(at - 1) == "which")
    back -= words.word(back) == ","
    while back > 0 and (words.lower[back][0].isdecimal() or words.lower[back] == "-"):
        back -= 1
    found = _ending(words, back, predicates().holders)
    return _fitting(phrase, found, "object", at) if found is not None else None


def _ending(words: Words, at: int, nouns: Phrases[Predicate]) -> Predicate | None:
    """Return what a noun that ends at a word says; a name may stand behind it: Flight GE 222."""
    for back in range(at, max(at - 3, -1), -1):
        found = nouns.at(words.lower, back)
        if found is not None:
            return found[1]
        if not words.capital(back):
            return None
    return None


def _fitting(phrase: Phrase, predicate: Predicate, way: Way, at: int) -> Happened | None:
    named = bool(phrase.counted.kinds) or predicate.takes[0] == "*"
    return Happened(predicate, way, at) if named and takes(predicate, phrase.counted) else None
