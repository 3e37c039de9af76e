"""Read a phrase as what it says that somebody is: a title, or a noun that people are called by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from kazreader.extract.people.called import claim_called, names_people
from kazreader.extract.people.roles import claim_of
from kazreader.extract.people.titles import Title, title_in
from kazreader.extract.reading import Reading, Sentence, cues_of
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.names import name_words
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim, Span

_OF_WHAT = re.compile(r"\s(?:of|for|at|in)\s")


@lru_cache(maxsize=1)
def tells_of_people(reading: Reading) -> Sequence[int]:
    """Return the numbers of the sentences that hold a word of a title or a noun for people."""
    return reading.where(_cues())


@cache
def _cues() -> frozenset[str]:
    return cues_of((*role_words().offices, *name_words().callings))


def told_in(text: str, start: int, end: int, *, reduced: bool = False) -> Title | Span | None:
    """Return the title that a phrase is, or where it is a noun for people; None for neither.

    `reduced`: as for titles, "a cleaner liked by all".
    """
    title = title_in(text, start, end, reduced=reduced)
    if title is not None:
        return title
    noun = _noun_of(text[start:end])
    return Span(start, end) if names_people(noun) and noun not in clause_words().persons else None


def claim_told(reading: Reading, sentence: Sentence, holder: str, found: Title | Span, rule: str) -> Claim:
    """Return the claim that somebody is what a phrase says."""
    if isinstance(found, Title):
        return claim_of(reading, sentence, holder, found, rule)
    return claim_called(reading, sentence, holder, found, _noun_of(found.of(sentence.text)), rule)


def _noun_of(phrase: str) -> str:
    """Return the noun that a phrase is about: senator, of a Danish senator for Moss."""
    return _OF_WHAT.split(phrase, 1)[0].split()[-1]
