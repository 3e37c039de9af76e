"""What a date in a sentence dates: the verb or the event noun that it belongs to, and what is named with it.

A date belongs to the nearest verb before it in its clause, or, where it opens the clause, to the next one
behind it. Refused: a date behind "since", "before" or "after" inside another statement, a date of saying, and
one whose verb is not known as something that happens.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kazreader.extract.dates.tokens import Token
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.common import common_words
from kazreader.lexicon.events import ANY, events
from kazreader.lexicon.nations import nations
from kazreader.lexicon.times import times

_REACH = 24
"Words between a date and its verb."
_AROUND = 24
"Words around a verb that say what it is about."
_NEAR_NOUN = 3
_STOPS = frozenset(';:“”"()[]')


class Event(NamedTuple):
    """Something that happened on a date."""

    group: str
    "A group of the lexicon; `happened` where a noun alone names it."
    noun: str | None
    "What kind of event it is called; ANY for a word that fits all."
    about: frozenset[str]
    "What is named with it: names with their capital, other words in lower case and singular."


def event_at(tokens: Sequence[Token], first: int, last: int, before: Sequence[Token] = ()) -> Event | None:
    """Return the event that the date in tokens first..last (exclusive) belongs to.

    `before` is the sentence before, whose names a pronoun may stand for.
    """
    named = _noun_beside(tokens, first, last)
    if named is not None:
        return Event("happened", named, about(tokens, max(0, first - _AROUND), last + _AROUND, first, last))
    verb = _verb_before(tokens, first)
    if verb is None and _opens_clause(tokens, first):
        verb = _verb_behind(tokens, last)
    if verb is None:
        return None
    at, group = verb
    start, end = _clause(tokens, at)
    words = about(tokens, start, end, first, last)
    if any(token.lower in clause_words().pronouns for token in tokens[max(0, at - 3) : at]):
        words |= frozenset(word for word in about(before, 0, _AROUND, 0, 0) if word[0].isupper())
    nouns = [noun for token in tokens[start:end] if (noun := events().nouns.get(token.lower)) is not None]
    known = [noun for noun in nouns if noun != ANY]
    return Event(group, next(iter(known or nouns), None), words)


def about(tokens: Sequence[Token], start: int, end: int, skip: int, until: int) -> frozenset[str]:
    """Return the telling words of a stretch, without the date itself."""
    return frozenset(_telling(tokens, start, end, skip, until))


def _telling(tokens: Sequence[Token], start: int, end: int, skip: int, until: int) -> Iterator[str]:
    words, common = events(), common_words()
    for at in range(max(0, start), min(end, len(tokens))):
        token = tokens[at]
        plain = token.lower
        if skip <= at < until or len(plain) < 3 or plain in common or not plain[0].isalpha():
            continue
        if plain in words.verbs or plain in words.nouns or plain in clause_words().common_verbs:
            continue
        if _is_nation(token) or _is_time(plain):
            continue
        if token.text[0].isupper():
            yield plain.capitalize()
        elif len(plain) > 3 and not plain.endswith("ly"):
            yield plain[:-1] if plain.endswith("s") and not plain.endswith("ss") else plain


def _is_nation(token: Token) -> bool:
    return token.text in nations().countries or token.text in nations().people


def _is_time(word: str) -> bool:
    words = times()
    return word in words.weekdays or word in words.months or word in words.parts or word in words.units


def _noun_beside(tokens: Sequence[Token], first: int, last: int) -> str | None:
    """Return the event noun that the date qualifies: "Sunday's quakes", "the shooting on Saturday"."""
    nouns, grammar = events().nouns, clause_words()
    possessive = tokens[last - 1].text.endswith(("'s", "’s"))
    if possessive or (first > 0 and tokens[first - 1].lower == "the"):
        for token in tokens[last : last + _NEAR_NOUN]:
            if token.lower in nouns:
                return nouns[token.lower]
            if not token.text.isalpha() or token.lower in grammar.prepositions:
                break
    at = first - 1
    while at >= 0 and tokens[at].lower in grammar.before_dates:
        at -= 1
    if at < 1 or tokens[at].lower not in nouns or tokens[at].lower in events().verbs:
        return None
    if any(_group_at(tokens, near) is not None for near in range(max(0, at - _NEAR_NOUN), at)):
        return None  # "started the fire on Monday" dates the start
    return nouns[tokens[at].lower]


def _verb_before(tokens: Sequence[Token], first: int) -> tuple[int, str] | None:
    grammar = clause_words()
    for at in range(first - 1, max(-1, first - _REACH), -1):
        group = _group_at(tokens, at)
        if group is not None:
            return at, group
        word = tokens[at].lower
        breaks = word in grammar.breaks or word in grammar.relatives or tokens[at].text in _STOPS
        if breaks or _other_verb(tokens, at):
            return None
    return None


def _verb_behind(tokens: Sequence[Token], last: int) -> tuple[int, str] | None:
    grammar = clause_words()
    for at in range(last, min(len(tokens), last + _REACH)):
        group = _group_at(tokens, at)
        if group is not None:
            return at, group
        word = tokens[at].lower
        if word in grammar.breaks or word in grammar.relatives or tokens[at].text in _STOPS:
            return None
        if _other_verb(tokens, at) and word not in grammar.auxiliaries:
            return None
    return None


def _group_at(tokens: Sequence[Token], at: int) -> str | None:
    """Return the group of the verb or the phrase that begins here."""
    words, word = events(), tokens[at].lower
    for phrase in words.phrases.get(word, ()):
        length = phrase.count(" ") + 1
        if " ".join(token.lower for token in tokens[at : at + length]) == phrase:
            return words.verbs[phrase]
    return words.verbs.get(word)


def _other_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word is a verb that nothing is known of, as far as its form and the next word tell."""
    word, grammar = tokens[at].lower, clause_words()
    if word in grammar.auxiliaries or word in grammar.common_verbs:
        return True
    if not word.endswith("ed") or not tokens[at].text.islower() or len(word) < 5:
        return False
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return not following.isalpha() or following in grammar.prepositions or following in grammar.determiners


def _opens_clause(tokens: Sequence[Token], first: int) -> bool:
    grammar = clause_words()
    for at in range(first - 1, max(-1, first - 6), -1):
        word = tokens[at].lower
        if tokens[at].text in _STOPS or word in grammar.breaks:
            return True
        if word not in grammar.before_dates and word not in grammar.openers and word != ",":
            return False
    return first < 6


def _clause(tokens: Sequence[Token], verb: int) -> tuple[int, int]:
    """Return the stretch around a verb that names who did it and to whom."""
    grammar = clause_words()
    start = verb
    while start > max(0, verb - _AROUND) and not _breaks(tokens[start - 1], grammar.breaks):
        start -= 1
    end = verb + 1
    stops = grammar.breaks | grammar.relatives
    while end < min(len(tokens), verb + _AROUND) and not _breaks(tokens[end], stops):
        end += 1
    return start, end


def _breaks(token: Token, words: frozenset[str]) -> bool:
    return token.lower in words or (token.text in _STOPS and token.text not in '()“”"')
