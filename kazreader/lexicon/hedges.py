"""Words that bound or blur an amount: data/hedges.toml."""

from __future__ import annotations

from functools import cache
from typing import get_args

from kazreader.lexicon import files
from kazreader.lexicon.entries import only, written
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.value import Hedging


class Hedges(NamedTuple):
    """Hedging phrases by where they stand."""

    before: Phrases[Hedging]
    after: Phrases[Hedging]


@cache
def hedges() -> Hedges:
    """Return the shipped hedges, widened by the user's; raises LexiconError when a name is unknown."""
    found: dict[str, list[tuple[str, Hedging]]] = {"before": [], "after": []}
    kinds: dict[str, Hedging] = {kind: kind for kind in get_args(Hedging)}
    for path, table in files.toml_tables("hedges"):
        only(path, "", table, kinds)
        for name, places in table.items():
            only(path, name, places, found)
            for place, words in places.items():
                found[place] += [(word, kinds[name]) for word in written(path, name, place, words)]
    return Hedges(phrases(found["before"]), phrases(found["after"]))
