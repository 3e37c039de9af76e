"""How likely two dates of one sort are of one event, judged by everything at hand where no rule tells it.

For: their sentences are alike, what happened is told in words of one meaning, a word list takes both for one
thing that happened, and each is the only one of its sort in its report. Against: the word list takes them for
two things, and a date on which the report itself appeared. Times of day must lie near each other and stand at
like places of their reports. The weights are those of logistic regressions over 270 pairs of days, months and
years and 80 of times of day, of 50 events and 30 pairs of short reports, each event judged without its own
pairs; rounded. Refused: weekdays, of which a report names too many, and late years.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import log1p

from kazreader.compare.dates.pool import Pool, Sort
from kazreader.compare.dates.times import distance
from kazreader.compare.sentence_meanings import alike, meanings_of, meanings_of_passage

_DAY_BIAS, _DAY_ALIKE, _FIRST_WORD, _MORE_WORDS, _ONLY = -4.6, 4.7, 1.5, 3.6, 1.0
_ONE_GROUP, _TWO_GROUPS, _KNOWN, _OF_REPORT = 2.5, -2.3, 0.7, -2.0
"""What days begin with, and what is added for the likeness of their sentences, for the word that tells most
and for the others, where both are the only ones, where a word list says that the same happened or another
thing, for each that it knows, and for each that is the day of its report."""
_HOUR_BIAS, _HOUR_ALIKE, _HOUR_ONLY, _HOUR_GROUP, _HOURS_APART, _AWAY = 0.2, 8.1, 1.3, 2.9, -48.6, -6.4
"The same of times of day, for the logarithm of the days between them and the distance of their places."
_SOME, _MUCH, _MOSTLY = 0.2, 0.33, 0.45
"""How alike sentences must be: of 66 pairs of weekdays of 45 real events that nothing else told apart, one
was at .2 or above, and true; so were six of seven of short reports at .33."""
_SMALL_WORDS = 2
"Meanings that both sentences tell in words that are no names; of years, names or not, one more."
_MOST_WORDS = 2.0
_MOST_YEARS = 16
"Years further apart than this are of two events, whatever the words."
_LATELY = 2000
_DAY_SECONDS = 86_400


def likely(dates: Pool, a: int, b: int) -> bool:
    """Whether two dates of different reports are likely of one event."""
    return _WEIGHING[dates.sort](dates, a, b) > 0


def alone_and_alike(dates: Pool, a: int, b: int) -> bool:
    """Whether the only two dates of their sort that two reports give are told alike, by more than a name.

    A weekday on which a report appeared must be told much alike, others less so; of years the sentences
    before say what "it" is.
    """
    if not are_only(dates, a, b):
        return False
    if dates.sort == "year":
        return _alike_years(dates, a, b)
    if len(dates.small_words(a, b)) < _SMALL_WORDS:
        return False
    if dates.sort != "weekday":
        return _alike(dates, a, b) >= _MOSTLY
    return _alike(dates, a, b) >= (_MUCH if dates.is_of_report(a) or dates.is_of_report(b) else _SOME)


def _alike_years(dates: Pool, a: int, b: int) -> bool:
    one, other = (dates.values[number].start.year for number in (a, b))
    ours, theirs = (meanings_of_passage(dates.claims[number], dates.context) for number in (a, b))
    near = max(_alike(dates, a, b), alike(ours, theirs, dates.rarity))
    return abs(one - other) <= _MOST_YEARS and len(ours & theirs) > _SMALL_WORDS and near >= _MUCH


def _days(dates: Pool, a: int, b: int) -> float:
    if dates.sort == "year" and not may_be_one_year(dates.values[a].start.year, dates.values[b].start.year):
        return 0.0
    told = sorted(map(dates.rarity.telling, dates.deed(a, b)), reverse=True)
    groups = [group for group in (dates.group(a), dates.group(b)) if group is not None]
    return (
        _DAY_BIAS
        + _DAY_ALIKE * _alike(dates, a, b)
        + _FIRST_WORD * sum(told[:1])
        + _MORE_WORDS * min(sum(told[1:]), _MOST_WORDS)
        + _ONLY * are_only(dates, a, b)
        + (_ONE_GROUP if len(set(groups)) == 1 else _TWO_GROUPS) * (len(groups) == 2)
        + _KNOWN * len(groups)
        + _OF_REPORT * sum(dates.is_of_report(number) for number in (a, b))
    )


def _hours(dates: Pool, a: int, b: int) -> float:
    between = distance(dates.values[a], dates.values[b]).between.total_seconds() / _DAY_SECONDS
    return (
        _HOUR_BIAS
        + _HOUR_ALIKE * _alike(dates, a, b)
        + _HOUR_ONLY * are_only(dates, a, b)
        + _HOUR_GROUP * (dates.group(a) is not None and dates.group(a) == dates.group(b))
        + _HOURS_APART * log1p(between)
        + _AWAY * dates.context.apart_in_reports(dates.claims[a].mention, dates.claims[b].mention)
    )


def may_be_one_year(one: int, other: int) -> bool:
    """Whether two years lie near each other, and not both so late that a report names many such."""
    return abs(one - other) <= _MOST_YEARS and min(one, other) < _LATELY


def _alike(dates: Pool, a: int, b: int) -> float:
    one, other = (meanings_of(dates.claims[number], dates.context) for number in (a, b))
    return alike(one, other, dates.rarity)


def are_only(dates: Pool, a: int, b: int) -> bool:
    """Whether each report gives one date of the sort only."""
    others = (dates.others(number, dates.claims[number].mention.article) for number in (a, b))
    return all(next(rivals, None) is None for rivals in others)


_WEIGHING: Mapping[Sort, Callable[[Pool, int, int], float]] = {
    "hour": _hours,
    "day": _days,
    "month": _days,
    "year": _days,
}
