"""Words that bound or blur an amount: data/hedges.toml."""

from __future__ import annotations

from functools import cache
from typing import get_args

from kazreader.lexicon import files
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.model.record import Record
from kazreader.model.value import Hedging


class Hedges(Record):
    """Hedging phrases by their position."""

    before: Phrases[Hedging]
    after: Phrases[Hedging]


@cache
def hedges() -> Hedges:
    """Return the shipped hedges, widened by the user's; raises LexiconError when a name is unknown."""
    found: dict[str, list[tuple[str, Hedging]]] = {"before": [], "after": []}
    kinds: dict[str, Hedging] = {kind: kind for kind in get_args(Hedging)}
    for table in files.tables("hedges"):
        table.only(kinds)
        for hedge in table.tables():
            hedge.only(found)
            for place in hedge:
                found[place] += [(word, kinds[hedge.name]) for word in hedge.words(place)]
    return Hedges(phrases(found["before"]), phrases(found["after"]))
