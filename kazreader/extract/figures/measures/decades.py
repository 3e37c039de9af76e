"""Read ages told by their decade: a man in his late 20s, Ana Lund, in her forties.

Late twenties are 27 to 29, early ones 20 to 23, the middle ones 24 to 26. Refuses whom only "he" names.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.model import Interval, Quantity
from kazreader.model.topics import Measure

SPELLED = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_DECADES = {word: 10 * number for number, word in enumerate(SPELLED, 2)} | {
    f"{10 * number}": 10 * number for number in range(2, 10)
}
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_OWN = frozenset({"his", "her", "their"})
_BETWEEN = frozenset(
    {",", "who", "was", "is", "believed", "to", "be", "thought", "aged", "said", "both", "all"}
)
_REACH = 8


def decades(words: Words) -> Iterator[Measured]:
    """Yield the ages of a sentence that are told by their decade."""
    for at in words.where(_OWN):
        found = _decade(words, at + 1) if words.word(at - 1) == "in" else None
        if found is None:
            continue
        low, high, end = found
        whose = _whose(words, at - 2)
        if words.word(end) == "or" and (other := _decade(words, end + 1)) is not None:
            high, end = other[1], other[2]
        if whose:
            value = Quantity(Interval(Decimal(low), Decimal(high)), "year", approximate=True)
            amount = Amount(
                at - 1, at + 1, end, value, None, Decimal(low), Decimal(high), "range", None, "qty.decade"
            )
            yield Measured(amount, value, Measure("age", *whose), end, "age")


def _decade(words: Words, at: int) -> tuple[int, int, int] | None:
    """Return the youngest and the oldest that "late 20s" means, and where its words end."""
    part = _PARTS.get(words.word(at))
    at += part is not None
    at += words.word(at) == "-"
    first, _, rest = words.word(at).partition("-")
    part, word = (_PARTS.get(first), rest) if rest else (part, first)
    decade, glued = _DECADES.get(word), words.word(at + 1) == "s" and words.touches(at + 1)
    if decade is None or (word.isdecimal() and not glued):
        return None
    youngest, oldest = part or (0, 9)
    return decade + youngest, decade + oldest, at + 1 + glued


def _whose(words: Words, at: int) -> tuple[str, bool] | None:
    """Return whose age it is, and whether a noun says so: the name or the noun of a person just before."""
    for back in range(at, max(at - _REACH, -1), -1):
        word = words.lower[back]
        known = counted_nouns().words.at(words.lower, back)
        if known is not None and known[0] == back + 1 and counted_nouns().line(known[1].kind)[-1] == "person":
            return (word, True) if not known[1].plural else None
        if words.capital(back) and back and words.capital(back - 1):
            return f"{words.lower[back - 1]} {word}", False
        if word not in _BETWEEN:
            return None
    return None
