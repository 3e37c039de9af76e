"""Read measures by the words of the lexicon beside them: $4.2 billion takeover, burned 1,800 hectares.

The nearest cue that fits the unit decides; a question that belongs to somebody is not asked without.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter

from kazreader.extract.figures.head_nouns import is_number
from kazreader.extract.figures.measures.measured import Measured
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.figures.subjects import FAR, following_noun, name_after, name_before, past_conversion
from kazreader.extract.words import Words
from kazreader.lexicon.measures import Measure, measures
from kazreader.lexicon.phrases import Phrases
from kazreader.lexicon.units import units
from kazreader.model import topics

_LEFT, _RIGHT = 8, 5
"Words before and behind an amount in which a cue is looked for."
_LEFT_OF_FOR = 16
'Before a sum of money behind "for": an apposition may stand between.'
_CHANGE = 7
'Words of what was before a change, with "from" and "to".'
_POSSIBLE = frozenset(
    {
        *("face", "faces", "facing", "faced", "could", "may", "might", "maximum", "if"),
        *("seek", "seeks", "seeking", "sought", "demanded", "demanding", "requested", "recommended"),
        *("guideline", "guidelines", "mandatory"),
    }
)
_WOULD = frozenset({"would"})
_PRISON = "prison"
_SUSPENDED = frozenset({"suspended"})
_DIFFERENCES = frozenset(
    {
        *("less", "more", "lighter", "heavier", "longer", "shorter", "taller", "cheaper"),
        *("ago", "before", "earlier"),
    }
)
ON_THE_WAY = frozenset({"mark", "marker", "point"})
"Nouns behind a length that says where, not how long: the 5.5-mile mark."
_PART_OF = {"length": ON_THE_WAY, "years": frozenset({"left", "remaining"})}
"Behind an amount of a unit: it says where something was, or how long it goes on, not how long it is."
_DISTANCE: Callable[[tuple[int, int]], int] = itemgetter(0)
_OF_THE_OTHER = frozenset({"to", "against"})
_STOPS = frozenset({";", ":", "(", ")", "—", "but", "while", "and"})


def by_cue(words: Words, amount: Amount) -> Measured | None:
    """$4.2 billion takeover; burned 1,800 hectares; sentenced to 12 years."""
    behind = words.word(amount.end)
    if amount.counts or behind in _DIFFERENCES or behind in _PART_OF.get(amount.quantity.unit, ()):
        return None
    for cues in (measures().cues, measures().late):
        found = _nearest_cue(words, amount, cues)
        if found is not None:
            return found
    return None


def _nearest_cue(words: Words, amount: Amount, cues: Phrases[tuple[Measure, ...]]) -> Measured | None:
    first, end = _before_change(words, amount.first), past_conversion(words, amount.end)
    start = max(first - 1 - _reach(words, amount), 0)
    near = words.lower[start : end + _RIGHT + 1]
    if cues.firsts.isdisjoint(near):
        return None
    unit = amount.quantity.unit
    dimension = "money" if unit.isupper() else unit
    begun = [at for at, word in enumerate(near, start) if word in cues.firsts]
    behind = [(at - end, at) for at in begun if at >= end]
    before = [(first - 1 - at, at) for at in begun if at < first]
    for _, at in sorted((*behind, *before), key=_DISTANCE):
        between = range(end, at) if at >= end else range(at + 1, first)
        measure = _cue_at(words, amount, at, between, dimension, cues)
        answered = _answered(words, amount, measure) if measure is not None else None
        if answered is not None:
            return answered
    return None


def _reach(words: Words, amount: Amount) -> int:
    """Return how many words before an amount a cue may stand: bought Holm, a maker of lamps, for $2."""
    return _LEFT_OF_FOR if words.word(amount.first - 1) == "for" and amount.quantity.unit.isupper() else _LEFT


def _before_change(words: Words, at: int) -> int:
    """Return where "from 37,000 acres to" starts that ends at a word, else the word."""
    if words.word(at - 1) != "to":
        return at
    return next((back for back in range(at - 2, max(at - _CHANGE, 0), -1) if words.lower[back] == "from"), at)


def _answered(words: Words, amount: Amount, measure: Measure) -> Measured | None:
    """Return the measure with its owner; a question that needs one is not asked without."""
    if amount.high < measure.least:
        return None
    whose = _whose(words, amount, measure)
    meant = measure.whose == "person" and not whose
    if measure.whose and not whose and not meant:
        return None
    of_term = measure.name == _PRISON or (measure.name == "ban" and words.word(amount.end) in _SUSPENDED)
    name = _sort_of_term(words, amount) if of_term else measure.name
    return Measured(amount, amount.quantity, topics.Measure(name, whose), amount.end, "cue", meant)


def _sort_of_term(words: Words, amount: Amount) -> str:
    """Return the question of a prison term: one that is possible, suspended, or to be served."""
    if _only_possible(words, amount):
        return "prison_maximum"
    return "prison_suspended" if _is_suspended(words, amount) else _PRISON


def _is_suspended(words: Words, amount: Amount) -> bool:
    """Whether a term is suspended: a suspended two-year sentence; two years in jail, suspended for three."""
    behind = next((at for at in words.where(_SUSPENDED) if at >= amount.end), 0)
    between = words.lower[amount.end : behind]
    told = bool(behind) and not any(is_number(word) or word in _STOPS for word in between)
    return told or not _SUSPENDED.isdisjoint(words.lower[max(amount.first - 2, 0) : amount.first])


def _only_possible(words: Words, amount: Amount) -> bool:
    """Whether a term is what somebody could get: faces ten years in prison; 12 would have been excessive."""
    before = words.lower[max(amount.first - _LEFT, 0) : amount.first]
    unreal = any(words.word(at + 1) == "have" for at in words.where(_WOULD) if at >= amount.end)
    return amount.hedge == "up_to" or unreal or not _POSSIBLE.isdisjoint(before)


def _cue_at(
    words: Words,
    amount: Amount,
    at: int,
    between: Sequence[int],
    dimension: str,
    cues: Phrases[tuple[Measure, ...]],
) -> Measure | None:
    found = cues.at(words.lower, at)
    if found is None:
        return None
    reach = _RIGHT if at >= amount.end else _reach(words, amount)
    if len(between) > reach or any(_stops(words, amount, b) for b in between):
        return None
    comma = "," in (words.lower[b] for b in between)
    if at >= amount.end and (comma or (words.word(amount.end), words.lower[at]) == ("on", "turnout")):
        return None  # "55 percent on a turnout of half the voters"
    if comma:
        found = (found[0], tuple(m for m in found[1] if m.name != "counted_votes"))
    return next((m for m in found[1] if dimension in m.dimensions and _has_near(words, m)), None)


def _stops(words: Words, amount: Amount, at: int) -> bool:
    """Whether a word keeps a cue from an amount; "and" behind a unit does not: four years and $9 million."""
    joins_amounts = at == amount.first - 1 and units().words.at(words.lower, at - 1) is not None
    if at == amount.first - 1 and words.lower[at] == "(":
        return False  # cocaine (1.7 tonnes)
    return (words.lower[at] in _STOPS and not joins_amounts) or _is_number(words, at)


def _is_number(words: Words, at: int) -> bool:
    """Whether a word is another number; the year of "net profit for 2019" is none."""
    word = words.lower[at]
    year = len(word) == 4 and word.isdecimal() and words.word(at - 1) in ("for", "in", "of")
    return word[0].isdecimal() and not year


def _has_near(words: Words, measure: Measure) -> bool:
    near = not measure.near or not measure.near.isdisjoint(words.vocabulary)
    return near and measure.unless.isdisjoint(words.vocabulary)


def _whose(words: Words, amount: Amount, measure: Measure) -> str:
    if measure.whose == "person":
        return name_before(words, amount.first, FAR)
    if measure.whose == "name":
        return _of_name(words, amount)
    return following_noun(words, amount.end) if measure.whose == "noun" else ""


def _of_name(words: Words, amount: Amount) -> str:
    """Return the name whose share it is; of two the second is another's: 54 percent to 41 for Quist."""
    if words.word(amount.end) == "for":
        return name_after(words, amount.end + 1)
    return "" if words.word(amount.first - 1) in _OF_THE_OTHER else name_before(words, amount.first)
