"""Read amounts: a numeral with the words that bound it and the unit behind it, as an interval.

Hedges are intervals: a bare n is [n, n], "at least n" is [n, –], "nearly n" is [0.9 n, n - 1]. Units
are converted to the base unit of what they measure, with the rounding that the source's last digit
allows. Money keeps its currency.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from kazreader.extract.figures.amounts.fractions import fraction_at
from kazreader.extract.figures.amounts.hedging import convert, hedge_after, hedge_before, hedged
from kazreader.extract.figures.amounts.joined_units import joined_units
from kazreader.extract.figures.amounts.numbers_in_words import AND_A_HALF, single_units
from kazreader.extract.figures.amounts.numeral import Numeral
from kazreader.extract.figures.amounts.numerals import joined_range, joins, numeral_at
from kazreader.extract.figures.amounts.unit_behind import is_money, unit_behind
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import INDEFINITE, grammar
from kazreader.lexicon.hedges import hedges
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.units import Unit, units
from kazreader.model import Interval, Quantity
from kazreader.model.record import Record
from kazreader.model.value import Hedging

_SHARE = "percent"
_HALF = Decimal("0.5")
_TEMPERATURE = "temperature"
_CHANGE = 6
"Words between a change, what was before it, and what came of it."
_OF_THE = 3
'Words between a share and its whole, with "of".'
_BLURS = frozenset({"about", "almost", "around", "at", "just", "more", "nearly", "over", "roughly", "some"})
"First words of a hedge before the number that came of a change."
_UP_OR_DOWN = frozenset({"up", "down"})
# Currencies that may bear a full stop ("Rs. 500").
_ABBREVIATED = frozenset({"rs", "tk", "rp"})
_SHORT = 2
"Letters of a sign that is one only when glued: A$5, but a $5 note."


class Amount(Record):
    """An amount in a sentence: the hedge, the numeral and the unit at words [first, end)."""

    first: int
    "Where it starts, hedges included."
    number: int
    "Where the numeral starts."
    end: int
    "Where it ends, the unit included."
    quantity: Quantity
    "In the base unit; the unit is empty for a count."
    unit: Unit | None
    low: Decimal
    "As written, before conversion."
    high: Decimal
    form: str
    hedge: Hedging | None
    rule: str
    left: bool = False
    'Whether it is what was before a change: 12, of "rose from 12 to 16".'
    whole: bool = False
    'Whether the amount before is a share of it: 48, of "shot 35 of the 48 bears".'

    @property
    def counts(self) -> bool:
        """Whether it counts things, as it bears no unit."""
        return self.unit is None and self.quantity.unit == ""


def amounts(words: Words) -> Iterator[Amount]:
    """Yield the amounts of a sentence in order; they do not overlap."""
    end, floor, lower = 0, 0, words.lower
    for at in sorted((*words.where(starters()), *_articles(words), *words.numbers)):
        joined = joined_units().get(lower[at]) if at >= end else None
        if joined is not None:
            end = floor = at + 1
            yield _of_joined(at, *joined)
            continue
        numeral = (fraction_at(words, at) or numeral_at(words, at)) if at >= end else None
        if numeral is None:
            continue
        left = _left_behind(words, numeral)
        amount = _amount(words, numeral if left else _with_range(words, numeral), floor)
        amount = _with_rest(words, amount)
        amount = _with_top(words, amount) if amount.quantity.unit and amount.form != "range" else amount
        whole = bool(end) and _is_whole(words, end, amount.first)
        yield amount._replace(left=left, whole=whole) if left or whole else amount
        end = floor = amount.end
        if left and "to" in lower[end : end + _CHANGE]:
            floor = lower.index("to", end) + 1


@cache
def starters() -> frozenset[str]:
    """Return the words with which an amount begins that is not written in digits."""
    return number_words().starters | joined_units().keys()


def _of_joined(at: int, number: Decimal, unit: Unit) -> Amount:
    interval = convert(
        hedged(number, number, None if unit.rounded else "about", whole=False), unit, exact=True
    )
    quantity = Quantity(interval, unit.dimension, approximate=True)
    return Amount(at, at, at + 1, quantity, unit, number, number, "words", None, "qty.words")


def _is_whole(words: Words, share: int, first: int) -> bool:
    """Whether "of" and at most two words lead from the end of a share to its whole: half of the actual 40."""
    at = share if words.word(share) == "of" else first
    return at < first <= at + _OF_THE and all(word.isalpha() for word in words.lower[at:first])


def _articles(words: Words) -> Sequence[int]:
    """Return where "a" may stand for one: a hundred, a third, a half-million, for an hour."""
    if _behind_an_article().isdisjoint(words.vocabulary):
        return ()
    return [at for at in words.where(INDEFINITE) if words.word(at + 1) in _behind_an_article()]


@cache
def _behind_an_article() -> frozenset[str]:
    return single_units() | {"half", "-", *number_words().scales, *number_words().fractions}


def _with_rest(words: Words, amount: Amount) -> Amount:
    """Return an amount with the smaller unit behind it: 2 hours 12 minutes, six feet and two inches.

    Behind a broken number stands another amount: "2.5 km, 300 m more".
    """
    unit, at = amount.unit, amount.end + (words.word(amount.end) in ("and", ","))
    if unit is not None and at > amount.end and tuple(words.lower[at - 1 : at + 2]) in AND_A_HALF:
        more = hedged(amount.low + _HALF, amount.high + _HALF, amount.hedge, whole=False)
        half = convert(more, unit, exact=amount.hedge is None)
        return amount._replace(end=amount.end + 3, quantity=amount.quantity._replace(interval=half))
    if unit is not None and unit.name == "foot":
        inches = words.lower[amount.end - 1].rpartition("-")[2]
        if inches.isdecimal():
            return _with_inches(amount, Decimal(inches))
    numeral = numeral_at(words, at) if unit is not None and at < len(words) else None
    if unit is None or numeral is None or amount.hedge is not None or amount.form == "range":
        return amount
    if amount.low % 1:
        return amount
    smaller, end = unit_behind(words, numeral.end)
    if smaller is None or smaller.dimension != unit.dimension or smaller.factor >= unit.factor:
        return amount
    rest, whole = convert(Interval(numeral.low, numeral.high), smaller, exact=True), amount.quantity.interval
    bounds = [
        a + b for a, b in ((whole.low, rest.low), (whole.high, rest.high)) if a is not None and b is not None
    ]
    quantity = Quantity(Interval(min(bounds), max(bounds)), amount.quantity.unit)
    whole_amount = _with_rest(words, amount._replace(end=end, quantity=quantity, unit=smaller))
    return whole_amount._replace(unit=unit)


def _with_inches(amount: Amount, inches: Decimal) -> Amount:
    """Return an amount in feet with the inches that its compound ends with: 6-foot-9."""
    tall = Interval.exactly(amount.low * 12 + inches)
    interval = convert(tall, units().words.single["inch"], exact=amount.hedge is None)
    return amount._replace(quantity=amount.quantity._replace(interval=interval))


def _left_behind(words: Words, numeral: Numeral) -> bool:
    """Whether a number is what another one was before: it rose from 12 to 16, to 16 from 12."""
    if "from" not in words.vocabulary:
        return False
    at = numeral.first - 1
    while words.word(at) in units().signs or hedges().before.before(words.lower, at + 1) is not None:
        at -= 1
    if words.word(at) != "from" or grammar().changes.isdisjoint(words.lower[max(at - _CHANGE, 0) : at]):
        return False
    if words.word(at - 1) in _UP_OR_DOWN:
        return True
    behind, ahead = range(max(at - _CHANGE, 0), at), range(numeral.end, numeral.end + _CHANGE)
    return any(
        words.word(link) in ("to", "at") and _may_be_amount(words.word(link + 1))
        for link in (*behind, *ahead)
    )


def _may_be_amount(word: str) -> bool:
    known = number_words()
    return word[:1].isdecimal() or word in known.starters or word in units().signs or word in _BLURS


def _with_top(words: Words, amount: Amount) -> Amount:
    """Return a range each of whose ends bears its unit: between $20 and $25, 20 kg to 25 kg.

    "Rose 20 percent to 25 percent" is none, and of percentages only "20 to 25 percent of the staff".
    """
    between, at = words.word(amount.first - 1) == "between", amount.end + 1
    joined = ("and",) if between else ("to", "-", "–")
    if words.word(amount.end) not in joined:
        return amount
    numeral = numeral_at(words, at + (words.word(at) in units().signs)) if at + 1 < len(words) else None
    top = _amount(words, numeral, at) if numeral is not None else amount
    unlike = top.quantity.unit != amount.quantity.unit or top.high <= amount.high or top.unit != amount.unit
    share = amount.quantity.unit == _SHARE and words.word(top.end) != "of"
    before = words.word(amount.first - 1 - (words.word(amount.first - 1) == "by"))
    if unlike or (not between and (share or before == "from" or before in grammar().changes)):
        return amount
    interval = Interval(amount.quantity.interval.low, top.quantity.interval.high)
    return amount._replace(
        first=amount.first - between,
        end=top.end,
        quantity=amount.quantity._replace(interval=interval, approximate=True),
        high=top.high,
        form="range",
    )


def _with_range(words: Words, numeral: Numeral) -> Numeral:
    second_at = joins(words, numeral.end)
    if words.word(numeral.first - 1) == "between" and words.word(numeral.end) == "and":
        second_at = numeral.end + 1
    second = numeral_at(words, second_at) if second_at is not None and second_at < len(words) else None
    if second is None or _grew_to(words, numeral, second):
        return numeral
    return joined_range(words, numeral, second) or numeral


def _grew_to(words: Words, numeral: Numeral, reached: Numeral) -> bool:
    """Whether "to" leads from a growth to what was reached: deaths rose by 31 to 1,204."""
    grew = words.word(numeral.first - 1) == "by" and words.word(numeral.first - 2) in grammar().changes
    return grew and reached.high > 2 * numeral.high


def _amount(words: Words, numeral: Numeral, floor: int) -> Amount:
    currency, number = _sign_before(words, numeral.first, floor)
    bare = currency or numeral.form == "fraction"
    of = numeral.form == "vague" and words.word(numeral.end) == "of"
    unit, end = (None, numeral.end) if bare else unit_behind(words, numeral.end + of)
    end = numeral.end if unit is None else end
    if unit is not None and unit.money and is_money(words, numeral, end):
        currency, unit = unit.money, None
    if numeral.form == "range" and words.word(number - 1) in ("between", "from") and number > floor:
        number -= 1
    first, before = hedge_before(words, number, floor)
    end, behind = hedge_after(words, end)
    hedge = _hedge_of(words, numeral, before, behind)
    if hedge is None and unit is not None and unit.name == "decade" and numeral.high == 1:
        hedge = "about"
    quantity = _quantity(numeral, hedge, _SHARE if numeral.form == "fraction" else currency, unit)
    if unit is not None and unit.dimension == _TEMPERATURE and _is_minus(words, numeral.first):
        return _negative(first, numeral, end, unit)
    form, rule = numeral.form, f"qty.{hedge or numeral.form}"
    return Amount(first, numeral.first, end, quantity, unit, numeral.low, numeral.high, form, hedge, rule)


def _is_minus(words: Words, at: int) -> bool:
    """Whether "minus" or its sign stands before a number: minus 23 degrees, -31C."""
    sign = words.word(at - 1) in ("-", "−") and words.touches(at) and not words.touches(at - 1)
    return words.word(at - 1) == "minus" or sign


def _negative(first: int, numeral: Numeral, end: int, unit: Unit) -> Amount:
    low, high = -numeral.high, -numeral.low
    quantity = Quantity(convert(Interval(low, high), unit, exact=True), unit.dimension)
    first, form = min(first, numeral.first - 1), numeral.form
    return Amount(first, numeral.first, end, quantity, unit, low, high, form, None, "qty.minus")


def _hedge_of(
    words: Words, numeral: Numeral, before: Hedging | None, behind: Hedging | None
) -> Hedging | None:
    """Return the hedge that counts of two; a range bears none of nearness, a dozen is about twelve."""
    hedge = before if before not in (None, "exactly") else behind or before
    if numeral.form == "range":
        return None if hedge in ("about", "exactly") else hedge
    return "about" if hedge is None and words.lower[numeral.end - 1] == "dozen" else hedge


def _quantity(numeral: Numeral, hedge: Hedging | None, currency: str, unit: Unit | None) -> Quantity:
    plain = hedge in (None, "exactly")
    whole = unit is None and not currency and numeral.low == numeral.low.to_integral_value()
    interval = hedged(numeral.low, numeral.high, hedge, whole=whole)
    if unit is not None:
        interval = convert(interval, unit, exact=plain and numeral.form != "range")
    approximate = not plain or numeral.form in ("vague", "range", "fraction")
    return Quantity(interval, currency or (unit.dimension if unit is not None else ""), approximate)


def _sign_before(words: Words, number: int, floor: int) -> tuple[str, int]:
    """Return the currency of the sign before a number, and where it starts."""
    signs = units().signs
    if number - 1 < floor:
        return "", number
    if words.lower[number - 1] == "." and number - 2 >= floor and words.word(number - 2) in _ABBREVIATED:
        return signs[words.lower[number - 2]], number - 2
    sign, before = words.lower[number - 1], words.word(number - 2)
    if number - 2 >= floor:
        if before in signs and sign + before in signs:
            return signs[sign + before], number - 2  # $A5
        if before + sign in signs and (words.touches(number - 1) or len(before + sign) > _SHORT):
            return signs[before + sign], number - 2
    return (signs[sign], number - 1) if sign in signs else ("", number)
