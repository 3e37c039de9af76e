"""The counted are the subject: the verb behind them says what happened to them."""

from __future__ import annotations

from kazreader.extract.figures.counted import Phrase
from kazreader.extract.figures.happened.answer import Happened, fitting
from kazreader.extract.figures.happened.between import (
    ENDS_CLAUSE,
    LONGEST_CLAUSE,
    OF_ONE,
    is_around,
    is_whole_before,
    past_insertion,
    past_participle,
    past_place,
)
from kazreader.extract.figures.happened.verbs import did, verb_after
from kazreader.extract.figures.noun_phrase import Counted
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import predicates

_LONGEST_LIST = 30
_ENDS_LIST = frozenset(
    (".", ";", ":", "(", ")", "in", "on", "at", "by", "after", "when", "while", "but", "to")
)
_SUFFERED = frozenset(
    (
        *("suffered", "suffering", "suffers", "received", "sustained", "sustaining", "got"),
        *("with", "treated", "had", "has", "have"),
    )
)
_BEHIND_COUNTED = frozenset(("other", "others", "more", "who", "that"))
_HARM_WITHIN = 6
_MEETINGS = frozenset(
    ["rally", "march", "meeting", "protest", "demonstration", "procession", "ceremony", "vigil", "queue"]
)
"What is of so many, and is itself the subject: a rally of 5,000 people was held."


def as_subject(words: Words, phrase: Phrase) -> Happened | None:
    """20 people were killed; 160 people died; 21 dead; more than 100 are believed to have been killed."""
    counted, first = phrase.counted, phrase.amount.first
    of_one = words.word(first - 1) == "of" and words.word(counted.end) in OF_ONE
    if of_one and words.word(first - 2) in _MEETINGS:
        return None
    found = _described(words, counted) or verb_after(words, counted, past_insertion(words, counted.end))
    if found is None and words.word(counted.end + 1) == "and" and not is_around(words, counted.end):
        at = counted.end + 2  # 120 people swam and were saved
        return verb_after(words, counted, at) if words.word(at) in grammar().forms_of_be else None
    at = 0 if found is not None else past_place(words, phrase)
    return verb_after(words, counted, at) if at else found


def _described(words: Words, counted: Counted) -> Happened | None:
    """Three men convicted of smuggling were hanged: the verb says more than the participle before it.

    So it does where people are told by what they were doing or where: 14 people on the bus were killed.
    """
    end = past_participle(words, counted.end)
    for ahead in range(end, min(end + LONGEST_CLAUSE, len(words))) if end else ():
        if words.lower[ahead] in grammar().forms_of_be or did(words, ahead):
            return verb_after(words, counted, ahead)
        if words.lower[ahead] in ENDS_CLAUSE or words.lower[ahead] in grammar().relatives:
            return None
    return None


def as_sufferer(words: Words, phrase: Phrase) -> Happened | None:
    """Four people with minor burns; three persons received light burns; five who had suffered fractures."""
    if _SUFFERED.isdisjoint(words.vocabulary):
        return None
    at = phrase.counted.end
    while words.word(at) in _BEHIND_COUNTED:
        at += 1
    while words.word(at) in grammar().auxiliaries and words.word(at + 1) in _SUFFERED:
        at += 1
    if words.word(at) not in _SUFFERED:
        return None
    for ahead in range(at + 1, min(at + _HARM_WITHIN, len(words))):
        found = predicates().words.at(words.lower, ahead)
        reading = fitting(found[1], ("harm",), phrase.counted, "subject", words, ahead) if found else None
        if reading is not None:
            return reading
        if words.lower[ahead] in _ENDS_LIST or words.lower[ahead] in grammar().negations:
            return None
    return None


def as_listed_subject(words: Words, phrase: Phrase) -> Happened | None:
    """Seven rifles, a launcher, rockets and grenades were found: a list of any things before its verb."""
    counted, known = phrase.counted, grammar()
    if words.word(counted.end) not in (",", "and") or is_whole_before(words, phrase):
        return None
    for at in range(counted.end, min(counted.end + _LONGEST_LIST, len(words))):
        word = words.lower[at]
        if word in known.forms_of_be or word in ("has", "have", "had"):
            found = verb_after(words, counted, at)
            return None if found is None else found._replace(way="subject", listed=True)
        if word in _ENDS_LIST or word in known.pronouns or word in known.relatives or _is_verb(words, at):
            return None
    return None


def _is_verb(words: Words, at: int) -> bool:
    said = predicates().words.at(words.lower, at)
    return said is not None and any(sense.place in ("act", "does") for sense in said[1])
