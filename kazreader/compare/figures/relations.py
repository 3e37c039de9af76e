"""Judge two figures that answer one question: conflict, update, compatible, or not comparable.

An ordered list of small rules; the first that answers decides, and its id is part of the result.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from kazreader.compare.figures.amounts import amount, bounds
from kazreader.compare.figures.kinds import Behaviour
from kazreader.compare.figures.pair import Pair, exchanged, gap, ratio, slipped
from kazreader.compare.ruling import Rule, Ruling
from kazreader.compare.sides import quantity
from kazreader.compare.wording import between
from kazreader.model import Claim, Interval, Quantity, Relation
from kazreader.model.topics import Measure

_OTHER_SIZE = Rule("figure.other_size", refuses=True)
_SETTLED = Rule("figure.settled", Relation.UPDATE, "{guess} was a first guess, {number} is the number")
_OVERLAP = Rule("figure.overlap", Relation.COMPATIBLE, "{one} and {other} can both hold")
_ROUNDING = Rule("figure.rounding", Relation.COMPATIBLE, "{fine} rounds to {coarse}")
_AT_THE_BOUND = Rule("figure.at_the_bound", Relation.COMPATIBLE, "the two differ only in the hedge")
_VAGUE = Rule("figure.vague", Relation.COMPATIBLE, "{one} is too vague to contradict {other}")
_ONE_GUESS = _VAGUE._replace(why="{one} and {other} are nearly one guess")
_SEVERAL = Rule("figure.several", refuses=True)
_TOO_FAR = Rule("figure.too_far", refuses=True)
SWUNG = Rule("figure.swung", Relation.UPDATE, "such a number may go up and down, and {days} it changed")
_GROWN = Rule("figure.grown", Relation.UPDATE, "the number has grown {days}")
_SHRUNK = Rule("figure.shrunk", Relation.CONFLICT, "such a number cannot shrink, yet {days} it fell")
_DISJOINT = Rule("figure.disjoint", Relation.CONFLICT, "{one} against {other}: {gap} apart")
DISJOINT_SAME_DAY = Rule("figure.disjoint_same_day", Relation.CONFLICT, f"{_DISJOINT.why}, on the same day")
_FEW = 10
"So many at most may stand against none."
_FIRST_GUESS = 2
"A guess higher than this many times the number is of something else."
_VAGUE_WITHIN = 2
"""Two answers closer than this factor are compatible when one is as vague as "thousands"."""
_VAGUE_FROM = 200
_OTHER_PEAK = Decimal("1.1")
"Two highest values closer than this factor may be one, converted or rounded."
_ROUNDED_FROM = 1000
"From here on a source may round without saying so."
_CUT_OFF = 1000
"A number this many times its distance from a coarser one was cut off: 164.7 of 164.755 million."
_MOST_SEVERAL = 19
"The most that several may be."
_AT_A_GLANCE = Decimal("1.5")
"A number closer than this factor to dozens or scores does not contradict them."


def relate(pair: Pair) -> Ruling:
    """Return the ruling of the first rule that applies; where none does, the two are a conflict."""
    for judge in _JUDGES:
        ruling = judge(pair)
        if ruling is not None:
            return ruling
    return _disjoint(pair)


def _other_size(pair: Pair) -> Ruling | None:
    """At least one, and at least 230,000: the open ranges overlap, and yet speak of different things."""
    a, b = pair.first, pair.second
    if a.low is None or b.low is None or (a.high is not None and b.high is not None):
        return None
    if max(a.low, b.low) > max(min(a.low, b.low), Decimal(1)) * pair.behaviour.widest:
        return _OTHER_SIZE.ruling()
    return None


def _settled(pair: Pair) -> Ruling | None:
    """Up to 20, and 14: the first guess gives way to the number, unless the number was there before."""
    for guess, firm in ((pair.a, pair.b), (pair.b, pair.a)):
        low, high = quantity(guess).interval.low, quantity(guess).interval.high
        exact = quantity(firm).interval
        if low != 0 or high is None or high == 0 or not exact.exact or exact.low is None:
            continue
        known_before = guess.said_on is not None and firm.said_on is not None and firm.said_on < guess.said_on
        near = 0 < exact.low < high <= exact.low * _FIRST_GUESS
        if near and not known_before and pair.behaviour.counts != "fixed" and not pair.behaviour.of_measure:
            return _SETTLED.ruling(guess=bounds(quantity(guess).interval), number=bounds(exact))
    return None


def _peaks(pair: Pair) -> Ruling | None:
    """Winds of up to 130 km/h, and of up to 145: each names the highest value that was measured."""
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
    return _OVERLAP.ruling(one=bounds(pair.first, pair.unit), other=bounds(pair.second, pair.unit))


def _grown_past_bound(pair: Pair) -> Ruling | None:
    """At least 14 one day, 23 the next: both hold, and yet the count has moved on."""
    earlier, later = _in_time(pair)
    if earlier is None or later is None or pair.behaviour.counts != "growing":
        return None
    before, after = quantity(earlier).interval, quantity(later).interval
    if before.high is None and before.low is not None and after.low is not None and after.low > before.low:
        return _GROWN.ruling(days=between(earlier.said_on, later.said_on))
    return None


def _rounding(pair: Pair) -> Ruling | None:
    a, b = pair.first, pair.second
    if not (a.exact and b.exact) or a.low is None or b.low is None or min(a.low, b.low) < _ROUNDED_FROM:
        return None
    coarse, fine = sorted((a.low, b.low), key=_last_digit, reverse=True)
    step = Decimal(1).scaleb(_last_digit(coarse))
    if (
        _last_digit(coarse) > _last_digit(fine)
        and (abs(coarse - fine) * 2 <= step or abs(coarse - fine) * _CUT_OFF <= fine)
        and abs(coarse - fine) * 20 <= fine
    ):
        return _ROUNDING.ruling(fine=amount(fine, pair.unit), coarse=amount(coarse, pair.unit))
    return None


def _last_digit(amount: Decimal) -> int:
    return int(amount.normalize().as_tuple().exponent)


def _at_the_bound(pair: Pair) -> Ruling | None:
    """Over 14,000 and 14,000; nearly 100 and 100: the same number, said with and without care."""
    hedged = quantity(pair.a).approximate or quantity(pair.b).approximate
    near = gap(pair.first, pair.second) <= 1 and min(_size(pair.first), _size(pair.second)) >= _FEW
    return _AT_THE_BOUND.ruling() if hedged and near else None


def _vague(pair: Pair) -> Ruling | None:
    """Thousands and 12,000: a word so vague says only the order of magnitude."""
    loose = any(
        q.approximate
        and q.interval.low is not None
        and q.interval.low >= _VAGUE_FROM
        and _is_loose(q.interval)
        for q in (quantity(pair.a), quantity(pair.b))
    )
    if loose and ratio(pair.first, pair.second) <= _VAGUE_WITHIN:
        return _VAGUE.ruling(one=bounds(pair.first, pair.unit), other=bounds(pair.second, pair.unit))
    return None


def _by_word(pair: Pair) -> Ruling | None:
    """Several killed and 22 killed: a word names no number; scores and more than 100 may be one guess."""
    for vague, other in ((pair.a, pair.b), (pair.b, pair.a)):
        if not vague.mention.rule.startswith("qty.vague"):
            continue
        high, more = quantity(vague).interval.high, quantity(other).interval.low
        several = high is not None and high <= _MOST_SEVERAL and more is not None and more > high
        if several and pair.behaviour.counts == "growing":
            return _SEVERAL.ruling()
        if ratio(pair.first, pair.second) <= _AT_A_GLANCE:
            return _ONE_GUESS.ruling(one=bounds(pair.first, pair.unit), other=bounds(pair.second, pair.unit))
    return None


def _is_loose(interval: Interval) -> bool:
    return interval.low is not None and interval.high is not None and interval.high > interval.low * 4


def _size(interval: Interval) -> Decimal:
    return interval.high if interval.high is not None else interval.low or Decimal(0)


def _too_far_apart(pair: Pair) -> Ruling | None:
    a, b = pair.first, pair.second
    if slipped(a, b) or exchanged(a, b):
        return None
    none = a.high == 0 or b.high == 0
    if none and max(a.low or 0, b.low or 0) <= _FEW:
        return None
    behaves = pair.behaviour
    if _of_one_place(pair):
        behaves = behaves._replace(widest=behaves.widest * 2)
    return _TOO_FAR.ruling() if far_apart(a, b, behaves) else None


def _of_one_place(pair: Pair) -> bool:
    """Whether two distances from somewhere are of one named place: Ziarat, 50 km north of Quetta."""
    topic = pair.a.topic
    if not isinstance(topic, Measure) or topic.name != "distance":
        return False
    one, other = (set(map(str.lower, claim.beside)) for claim in (pair.a, pair.b))
    named = {word.lower() for word in pair.a.beside | pair.b.beside if word[0].isupper()}
    return bool(one & other & named - {topic.owner})


def far_apart(a: Interval, b: Interval, behaves: Behaviour) -> bool:
    """Whether two answers lie so far apart that they are about different things."""
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
    """Whatever no rule explains cannot both hold."""
    same_day = pair.a.said_on is not None and pair.a.said_on == pair.b.said_on
    return (DISJOINT_SAME_DAY if same_day else _DISJOINT).ruling(
        one=bounds(pair.first, pair.unit),
        other=bounds(pair.second, pair.unit),
        gap=amount(gap(pair.first, pair.second), pair.unit),
    )


_JUDGES: tuple[Callable[[Pair], Ruling | None], ...] = (
    _other_size,
    _grown_past_bound,
    _settled,
    _peaks,
    _overlap,
    _rounding,
    _at_the_bound,
    _vague,
    _by_word,
    _too_far_apart,
    _grown,
)
