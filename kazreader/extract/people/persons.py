"""The people whom a sentence is about, for the pronouns of the next: "he said" behind "Ilse Koh, 41, slept".

A name is a person's where the report gives a title, an age, a known given name or what people are called
with it ("safety officer Ilse Koh", "Ilse Koh, a survivor"), or goes on with "who". Names inside quotations
are left out: those are the words of somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from functools import lru_cache
from itertools import groupby

from kazreader.extract.people.capital_runs import Run
from kazreader.extract.people.capitals import Word
from kazreader.extract.people.named import Named
from kazreader.extract.people.names import names
from kazreader.extract.quote_marks import is_quoted, stretches
from kazreader.extract.reading import Reading
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.given_names import given_names
from kazreader.lexicon.names import name_words
from kazreader.model import Span

_TELLS_PERSON = re.compile(r"(?:, (?:aged )?|\s\()\d{1,2}(?:[,.;)]|$)|, who\s")
_APPOSED = re.compile(r", (?:(?:the|an?|his|her|its|their) )?(?P<words>[a-z][\w’'-]*(?: [\w’'-]+){0,4})")
_WORD_BEFORE = re.compile(r"(?P<word>[a-z-]+),? $")
_LONGEST_WORD = 24
_PRONOUN_IS = re.compile(r"(?:He|She)(?=\s(?:is|was|has|had|became|becomes|remains|served|will)\s)")
_QUOTED = re.compile(r"[“”\"„«»]|``")


@lru_cache(maxsize=1)
def first_named(reading: Reading) -> Mapping[Span, tuple[int, str]]:
    """Return for each sentence that names people where its first one stands, and the name.

    The finders ask one after the other for the same article; it is read once.
    """
    found = names(reading)
    alone = {n.text for n in found if n.kind == "name" and " " not in n.text and n.name.words[0].opens}
    known = {n.text.split()[-1] for n in found if is_person(n) or _is_called_by_surname(n, alone)}
    people = (n for n in found if n.kind in ("person", "name") and n.text.split()[-1] in known)
    first: dict[Span, tuple[int, str]] = {}
    for named in _outside_quotations(reading, people):
        first.setdefault(named.name.sentence.span, (named.name.words[0].start, named.text))
    return first


def pronouns(reading: Reading) -> Iterator[Named]:
    """Yield each "He" and "She" that opens what somebody is, under the name of whom was told before."""
    people, last = first_named(reading), ""
    for sentence in reading.sentences:
        spoken = _PRONOUN_IS.match(sentence.text) if last else None
        if spoken is not None:
            word = Word(spoken.group(), spoken.group().lower(), 0, spoken.end(), opens=True)
            yield Named((), Run(sentence, (word,)), last, "person")
        else:
            last = people.get(sentence.span, (0, ""))[1]


def surnames(reading: Reading) -> frozenset[str]:
    """Return the last words of names that may be people's: behind a title, or of several words."""
    return frozenset(
        named.text.split()[-1]
        for named in names(reading)
        if named.kind == "person" or (named.kind == "name" and " " in named.text)
    )


def is_person(named: Named) -> bool:
    """Whether a name is shown to be a person's where it stands."""
    if named.kind == "person":
        return True
    words = named.name.words
    if named.kind != "name" or len(words) < 2:
        return False
    text, end = named.name.sentence.text, words[-1].end
    if (
        words[0].bare in name_words().given
        or words[0].bare in given_names().names
        or _TELLS_PERSON.match(text, end)
    ):
        return True
    before = _WORD_BEFORE.search(text, max(0, words[0].start - _LONGEST_WORD), words[0].start)
    apposed = _APPOSED.match(text, end)
    beside = [before["word"]] if before else []
    return any(map(is_of_people, beside + (apposed["words"].split() if apposed else [])))


def _is_called_by_surname(named: Named, alone: Container[str]) -> bool:
    """Whether a sentence begins with the last word of a name of two: "Quist conceded", of Ada Quist."""
    return named.kind == "name" and len(named.name.words) == 2 and named.text.split()[-1] in alone


@lru_cache(maxsize=4096)
def is_of_people(word: str) -> bool:
    """Whether people are called so: an office, a job, "survivor"."""
    if word in name_words().titles:
        return True
    counted = counted_nouns().words.at([word], 0)
    return counted is not None and counted_nouns().line(counted[1].kind)[-1] == "person"


def _outside_quotations(reading: Reading, people: Iterator[Named]) -> Iterator[Named]:
    prose = reading.article.prose
    for paragraph, inside in groupby(people, lambda named: named.name.sentence.paragraph):
        block = reading.article.blocks[paragraph].span
        quoted = stretches(prose, block) if _QUOTED.search(prose, block.start, block.end) else ()
        yield from (named for named in inside if not is_quoted(named.name.span(), quoted))
