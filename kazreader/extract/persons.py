"""The people whom a sentence is about, for the pronouns of the next: "he said" behind "Ilse Koh, 41, slept".

A name is a person's where the report gives a title, an age or a known given name with it, or goes on with
"who". Names inside quotations are left out: those are the words of somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import groupby

from kazreader.extract.people.names import Named, names
from kazreader.extract.quote_marks import is_quoted, stretches
from kazreader.extract.reading import Reading
from kazreader.lexicon.names import name_words
from kazreader.model import Span

_TELLS_PERSON = re.compile(r"(?:, (?:aged )?|\s\()\d{1,2}(?:[,.;)]|$)|, who\s")
_QUOTED = re.compile(r"[“”\"„«»]|``")


@lru_cache(maxsize=1)
def first_named(reading: Reading) -> Mapping[Span, tuple[int, str]]:
    """Return for each sentence that names people where its first one stands, and the name.

    The finders ask one after the other for the same article; it is read once.
    """
    found = names(reading)
    known = {named.text.split()[-1] for named in found if _is_person(named)}
    people = (n for n in found if n.kind in ("person", "name") and n.text.split()[-1] in known)
    first: dict[Span, tuple[int, str]] = {}
    for named in _outside_quotations(reading, people):
        first.setdefault(named.name.sentence.span, (named.name.words[0].start, named.text))
    return first


def surnames(reading: Reading) -> frozenset[str]:
    """Return the last words of names that may be people's: behind a title, or of several words."""
    return frozenset(
        named.text.split()[-1]
        for named in names(reading)
        if named.kind == "person" or (named.kind == "name" and " " in named.text)
    )


def _is_person(named: Named) -> bool:
    if named.kind == "person":
        return True
    words = named.name.words
    if named.kind != "name" or len(words) < 2:
        return False
    told = _TELLS_PERSON.match(named.name.sentence.text, words[-1].end) is not None
    return told or words[0].bare in name_words().given


def _outside_quotations(reading: Reading, people: Iterator[Named]) -> Iterator[Named]:
    prose = reading.article.prose
    for paragraph, inside in groupby(people, lambda named: named.name.sentence.paragraph):
        block = reading.article.blocks[paragraph].span
        quoted = stretches(prose, block) if _QUOTED.search(prose, block.start, block.end) else ()
        yield from (named for named in inside if not is_quoted(named.name.span(), quoted))
