"""Whose something is that a sentence tells: the person named before it, or the one whom a pronoun means.

Refuses to choose where a noun ("the suspect", "his brother") stands for somebody: the owner is then nobody
named.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kazreader.extract.people.full_names import full_names
from kazreader.extract.people.named import Named
from kazreader.extract.people.names import names
from kazreader.extract.people.persons import surnames
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.patterns import rarely
from kazreader.model import Span
from kazreader.model.grouped import grouped
from kazreader.model.record import Record

_PRONOUN = re.compile(r"(?<!\w)(?:[Hh]e|[Ss]he|him|her)(?!\w)|^The\s(?!two|three|four|five|six|men|women)")
"A pronoun, or a noun with its article at the head of the sentence: the teacher who was named before."
_SOMEBODY = frozenset(
    (
        *("man", "men", "woman", "women", "suspect", "suspects", "brother", "brothers", "sister", "father"),
        *("mother", "son", "daughter", "wife", "husband", "friend", "boy", "girl", "victim", "victims"),
        *("lawyer", "attorney", "accomplice", "accomplices", "partner", "defendant", "defendants", "other"),
        *("others", "teenager", "teenagers", "gunman", "cousin", "uncle", "colleague", "passenger", "people"),
        *("officer", "officers"),
    )
)
_ANOTHER = rarely(
    r"(?<!\w)(?:his|her|their|[Tt]he|a|an|another|one|two|three|four|five|both|[’']s|whose)\s(?:[a-z-]+\s){0,3}?"
    rf"(?:co-)?(?:{'|'.join(sorted(_SOMEBODY))})(?!\w)(?!,\s[A-Z])",
)
"A noun for somebody, whom no name behind it names."


class People(Record):
    """The people of an article, as its names tell."""

    by_sentence: dict[Span, list[Named]]
    full: dict[str, str]
    "A surname to the one full name that ends in it."


@lru_cache(maxsize=1)
def people_of(reading: Reading) -> People:
    """Return the people of the article; two finders ask, it is read once."""
    known = surnames(reading)
    found = [n for n in names(reading) if n.kind in ("person", "name") and n.text.split()[-1] in known]
    return People(grouped((named.name.sentence.span, named) for named in found), full_names(found))


def owner_before(people: People, sentence: Sentence, at: int, last: str) -> str:
    """Return who is spoken of at a place of a sentence, in full; "" for nobody named.

    `last` is whom the sentence before names first.
    """
    before = [n for n in people.by_sentence.get(sentence.span, ()) if n.name.words[-1].end <= at]
    start = before[-1].name.words[-1].end if before else 0
    if not _SOMEBODY.isdisjoint(sentence.vocabulary) and _ANOTHER().search(sentence.text, start, at):
        return ""
    if before:
        name = before[-1].text
    elif _PRONOUN.search(sentence.text, 0, at):
        name = last
    else:
        return ""
    return people.full.get(name.split()[-1], name) if name and " " not in name else name
