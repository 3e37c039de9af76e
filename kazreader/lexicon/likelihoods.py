"""How much each sign of a pair speaks for what its judge asks: data/likelihoods.toml."""

from __future__ import annotations

from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.table import settled

BIAS = "bias"


@cache
def likelihood(judge: str, signs: tuple[str, ...]) -> tuple[float, tuple[float, ...]]:
    """Return the bias of a judge, and the weights of its signs in their order.

    Raises LexiconError when a sign has no weight, or a weight no sign.
    """
    tables = [file.table(judge) for file in files.tables("likelihoods")]
    for table in tables:
        table.only((BIAS, *signs))
    found = settled(tables, (BIAS, *signs))[judge]
    return found[BIAS], tuple(found[sign] for sign in signs)
