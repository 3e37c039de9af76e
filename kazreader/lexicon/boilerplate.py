"""Phrases that mark a line as part of the page and not of the report, grouped by reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from operator import itemgetter

from kazreader.lexicon import files
from kazreader.lexicon.table import Readers
from kazreader.model.grouped import grouped
from kazreader.model.named_tuple import NamedTuple

_EDGES = " \t\xa0.:!?…»«›>*|–—-•·[](){}\"'“”‘’→►▶▸+=~#_/\\,;"
_MARKS = re.compile(r"[/:@©|.]")
_DIGITS = re.compile(r"\d+")
_MOST_WORDS = 160
"Longer lines are not searched: no notice is as long, and paragraphs would cost time."


class Reason(NamedTuple):
    """A group of phrases, with the reason shown to the reader."""

    id: str
    reason: str
    after: bool = False
    "Whether such a line follows a report, and is never inside it."
    sure: bool = False
    "Whether a phrase inside a line is enough to remove it; as the whole line it always is."
    sentences: bool = False
    "Whether it is enough to remove a full sentence."
    doubtful: bool = False
    "Whether reports use the phrase too, so that it proves nothing about a full sentence."
    dimmed: bool = False
    "Whether its lines are only dimmed, since it is not reliable enough to remove them."
    over: bool = False
    "Whether such a line ends the report, if enough of it is above."
    most_words: int = 40
    whole: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    only: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    contains: tuple[str, ...] = ()


_FIELDS = frozenset((*Reason._fields, "examples", "counter_examples"))


class Hit(NamedTuple):
    """A phrase found in a line."""

    reason: Reason
    sure: bool
    "Whether the phrase alone proves that the line is debris."


class Phrases(NamedTuple):
    """All groups, indexed so that a line needs lookups and no search."""

    reasons: tuple[Reason, ...]
    whole: dict[str, Reason]
    starts: dict[str, tuple[tuple[str, Reason], ...]]
    "By first word."
    ends: dict[str, tuple[tuple[str, Reason], ...]]
    "By last word."
    only: dict[str, Reason]
    "By each word with which such a line may begin."
    contains: dict[str, tuple[tuple[int, str, Reason], ...]]
    "By a word that every such line contains, each with its rank among all phrases."
    marked: tuple[tuple[int, str, Reason], ...]
    "Contained phrases without such a word: a single word with punctuation."

    def find(self, line: str, words: int) -> Hit | None:
        """Return the phrase in a line, or None; `words` is the line's number of words."""
        if words > _MOST_WORDS:
            return None
        key = normal(line)
        found = self.whole.get(key)
        if found is not None:
            return Hit(found, sure=True)
        for start, reason in self.starts.get(key.split(" ", 1)[0], ()):
            if words <= reason.most_words and _begins(key, start):
                return Hit(reason, sure=reason.sure)
        if words <= 1:
            return None
        for end, reason in self.ends.get(key.rsplit(" ", 1)[-1], ()):
            if words <= reason.most_words and key.endswith(end):
                return Hit(reason, sure=reason.sure)
        bare = self.only.get(key.split(" ", 1)[0].strip(_EDGES))
        if bare is not None and words <= bare.most_words and _has_only(key, bare):
            return Hit(bare, sure=bare.sure)
        return self._contained(key, words)

    def _contained(self, key: str, words: int) -> Hit | None:
        known = self.contains.keys() & key.split(" ")
        found = [one for word in known for one in self.contains[word] if one[1] in key]
        if _MARKS.search(key):
            found += [one for one in self.marked if one[1] in key]
        fitting = (one for one in found if words <= one[2].most_words)
        first = min(fitting, key=itemgetter(0), default=None) if found else None
        return Hit(first[2], sure=first[2].sure) if first else None


def _has_only(key: str, reason: Reason) -> bool:
    words = {word.strip(_EDGES) for word in key.split(" ")} - {""}
    return words <= reason.only and not reason.needs.isdisjoint(words)


def _whole_word(phrase: str) -> str | None:
    """Return a word that a line with the phrase contains as a whole word; None if there is none."""
    words = phrase.split()
    if len(words) == 1:
        return None if _MARKS.search(phrase) else words[0]
    return max(words[1:-1], key=len, default=words[0])


def _begins(key: str, start: str) -> bool:
    """Whether the line begins with whole words of the phrase."""
    return key.startswith(start) and not (start[-1].isalpha() and key[len(start) : len(start) + 1].isalpha())


def normal(line: str) -> str:
    """Normalise a line as phrases are written: lower case, straight apostrophes, digits as #, stripped."""
    key = " ".join(line.casefold().replace("’", "'").split())
    if _DIGITS.search(key):
        key = _DIGITS.sub("#", key)
    return key.strip(_EDGES) or key


@cache
def phrases() -> Phrases:
    """Return the shipped groups and the user's own.

    Raises LexiconError when an entry lacks an id or a reason, or has a field that is unknown.
    """
    reasons = tuple(_reasons())
    begun = ((start.strip(), reason) for reason in reasons for start in reason.starts)
    starts = grouped((start.split(" ", 1)[0], (start, reason)) for start, reason in begun)
    ends = grouped((end.rsplit(" ", 1)[-1], (end, reason)) for reason in reasons for end in reason.ends)
    contains, marked = _by_whole_word(reasons)
    return Phrases(
        reasons,
        {phrase: reason for reason in reversed(reasons) for phrase in reason.whole},
        {word: tuple(found) for word, found in starts.items()},
        {word: tuple(found) for word, found in ends.items()},
        {word: reason for reason in reasons for word in reason.only},
        contains,
        marked,
    )


_Contained = tuple[tuple[int, str, Reason], ...]


def _by_whole_word(reasons: Iterable[Reason]) -> tuple[dict[str, _Contained], _Contained]:
    """Return the contained phrases by a whole word, and those without one."""
    parts = ((part, reason) for reason in reasons for part in reason.contains)
    by_word = grouped((_whole_word(part), (number, part, one)) for number, (part, one) in enumerate(parts))
    marked = by_word.pop(None, [])
    return {word: tuple(found) for word, found in by_word.items() if word}, tuple(marked)


@cache
def phrase_words() -> frozenset[str]:
    """Return all words of all phrases."""
    every = phrases().reasons
    texts = (text for one in every for text in (*one.whole, *one.starts, *one.ends, *one.contains, *one.only))
    return frozenset(word.strip(_EDGES) for text in texts for word in text.split())


def _reasons() -> Iterator[Reason]:
    for table in files.tables("boilerplate"):
        table.only(("reason",))
        for entry in table.listed("reason"):
            entry.only(_FIELDS)
            entry.needs(("id", "reason"))
            yield Reason(**entry.read(Reason._fields, _READERS))


def normal_start(phrase: str) -> str:
    """Normalise a phrase for the beginning of a line; its right end is not stripped."""
    return " ".join(phrase.casefold().replace("’", "'").split()).lstrip(_EDGES)


_READERS: Readers = {
    "whole": lambda phrases: tuple(map(normal, phrases)),
    "starts": lambda phrases: tuple(map(normal_start, phrases)),
    "ends": lambda phrases: tuple(map(normal, phrases)),
    "only": frozenset,
    "needs": frozenset,
    "contains": tuple,
}
