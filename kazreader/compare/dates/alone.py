"""The only dates of their sort that two reports give, and how alike the sentences are in which they stand."""

from __future__ import annotations

from kazreader.compare.dates.pool import Pool
from kazreader.compare.sentence_meanings import alike, meanings_of, meanings_of_passage

_SOME, _MUCH = 0.2, 0.33
"""How alike sentences must be: of 66 pairs of weekdays of 45 real events that nothing else told apart, one
was at .2 or above, and true; so were six of seven of short reports at .33."""
SMALL_WORDS = 2
"Meanings that both sentences tell in words that are no names; of years, names or not, one more."
MOST_YEARS = 16
"Years further apart than this are of two events, whatever the words."


def alone_and_alike(dates: Pool, a: int, b: int) -> bool:
    """Whether the only two weekdays or years that two reports give are told alike, by more than a name.

    A weekday on which a report appeared must be told much alike, others less so; of years the sentences
    before say what "it" is.
    """
    if not are_only(dates, a, b):
        return False
    if dates.sort == "year":
        return _alike_years(dates, a, b)
    if len(dates.small_words(a, b)) < SMALL_WORDS:
        return False
    return sentences_alike(dates, a, b) >= (
        _MUCH if dates.is_of_report(a) or dates.is_of_report(b) else _SOME
    )


def _alike_years(dates: Pool, a: int, b: int) -> bool:
    one, other = (dates.values[number].start.year for number in (a, b))
    ours, theirs = (meanings_of_passage(dates.claims[number], dates.context) for number in (a, b))
    near = max(sentences_alike(dates, a, b), alike(ours, theirs, dates.rarity))
    return abs(one - other) <= MOST_YEARS and len(ours & theirs) > SMALL_WORDS and near >= _MUCH


def sentences_alike(dates: Pool, a: int, b: int) -> float:
    """Return how alike the sentences of two dates are, 0 to 1."""
    one, other = (meanings_of(dates.claims[number], dates.context) for number in (a, b))
    return alike(one, other, dates.rarity)


def are_only(dates: Pool, a: int, b: int) -> bool:
    """Whether each report gives one date of the sort only."""
    others = (dates.others(number, dates.claims[number].mention.article) for number in (a, b))
    return all(next(rivals, None) is None for rivals in others)
