"""Find the dates of a sentence as they are written: elements that stand together are one date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from kazreader.extract.dates.elements import AT_NUMBERS, at_word
from kazreader.extract.dates.expression import Bound, DateExpression, Parts
from kazreader.extract.dates.tokens import tokens_of
from kazreader.extract.words import Words
from kazreader.lexicon.grammar import INDEFINITE
from kazreader.lexicon.times import Times, times
from kazreader.model import Span

_BETWEEN = frozenset({",", "on", "at", "in", "of", "the", "|", "-", "–", "around", "about", "("})
_MOST_BETWEEN = 2
_WORD = re.compile(r"[A-Za-z]+")
_NUMBER = re.compile(r"[0-9](?:[0-9]{3}|[:.] ?[0-9]{2}(?![0-9])|h|0s\b|(?:st|nd|rd|th)\b| ?[aApP]\.?[mM])")
_SIGNS = (
    *("ago", "weekend", "tonight", "clock", "overnight", "quarter", "half", "past"),
    *("century", "centuries"),
)
_FUTURE_REACH = 8
"Words before a date among which a word such as `will` puts it into the future."
_BOUNDS: dict[str, Bound] = {"since": "since", "until": "until", "before": "before", "after": "after"}


def expressions(text: str) -> Iterator[DateExpression]:
    """Yield the dates written in a text, in order; the cost is linear in its length."""
    words = frozenset(_WORD.findall(text))
    if any(may_hold_dates((text,), (words,), words)):
        yield from dates_among(tokens_of(text))


def dates_among(found: Words) -> Iterator[DateExpression]:
    """Yield the dates among the tokens of a sentence, in order."""
    words, starts, end = times(), at_word(), 0
    for at in sorted((*found.numbers, *found.where(starts.keys()))):
        alone = found.lower[at] in INDEFINITE and found.word(at + 2) not in words.ways
        read = _date(found, at, words) if at >= end and not alone else None
        if read is not None:
            parts, end = read
            span = Span(found.starts[at], found.ends[end - 1])
            yield DateExpression(span, parts, _bound(found, at, words), _future(found, at, words))


def may_hold_dates(
    texts: Iterable[str], vocabularies: Iterable[frozenset[str]], written: frozenset[str]
) -> list[bool]:
    """Whether in each text a word or a number is there without which nothing is a date; in most is none.

    `written` are the words of all of them: few are of dates, and each text is asked for these alone.
    """
    signs, steps, periods = (words & written for words in _signs())
    return [
        not signs.isdisjoint(words)
        or not (periods.isdisjoint(words) or steps.isdisjoint(words))
        or _NUMBER.search(text) is not None
        for text, words in zip(texts, vocabularies, strict=True)
    ]


@cache
def _signs() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words that tell a date by themselves, and those that do it together: "last", "week"."""
    words = times()
    names = (words.months, words.short_months, words.weekdays, words.short_weekdays)
    holidays = (max(name.split(), key=len).removesuffix("'s") for name in words.holidays)
    capitals = {word.capitalize() for word in frozenset().union(*names, holidays, words.feast_seasons)}
    plain = {*words.days, *words.hours, *words.seasons, *words.decades, *_SIGNS}
    periods = {*words.units, *words.parts}
    return (
        frozenset().union(*(_cases(word) for word in plain), capitals, (word.upper() for word in capitals)),
        frozenset().union(
            *map(
                _cases,
                (
                    *words.steps,
                    *words.told_steps,
                    *words.ways,
                    *words.edges,
                    *words.numbers.keys() - INDEFINITE,
                ),
            )
        ),
        frozenset().union(*map(_cases, periods)),
    )


def _cases(word: str) -> tuple[str, str, str]:
    return word, word.capitalize(), word.upper()


def _date(found: Words, at: int, words: Times) -> tuple[Parts, int] | None:
    """Return the elements that stand together at a token, if they name a date or a time."""
    whole: tuple[Parts, int] | None = None
    parts, end = Parts(), at
    while (read := _next_element(found, end, words, first=end == at)) is not None:
        joined = parts.joined(read[0])
        stray_edge = read[0].edge is not None and parts.tells_day and found.word(end) != "-"
        if joined is None or stray_edge or not _one_date(parts, read[0]):
            break
        parts, end = joined, read[1]
        opens = read[0].about is not None or (read[0].edge is not None and not parts.tells_day)
        if not opens and (parts.tells_day or parts.clock is not None):
            closed = ")" in found.written[end : end + 1] and "(" in found.written[at:end]
            whole = parts, end + closed
    return whole


def _next_element(found: Words, at: int, words: Times, *, first: bool) -> tuple[Parts, int] | None:
    for start in range(at, min(at + (1 if first else 1 + _MOST_BETWEEN), len(found))):
        read = _element(found, start, words)
        if read is not None:
            return read
        if found.lower[start] not in _BETWEEN:
            return None
    return None


def _element(found: Words, at: int, words: Times) -> tuple[Parts, int] | None:
    numeric = found.written[at][0].isdigit()
    rules = AT_NUMBERS if numeric else at_word().get(found.lower[at], ())
    for rule in rules:
        read = rule(found, at, words)
        if read is not None:
            return read
    return None


def _one_date(parts: Parts, more: Parts) -> bool:
    """Whether two neighbouring elements tell of one moment: "in 2004 on Sunday" does not."""
    if more.abroad is not None:
        return parts.clock is not None
    if more.shift is not None and parts.tells_day:
        of_a_year = more.shift.unit == "year"  # "March 27 last year"
        return parts.year is None and (of_a_year or (parts.day is None and more.shift.unit == "week"))
    if more.tells_day and parts.shift is not None:
        return False
    return more.year is None or more.month is not None or not parts.tells_day or parts.month is not None


def _bound(found: Words, at: int, words: Times) -> Bound:
    before = found.word(at - 1)
    if before == "the" and found.word(at - 2) in ("since", "until"):
        before = found.word(at - 2)
    return _BOUNDS.get(words.bounds.get(before, ""), "at")


def _future(found: Words, at: int, words: Times) -> bool:
    near = found.lower[max(0, at - _FUTURE_REACH) : at]
    return any(word in words.future or word[-3:] in words.future for word in near)
