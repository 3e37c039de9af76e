"""Places without a name of their own, from data/plain_places.toml: numbered ones, rooms, sides."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product

from kazreader.lexicon import files
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.lexicon.table import Table
from kazreader.model.record import Record

_KINDS = ("rooms", "buildings", "grounds", "obstacles", "body", "aims")


class PlainPlaces(Record):
    """Every word in lower case and in the singular."""

    numbered: Mapping[str, str]
    "What a number tells apart, by its words: a highway is a road."
    kinds: Phrases[tuple[tuple[str, str], ...]]
    """The words for a place to its kinds, and to the one name for it in each: a cellar is the basement among
    rooms, a house is a building and what a lorry crashes into."""
    cues: Mapping[str, frozenset[str]]
    "Of some kinds the words of which one stands before: shot in the head."
    sided: Mapping[tuple[str, str], tuple[str, str]]
    "A word for a side and a thing to what is asked and to the answer: his left knee."
    lasts: frozenset[str]
    "The last words of those for the kinds that need no such word."
    cued: frozenset[str]
    "The last words of those for the other kinds."


@cache
def plain_places() -> PlainPlaces:
    """Return the words; raises LexiconError for an unknown table, and for a pair that is none."""
    numbered: dict[str, str] = {}
    kinds: dict[str, tuple[tuple[str, str], ...]] = {}
    cues: dict[str, frozenset[str]] = {}
    sided: dict[tuple[str, str], tuple[str, str]] = {}
    for table in files.tables("plain_places"):
        table.only(("numbered", *_KINDS, "cues", "sided"))
    for section in files.entries("plain_places"):
        for name in section:
            words = section.words(name)
            match section.name:
                case "numbered":
                    numbered |= dict.fromkeys(words, name)
                case "sided":
                    sided |= _sided(section, name)
                case "cues":
                    cues[name] = cues.get(name, frozenset()).union(words)
                case kind:
                    for word in words:
                        kinds[word] = (*kinds.get(word, ()), (kind, name))
    lasts = [
        frozenset(
            phrase.split()[-1]
            for phrase, pairs in kinds.items()
            if any((kind in cues) is cued for kind, _ in pairs)
        )
        for cued in (False, True)
    ]
    return PlainPlaces(numbered, phrases(kinds.items()), cues, sided, *lasts)


def _sided(section: Table, name: str) -> dict[tuple[str, str], tuple[str, str]]:
    """Return the words for two sides with each thing that has them, to what is asked and to the answer."""
    sides = [side.split("|") for side in name.split()]
    if len(sides) != 2:
        raise section.wrong(name, "is no pair. Write two words: left right.")
    pair = " ".join(same[0] for same in sides)
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for things, same in product((thing.split("|") for thing in section.words(name)), sides):
        found |= dict.fromkeys(product(same, things), (f"{pair} {things[0]}", same[0]))
    return found
