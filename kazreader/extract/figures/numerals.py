"""Read numbers as they are written: digits, words, scales, vague words and ranges.

It decides how much a run of words is worth, not whether it counts anything; what is no amount at all
is refused by `not_amounts`.
"""

from __future__ import annotations

import re
from decimal import Decimal

from kazreader.extract.figures.not_amounts import ORDINAL_ENDS, is_name_or_date
from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import INDEFINITE, grammar
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.predicates import predicates
from kazreader.model.named_tuple import NamedTuple

_THOUSANDS = re.compile(r",\d{3}")
_MANY = frozenset({"person", "account", "card", "vote", "copy", "ticket", "view", "case", "phone"})
_HALVES = (("and", "a", "half"), ("and", "a-half"), ("and", "one-half"))
_GLYPHS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_WRITTEN = {("1", "2"): Decimal("0.5"), ("1", "4"): Decimal("0.25"), ("3", "4"): Decimal("0.75")}
_HALVED = frozenset(
    {"hour", "minute", "mile", "kilometre", "kilometer", "metre", "meter", "tonne", "ton", "pound"}
)
_RANGE_SIGNS = frozenset({"to", "-", "–", "—", "or"})
SINGLE_TIMES = frozenset({"minute", "hour", "week"})
"Of days, months and years one alone is mostly a date: for a year."
_HOW_LONG = frozenset(
    (
        *("for", "last", "lasted", "lasting", "lasts", "took", "takes", "taking", "within", "only", "just"),
        *("almost", "nearly", "about", "around", "over", "roughly", "than", "under", "barely"),
    )
)
"Before a single time they say how long: it lasted an hour, but 80 miles an hour."
_NO_SPAN = frozenset({"off", "and", "or", "-"})
"""Behind it they say something else: took a day off, an hour or two."""


class Numeral(NamedTuple):
    """An amount at words [first, end): low equals high unless it is a range or a vague word."""

    first: int
    end: int
    low: Decimal
    high: Decimal
    form: str
    '"digits", "words", "vague" or "range".'
    sign: str = ""
    "The currency of a sign before it."


def numeral_at(words: Words, at: int) -> Numeral | None:
    """Return the longest numeral that starts at a word; ranges are joined by `joined_range`."""
    word = words.lower[at]
    if word[0].isdecimal() or (word[0] == "." and len(word) > 1 and word[1].isdecimal()):
        return _digits(words, at, word)
    known = number_words()
    if word in known.words:
        return _spelled(words, at)
    if word in known.vague:
        return _vague(words, at)
    if word in ("a", "an", "half", "few", "the"):
        return _after_article(words, at)
    if word in ("no", "nobody", "none"):
        return _nothing(words, at)
    if word in known.scales and words.word(at - 1) not in ("a", "per"):
        return _bare_scale(words, at)
    return None


def joined_range(words: Words, first: Numeral, second: Numeral | None) -> Numeral | None:
    """Return "20 to 30" as one numeral, when the second follows the first by a word such as "to"."""
    if second is None or first.form in ("vague", "range") or second.form in ("vague", "range"):
        return None
    low, high = first.low, second.high
    scale = _shared_scale(words, second)
    if scale is not None and low < scale and low * scale <= high:
        low *= scale
    if not low < high:
        return None
    return Numeral(first.first, second.end, low, high, "range", first.sign or second.sign)


def joins(words: Words, end: int) -> int | None:
    """Return where the second number of a range would start, or None."""
    word = words.word(end)
    if word == "-" and words.word(end + 1) in ("to", "or"):
        return end + 2
    return end + 1 if word in _RANGE_SIGNS else None


def _shared_scale(words: Words, second: Numeral) -> Decimal | None:
    last = words.lower[second.end - 1]
    known = number_words()
    if last in known.scales:
        return known.scales[last]
    return known.letters.get(last) if words.touches(second.end - 1) else None


