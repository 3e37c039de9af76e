"""What a date in a sentence dates: the verb or the event noun that it belongs to, and what is named with it.

A date belongs to the nearest verb before it in its clause, or, where it opens the clause, to the next one
behind it. Refused: a date behind "since", "before" or "after" inside another statement, a date of saying, and
one whose verb is not known as something that happens.
"""

from __future__ import annotations

from kazreader.extract.about import AROUND, Before, about
from kazreader.extract.clauses import REACH, STOPS, clause_around, group_at, verb_of
from kazreader.extract.words import Words
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


def event_at(tokens: Words, first: int, last: int, before: Before = _NOTHING) -> Event | None:
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
    nouns = [noun for at in range(start, end) if (noun := _event_noun(tokens, at)) is not None]
    known = [noun for noun in nouns if noun != ANY]
    return Event(group, next(iter(known or nouns), None), words, moved)


def _event_noun(tokens: Words, at: int) -> str | None:
    """Return what kind of event the word names: a march does, March does not."""
    return None if _is_month(tokens, at) else events().nouns.get(tokens.lower[at])


def _names_event(tokens: Words, at: int) -> bool:
    """Whether the word alone names something that happens."""
    known = tokens.lower[at] in events().nouns or tokens.lower[at] in events().named
    return known and not _is_month(tokens, at)


def _is_month(tokens: Words, at: int) -> bool:
    return tokens.lower[at] in times().months and tokens.capital(at)


def _named_before(tokens: Words, start: int) -> frozenset[str]:
    """Return the names before a clause that names nobody: "Quist was let go, only to be arrested again"."""
    return frozenset(word for word in about(tokens, 0, start, 0, 0) if word[0].isupper())


def in_office_since(tokens: Words, first: int, before: Before = _NOTHING) -> Event | None:
    """Return the event of "has led the club since 2019", "has been its coach since 2019" at the date."""
    grammar, since = clause_words(), first - 1
    for at in range(since - 1, max(-1, since - _TENURE), -1):
        if tokens.written[at] in STOPS or tokens.lower[at] in grammar.breaks:
            return None
        if tokens.lower[at] in grammar.in_office:
            held = tokens.lower[at + 1 : since]
            if tokens.lower[at] in ("been", "served") and role_words().office_parts.isdisjoint(held):
                return None
            start, _ = clause_around(tokens, at)
            words = about(tokens, start, since, first, first) | before.names(tokens, start, at)
            return Event("in_office", None, words)
    return None


def _set_before(tokens: Words, verb: int) -> str | None:
    """Return the group of what a day is set for: "the arraignment, first set for …"."""
    for at in range(verb - 1, max(-1, verb - REACH), -1):
        if tokens.written[at] in STOPS:
            return None
        group = events().named.get(tokens.lower[at])
        if group is not None:
            return group
    return None


def _noun_beside(tokens: Words, first: int, last: int) -> str | None:
    """Return the event noun that the date qualifies: "Sunday's quakes", "the shooting on Saturday"."""
    grammar = clause_words()
    possessive = tokens.written[last - 1].endswith(("'s", "’s"))
    if possessive or (first > 0 and tokens.lower[first - 1] == "the"):
        for at in range(last, min(last + _NEAR_NOUN, len(tokens))):
            if _names_event(tokens, at):
                return tokens.lower[at]
            if not tokens.written[at].isalpha() or tokens.lower[at] in grammar.prepositions:
                break
    at = first - 1
    while at >= 0 and tokens.lower[at] in grammar.before_dates:
        at -= 1
    if at < 1 or not _names_event(tokens, at) or tokens.lower[at] in events().verbs:
        return None
    if _is_what_became(tokens, at):
        return None
    if any(group_at(tokens, near) is not None for near in range(max(0, at - _NEAR_NOUN), at)):
        return None  # "started the fire on Monday" dates the start
    return tokens.lower[at]


def _is_what_became(tokens: Words, noun: int) -> bool:
    """Whether something became what the noun names: "weakened to a storm", "turned into a riot"."""
    for at in range(noun - 1, max(1, noun - _NEAR_NOUN - 1), -1):
        if tokens.lower[at] in INDEFINITE:
            return tokens.lower[at - 1] in ("to", "into") and tokens.lower[at - 2] not in _LEADING
    return False
