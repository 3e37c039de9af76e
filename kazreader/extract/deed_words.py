"""The words to which a date belongs: the verb of its clause, and the noun right beside it.

"The line burst on Friday", "the spill on Friday night", "Friday's spill". A verb is known by its form: one of
the lists, a past form, or what stands behind "will" or "to". Refused: verbs that say nothing about what
happened, and whatever lies behind the end of a clause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, TypeAlias

from kazreader.extract.dates.tokens import Token, lower
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.events import events
from kazreader.lexicon.inflection import is_past
from kazreader.lexicon.telling import tells

_REACH = 24
"Words between a date and its verb."
_NEAR = 3
"Words behind a date among which its noun stands."
_WALLS = frozenset((";", ":", "“", "”", '"', "(", ")"))
_BEFORE_BASE = frozenset(
    ("will", "would", "to", "can", "could", "should", "may", "might", "must", "did", "not")
)
_SHORTEST_PAST = 5
_ASPECTS = frozenset(("began", "ended", "happened"))
"Groups of verbs that say of any deed that it was, began or ended."


def deed_words(words: Sequence[Token], first: int, end: int) -> tuple[str, ...]:
    """Return the words to which the date in tokens first..end (exclusive) belongs, in lower case."""
    return tuple(dict.fromkeys((*_nouns(words, first, end), *_verb(words, first, end))))


def _nouns(words: Sequence[Token], first: int, end: int) -> Iterator[str]:
    """Yield the nouns right beside a date: the spill on Friday, Friday's spill, the Friday spill."""
    at = first - 1
    while at >= 0 and words[at].lower in clause_words().before_dates:
        at -= 1
    if at >= 0 and words[at].text.islower() and tells(words[at].lower):
        phrase = f"{lower(words, at - 1)} {words[at].lower}"
        of_a_verb = phrase in events().verbs or _is_of_any_deed(words[at].lower)
        if not (of_a_verb or _lies_inside(words, at)):
            yield words[at].lower
    if words[end - 1].text.endswith(("'s", "’s")) or lower(words, first - 1) == "the":
        for word in words[end : end + _NEAR]:
            if not word.text.islower() or word.lower in clause_words().prepositions:
                break
            if tells(word.lower):
                yield word.lower


def _lies_inside(words: Sequence[Token], noun: int) -> bool:
    """Whether a noun tells where or how something was: in the jail on Monday."""
    at = noun - 1
    while at >= 0 and (tells(words[at].lower) or words[at].lower in clause_words().determiners):
        at -= 1
    return at >= 0 and words[at].lower != "of" and words[at].lower in clause_words().prepositions


def _verb(words: Sequence[Token], first: int, end: int) -> Iterator[str]:
    """Yield the nearest verb before a date in its clause, else the next one behind it."""
    before = range(first - 1, max(-1, first - 1 - _REACH), -1)
    behind = range(end, min(len(words), end + _REACH))
    for places in (before, behind):
        for at in places:
            form = _form(words[at].text)
            if form == "wall":
                break
            if form and _is_verb(words, at, form):
                if not _is_of_any_deed(words[at].lower):
                    yield words[at].lower
                return


def _is_of_any_deed(word: str) -> bool:
    return events().verbs.get(word) in _ASPECTS


_Form: TypeAlias = Literal["verb", "past", "base", "wall", ""]


@lru_cache(maxsize=10_000)
def _form(written: str) -> _Form:
    """Return what a word can be by itself: a verb, a past form, a base form, or the end of a clause."""
    word, grammar = written.lower(), clause_words()
    if written in _WALLS or word in grammar.breaks:
        return "wall"
    if not written.islower() or word in grammar.auxiliaries or word in grammar.common_verbs:
        return ""
    if not tells(word):
        return ""
    if word in events().verbs or is_past(word):
        return "verb"
    return "past" if word.endswith("ed") and len(word) >= _SHORTEST_PAST else "base"


def _is_verb(words: Sequence[Token], at: int, form: _Form) -> bool:
    """Whether a word is a verb where it stands: "the armed men" holds none, "will open" one."""
    before = lower(words, at - 1)
    return before in _BEFORE_BASE if form == "base" else before not in clause_words().determiners
