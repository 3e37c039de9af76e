"""What is named with something: the telling words of a stretch, and whom its pronouns mean.

Left out are words that every report uses, verbs, event nouns, nations and times.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from kazreader.extract.dates.tokens import Token
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.common import common_words
from kazreader.lexicon.events import events
from kazreader.lexicon.nations import nations
from kazreader.lexicon.times import times
from kazreader.model.named_tuple import NamedTuple

AROUND = 24
"Words around a verb that say what it is about."
_NEAR = 3


class Before(NamedTuple):
    """What stands before a sentence: whom or what its pronouns may mean."""

    sentence: Sequence[Token] = ()
    person: str = ""
    "Who was named last."

    def names(self, tokens: Sequence[Token], start: int, verb: int) -> frozenset[str]:
        """Return the names for which a pronoun or "the driver" between two tokens stands, if any."""
        grammar = clause_words()
        near = {token.lower for token in tokens[max(start, verb - _NEAR) : verb]}
        if not grammar.pronouns.isdisjoint(near):
            named = (word for word in about(self.sentence, 0, AROUND, 0, 0) if word[0].isupper())
            return frozenset(named) or self._person()
        for at in range(start, verb - 1):
            if tokens[at].lower == "the":
                behind = {token.lower for token in tokens[at + 1 : min(at + 6, verb)]}
                if not grammar.persons.isdisjoint(behind) or {"year", "old"} <= behind:
                    return self._person()
        return frozenset()

    def _person(self) -> frozenset[str]:
        return frozenset(name.capitalize() for name in self.person.lower().split() if len(name) > 2)


def about(tokens: Sequence[Token], start: int, end: int, skip: int, until: int) -> frozenset[str]:
    """Return the telling words of a stretch, without the date itself."""
    return frozenset(_telling(tokens, start, end, skip, until))


def _telling(tokens: Sequence[Token], start: int, end: int, skip: int, until: int) -> Iterator[str]:
    empty = _empty_words()
    for at in range(max(0, start), min(end, len(tokens))):
        token = tokens[at]
        plain = token.lower
        if plain in empty or len(plain) < 3 or skip <= at < until or not plain[0].isalpha():
            continue
        if _is_nation(token):
            continue
        if token.text[0].isupper():
            yield plain.capitalize()
        elif len(plain) > 3 and not plain.endswith("ly"):
            yield plain[:-1] if plain.endswith("s") and not plain.endswith("ss") else plain


def _is_nation(token: Token) -> bool:
    return token.text in nations().countries or token.text in nations().people


@cache
def _empty_words() -> frozenset[str]:
    """Return what tells nothing: common words, verbs, event nouns and times."""
    words, calendar = events(), times()
    named = (common_words(), words.verbs, words.nouns, clause_words().common_verbs)
    return frozenset().union(*named, calendar.weekdays, calendar.months, calendar.parts, calendar.units)
