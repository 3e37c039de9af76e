"""Find which one of a row something is: his 17th title, the 19th launch, the third-largest brewer.

They count nothing, and are compared among each other only. Read behind an owner, behind "is the" and "became
the", beside a superlative, and as the minute or lap of a game. Refused: the first and the second, which
every report has, other parts of a game, of a calendar or of a house, and ordinals that only point at a thing
("the third man was seen").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from kazreader.extract.figures.quantities import Amount
from kazreader.extract.figures.setting import Said
from kazreader.extract.figures.subjects import following_noun
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import ORDINAL_ENDS, grammar
from kazreader.lexicon.numbers import number_words
from kazreader.model import Interval, Quantity

_IN_PLAY = 130
"Minutes of a game, its extra time included."
_LEAST, _MOST = 3, 400
_LONGEST = 6
"Words behind an ordinal among which its noun stands."
_BECOMES = frozenset({"become", "becomes", "became", "becoming", "marks", "marked", "as"})
_OWNERS = frozenset({"his", "her", "its", "their"})
_NUMBER, _WORLD = frozenset({"number", "no"}), frozenset({"world", "world's"})
RANKED = _WORLD | {"ranked"}
"Words without which no rank of the world is told."
LAPS = frozenset({"lap", "round", "hole", "inning"})
_OWNS = ("'s", "s'", "'")
_NO_SUPERLATIVES = frozenset({"test", "contest", "guest", "protest", "request", "arrest", "conquest", "west"})


def ordinals(words: Words) -> Iterator[Said]:
    """Yield which one of a row things are, in order."""
    for at in _places(words):
        number, end = ordinal(words, at)
        if _LEAST <= number <= _MOST and (row := _of_row(words, at, end)):
            head = row.split()[-1]
            last = next((here + 1 for here in range(end, end + _LONGEST) if words.word(here) == head), end)
            yield _which(at, end, number, row)._replace(end=last)


def minutes_of_play(words: Words) -> Iterator[Said]:
    """Yield which minute of a game is told: in the 63rd minute, a 63rd-minute goal, on 64 minutes."""
    for at in sorted((*words.numbers, *words.where(_spelled()))):
        number, end = _minute(words, at)
        if 0 < number <= _IN_PLAY:
            yield _which(at, end, number, "minute of play")


def laps(words: Words) -> Iterator[Said]:
    """Yield in which lap, round or hole something happens: on lap 13, in the 12th round, a 13th-lap crash."""
    for at in words.where(LAPS):
        first, number = at, words.word(at + 1)
        for before in range(max(at - 2, 0), at):
            if ordinal(words, before)[1] == at:
                first, number = before, str(ordinal(words, before)[0])
        if number.isdecimal() and _LEAST <= int(number) <= _MOST:
            yield _which(first, at + 1 + (first == at), int(number), f"which {words.lower[at]}")


def _which(first: int, end: int, number: int, row: str) -> Said:
    value = Decimal(number)
    quantity = Quantity(Interval.exactly(value), "ordinal")
    amount = Amount(first, first, end, quantity, None, value, value, "ordinal", None, "qty.ordinal")
    return Said(amount, end, quantity, "open", row)


def ranks(words: Words) -> Iterator[Said]:
    """Yield which rank of the world somebody has: ranked 143, the world number 116."""
    for at in words.numbers:
        back = at - 1 - (words.word(at - 1) == ".")
        numbered = words.word(back) in _NUMBER and words.word(back - 1) in _WORLD
        if (numbered or words.word(at - 1) == "ranked") and words.lower[at].isdecimal():
            yield _which(at, at + 1, int(words.lower[at]), "which rank")


def _minute(words: Words, at: int) -> tuple[int, int]:
    """Return which minute of a game is told here, and where that ends; 0 where none is."""
    suffix, glued = words.word(at + 1), words.touches(at + 1)
    bare = int(words.lower[at]) if words.lower[at].isdecimal() else 0
    if bare and glued and suffix.endswith("-minute") and suffix.partition("-")[0] in ORDINAL_ENDS:
        return bare, at + 2
    number, end = ordinal(words, at)
    if number and words.word(end) == "minute":
        return number, end + 1
    if bare and words.word(at - 1) == "minute" and words.word(at - 2) in ("in", "the"):
        return bare, at + 1
    on_minutes = words.word(at - 1) == "on" and suffix == "minutes" and words.word(at + 2) not in _OWNS
    return (bare, at + 2) if bare and on_minutes else (0, at)


def _places(words: Words) -> Sequence[int]:
    """Return where ordinals may stand: the third, the third-largest, the 19th."""
    known = _spelled()
    spelled = words.where(known)
    numbers = () if ORDINAL_ENDS.isdisjoint(words.vocabulary) else words.numbers
    joined = words.where(_joined(words, known)) if "-" in words.text else ()
    return sorted((*spelled, *numbers, *joined))


def _joined(words: Words, known: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words.vocabulary if "-" in word and word.partition("-")[0] in known)


@cache
def _spelled() -> frozenset[str]:
    return frozenset(number_words().ordinals)


def ordinal(words: Words, at: int) -> tuple[int, int]:
    """Return an ordinal's number and where it ends; 0 where none starts."""
    word = words.lower[at]
    first = word.split("-", 1)[0]
    if first in number_words().ordinals:
        return int(number_words().ordinals[first]), at + 1
    glued = (
        words.word(at + 1) in ORDINAL_ENDS and words.touches(at + 1) and word.isdecimal() and len(word) <= 3
    )
    return (int(word), at + 2) if glued else (0, at)


def _of_row(words: Words, at: int, end: int) -> str:
    """Return the question, such as "which title"; nothing where the ordinal is of another use."""
    glued = words.lower[end - 1].partition("-")[2]
    behind = end if glued else end + 1 + (words.word(end) == "-")
    superlative = glued or words.word(behind - 1)
    if superlative.endswith(("est", "worst")) and superlative not in _NO_SUPERLATIVES:
        return f"rank as {superlative} {following_noun(words, behind)}".strip()
    before = words.word(at - 1)
    owned = before in _OWNERS or before.endswith(_OWNS)
    told = before == "the" and (words.word(at - 2) in grammar().forms_of_be or words.word(at - 2) in _BECOMES)
    named = not grammar().numbered.isdisjoint(words.lower[end : end + 2])
    if glued or named or not (owned or told):
        return ""
    noun = following_noun(words, end)
    return "" if not noun or noun in grammar().numbered else f"which {noun}"
