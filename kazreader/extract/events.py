"""What a date in a sentence dates: the verb or the event noun that it belongs to, and what is named with it.

A date belongs to the nearest verb before it in its clause, or, where it opens the clause, to the next one
behind it. Refused: a date behind "since", "before" or "after" inside another statement, a date of saying, and
one whose verb is not known as something that happens.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from kazreader.extract.about import AROUND, Before, about
from kazreader.extract.dates.tokens import Token
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.events import ANY, MOVED, PLANNED, events
from kazreader.lexicon.grammar import INDEFINITE
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.times import times
from kazreader.model.named_tuple import NamedTuple

_REACH = 24
"Words between a date and its verb."
_NEAR_NOUN = 3
_SUFFERED = ("killed", "wounded")
_REACH_OF_BY = 8
'Words between "killed" and "in a".'
_TENURE = 8
'Words between "led" and "since".'
_BOUNDS = frozenset(("until", "till", "to", "into", "the"))
_LEADING = frozenset(("led", "leads", "leading", "due", "related", "according"))
_STOPS = frozenset(';:“”"()[]')


class Event(NamedTuple):
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
    verb = _verb_before(tokens, _behind_bound(tokens, first))
    if verb is None and _opens_clause(tokens, first):
        verb = _verb_behind(tokens, last)
    if verb is None:
        return None
    at, group = verb
    moved = group == MOVED
    if group in (PLANNED, MOVED):
        owner = _set_before(tokens, at)
        if owner is None:
            return None
        group = owner
    start, end = _clause(tokens, at)
    words = about(tokens, start, end, first, last)
    words |= before.names(tokens, start, at)
    if not any(word[0].isupper() for word in words):
        words |= _named_before(tokens, start)
    if group in _SUFFERED and (noun := _what_did_it(tokens, at, end)) is not None:
        return Event("happened", noun, words)
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


def _what_did_it(tokens: Sequence[Token], verb: int, end: int) -> str | None:
    """Return the event noun behind "killed in a", "wounded by the": its date is the event's own."""
    for at in range(verb + 1, min(end, verb + _REACH_OF_BY)):
        if tokens[at].lower in ("in", "by"):
            for token in tokens[at + 1 : at + 1 + _NEAR_NOUN]:
                noun = _event_noun(token)
                if noun is not None and noun != ANY:
                    return noun
    return None


def in_office_since(tokens: Sequence[Token], first: int, before: Before = _NOTHING) -> Event | None:
    """Return the event of "has led the club since 2019", "has been its coach since 2019" at the date."""
    grammar, since = clause_words(), first - 1
    for at in range(since - 1, max(-1, since - _TENURE), -1):
        if tokens[at].text in _STOPS or tokens[at].lower in grammar.breaks:
            return None
        if tokens[at].lower in grammar.in_office:
            held = [token.lower for token in tokens[at + 1 : since]]
            if tokens[at].lower in ("been", "served") and role_words().office_parts.isdisjoint(held):
                return None
            start, _ = _clause(tokens, at)
            words = about(tokens, start, since, first, first) | before.names(tokens, start, at)
            return Event("in_office", None, words)
    return None


def _behind_bound(tokens: Sequence[Token], first: int) -> int:
    """Return the place before "until the" or "into", so that the verb in front of it is found."""
    at = first
    while at > 0 and tokens[at - 1].lower in _BOUNDS:
        at -= 1
    return at


def _set_before(tokens: Sequence[Token], verb: int) -> str | None:
    """Return the group of what a day is set for: "the arraignment, first set for …"."""
    for at in range(verb - 1, max(-1, verb - _REACH), -1):
        if tokens[at].text in _STOPS:
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
    if any(_group_at(tokens, near) is not None for near in range(max(0, at - _NEAR_NOUN), at)):
        return None  # "started the fire on Monday" dates the start
    return tokens[at].lower


def _is_what_became(tokens: Sequence[Token], noun: int) -> bool:
    """Whether something became what the noun names: "weakened to a storm", "turned into a riot"."""
    for at in range(noun - 1, max(1, noun - _NEAR_NOUN - 1), -1):
        if tokens[at].lower in INDEFINITE:
            return tokens[at - 1].lower in ("to", "into") and tokens[at - 2].lower not in _LEADING
    return False


def _verb_before(tokens: Sequence[Token], first: int) -> tuple[int, str] | None:
    grammar = clause_words()
    for at in range(first - 1, max(-1, first - _REACH), -1):
        group = _group_covering(tokens, at)
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


def _group_covering(tokens: Sequence[Token], at: int) -> str | None:
    """Return the group of the word here, or of the longer phrase that ends with it: "discovered missing"."""
    ends_phrase = tokens[at].lower in _phrase_ends()
    for first in range(max(0, at - _NEAR_NOUN), at) if ends_phrase else ():
        for phrase in events().phrases.get(tokens[first].lower, ()):
            length = phrase.count(" ") + 1
            if first + length == at + 1 and " ".join(t.lower for t in tokens[first : at + 1]) == phrase:
                return events().verbs[phrase]
    return _group_at(tokens, at)


@cache
def _phrase_ends() -> frozenset[str]:
    """Return the last words of all phrases."""
    return frozenset(phrase.split()[-1] for begun in events().phrases.values() for phrase in begun)


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
    while start > max(0, verb - AROUND) and not _breaks(tokens[start - 1], grammar.breaks):
        start -= 1
    end = verb + 1
    stops = grammar.breaks | grammar.relatives
    while end < min(len(tokens), verb + AROUND) and not _breaks(tokens[end], stops):
        end += 1
    return start, end


def _breaks(token: Token, words: frozenset[str]) -> bool:
    return token.lower in words or (token.text in _STOPS and token.text not in '()“”"')
