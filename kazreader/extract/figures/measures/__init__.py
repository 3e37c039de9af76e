"""Find measures whose question is understood: ages, magnitudes, distances, prices, terms, shares.

The words beside the amount name the question; a measure without such words is no claim. Each reader is
one rule, tried in order; the first that answers decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from kazreader.extract.figures.measures.age_names import if_person
from kazreader.extract.figures.measures.ages import age_of
from kazreader.extract.figures.measures.ages_at_death import DIES, age_at_death
from kazreader.extract.figures.measures.children import children
from kazreader.extract.figures.measures.margins import margin
from kazreader.extract.figures.measures.measured import Measured, MeasureReader
from kazreader.extract.figures.measures.measured_by_cue import ON_THE_WAY, by_cue
from kazreader.extract.figures.measures.moves import move, moved_to
from kazreader.extract.figures.quantities import Amount
from kazreader.extract.figures.subjects import LANDMARKS, following_noun, name_after
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.model import Interval, Quantity, topics

_SMALLEST_TOWN = 100
_TOWN = 8
"Words between a town's name and its population: Lund, a small town of 2,300 people."
_OF_A_TOWN = frozenset({"of", "to", "by", "is", "population", "has", "had"})
_DESCRIBED = frozenset({",", "is", "was", "has", "had"})
"Words between a town's name and what is told of it."
_STRONGEST = 10
"Of all magnitudes of quakes."
_RATED = frozenset(("put", "rated", "estimated", "recorded"))
"What is done with a quake at its magnitude."
_QUAKES = frozenset(
    {"earthquake", "quake", "temblor", "tremor", "earthquakes", "quakes", "temblors", "tremors"}
)
_GUNS = frozenset({"revolver", "pistol", "handgun", "rifle", "magnum", "gun"})
_CALIBRE = frozenset({"caliber", "calibre"})
_OF_GUNS = _GUNS | _CALIBRE
_OFF = frozenset({"from", "of", "off", "outside"})
_TIMES = frozenset({"duration", "days"})
_NO_SPANS = frozenset(
    (
        *("low", "high", "average", "period", "window", "forecast"),
        *("wait", "drive", "walk", "ride", "notice"),
        *("deadline", "gap", "lead", "history", "career"),
        *("week", "day", "weekend", "shift", "limit", "break"),
    )
)
"Nouns that a time only places or bounds: a 52-week high, a 40-hour week."
_HOME = frozenset(
    {
        *("home", "population", "city", "town", "village", "community", "island", "district"),
        *("locality", "settlement", "municipality", "commune", "hamlet", "parish", "suburb"),
    }
)
_LIVE = frozenset({"live", "lived"})
_HERE = frozenset({"here", "there"})


def measured(words: Words, found: Sequence[Amount]) -> Iterator[Measured]:
    """Yield the measures among the amounts of a sentence, in order."""
    for number, amount in enumerate(found):
        if number and is_conversion(words, amount, found[number - 1]):
            continue
        for reader in _OF_COUNTS if amount.counts else _OF_UNITS:
            measure = reader(words, amount)
            if measure is not None:
                yield measure
                break


def is_conversion(words: Words, amount: Amount, before: Amount | None) -> bool:
    """Whether an amount in brackets says the one before it in another unit: 85 miles (137 km)."""
    if before is None or words.word(amount.first - 1) != "(":
        return False
    return amount.quantity.unit == before.quantity.unit and amount.first - before.end <= 2


def _age(words: Words, amount: Amount) -> Measured | None:
    died = age_at_death(words, amount) if not DIES.isdisjoint(words.vocabulary) else None
    found = died or age_of(words, amount)
    if found is None:
        return None
    quantity = Quantity(Interval.exactly(amount.low), "year", amount.quantity.approximate)
    question = topics.Measure("age", found.whose, found.by_noun)
    return Measured(amount, quantity, question, found.end, "age", found.meant)


def _magnitude(words: Words, amount: Amount) -> Measured | None:
    """magnitude 7.6; a 7.6-magnitude quake; measuring 7.6; a 9.1 temblor; put at 4.7; 7.6 and 7.5 quakes."""
    if "." not in words.written[amount.number] or amount.unit is not None or amount.quantity.unit:
        return None
    if amount.hedge not in (None, "exactly") or amount.form not in ("digits", "range"):
        return None
    if not 1 <= amount.low <= _STRONGEST:
        return None
    after = amount.end + 1 if words.word(amount.end) == "-" else amount.end
    before = [words.word(amount.first - back) for back in (1, 2, 3)]
    named = (
        "magnitude" in before[:2]
        or before[0] in ("measuring", "measured", "registered", "registering")
        or (before[0] == "of" and before[1] in _QUAKES)
        or (before[0] == "at" and before[1] in _RATED and not _QUAKES.isdisjoint(words.vocabulary))
        or words.word(after) == "magnitude"
    )
    if not (named or words.word(after) in _QUAKES or _one_of_several(words, amount)):
        return None
    end = after + 1 if words.word(after) == "magnitude" else amount.end
    return Measured(
        amount, Quantity(amount.quantity.interval, "magnitude"), topics.Measure("magnitude"), end, "magnitude"
    )


def _one_of_several(words: Words, amount: Amount) -> bool:
    """Whether a magnitude follows over "and": quakes of 7.6 and 7.5 magnitude, measuring 7.6 and 7.4."""
    ahead = [words.word(amount.end + step) for step in range(4)]
    if ahead[0] in ("and", ",") and "magnitude" in ahead[2:]:
        return True
    behind = [words.word(amount.first - step) for step in range(1, 5)]
    return behind[0] == "and" and ("measuring" in behind or "magnitude" in behind)


def _calibre(words: Words, amount: Amount) -> Measured | None:
    """a .38-caliber revolver; a .357 revolver; a 9mm pistol."""
    if _OF_GUNS.isdisjoint(words.vocabulary):
        return None
    after = amount.end + 1 if words.word(amount.end) == "-" else amount.end
    word = words.word(after)
    value = amount.low
    if amount.unit is not None and amount.unit.name == "millimetre" and word in _GUNS:
        value = amount.low / Decimal("25.4")
        end = amount.end
    elif amount.unit is None and word in _CALIBRE:
        end = after + 1
    elif amount.unit is None and word in _GUNS and words.written[amount.number].startswith("."):
        end = after
    else:
        return None
    value = value / 100 if value > 1 else value
    quantity = Quantity(Interval.exactly(value), "calibre")
    return Measured(amount, quantity, topics.Measure("calibre"), end, "calibre")


def _population(words: Words, amount: Amount) -> Measured | None:
    """a city of 160,000 people; home to 167,000 people; a population of 167,000."""
    if not amount.counts or amount.high < _SMALLEST_TOWN:
        return None
    before = [words.word(amount.first - back) for back in (1, 2, 3)]
    noun = counted_nouns().words.at(words.lower, amount.end)
    people = noun is not None and noun[1].kind == "person"
    end = noun[0] if noun is not None and people else amount.end
    if words.word(end) == "who" and _live_here(words, amount, end):
        return Measured(amount, amount.quantity, topics.Measure("population", ""), end, "population")
    alone = noun is None and before[0] == "of" and _ends_here(words, amount.end)
    linked = before[0] in _OF_A_TOWN and bool(_HOME & set(before))
    if not linked or not (people or alone or "population" in before):
        return None
    question = topics.Measure("population", _town_before(words, amount.first))
    return Measured(amount, amount.quantity, question, end, "population")


def _live_here(words: Words, amount: Amount, end: int) -> bool:
    """the 13,000 who live here; the 400 people who lived there."""
    here = words.word(end + 1) in _LIVE and words.word(end + 2) in _HERE
    return here and "the" in (words.word(amount.first - 1), words.word(amount.first))


def _ends_here(words: Words, at: int) -> bool:
    """Whether nothing that could be counted follows: a town of 3,500 was cut off."""
    return not words.word(at)[:1].isalpha() or words.word(at) in grammar().ends_phrase


def _town_before(words: Words, at: int) -> str:
    """Return the name of the town that its description follows, or nothing."""
    for back in range(at - 1, max(at - _TOWN, 0), -1):
        if words.lower[back] in _DESCRIBED and words.capital(back - 1):
            return words.lower[back - 1].removesuffix("'s")
    return ""


def _distance(words: Words, amount: Amount) -> Measured | None:
    """135 kilometers from Manila; 75 km (50 miles) west of the town of Lome; 150 miles off Aden."""
    if amount.quantity.unit != "length":
        return None
    for at in range(amount.end, min(amount.end + 9, len(words))):
        if words.lower[at] in _OFF:
            landmark = name_after(words, at + 1)
            if landmark:
                name = "landmark_distance" if landmark in LANDMARKS else "distance"
                question = topics.Measure(name, landmark)
                return Measured(amount, amount.quantity, question, amount.end, "distance")
        elif words.lower[at] in (",", ".", ";") or words.lower[at] in grammar().auxiliaries:
            break
    return None


def _compound(words: Words, amount: Amount) -> Measured | None:
    """a 10-metre dhow; a 24- to 30-foot boat; a 6,900-tonne destroyer; a three-day visit."""
    if amount.unit is None or amount.quantity.unit == "percent":
        return None
    if words.lower[amount.end - 1].endswith("old") or words.word(amount.end) in ("-", "old"):
        return None
    hyphen = "-" in words.text[words.starts[amount.number] : words.ends[amount.end - 1]]
    if not hyphen or amount.end >= len(words):
        return None
    noun = following_noun(words, amount.end)
    times = amount.quantity.unit in _TIMES
    if not noun or noun in ON_THE_WAY or (times and noun in _NO_SPANS):
        return None
    if amount.quantity.unit == "years" and if_person(noun):
        return None  # a 30-year employee
    question = topics.Measure("span" if times else "size", noun, unit=amount.quantity.unit)
    return Measured(amount, amount.quantity, question, amount.end, "compound")


_OF_COUNTS: tuple[MeasureReader, ...] = (_age, children, margin, _magnitude, _calibre, _population)
_OF_UNITS: tuple[MeasureReader, ...] = (
    _age,
    _calibre,
    margin,
    move,
    moved_to,
    _distance,
    by_cue,
    _compound,
)
