"""The clause around a date: the verb to which it belongs, and where the clause begins and ends.

A verb is known by its group in data/events.toml. Refused: to look past another verb, a sign or a word that
begins a clause of its own.
"""

from __future__ import annotations

from functools import cache

from kazreader.extract.about import AROUND
from kazreader.extract.words import Words
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.events import events

REACH = 24
"Words between a date and its verb."
_LONGEST_PHRASE = 3
"Words of a phrase before its last one: discovered missing."
_BOUNDS = frozenset(("until", "till", "to", "into", "the"))
"Between a date and the verb before it."
STOPS = frozenset(';:“”"()[]')


def verb_of(tokens: Words, first: int, last: int) -> tuple[int, str] | None:
    """Return where the verb of a date in tokens first..last (exclusive) stands, and its group.

    The nearest before it in its clause; where the date opens the clause, the next one behind it.
    """
    verb = _verb_before(tokens, _behind_bound(tokens, first))
    if verb is None and _opens_clause(tokens, first):
        verb = _verb_behind(tokens, last)
    return verb


def _behind_bound(tokens: Words, first: int) -> int:
    """Return the place before "until the" or "into", so that the verb in front of it is found."""
    at = first
    while at > 0 and tokens.lower[at - 1] in _BOUNDS:
        at -= 1
    return at


def _verb_before(tokens: Words, first: int) -> tuple[int, str] | None:
    grammar = clause_words()
    for at in range(first - 1, max(-1, first - REACH), -1):
        group = _group_covering(tokens, at)
        if group is not None:
            return at, group
        word = tokens.lower[at]
        breaks = word in grammar.breaks or word in grammar.relatives or tokens.written[at] in STOPS
        if breaks or _other_verb(tokens, at):
            return None
    return None


def _verb_behind(tokens: Words, last: int) -> tuple[int, str] | None:
    grammar = clause_words()
    for at in range(last, min(len(tokens), last + REACH)):
        group = group_at(tokens, at)
        if group is not None:
            return at, group
        word = tokens.lower[at]
        if word in grammar.breaks or word in grammar.relatives or tokens.written[at] in STOPS:
            return None
        if _other_verb(tokens, at) and word not in grammar.auxiliaries:
            return None
    return None


def group_at(tokens: Words, at: int) -> str | None:
    """Return the group of the verb or the phrase that begins here."""
    words, word = events(), tokens.lower[at]
    for phrase in words.phrases.get(word, ()):
        length = phrase.count(" ") + 1
        if " ".join(tokens.lower[at : at + length]) == phrase:
            return words.verbs[phrase]
    return words.verbs.get(word)


def _group_covering(tokens: Words, at: int) -> str | None:
    """Return the group of the word here, or of the longer phrase that ends with it: "discovered missing"."""
    ends_phrase = tokens.lower[at] in _phrase_ends()
    for first in range(max(0, at - _LONGEST_PHRASE), at) if ends_phrase else ():
        for phrase in events().phrases.get(tokens.lower[first], ()):
            length = phrase.count(" ") + 1
            if first + length == at + 1 and " ".join(tokens.lower[first : at + 1]) == phrase:
                return events().verbs[phrase]
    return group_at(tokens, at)


@cache
def _phrase_ends() -> frozenset[str]:
    """Return the last words of all phrases."""
    return frozenset(phrase.split()[-1] for begun in events().phrases.values() for phrase in begun)


def _other_verb(tokens: Words, at: int) -> bool:
    """Whether the word is a verb that nothing is known of, as far as its form and the next word tell."""
    word, grammar = tokens.lower[at], clause_words()
    if word in grammar.auxiliaries or word in grammar.common_verbs:
        return True
    if not word.endswith("ed") or not tokens.written[at].islower() or len(word) < 5:
        return False
    following = tokens.lower[at + 1] if at + 1 < len(tokens) else ""
    return not following.isalpha() or following in grammar.prepositions or following in grammar.determiners


def _opens_clause(tokens: Words, first: int) -> bool:
    grammar = clause_words()
    for at in range(first - 1, max(-1, first - 6), -1):
        word = tokens.lower[at]
        if tokens.written[at] in STOPS or word in grammar.breaks:
            return True
        if word not in grammar.before_dates and word not in grammar.openers and word != ",":
            return False
    return first < 6


def clause_around(tokens: Words, verb: int) -> tuple[int, int]:
    """Return the stretch around a verb that names who did it and to whom."""
    grammar = clause_words()
    start = verb
    while start > max(0, verb - AROUND) and not _breaks(tokens, start - 1, grammar.breaks):
        start -= 1
    end = verb + 1
    stops = grammar.breaks | grammar.relatives
    while end < min(len(tokens), verb + AROUND) and not _breaks(tokens, end, stops):
        end += 1
    return start, end


def _breaks(tokens: Words, at: int, words: frozenset[str]) -> bool:
    written = tokens.written[at]
    return tokens.lower[at] in words or (written in STOPS and written not in '()“”"')
