"""Places without a name of their own, from data/plain_places.toml: numbered ones, rooms, sides."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product

from kazreader.lexicon import files
from kazreader.lexicon.entries import only, written, wrong
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.model.named_tuple import NamedTuple

_KINDS = ("rooms", "buildings", "grounds", "obstacles", "body", "aims")


class PlainPlaces(NamedTuple):
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
    tables = files.toml_tables("plain_places")
    numbered: dict[str, str] = {}
    kinds: dict[str, tuple[tuple[str, str], ...]] = {}
    cues: dict[str, frozenset[str]] = {}
    sided: dict[tuple[str, str], tuple[str, str]] = {}
    for path, table in tables:
        only(path, "", table, ("numbered", *_KINDS, "cues", "sided"))
        for section, lists in table.items():
            for name, words in lists.items():
                checked = written(path, section, name, words)
                if section == "numbered":
                    numbered |= dict.fromkeys(checked, name)
                elif section == "sided":
                    sides = [side.split("|") for side in name.split()]
                    if len(sides) != 2:
                        raise wrong(path, section, name, "is no pair. Write two words: left right.")
                    pair = " ".join(same[0] for same in sides)
                    for things, same in product((thing.split("|") for thing in checked), sides):
                        sided |= dict.fromkeys(product(same, things), (f"{pair} {things[0]}", same[0]))
                elif section == "cues":
                    cues[name] = cues.get(name, frozenset()).union(checked)
                else:
                    for word in checked:
                        kinds[word] = (*kinds.get(word, ()), (section, name))
    lasts = [
        frozenset(
            phrase.split()[-1]
            for phrase, told in kinds.items()
            if any((kind in cues) is cued for kind, _ in told)
        )
        for cued in (False, True)
    ]
    return PlainPlaces(numbered, phrases(kinds.items()), cues, sided, *lasts)
