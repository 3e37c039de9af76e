"""What stands before a name: the phrase that says what it is, and the word to which it belongs.

"The presiding judge, Ada Quist"; "sold to Quist Group"; "the buyer of the mill is Quist";
"they rescued Quist".
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.compare.names.sentence_words import (
    ARTICLES,
    BE,
    BELONGS,
    PARTICLES,
    POSSESSIVES,
    SPEAKS,
    Notes,
    bare,
    begin_of_phrase,
    behind_articles,
    is_verb,
    telling,
)
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.inflection import is_past
from kazreader.lexicon.parts import part_words
from kazreader.lexicon.speech import speech
from kazreader.lexicon.stems import stem
from kazreader.lexicon.telling import tells

_REACH = 30
_SUBJECT = 8
"Words of a subject that tell who is meant: the inspector swept away on Monday was Quist."
_NEAR = 3
"Words between a preposition and the word to which it belongs."
_PHRASE = 8
"The same where the list knows both: selling its last mill to Quist."
_NAMING = frozenset(map(stem, ("name", "identify", "know", "call", "dub")))
_NEAR_LIST = 8
_SEVERAL = frozenset(("among", "including", "includes", "another", "both"))
"Words behind which somebody is one of several."
_OF = ("of", "from", "for")
_STOPS = frozenset('.;:!?“”"«»')


def read_before(tokens: Sequence[str], notes: Notes) -> str:
    """Note what the words before a name tell; return the preposition before it, else an article."""
    notes.is_one_of_many = any(map(_SEVERAL.__contains__, map(str.lower, tokens[-_NEAR_LIST:])))
    if tokens and tokens[-1] == "(":
        _of_somebody(tokens, len(tokens) - 1, notes)
    begins = begin_of_phrase(tokens, len(tokens))
    notes.titles += telling(tokens[begins:])
    alone = begins == len(tokens)
    if begins and tokens[begins - 1] == ",":
        apposed = _apposed(tokens, begins - 1)
        if apposed is None:
            return ""
        notes.titles += telling(_head(tokens[apposed : begins - 1]))
        begins, alone = apposed, False
    end = behind_articles(tokens, begins)
    article = tokens[end].lower() if alone and end < begins else ""
    if end and tokens[end - 1].endswith(POSSESSIVES):
        end = behind_articles(tokens, begin_of_phrase(tokens, end - 1))
    if not end:
        return article
    last = tokens[end - 1].lower()
    if last in clause_words().prepositions or last in ("as", "aboard"):
        _behind_preposition(tokens, end - 1, last, notes)
        return last
    if last in BE:
        subject = _subject(tokens, end - 1)
        notes.is_one_of_many = notes.is_one_of_many or subject[:1] in (["One"], ["Among"])
        notes.describe(subject)
    elif is_verb(last):
        if bare(last) in _NAMING:
            notes.titles += telling(tokens[begin_of_phrase(tokens, end - 1) : end - 1])
        _behind_verb(last, notes)
    elif last in PARTICLES and end > 1:
        notes.does(tokens[end - 2], last, "patient")
    return article


def _apposed(tokens: Sequence[str], end: int) -> int | None:
    """Return where the phrase begins that a comma parts from the name: the mayor of Moss, Ada Quist."""
    for begins in range(end - 1, max(-1, end - 1 - _SUBJECT), -1):
        word = tokens[begins]
        if word.lower() in ARTICLES or word.endswith(POSSESSIVES):
            first = begins + 1
            if begins == 0 or tokens[begins - 1].lower() not in clause_words().prepositions:
                return first if first < end else None
        elif not word[0].isalnum() or (is_verb(word) and not word.lower().endswith("ing")):
            return None
        elif begins == 0:
            return 0
    return None


def _head(phrase: Sequence[str]) -> Sequence[str]:
    """Return a phrase without what its noun is of."""
    prepositions = clause_words().prepositions
    end = next((n for n, word in enumerate(phrase) if word.lower() in prepositions), len(phrase))
    return phrase[:end]


def _behind_verb(verb: str, notes: Notes) -> None:
    cites = verb in speech().verbs
    if cites:
        notes.deeds.append((bare(verb), SPEAKS))
    if not cites or bare(verb) in part_words().patients:
        notes.deeds += [(bare(verb), "patient"), (bare(verb), "")]


def _behind_preposition(tokens: Sequence[str], at: int, preposition: str, notes: Notes) -> None:
    """Note the words to which the preposition at a token may belong."""
    if preposition == "as":
        notes.describe(_called(tokens, at))
        return
    if at and tokens[at - 1].lower() in ("that", "those"):  # larger than that of Quist
        notes.is_one_of_many = True
    if preposition in _OF:
        _of_somebody(tokens, at, notes)
    near = tokens[max(0, at - _NEAR) : at]
    governing = next((word for word in reversed(near) if tells(word.lower()) or is_past(word.lower())), "")
    if governing:
        told = bare(governing)
        notes.deeds.append((told, preposition))
        if preposition == "by":
            notes.deeds.append((governing.lower(), "noun"))
            notes.does(governing, near[-1], "agent")
        if told == "accord":
            notes.deeds.append((told, SPEAKS))
    for word in reversed(tokens[max(0, at - _PHRASE) : at]):
        if word in ",;:." or word.lower() in clause_words().breaks:
            return
        if (bare(word), preposition) in part_words().behind:
            notes.deeds.append((bare(word), preposition))
            return


def _of_somebody(tokens: Sequence[str], at: int, notes: Notes) -> None:
    """Note whom somebody belongs to: Ada Quist (Reform), Ada Quist of Reform."""
    if at > 1 and all(word[0].isupper() and word[1:].islower() for word in tokens[at - 2 : at]):
        notes.deeds.append((tokens[at - 1].lower(), BELONGS))


def _called(tokens: Sequence[str], at: int) -> Sequence[str]:
    """Return who it is whom "as" names: police identified the man arrested at dawn as Ada Quist."""
    for begins in range(at - 1, max(-1, at - _REACH), -1):
        if bare(tokens[begins]) in _NAMING:
            return tokens[begins + 1 : min(at, begins + 1 + _SUBJECT)]
    return ()


def _subject(tokens: Sequence[str], at: int) -> Sequence[str]:
    """Return the first words of the clause of a verb: the buyer of the mill is."""
    begins = at
    while begins and tokens[begins - 1] not in _STOPS:
        begins -= 1
    return tokens[begins : min(at, begins + _SUBJECT)]
