"""What is named with something: the telling words of a stretch, and whom its pronouns mean.

Left out are words that every report uses, verbs, event nouns, nations and times.
"""

from __future__ import annotations

from functools import cache, lru_cache

from kazreader.extract.words import NO_WORDS, Words
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.events import events
from kazreader.lexicon.nations import nations
from kazreader.lexicon.times import times
from kazreader.lexicon.word_lists import common_words
from kazreader.model.record import Record

AROUND = 24
"Words around a verb that say what it is about."
_NEAR = 3
_SHORTEST = 3


class Before(Record):
    """What stands before a sentence: whom or what its pronouns may mean."""

    sentence: Words = NO_WORDS
    person: str = ""
    "Who was named last."

    def names(self, tokens: Words, start: int, verb: int) -> frozenset[str]:
        """Return the names for which a pronoun or "the driver" between two tokens stands, if any."""
        grammar = clause_words()
        near = tokens.lower[max(start, verb - _NEAR) : verb]
        if not grammar.pronouns.isdisjoint(near):
            named = (word for word in about(self.sentence, 0, AROUND, 0, 0) if word[0].isupper())
            return frozenset(named) or self._person()
        for at in range(start, verb - 1):
            if tokens.lower[at] == "the":
                behind = tokens.lower[at + 1 : min(at + 6, verb)]
                if not grammar.persons.isdisjoint(behind) or ("year" in behind and "old" in behind):
                    return self._person()
        return frozenset()

    def _person(self) -> frozenset[str]:
        return frozenset(name.capitalize() for name in self.person.lower().split() if len(name) > 2)


def about(tokens: Words, start: int, end: int, skip: int, until: int) -> frozenset[str]:
    """Return the telling words of a stretch, without the date itself in tokens skip..until (exclusive)."""
    start = max(0, start)
    before, behind = slice(start, min(end, skip)), slice(max(start, until), end)
    told = [
        *map(_telling, tokens.written[before], tokens.lower[before]),
        *map(_telling, tokens.written[behind], tokens.lower[behind]),
    ]
    return frozenset(filter(None, told))


@lru_cache(maxsize=10_000)
def _telling(written: str, plain: str) -> str:
    """Return what a word tells: a name with its capital, another word in the singular; "" for most words."""
    if plain in _empty_words() or len(plain) < _SHORTEST or not plain[0].isalpha():
        return ""
    if written in nations().countries or written in nations().people:
        return ""
    if written[0].isupper():
        return plain.capitalize()
    if len(plain) == _SHORTEST or plain.endswith("ly"):
        return ""
    if plain.endswith("ies"):
        return f"{plain[:-3]}y"
    return plain[:-1] if plain.endswith("s") and not plain.endswith("ss") else plain


@cache
def _empty_words() -> frozenset[str]:
    """Return what tells nothing: common words, verbs, event nouns and times."""
    words, calendar = events(), times()
    named = (common_words(), words.verbs, words.nouns, clause_words().common_verbs)
    return frozenset().union(*named, calendar.weekdays, calendar.months, calendar.parts, calendar.units)
