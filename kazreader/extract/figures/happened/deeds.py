"""What happened, said as a noun: the evacuation of 1,200 residents; arrests rose to 40.

A noun of a deed is a listed event, or is made of a listed verb by one of the usual endings. Refuses nouns
that no verb of the lists leads to.
"""

from __future__ import annotations

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import Happened, fitting
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import Sense, predicates

_CRIMES = frozenset({"murder", "murders", "homicide", "homicides", "manslaughter", "slaying", "slayings"})
"Deeds that a court looks into: he was charged with the murders of 12 people."
_OPENERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "mass", ","})


def as_deed(words: Words, phrase: Phrase) -> Happened | None:
    """the evacuation of 1,200 residents; the deaths of six miners; the release of 20 hostages."""
    link = phrase.amount.first - 1
    while words.word(link) in grammar().determiners:
        link -= 1
    if words.word(link) != "of" or link < 1 or not phrase.counted.kinds or words.lower[link - 1] in _CRIMES:
        return None
    start, senses = predicates().words.before(words.lower, link) or (link - 1, ())
    said = fitting(senses, ("event",), phrase.counted, "object", words, start)
    if said is None and _is_noun(words, start, senses):
        said = fitting(senses, ("act",), phrase.counted, "object", words, start)
    return said


def _is_noun(words: Words, at: int, senses: tuple[Sense, ...]) -> bool:
    """Whether a form of a verb stands as a noun: the killing of three guards; the release of nine."""
    return words.word(at - 1) in _OPENERS and all(sense.form != "past" for sense in senses)
