"""Read numbers in words: spelled out, vague, halves, and what an article or "no" counts."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from kazreader.extract.figures.amounts.not_amounts import ORDINAL_ENDS
from kazreader.extract.figures.amounts.numeral import Numeral, tidy
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import INDEFINITE, grammar
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.predicates import predicates
from kazreader.lexicon.units import units

AND_A_HALF = (("and", "a", "half"), ("and", "a-half"), ("and", "one-half"))
_HALF_A = frozenset(("half", article) for article in INDEFINITE)
_HALF = _HALF_A | {(article, "half") for article in INDEFINITE}
"The first two words of half a million, a half million."
_CALENDAR = frozenset({"days", "years"})
"What half a day and half a year are given in: mostly a date."
_MATTER = frozenset({"mass", "length", "area", "volume"})
_SHORTEST = 3
"Letters of a unit before which an article stands for one."
_SINGLE_TIMES = frozenset({"minute", "hour", "day", "week", "month", "year", "decade"})
_HOW_LONG = frozenset(
    (
        *("for", "last", "lasted", "lasting", "lasts", "took", "takes", "taking", "within", "only", "just"),
        *("almost", "nearly", "about", "around", "over", "roughly", "than", "under", "barely"),
        *("least", "most", "spent", "spend", "spends", "spending"),
    )
)
"Before a single time they say how long: it lasted an hour, but 80 miles an hour."
_NO_SPAN = frozenset({"off", "and", "or", "-"})
"""Behind it they say something else: took a day off, an hour or two."""


def number_in_words(words: Words, at: int) -> Numeral | None:
    """Return the longest number that starts at a word that may begin one."""
    word, known = words.lower[at], number_words()
    if word in known.words:
        return _spelled(words, at)
    if word in known.vague:
        return _vague(words, at)
    if word in INDEFINITE:
        return _after_article(words, at)
    if word == "half":
        return _half(words, at)
    if word == "few":
        return _few(words, at)
    if word in ("no", "nobody", "none"):
        return _nothing(words, at)
    if word in known.scales and words.word(at - 1) not in ("a", "per"):
        return _bare_scale(words, at)
    return None


def _spelled(words: Words, at: int) -> Numeral | None:
    """Read "two hundred and fifty thousand" by hundreds and scales."""
    known = number_words()
    total, current, end = Decimal(0), Decimal(0), at
    while end < len(words):
        word = words.lower[end]
        if word in known.words and (end == at or _continues(current, known.words[word])):
            current += known.words[word]
        elif word in known.scales and end > at:
            current *= known.scales[word]
            if known.scales[word] > 100:
                total, current = total + current, Decimal(0)
        elif end == at or not _links_on(words, end, current):
            break
        end += 1
    amount, end = _and_a_half(words, total + current, end)
    if words.touches(end) and words.word(end) in ORDINAL_ENDS:
        return None
    return Numeral(at, end, amount, amount, "words")


def _links_on(words: Words, at: int, current: Decimal) -> bool:
    """Whether "-" or "and" joins the next number word to the ones before."""
    known = number_words()
    word, following = words.lower[at], words.word(at + 1)
    if word == "-":
        tens = current >= 20 and current % 10 == 0
        return following in known.scales or (following in known.words and tens)
    return word == "and" and words.lower[at - 1] in known.scales and _small(words, at + 1)


def _and_a_half(words: Words, amount: Decimal, end: int) -> tuple[Decimal, int]:
    written = next((form for form in AND_A_HALF if tuple(words.lower[end : end + len(form)]) == form), None)
    if written is None:
        return amount, end
    end += len(written)
    scale = number_words().scales.get(words.word(end))
    half = amount + Decimal("0.5")
    return (half, end) if scale is None else (tidy(half * scale), end + 1)


def _continues(current: Decimal, amount: Decimal) -> bool:
    if current == 0:
        return True
    if current % 100 == 0:
        return amount < 100
    return current % 10 == 0 and current % 100 >= 20 and amount < 10


def _small(words: Words, at: int) -> bool:
    amount = number_words().words.get(words.word(at))
    return amount is not None and words.word(at + 1) not in number_words().scales


def _vague(words: Words, at: int) -> Numeral | None:
    """Read "dozens", "tens of thousands", "several hundred", "a couple of"."""
    known = number_words()
    word, end = words.lower[at], at + 1
    low, high = known.vague[word]
    if word in known.several and words.word(end) in known.scales:
        scale = known.scales[words.word(end)]
        low, high = known.several[word]
        return Numeral(at, end + 1, low * scale, _below_next(high, scale), "vague")
    if words.word(end) == "of" and words.word(end + 1) in ("thousands", "millions", "hundreds", "billions"):
        next_low, _ = known.vague[words.word(end + 1)]
        scale = next_low / 2
        if word in ("tens", "hundreds", "dozens", "thousands"):
            return Numeral(at, end + 2, low * scale, high * scale + scale - 1, "vague")
    if word == "tens" or (word in ("pair", "couple", "trio", "quartet") and words.word(end) != "of"):
        return None
    return Numeral(at, end, low, high, "vague")


def _below_next(high: Decimal, scale: Decimal) -> Decimal:
    return high * scale + scale - 1


def _half(words: Words, at: int) -> Numeral | None:
    """Read "half a million", "a half million"; half a day is no amount."""
    opening, behind = (words.word(at), words.word(at + 1)), words.word(at + 2)
    scale = number_words().scales.get(behind)
    if scale is not None and opening in _HALF:
        return Numeral(at, at + 3, scale / 2, scale / 2, "words")
    found = units().words.at(words.lower, at + 2) if opening in _HALF_A and behind else None
    unit = found is not None and not (found[1].dimension in _CALENDAR or found[1].dimension.isupper())
    return Numeral(at, at + 2, Decimal("0.5"), Decimal("0.5"), "words") if unit else None


def _after_article(words: Words, at: int) -> Numeral | None:
    """Read "a dozen", "a hundred", "a half million", "an hour"."""
    following = words.word(at + 1)
    if following == "half":
        return _half(words, at)
    if following in number_words().scales:
        return _scaled_one(words, at)
    if following not in single_units() or words.word(at + 2) in _NO_SPAN - {"and"}:
        return None
    behind = tuple(words.lower[at + 2 : at + 5])
    of = behind[:1] == ("of",) and following not in _SINGLE_TIMES
    long = words.word(at - 1) in _HOW_LONG and behind[:1] != ("and",)
    is_one = of or long or behind in AND_A_HALF or not grammar().sizes.isdisjoint(behind[:1])
    return Numeral(at, at + 1, Decimal(1), Decimal(1), "words") if is_one else None


@cache
def single_units() -> frozenset[str]:
    """Return the units before which an article stands for one: lasted an hour, a tonne of cocaine."""
    named = {word for word, unit in units().words.single.items() if unit.dimension in _MATTER}
    return _SINGLE_TIMES | {word for word in named if len(word) >= _SHORTEST and not word.endswith("s")}


def _scaled_one(words: Words, at: int) -> Numeral:
    """Read "a hundred and fifty": the article stands for one."""
    known = number_words()
    scale = known.scales[words.lower[at + 1]]
    end = at + 2
    if words.word(end) == "and" and words.word(end + 1) == "a" and words.word(end + 2) == "half":
        amount = scale + scale / 2
        return Numeral(at, end + 3, amount, amount, "words")
    if scale == 100 and words.word(end) in known.scales:
        amount = scale * known.scales[words.word(end)]
        return Numeral(at, end + 1, amount, amount, "words")
    rest = _spelled(words, end + 1) if words.word(end) == "and" and _small(words, end + 1) else None
    if rest is not None and scale >= 100 and rest.high < scale:
        return Numeral(at, rest.end, scale + rest.low, scale + rest.low, "words")
    return Numeral(at, end, scale, scale, "vague" if scale == 12 else "words")


def _few(words: Words, at: int) -> Numeral | None:
    """Read "few hundred"."""
    scale = number_words().scales.get(words.word(at + 1))
    if scale is None:
        return None
    low, high = number_words().several["few"]
    return Numeral(at, at + 2, low * scale, _below_next(high, scale), "vague")


def _nothing(words: Words, at: int) -> Numeral | None:
    """Read "no injuries", "no one", "nobody" as none; other things that are not there count nothing."""
    if words.lower[at] == "nobody":
        return Numeral(at, at + 1, Decimal(0), Decimal(0), "none")
    if words.lower[at] == "none" or words.word(at + 1) == "-":
        return None
    if words.word(at + 1) == "one":
        return Numeral(at, at + 2, Decimal(0), Decimal(0), "none")
    for ahead in range(at + 1, min(at + 3, len(words))):
        found = predicates().words.at(words.lower, ahead)
        if found is not None and any(sense.place == "event" for sense in found[1]):
            return Numeral(at, at + 1, Decimal(0), Decimal(0), "none")
    return None


def _bare_scale(words: Words, at: int) -> Numeral | None:
    """Read "dozen" without an article, as after "more than" in crude prose; other scales need one."""
    if words.lower[at] != "dozen":
        return None
    return Numeral(at, at + 1, Decimal(12), Decimal(12), "vague")
