"""The words that bound or blur a number, before it or behind it."""

from __future__ import annotations

from kazreader.extract.words import Words
from kazreader.lexicon.hedges import hedges
from kazreader.model.value import Hedging

_STRENGTH: tuple[Hedging, ...] = (
    *("at_least", "more_than", "just_over", "nearly", "up_to", "less_than", "about", "exactly"),
)
'Strongest first: of two hedges before one number, this one decides ("more than an estimated").'
_OVER_VERBS = frozenset(
    (
        *("hand", "hands", "handed", "handing", "run", "ran", "running"),
        *("turn", "turns", "turned", "turning"),
        *("take", "takes", "took", "taken", "taking", "pull", "pulled", "pulling", "knocked", "signed"),
    )
)
'Verbs whose second word is "over": they handed over 14 hostages.'


def hedge_before(words: Words, number: int, floor: int) -> tuple[int, Hedging | None]:
    """Return where the hedges before a number begin, not before `floor`, and the strongest of them."""
    first, strongest = number, None
    while (found := hedges().before.before(words.lower, first)) is not None and found[0] >= floor:
        if words.lower[found[0]] == "over" and words.word(found[0] - 1) in _OVER_VERBS:
            break
        first, hedge = found
        if strongest is None or _STRENGTH.index(hedge) < _STRENGTH.index(strongest):
            strongest = hedge
    return first, strongest


def hedge_after(words: Words, end: int) -> tuple[int, Hedging | None]:
    """Return where the hedge behind an amount ends, and which it is: 20 or more."""
    if end >= len(words):
        return end, None
    at = end + 1 if words.lower[end] == "-" and words.touches(end) else end
    if at >= len(words):
        return end, None
    found = hedges().after.at(words.lower, at)
    return (end, None) if found is None else found