def _digits(words: Words, at: int, word: str) -> Numeral | None:
    if is_name_or_date(words, at):
        return None
    amount = Decimal(word.replace(",", "" if _THOUSANDS.search(word) else "."))
    end = at + 1
    part, end = _fraction_behind(words, end)
    amount += part
    known = number_words()
    following = words.word(end)
    if following in known.scales:
        amount, end = amount * known.scales[following], end + 1
    elif following == "-" and words.word(end + 1) in known.scales:
        amount, end = amount * known.scales[words.word(end + 1)], end + 2
    elif words.touches(end) and following in known.letters and _scales(words, at, end):
        amount, end = amount * known.letters[following], end + 1
    if words.word(end) in known.vague:
        return None
    amount = _tidy(amount)
    return Numeral(at, end, amount, amount, "digits")


def _fraction_behind(words: Words, at: int) -> tuple[Decimal, int]:
    """Return the fraction behind a whole number, and where it ends: 2 1/2, 2½."""
    glyph = words.word(at)
    if glyph in _GLYPHS:
        return _GLYPHS[glyph], at + 1
    written = words.word(at), words.word(at + 1), words.word(at + 2)
    if written[1] == "/" and (written[0], written[2]) in _WRITTEN and words.touches(at + 1):
        return _WRITTEN[written[0], written[2]], at + 3
    return Decimal(0), at


def _scales(words: Words, at: int, letter: int) -> bool:
    """Whether a letter glued to digits is a scale ("2.3m people"), not a metre ("100m race", "1.4m tall")."""
    if words.lower[letter] != "m" and words.lower[letter] != "b":
        return True
    if words.word(letter + 1) in grammar().sizes:
        return False
    sign = words.word(at - 1) in ("$", "£", "€", "¥", "₹", "rs")
    return sign or "." in words.lower[at] or _are_many(words, letter + 1)


def _are_many(words: Words, at: int) -> bool:
    """Whether people or accounts follow, of whom there may be millions: 77m users; 2m years."""
    if words.word(at) == "years":
        return True
    found = counted_nouns().words.at(words.lower, at) if at < len(words) else None
    return found is not None and found[1].plural and counted_nouns().line(found[1].kind)[-1] in _MANY


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
    written = next((form for form in _HALVES if tuple(words.lower[end : end + len(form)]) == form), None)
    if written is None:
        return amount, end
    end += len(written)
    scale = number_words().scales.get(words.word(end))
    half = amount + Decimal("0.5")
    return (half, end) if scale is None else (_tidy(half * scale), end + 1)


def _tidy(amount: Decimal) -> Decimal:
    """Return a whole amount without decimals: 2300000.0 is 2300000."""
    return amount.to_integral_value() if amount == amount.to_integral_value() else amount


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


def _after_article(words: Words, at: int) -> Numeral | None:
    """Read "a dozen", "a hundred", "half a million", "half a dozen", "a few hundred"."""
    known = number_words()
    word, following = words.lower[at], words.word(at + 1)
    if word == "half":
        if following in INDEFINITE and words.word(at + 2) in known.scales:
            amount = known.scales[words.word(at + 2)] / 2
            return Numeral(at, at + 3, amount, amount, "words")
        if following == "-" and words.word(at + 2) in known.scales:
            amount = known.scales[words.word(at + 2)] / 2
            return Numeral(at, at + 3, amount, amount, "words")
        return _half_a_unit(words, at)
    if word in INDEFINITE and following == "half" and words.word(at + 2) in known.scales:
        amount = known.scales[words.word(at + 2)] / 2
        return Numeral(at, at + 3, amount, amount, "words")
    if word in INDEFINITE and following in known.scales:
        return _scaled_one(words, at)
    if word in INDEFINITE and following in SINGLE_TIMES and words.word(at - 1) in _HOW_LONG:
        single = words.word(at + 2) not in _NO_SPAN
        return Numeral(at, at + 1, Decimal(1), Decimal(1), "words") if single else None
    if word == "few" and following in known.scales:
        low, high = known.several["few"]
        scale = known.scales[following]
        return Numeral(at, at + 2, low * scale, _below_next(high, scale), "vague")
    return None


def _half_a_unit(words: Words, at: int) -> Numeral | None:
    """Read "half an hour", "half a mile"; half a day is no amount."""
    unit = words.word(at + 2)
    if words.word(at + 1) not in INDEFINITE or unit not in _HALVED:
        return None
    return Numeral(at, at + 2, Decimal("0.5"), Decimal("0.5"), "words")


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
