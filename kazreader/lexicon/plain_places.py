"""Places without a name of their own, from data/plain_places.toml: numbered ones, rooms, sides."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.entries import only, written, wrong
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.model.named_tuple import NamedTuple

_KINDS = ("rooms", "aims")


class PlainPlaces(NamedTuple):
    """Every word in lower case and in the singular."""

    numbered: Mapping[str, str]
    "What a number tells apart, by its words: a highway is a road."
    kinds: Phrases[tuple[str, str]]
    "The words for a place to its kind and to the one name for it: a cellar is the basement among rooms."
    sided: Mapping[tuple[str, str], tuple[str, str]]
    "A word for a side and a thing to what is asked and to the answer: his left knee."
    rooms: frozenset[str]
    "The last words of those for the kinds."


@cache
def plain_places() -> PlainPlaces:
    """Return the words; raises LexiconError for an unknown table, and for a pair that is none."""
    tables = files.toml_tables("plain_places")
    numbered: dict[str, str] = {}
    kinds: dict[str, tuple[str, str]] = {}
    sided: dict[tuple[str, str], tuple[str, str]] = {}
    for path, table in tables:
        only(path, "", table, ("numbered", *_KINDS, "sided"))
        for section, lists in table.items():
            for name, words in lists.items():
                checked = written(path, section, name, words)
                if section == "numbered":
                    numbered |= dict.fromkeys(checked, name)
                elif section == "sided":
                    sides = name.split()
                    if len(sides) != 2:
                        raise wrong(path, section, name, "is no pair. Write two words: left right.")
                    sided |= {(side, word): (f"{name} {word}", side) for word in checked for side in sides}
                else:
                    kinds |= dict.fromkeys(checked, (section, name))
    rooms = frozenset(phrase.split()[-1] for phrase in kinds)
    return PlainPlaces(numbered, phrases(kinds.items()), sided, rooms)
