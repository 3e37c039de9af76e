"""Days of the calendar, months and years: "Jan. 4, 2009", "10th of January", "December", "2004", "1960s".

Refused: the modal "may", "the march", and the count "2030 troops".
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kazreader.extract.dates.expression import Parts
from kazreader.extract.dates.tokens import Token, lower, number
from kazreader.lexicon.grammar import ORDINAL_ENDS
from kazreader.lexicon.times import Times

_WORD_LIKE = ("may", "march", "august")
_LICENCES = (
    *("in", "since", "last", "next", "this", "early", "late"),
    *("mid", "of", "until", "into", "by", "during", "end"),
)
_YEAR_LICENCES = (
    *_LICENCES,
    *("from", "before", "after", "and", "to", "through", "year", "the", "around", "circa"),
)
_Read = tuple[Parts, int] | None


def iso_day(tokens: Sequence[Token], at: int, words: Times) -> _Read:
    """Read 2022-01-10, and 25/12/2020 where only one order of day and month is possible."""
    sign = lower(tokens, at + 1)
    if sign not in ("-", "/", ".") or lower(tokens, at + 3) != sign:
        return None
    first, second, third = (number(tokens, at + n) for n in (0, 2, 4))
    if first is None or second is None or third is None or tokens[at].start + 10 < tokens[at + 4].end:
        return None
    if sign != "." and _is_year(first) and 1 <= second <= 12 and 1 <= third <= 31:
        return Parts(year=first, month=second, day=third), at + 5
    if _is_year(third) and (first > 12) != (second > 12) and first and second:
        day, month = max(first, second), min(first, second)
        return (Parts(year=third, month=month, day=day), at + 5) if day <= 31 else None
    return None


def month_day(tokens: Sequence[Token], at: int, words: Times) -> _Read:
    """Read "Jan. 4, 2009", "January 4th", "Jan 4-6"."""
    month = _month_word(tokens, at, words, short=True)
    if month is None:
        return None
    after = at + 1 + (lower(tokens, at + 1) == ".")
    if lower(tokens, after) == "the":
        after += 1
    day = number(tokens, after)
    if (
        day is None
        or not 1 <= day <= 31
        or len(tokens[after].text) > 2
        or lower(tokens, after + 1) in (":", "%")
    ):
        return None
    end = _ordinal_end(tokens, after)
    last, end = _last_day(tokens, end, day)
    return _with_year(tokens, end, Parts(month=month, day=day, last_day=last))


def day_month(tokens: Sequence[Token], at: int, words: Times) -> _Read:
    """Read "4 January 2009", "10th of January", "4-6 January"."""
    day = number(tokens, at)
    if day is None or not 1 <= day <= 31 or len(tokens[at].text) > 2:
        return None
    end = _ordinal_end(tokens, at)
    last, end = _last_day(tokens, end, day)
    end += lower(tokens, end) == "of"
    month = _month_word(tokens, end, words, short=True)
    if month is None or not tokens[end].text[0].isupper():
        return None
    if lower(tokens, end + 1) == "." and number(tokens, end + 2) is not None:
        end += 1
    return _with_year(tokens, end + 1, Parts(month=month, day=day, last_day=last))


def month(tokens: Sequence[Token], at: int, words: Times) -> _Read:
    """Read "December 2008", "early December"; "May" and "March" only where a month is meant."""
    month = _month_word(tokens, at, words, short=True)
    if month is None or not tokens[at].text[0].isupper() or lower(tokens, at - 1) in words.name_before:
        return None
    dotted = lower(tokens, at + 1) == "."
    read = _with_year(tokens, at + 1 + dotted, Parts(month=month))
    if read[0].year is not None:
        return read
    if tokens[at].lower not in words.months:
        return None
    before = tokens[at - 2].lower if lower(tokens, at - 1) == "-" else lower(tokens, at - 1)
    opens = at == 0 and lower(tokens, 1) in (",", "and")  # "June, her mother, smiled"
    if opens or (tokens[at].lower in _WORD_LIKE and before not in _LICENCES):
        return None
    return Parts(month=month), at + 1


def quarter(tokens: Sequence[Token], at: int, words: Times) -> _Read:
    """Read "the third quarter of 2031"; without a year it is one only where something is still to come."""
    if lower(tokens, at + 1) != "quarter" or lower(tokens, at - 1) != "the":
        return None
    return _with_year(tokens, at + 2, Parts(quarter=words.quarters[tokens[at].lower]))


def decade(tokens: Sequence[Token], at: int, words: Times) -> _Read:
    """Read "1960s"."""
    year = number(tokens, at)
    if year is None or not _is_year(year) or year % 10 or not _glued(tokens, at + 1, ("s",)):
        return None
    return Parts(year=year, span_years=10), at + 2


def year(tokens: Sequence[Token], at: int, words: Times) -> _Read:
    """Read "2004" behind a word that makes it a year ("in 2004", "the 2004 tsunami")."""
    year = number(tokens, at)
    if year is None or not _is_year(year) or lower(tokens, at + 1) in ("%", "°", "-", "/"):
        return None
    if lower(tokens, at + 1) == "," and number(tokens, at + 2) is not None and _glued(tokens, at + 1, (",",)):
        return None
    before = lower(tokens, at - 1)
    if before not in _YEAR_LICENCES and before not in words.months and before not in words.bounds:
        return None
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if (
        following.islower()
        and following.endswith("s")
        and following not in ("as", "was", "is", "his", "this")
    ):
        return None
    return Parts(year=year), at + 1


def holiday(tokens: Sequence[Token], at: int, words: Times) -> _Read:
    """Read "Christmas Day", "New Year's Eve"."""
    if not tokens[at].text[0].isupper():
        return None
    for length in (2, 3):
        name = " ".join(token.lower for token in tokens[at : at + length])
        if name in words.holidays:
            month, day = words.holidays[name]
            return _with_year(tokens, at + length, Parts(month=month, day=day))
    return None


def _month_word(tokens: Sequence[Token], at: int, words: Times, *, short: bool) -> int | None:
    word = lower(tokens, at)
    if not word or not tokens[at].text[0].isupper():
        return None
    return words.months.get(word) or (words.short_months.get(word) if short else None)


def _with_year(tokens: Sequence[Token], at: int, parts: Parts) -> tuple[Parts, int]:
    """Add the year that stands behind a month or a day of the month."""
    after = at + (lower(tokens, at) in (",", "of"))
    year = number(tokens, after)
    if year is None or not _is_year(year):
        return parts, at
    return parts._replace(year=year), after + 1


def _ordinal_end(tokens: Sequence[Token], at: int) -> int:
    return at + 2 if _glued(tokens, at + 1, ORDINAL_ENDS) else at + 1


def _last_day(tokens: Sequence[Token], at: int, first: int) -> tuple[int | None, int]:
    last = number(tokens, at + 1)
    if lower(tokens, at) not in ("-", "–", "—") or last is None or not first < last <= 31:
        return None, at
    return last, _ordinal_end(tokens, at + 1)


def _glued(tokens: Sequence[Token], at: int, words: Collection[str]) -> bool:
    return 0 < at < len(tokens) and tokens[at].lower in words and tokens[at].start == tokens[at - 1].end


def _is_year(year: int) -> bool:
    return 1500 <= year < 2100
