"""What a date in a sentence dates: the verb or the event noun that it belongs to, and what is named with it.

A date belongs to the nearest verb before it in its clause, or, where it opens the clause, to the next one
behind it. Refused: a date behind "since", "before" or "after" inside another statement, a date of saying, and
one whose verb is not known as something that happens.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.extract.about import AROUND, Before, about
from kazreader.extract.clauses import REACH, STOPS, clause_around, group_at, verb_of
from kazreader.extract.dates.tokens import Token
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.events import ANY, MOVED, PLANNED, events
from kazreader.lexicon.grammar import INDEFINITE
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.times import times
from kazreader.model.record import Record

_NEAR_NOUN = 3
_LEADING = frozenset(("led", "leads", "leading", "due", "related", "according"))
_TENURE = 8
'Words between "led" and "since".'


class Event(Record):
    """Something that happened on a date."""

    group: str
    "A group of the lexicon; `happened` where a noun alone names it."
    noun: str | None
    "What kind of event it is called; ANY for a word that fits all."
    about: frozenset[str]
    "What is named with it: names with their capital, other words in lower case and singular."
    moved: bool = False
    "Whether it is the day to which something was moved."


_NOTHING = Before()


def event_at(tokens: Sequence[Token], first: int, last: int, before: Before = _NOTHING) -> Event | None:
    """Return the event that the date in tokens first..last (exclusive) belongs to."""
    named = _noun_beside(tokens, first, last)
    if named is not None:
        words = about(tokens, max(0, first - AROUND), last + AROUND, first, last)
        return Event(events().named.get(named, "happened"), events().nouns.get(named), words)
    verb = verb_of(tokens, first, last)
    if verb is None:
        return None
    at, group = verb
    moved = group == MOVED
    if group in (PLANNED, MOVED):
        owner = _set_before(tokens, at)
        if owner is None:
            return None
        group = owner
    start, end = clause_around(tokens, at)
    words = about(tokens, start, end, first, last)
    earlier = frozenset[str]() if any(word[0].isupper() for word in words) else _named_before(tokens, start)
    words |= earlier or before.names(tokens, start, at)
    nouns = [noun for token in tokens[start:end] if (noun := _event_noun(token)) is not None]
    known = [noun for noun in nouns if noun != ANY]
    return Event(group, next(iter(known or nouns), None), words, moved)


def _event_noun(token: Token) -> str | None:
    """Return what kind of event the word names: a march does, March does not."""
    return None if _is_month(token) else events().nouns.get(token.lower)


def _names_event(token: Token) -> bool:
    """Whether the word alone names something that happens."""
    known = token.lower in events().nouns or token.lower in events().named
    return known and not _is_month(token)


def _is_month(token: Token) -> bool:
    return token.text[0].isupper() and token.lower in times().months


def _named_before(tokens: Sequence[Token], start: int) -> frozenset[str]:
    """Return the names before a clause that names nobody: "Quist was let go, only to be arrested again"."""
    return frozenset(word for word in about(tokens, 0, start, 0, 0) if word[0].isupper())


def in_office_since(tokens: Sequence[Token], first: int, before: Before = _NOTHING) -> Event | None:
    """Return the event of "has led the club since 2019", "has been its coach since 2019" at the date."""
    grammar, since = clause_words(), first - 1
    for at in range(since - 1, max(-1, since - _TENURE), -1):
        if tokens[at].text in STOPS or tokens[at].lower in grammar.breaks:
            return None
        if tokens[at].lower in grammar.in_office:
            held = [token.lower for token in tokens[at + 1 : since]]
            if tokens[at].lower in ("been", "served") and role_words().office_parts.isdisjoint(held):
                return None
            start, _ = clause_around(tokens, at)
            words = about(tokens, start, since, first, first) | before.names(tokens, start, at)
            return Event("in_office", None, words)
    return None


def _set_before(tokens: Sequence[Token], verb: int) -> str | None:
    """Return the group of what a day is set for: "the arraignment, first set for …"."""
    for at in range(verb - 1, max(-1, verb - REACH), -1):
        if tokens[at].text in STOPS:
            return None
        group = events().named.get(tokens[at].lower)
        if group is not None:
            return group
    return None


def _noun_beside(tokens: Sequence[Token], first: int, last: int) -> str | None:
    """Return the event noun that the date qualifies: "Sunday's quakes", "the shooting on Saturday"."""
    grammar = clause_words()
    possessive = tokens[last - 1].text.endswith(("'s", "’s"))
    if possessive or (first > 0 and tokens[first - 1].lower == "the"):
        for token in tokens[last : last + _NEAR_NOUN]:
            if _names_event(token):
                return token.lower
            if not token.text.isalpha() or token.lower in grammar.prepositions:
                break
    at = first - 1
    while at >= 0 and tokens[at].lower in grammar.before_dates:
        at -= 1
    if at < 1 or not _names_event(tokens[at]) or tokens[at].lower in events().verbs:
        return None
    if _is_what_became(tokens, at):
        return None
    if any(group_at(tokens, near) is not None for near in range(max(0, at - _NEAR_NOUN), at)):
        return None  # "started the fire on Monday" dates the start
    return tokens[at].lower


def _is_what_became(tokens: Sequence[Token], noun: int) -> bool:
    """Whether something became what the noun names: "weakened to a storm", "turned into a riot"."""
    for at in range(noun - 1, max(1, noun - _NEAR_NOUN - 1), -1):
        if tokens[at].lower in INDEFINITE:
            return tokens[at - 1].lower in ("to", "into") and tokens[at - 2].lower not in _LEADING
    return False
