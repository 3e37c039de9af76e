"""Find what somebody without a name is: "the gunman, a former soldier", "The victim was a nurse".

The one gunman of a report is the gunman of all: who plays one part in an event is compared, whatever the
reports call the part. Refused are parts that a report gives to several people.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kazreader.extract.people.called import claim_called, names_people, phrases_behind
from kazreader.extract.people.kin import ties_behind
from kazreader.extract.people.persons import only_named, spoken_of
from kazreader.extract.people.roles import claim_of
from kazreader.extract.people.titles_behind import titles_behind
from kazreader.extract.people.told import claim_told, told_in
from kazreader.extract.reading import Reading, Sentence, cues_of
from kazreader.lexicon.inflection import plural
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim

_RULE = "role.unnamed"
_OF_WHAT = re.compile(r"\s(?:of|in|behind)\s(?:the|a|an)\s[a-z]+(?:\s[a-z]+)?(?=,|\s(?:was|is|had)\s)")
"What the driver drove."
_SEVERAL = frozenset(("second", "third", "other", "another", "two", "three", "former", "one"))


def find(reading: Reading) -> Iterator[Claim]:
    """Yield what those are who play a part, in the order of the text; the holder is the part."""
    parts = role_words().unnamed
    for number in reading.where(_cues()):
        sentence = reading.sentences[number]
        for played in _played().finditer(sentence.text):
            part = parts[played["noun"].lower()]
            words = played.group().lower().split()
            if _SEVERAL.isdisjoint(words) and _plurals(part).isdisjoint(reading.vocabulary):
                yield from _told_behind(reading, sentence, _holder(reading, number, part), played.end())
        does = _does().match(sentence.text) if sentence.text.startswith(("A", "One ")) else None
        if does is not None and _plurals(_DOER).isdisjoint(reading.vocabulary):
            found = told_in(sentence.text, *does.span("phrase"))
            if found is not None:
                yield claim_told(reading, sentence, f"the {_DOER}", found, _RULE)


def _holder(reading: Reading, number: int, part: str) -> str:
    """Return the part, or of whom a trial tells that calls somebody the accused."""
    if part != _ON_TRIAL:
        return f"the {part}"
    return spoken_of(reading, number) or only_named(reading, number - 1) if number else f"the {part}"


def _told_behind(reading: Reading, sentence: Sentence, holder: str, end: int) -> Iterator[Claim]:
    """Yield what stands behind a part: a title, else a noun."""
    drove = _OF_WHAT.match(sentence.text, end)
    end = drove.end() if drove is not None else end
    yield from ties_behind(reading, sentence, holder, end)
    titles = list(titles_behind(sentence.text, end))
    for title, _ in titles:
        yield claim_of(reading, sentence, holder, title, _RULE)
    for span, head in () if titles else phrases_behind(sentence.text, end):
        if names_people(head):
            yield claim_called(reading, sentence, holder, span, head, _RULE)


_ON_TRIAL = "accused"
"Whom a report of a trial mostly names."
_DOER = "attacker"
"The part of those whom a deed tells: a former soldier opened fire."


@cache
def _cues() -> frozenset[str]:
    """Return the longest words of what a part is called, and the first of what an attacker does."""
    parts = (max(noun.split(), key=len) for noun in role_words().unnamed)
    return cues_of((*parts, *(deed.split()[0] for deed in role_words().attacks)))


@cache
def _plurals(part: str) -> frozenset[str]:
    """Return the words by which several have a part: the gunmen, two suspects."""
    nouns = (noun for noun, of in role_words().unnamed.items() if of == part and " " not in noun)
    return frozenset(
        noun.removesuffix("man") + "men" if noun.endswith("man") else plural(noun) for noun in nouns
    )


@cache
def _played() -> re.Pattern[str]:
    nouns = "|".join(sorted(map(re.escape, role_words().unnamed), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w-])[Tt]he\s(?:[a-z]+\s|[\w-]+-old\s){{0,2}}?(?P<noun>{nouns})(?=,|\s(?:was|is|of|in|behind|had)\s)"
    )


@cache
def _does() -> re.Pattern[str]:
    deeds = "|".join(sorted(map(re.escape, role_words().attacks), key=len, reverse=True))
    return re.compile(rf"(?:An?|One)\s(?P<phrase>(?:[\w-]+\s){{0,3}}?[a-z-]+)\s(?:who\s)?(?:{deeds})\s")
