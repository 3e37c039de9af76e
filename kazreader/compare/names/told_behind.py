"""What stands behind a name: the apposition that says what it is, and the verb of which it is the subject.

"Ada Quist, the presiding judge, came"; "Quist Group has agreed to pay"; "Ada Quist, who led the raid".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kazreader.compare.names.sentence_words import (
    ARTICLES,
    BE,
    HELPERS,
    PARTICLES,
    SPEAKS,
    Notes,
    bare,
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
"Words of an apposition behind which the verb is looked for."
_LONGEST_APPOSITION = 9
_LONGEST_TITLE = 4
_WHO = ("who", "which", "that")
_OF_ORIGIN = ("of", "from", "in", "for", "at")
"What tells more of a name and has its verb behind it: Quist of the harbour police said."
_LIGHT = frozenset(map(stem, ("put", "give", "make", "take", "get", "have", "bring", "set")))
"Verbs whose object tells the deed: he put his signature to it."
_CLAUSE = 12
_FORMER = ("last", "previous", "earlier")
_TIMES = (
    "year",
    "years",
    "season",
    "month",
    "months",
    "summer",
    "winter",
    "time",
    "edition",
    "election",
    "decade",
)
_OBJECT, _AIM = 3, 3
"Words behind a verb among which its object stands, and the verb that it brings: agreed to pay."


def read_behind(tokens: Sequence[str], notes: Notes, *, is_subject: bool) -> None:
    """Note what the words behind a name tell; that of no subject is no doer of the verb right behind."""
    if _at(tokens, 0).isalpha() and tokens[0].islower() and tells(tokens[0]) and not is_verb(tokens[0]):
        notes.deeds.append((bare(tokens[0]), "of"))
    at = _closing(tokens) + 1 if tokens[:1] == ["("] else 0
    if _at(tokens, at) == ",":
        at = _behind_apposition(tokens, at + 1, notes)
    elif _at(tokens, at) in _WHO:
        pass
    elif not is_subject:
        return
    elif _at(tokens, at) in _OF_ORIGIN:
        at = _behind_phrase(tokens, at)
        if _at(tokens, at) == ",":
            at += 1
    if _at(tokens, at) in _WHO:
        at += 1
    _read_verb(tokens, at, notes)


def _at(tokens: Sequence[str], at: int) -> str:
    """Return the word at a place in lower case; "" behind the end."""
    return tokens[at].lower() if at < len(tokens) else ""


def _closing(tokens: Sequence[str]) -> int:
    return next((n for n in range(min(len(tokens), _REACH)) if tokens[n] == ")"), 0)


def _behind_phrase(tokens: Sequence[str], at: int) -> int:
    """Return where the sentence goes on behind a phrase with a preposition."""
    for n in range(at + 1, min(len(tokens), at + _LONGEST_APPOSITION)):
        if tokens[n] in ",.;:":
            return n
        if tokens[n].islower() and (tokens[n] in HELPERS or is_verb(tokens[n])):
            return n
    return len(tokens)


def _behind_apposition(tokens: Sequence[str], at: int, notes: Notes) -> int:
    """Note the words of an apposition; return where the sentence goes on behind it."""
    first = _at(tokens, at)
    if not first or first in HELPERS or is_verb(first):
        return at  # the name ended the apposition itself
    counts = first[0].isdigit() or first == "aged"
    if first in _WHO:
        _read_verb(tokens, at + 1, notes)
    elif first in ARTICLES or (
        tokens[at].islower() and first not in clause_words().prepositions and not counts
    ):
        title = _title(tokens, at)
        if title and title[-1].lower() not in speech().verbs:  # Quist is dead, the mayor said
            notes.describe(title)
    elif not counts and first not in _OF_ORIGIN:
        return len(tokens)
    end = next((n for n in range(at, min(len(tokens), at + _REACH)) if tokens[n] in ",.;—–"), len(tokens))
    after = _at(tokens, end + 1)
    if counts and _at(tokens, end) == "," and (after in _WHO or after in ARTICLES or after in _OF_ORIGIN):
        return _behind_apposition(tokens, end + 1, notes)
    return end + 1


def _title(tokens: Sequence[str], at: int) -> Sequence[str]:
    """Return the words of an apposition that say what a name is: a councillor in Moss."""
    for n in range(at, min(len(tokens), at + _LONGEST_APPOSITION)):
        lower = tokens[n].lower()
        of_phrase = lower in clause_words().prepositions and lower != "of"
        if tokens[n] in ",.;:" or lower in clause_words().relatives or of_phrase:
            return tokens[at:n]
    return tokens[at : at + _LONGEST_APPOSITION]


def _read_verb(tokens: Sequence[str], at: int, notes: Notes) -> None:
    """Note the verb that begins at a token, and the one that it brings."""
    passive = False
    while _at(tokens, at) in HELPERS or _at(tokens, at).endswith("ly"):
        lower = _at(tokens, at)
        passive = lower in BE or (passive and lower not in ("has", "have", "had"))
        at += 1
    verb, after = _at(tokens, at), _at(tokens, at + 1)
    if passive and verb == "to" and after:
        notes.deeds.append((bare(after), "agent"))
    elif passive and verb in ARTICLES:
        notes.titles += telling(_title(tokens, at)[: _LONGEST_TITLE + 1])
    elif verb and (tells(verb) or is_past(verb)) and verb not in clause_words().prepositions:
        _note_verb(tokens, at, notes, passive=passive)


def _is_of_the_past(tokens: Sequence[str], at: int) -> bool:
    """Whether the clause that begins at a verb tells of another time: who won it last year."""
    for word, after in pairwise(tokens[at : at + _CLAUSE]):
        if word in ".;:":
            return False
        if (word.lower() in _FORMER and after.lower() in _TIMES) or (
            word.lower() in _TIMES and after == "ago"
        ):
            return True
    return False


def _note_verb(tokens: Sequence[str], at: int, notes: Notes, *, passive: bool) -> None:
    if _is_of_the_past(tokens, at):
        return
    verb = tokens[at].lower()
    cites = verb in speech().verbs and not passive
    if cites:
        notes.deeds.append((bare(verb), SPEAKS))
    if not cites or bare(verb) in part_words().agents:
        suffers = passive and (is_past(verb) or verb.endswith("ed"))
        notes.does(verb, _at(tokens, at + 1), "patient" if suffers else "agent")
    if bare(verb) in _LIGHT:
        behind = tokens[at + 1 : at + 1 + _OBJECT]
        notes.deeds += [(word, "noun") for word in behind if word.islower() and tells(word)]
    for n in range(at + 1, min(len(tokens) - 1, at + _AIM)):
        if tokens[n].lower() == "to" and tokens[n].lower() not in PARTICLES:
            notes.deeds.append((bare(tokens[n + 1]), "agent"))
