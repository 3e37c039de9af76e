"""Judge two figures that answer the same question: conflict, update, compatible, or not comparable.

The judges stand in order, and the first ruling decides.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial

from kazreader.compare.figures.amounts import amount, bounds, distance
from kazreader.compare.figures.kinds import Behaviour
from kazreader.compare.figures.pair import Pair, exchanged, gap, ratio, slipped
from kazreader.compare.ruling import Rule, Ruling
from kazreader.compare.sides import quantity
from kazreader.compare.wording import between
from kazreader.model import Claim, Interval, Quantity, Relation

_OTHER_SIZE = Rule("figure.other_size", refuses=True)
_SETTLED = Rule("figure.settled", Relation.UPDATE, "{guess} was a first guess, {number} is the number")
_OVERLAP = Rule("figure.overlap", Relation.COMPATIBLE, "{one} and {other} can both hold")
_ROUNDING = Rule("figure.rounding", Relation.COMPATIBLE, "{fine} rounds to {coarse}")
_AT_THE_BOUND = Rule("figure.at_the_bound", Relation.COMPATIBLE, "the two differ only in the hedge")
_VAGUE = Rule("figure.vague", Relation.COMPATIBLE, "{one} is too vague to contradict {other}")
_SEVERAL = Rule("figure.several", refuses=True)
_TOO_FAR = Rule("figure.too_far", refuses=True)
SWUNG = Rule("figure.swung", Relation.UPDATE, "such a number may go up and down, and {days} it changed")
_GROWN = Rule("figure.grown", Relation.UPDATE, "the number has grown {days}")
_SHRUNK = Rule("figure.shrunk", Relation.CONFLICT, "such a number cannot shrink, yet {days} it fell")
_DISJOINT = Rule("figure.disjoint", Relation.CONFLICT, "{one} against {other}: {gap} apart")
DISJOINT_SAME_DAY = Rule("figure.disjoint_same_day", Relation.CONFLICT, f"{_DISJOINT.why}, on the same day")
_SMALL_NUMBER = 10
"Only numbers up to this are compared with none; only numbers from this on survive an added hedge."
_GUESS_WITHIN = 2
"A first guess more than this many times the number is of something else."
_OTHER_PEAK = Decimal("1.1")
"Peaks closer than this factor may be the same one, converted or rounded."
_ROUNDED_FROM = 1000
"Numbers from here on may be rounded without a hedge, percentages always."
_CUT_OFF = 1000
"A number at least this many times its distance from a coarser one was truncated: 164.755 to 164.7 million."
_MOST_ROUNDED = Decimal("0.015")
"The largest share of a number by which a conversion is taken to round."
_SIGNS = " $€£¥₹"
_MOST_SEVERAL = 19
'The largest number that "several" may stand for.'
_AT_A_GLANCE = Decimal("1.6")
'Numbers closer than this factor to "dozens" or "thousands" do not contradict them.'


def relate(pair: Pair) -> Ruling:
    """Return the first ruling; a conflict where no rule applies."""
    for judge in _JUDGES:
        ruling = judge(pair)
        if ruling is not None:
            return ruling
    return _disjoint(pair)


def _other_size(pair: Pair) -> Ruling | None:
    """Refuse open ranges of different size: at least one, at least 230,000."""
    a, b = pair.first, pair.second
    if a.low is None or b.low is None or (a.high is not None and b.high is not None):
        return None
    if max(a.low, b.low) > max(min(a.low, b.low), Decimal(1)) * pair.behaviour.widest:
        return _OTHER_SIZE.ruling()
    return None


def _settled(pair: Pair) -> Ruling | None:
    """A first guess and the number: up to 20, then 14; not if the number was reported first."""
    for guess, firm in ((pair.a, pair.b), (pair.b, pair.a)):
        low, high = quantity(guess).interval
        if low != 0 or not high or not (exact := quantity(firm).interval).exact or exact.low is None:
            continue
        known_before = guess.said_on is not None and firm.said_on is not None and firm.said_on < guess.said_on
        near = 0 < exact.low < high <= exact.low * _GUESS_WITHIN
        if near and not known_before and pair.behaviour.counts != "fixed" and not pair.behaviour.of_measure:
            return _SETTLED.ruling(guess=bounds(quantity(guess).interval), number=bounds(exact))
    return None


def _peaks(pair: Pair) -> Ruling | None:
    """Two peaks, compared by their heights: winds of up to 130 km/h, of up to 145."""
    if not pair.behaviour.of_measure or not (_is_peak(pair.a) and _is_peak(pair.b)):
        return None
    tops = [i.high for i in (pair.first, pair.second) if i.high is not None]
    if len(tops) < 2 or max(tops) < min(tops) * _OTHER_PEAK:
        return None
    a, b = (_exactly(claim, top) for claim, top in zip((pair.a, pair.b), tops, strict=True))
    return relate(Pair(a, b, pair.behaviour))


def _is_peak(claim: Claim) -> bool:
    up_to = claim.hedge is not None and claim.hedge.sense == "up_to"
    return up_to and quantity(claim).interval.low == 0


def _exactly(claim: Claim, amount: Decimal) -> Claim:
    value = Quantity(Interval.exactly(amount), quantity(claim).unit)
    return claim._replace(mention=claim.mention._replace(value=value))


def _overlap(pair: Pair) -> Ruling | None:
    if not pair.first.overlaps(pair.second):
        return None
    return _OVERLAP.ruling(
        one=partial(bounds, pair.first, pair.unit), other=partial(bounds, pair.second, pair.unit)
    )


def _grown_past_bound(pair: Pair) -> Ruling | None:
    """A count that has grown past an open bound: at least 14 one day, 23 the next."""
    earlier, later = _in_time(pair)
    if earlier is None or later is None or pair.behaviour.counts != "growing":
        return None
    before, after = quantity(earlier).interval, quantity(later).interval
    if before.high is None and before.low is not None and after.low is not None and after.low > before.low:
        return _GROWN.ruling(days=between(earlier.said_on, later.said_on))
    return None


def _rounding(pair: Pair) -> Ruling | None:
    a, b = pair.first, pair.second
    if not (a.exact and b.exact) or a.low is None or b.low is None:
        return None
    if pair.unit != "percent" and min(a.low, b.low) < _ROUNDED_FROM:
        return None
    coarse, fine = sorted((a.low, b.low), key=_last_digit, reverse=True)
    step = Decimal(1).scaleb(_last_digit(coarse))
    if pair.unit == "percent":
        step = min(step, Decimal(1))  # 48 percent are not 50
    if (
        _last_digit(coarse) > _last_digit(fine)
        and (abs(coarse - fine) * 2 <= step or abs(coarse - fine) * _CUT_OFF <= fine)
        and abs(coarse - fine) * 20 <= fine
    ):
        return _ROUNDING.ruling(fine=amount(fine, pair.unit), coarse=amount(coarse, pair.unit))
    return None


def _last_digit(amount: Decimal) -> int:
    return int(amount.normalize().as_tuple().exponent)


def _converted(pair: Pair) -> Ruling | None:
    """A number and one of another system that rounds to it: 17 metres, 55 feet."""
    for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
        by_hedge = quantity(pair.a).approximate or quantity(pair.b).approximate
        if by_hedge or not one.exact or one.low is None or None in other or other.exact or not pair.unit:
            continue
        half = min(Decimal(5).scaleb(_last_digit(one.low) - 1), one.low * _MOST_ROUNDED)
        if Interval(one.low - half, one.low + half).overlaps(other):
            return _ROUNDING.ruling(fine=bounds(other, pair.unit), coarse=bounds(one, pair.unit))
    return None


def _at_the_bound(pair: Pair) -> Ruling | None:
    """The same number with and without a hedge: over 14,000 and 14,000; nearly 100 and 100."""
    hedged = quantity(pair.a).approximate or quantity(pair.b).approximate
    near = gap(pair.first, pair.second) <= 1 and min(_size(pair.first), _size(pair.second)) >= _SMALL_NUMBER
    return _AT_THE_BOUND.ruling() if hedged and near else None


def _by_word(pair: Pair) -> Ruling | None:
    """A word in place of a number: refuse several against 22; scores and more than 100 may be one guess."""
    for vague, other in ((pair.a, pair.b), (pair.b, pair.a)):
        if not vague.mention.rule.startswith("qty.vague"):
            continue
        high, more = quantity(vague).interval.high, quantity(other).interval.low
        several = high is not None and high <= _MOST_SEVERAL and more is not None and more > high
        if several:
            return _SEVERAL.ruling()
        if ratio(pair.first, pair.second) <= _AT_A_GLANCE:
            return _VAGUE.ruling(one=bounds(pair.first, pair.unit), other=bounds(pair.second, pair.unit))
    return None


def _size(interval: Interval) -> Decimal:
    return interval.high if interval.high is not None else interval.low or Decimal(0)


def _too_far_apart(pair: Pair) -> Ruling | None:
    a, b = pair.first, pair.second
    if slipped(a, b) or exchanged(a, b):
        return None
    none = a.high == 0 or b.high == 0
    if none and max(a.low or 0, b.low or 0) <= _SMALL_NUMBER:
        return None
    return _TOO_FAR.ruling() if far_apart(a, b, pair.behaviour) else None


def far_apart(a: Interval, b: Interval, behaves: Behaviour) -> bool:
    """Whether two answers differ so much that they are about different things."""
    if behaves.of_measure and not (a.high is None or b.high is None):
        low, high = sorted(((i.low or Decimal(0)) + i.high) / 2 for i in (a, b) if i.high is not None)
        return high > low * behaves.widest
    return ratio(a, b) > behaves.widest


def _grown(pair: Pair) -> Ruling | None:
    earlier, later = _in_time(pair)
    if earlier is None or later is None:
        return None
    before, after = quantity(earlier).interval, quantity(later).interval
    grown = after.low is not None and before.high is not None and before.high < after.low
    days = between(earlier.said_on, later.said_on)
    if pair.behaviour.counts == "swinging":
        return SWUNG.ruling(days=days)
    if pair.behaviour.counts == "growing":
        return (_GROWN if grown else _SHRUNK).ruling(days=days)
    return None


def _in_time(pair: Pair) -> tuple[Claim | None, Claim | None]:
    a, b = pair.a, pair.b
    if a.said_on is None or b.said_on is None or a.said_on == b.said_on:
        return None, None
    return (a, b) if a.said_on < b.said_on else (b, a)


def _disjoint(pair: Pair) -> Ruling:
    """Return the conflict of two numbers that no other rule explains."""
    same_day = pair.a.said_on is not None and pair.a.said_on == pair.b.said_on
    return (DISJOINT_SAME_DAY if same_day else _DISJOINT).ruling(
        one=partial(_allowing, pair.a), other=partial(_allowing, pair.b), gap=partial(_apart, pair)
    )


def _apart(pair: Pair) -> str:
    return distance(pair.first, pair.second, gap(pair.first, pair.second), pair.unit)


def _allowing(claim: Claim) -> str:
    """Return the bounds of a claim; if a hedge makes them, with its word."""
    hedge, (interval, unit, _) = claim.hedge, quantity(claim)
    shown = bounds(interval, unit)
    if (
        hedge is None
        or hedge.sense not in ("about", "nearly")
        or interval.exact
        or None in (interval.low, interval.high)
    ):
        return shown
    return f"{shown} (allowing 10 percent for “{hedge.written.lower().rstrip(_SIGNS)}”)"


_JUDGES: tuple[Callable[[Pair], Ruling | None], ...] = (
    _other_size,
    _grown_past_bound,
    _settled,
    _peaks,
    _overlap,
    _rounding,
    _converted,
    _at_the_bound,
    _by_word,
    _too_far_apart,
    _grown,
)
