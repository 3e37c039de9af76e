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
        *("wicket", "run", "goal", "point", "stroke", "shot", "length", "try", "tries", "inning"),
        *("game", "seat", "vote", "ballot"),
    )
)
_TIME, _MARGIN = "duration", "winning_margin"


def margin(words: Words, amount: Amount) -> Measured | None:
    """Return the winning margin that an amount behind "by" is, a count with its noun as its unit."""
    at, unit = amount.first - 1, amount.quantity.unit
    if words.word(at) != "by" or _WON.isdisjoint(words.lower[max(at - _WITHIN, 0) : at]):
        return None
    noun = words.word(amount.end).removesuffix("s")
    of_games = amount.counts and noun in _OF_GAMES
    if not (of_games or unit == _TIME or words.lower[amount.end - 1].startswith("point")):
        return None
    question = Measure(_MARGIN, unit=noun if of_games else unit)
    return Measured(amount, amount.quantity, question, amount.end + of_games, "margin")
