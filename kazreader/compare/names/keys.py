"""The keys through which written names meet: names that may be one share at least one of them."""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.compare.names import transcribed
from kazreader.compare.names.bodies import SMALL_WORDS
from kazreader.compare.names.forms import Form
from kazreader.compare.names.variants import without_articles
from kazreader.compare.phonetics import by_ear, sound
from kazreader.lexicon.names import name_words
from kazreader.lexicon.places import place_words

_BEGINNING = 4
"Letters of a surname that a misprint keeps."


def keys(name: Form) -> Iterator[tuple[str, ...]]:
    """Yield the keys of a name."""
    first, last = name.tokens[0], name.tokens[-1]
    yield ("letters", "".join(name.tokens))
    yield ("sounds", sound(without_articles(name.tokens)))
    yield ("sound", sound(first), sound(last))
    if not name_words().bodies.isdisjoint(name.tokens):
        yield ("words", *sorted(set(name.tokens) - SMALL_WORDS))
        yield ("ends", first, last)
        yield ("words", *sorted(set(name.tokens[:-1]) - SMALL_WORDS))
    if len(name.tokens) > 1:
        yield ("both", *sorted(name.tokens))
    if len(name.tokens) > 2:
        yield ("both", *sorted(name.tokens[:2]))
    if len(name.tokens) == 2 and first not in name_words().apart and first not in name_words().given:
        yield ("rare", first)
    if len(name.tokens) > 2 and not place_words().facilities.isdisjoint(name.tokens):
        yield ("ends", first, last)
    if len(name.tokens) > 1:
        yield ("first", first, sound(last)[:1])
        yield ("last", sound(first)[:1], last)
        if first[0] in "jyg":
            yield ("j, y or g", sound(first)[1:], last)
        yield ("ear", by_ear(first), by_ear(last))
        yield transcribed.key(first, name.spelled.replace("-", " ").split()[-1])
        yield ("tail", name.tokens[-2], sound(last))
        yield ("family", last)
        yield ("but the first letter", first, last[1:])
        yield ("beginning", first, last[:_BEGINNING])
        yield ("beginnings", first[:_BEGINNING], last[:_BEGINNING])
        if first in name_words().given:
            yield ("given", last)
