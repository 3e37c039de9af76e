"""Read by how much something was won or lost: by three wickets, by 1,204 votes, by 42 seconds."""

from __future__ import annotations

from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.model.topics import Measure

_WON = frozenset(
    (
        *("won", "win", "wins", "winning", "victory", "victorious", "winner", "beat", "beats", "beating"),
        *("beaten", "defeat", "defeated", "defeats", "lost", "loss", "thrashed", "edged", "triumphed"),
    )
)
_WITHIN = 14
"Words before a margin among which a victory is told."
_OF_GAMES = frozenset(
    (
        *(
            "wicket",
            "run",
            "goal",
            "point",
            "stroke",
            "shot",
            "length",
            "try",
            "seat",
            "vote",
            "game",
            "tries",
        ),
        *("inning", "ballot"),
    )
)
_TIME, _MARGIN = "duration", "winning_margin"


def margin(words: Words, amount: Amount) -> Measured | None:
    """Return the winning margin that an amount behind "by" is, a count with its noun as its unit."""
    at, unit = amount.first - 1, amount.quantity.unit
    if words.word(at) != "by" or _WON.isdisjoint(words.lower[max(at - _WITHIN, 0) : at]):
        return None
    noun = words.word(amount.end).removesuffix("s")
    if amount.counts and noun in _OF_GAMES:
        return Measured(amount, amount.quantity, Measure(_MARGIN, unit=noun), amount.end + 1, "margin")
    told = unit == _TIME or words.lower[amount.end - 1].startswith("point")
    return (
        Measured(amount, amount.quantity, Measure(_MARGIN, unit=unit), amount.end, "margin") if told else None
    )
