"""Words that bound or blur an amount: data/hedges.toml."""

from __future__ import annotations

from functools import cache
from typing import Literal, NamedTuple, TypeAlias, get_args

from kazreader.lexicon import files
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.model import LexiconError

Hedge: TypeAlias = Literal[
    "at_least", "more_than", "just_over", "nearly", "about", "up_to", "less_than", "exactly"
]


class Hedges(NamedTuple):
    """Hedging phrases by where they stand."""

    before: Phrases[Hedge]
    after: Phrases[Hedge]


@cache
def hedges() -> Hedges:
    """Return the shipped hedges, widened by the user's."""
    found: dict[str, list[tuple[str, Hedge]]] = {"before": [], "after": []}
    kinds: dict[str, Hedge] = {kind: kind for kind in get_args(Hedge)}
    for path, table in files.toml_tables("hedges"):
        for name, places in table.items():
            if name not in kinds:
                raise LexiconError(f"{path}: [{name}] is no hedge; known are {', '.join(kinds)}.")
            for place, words in places.items():
                if place not in found or not isinstance(words, list):
                    raise LexiconError(f"{path}: [{name}] {place}: give lists named before and after.")
                found[place] += [(str(word), kinds[name]) for word in words]
    return Hedges(phrases(found["before"]), phrases(found["after"]))
