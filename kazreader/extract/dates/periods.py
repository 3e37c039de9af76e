"""Longer times that no calendar day tells: seasons, centuries, decades, years of building, a month's weeks.

Refused: a season that says what sort of thing something is ("the summer holidays", "the Prague Spring"),
somebody's age ("in his sixties"), and heat ("temperatures in the eighties").
"""

from __future__ import annotations

from kazreader.extract.dates.calendar_days import glued, is_year, month, with_year
from kazreader.extract.dates.expression import Parts
from kazreader.extract.words import Words
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.grammar import ORDINAL_ENDS
from kazreader.lexicon.telling import tells
from kazreader.lexicon.times import Times

_BEFORE_SEASON = frozenset(("in", "since", "by", "until", "till", "during", "of", "before", "after", "from"))
_BEFORE_FEAST = frozenset(("at", "over", "before", "after", "since", "until", "by", "around", "last"))
_DASHES = ("-", "–", "—", "/")
_OF_AGE = frozenset(("his", "her", "their", "my", "our", "your"))
_OF_HEAT = frozenset(("temperature", "temperatures", "degrees", "heat", "highs", "lows", "fahrenheit"))
_PARTS_OF_MONTH = ("week", "weekend", "half")
_CENTURY = 100
_Read = tuple[Parts, int] | None


def season(tokens: Words, at: int, words: Times) -> _Read:
    """Read "the spring of 2009", "late summer", "last autumn", and "the winter of 2009-10", of 2010."""
    word, before = tokens.lower[at], tokens.word(at - 1)
    if before == "the":
        before = tokens.word(at - 2)
    found, end = with_year(tokens, at + 1, Parts(season=words.seasons[word]))
    if found.year is not None:
        if not _is_plain(tokens, at):
            return None
        if not (tokens.word(end) in _DASHES and tokens.number(end + 1) is not None):
            return found, end
        later = found.season == "winter"
        return found._replace(year=found.year + later), end + 2
    stepped = before in words.steps
    if not tokens.written[at].islower() or not (stepped or before in _BEFORE_SEASON or before in words.edges):
        return None
    follows = tokens.word(at + 1)
    named = tells(follows) and follows not in clause_words().common_verbs and not stepped
    return None if named or follows in ("of", "-", "’", "'") else (found, end)


def _is_plain(tokens: Words, at: int) -> bool:
    """Whether a season is no name: "the Prague Spring of 1968" is one."""
    capital = tokens.capital(at)
    return not (capital and at > 0 and tokens.capital(at - 1) and at > 1)


def nth_of_month(tokens: Words, at: int, words: Times) -> _Read:
    """Read "the second Sunday in June", "the first half of March", "the first of May"."""
    nth, counted = words.ordinals[tokens.lower[at]], tokens.word(at + 1)
    if counted == "of" and nth > 0 and (of_month := month(tokens, at + 2, words)) is not None:
        return of_month[0]._replace(day=nth), of_month[1]
    if tokens.word(at + 2) not in ("in", "of") or at + 3 >= len(tokens):
        return None
    if counted not in words.weekdays and counted not in _PARTS_OF_MONTH:
        return None
    read = month(tokens, at + 3, words)
    if read is None:
        return None
    if counted == "half":
        return read[0]._replace(edge="early" if nth == 1 else "late"), read[1]
    weekend = True if counted == "weekend" else None
    return read[0]._replace(nth=nth, weekday=words.weekdays.get(counted), weekend=weekend), read[1]


def years(tokens: Words, at: int, words: Times) -> _Read:
    """Read "1961-1964", "1961-64" and "between 1961 and 1964"."""
    if len(tokens.written[at]) != 4 or at + 2 >= len(tokens):
        return None
    first, sign = tokens.number(at), tokens.written[at + 1]
    joined = sign in _DASHES or (sign == "and" and tokens.word(at - 1) == "between")
    if first is None or not joined or not is_year(first):
        return None
    last = tokens.number(at + 2)
    if last is None:
        return None
    if len(tokens.written[at + 2]) == 2:
        last += first - first % _CENTURY
    if not first < last or not is_year(last) or tokens.word(at + 3) in ("-", "/", "%"):
        return None
    return Parts(year=first, span_years=last - first + 1), at + 3


def century(tokens: Words, at: int, words: Times) -> _Read:
    """Read "the 19th century", "a twelfth-century church"."""
    nth, after = words.ordinals.get(tokens.lower[at]), at + 1
    if nth is None:
        nth = tokens.number(at)
        if not glued(tokens, after, ORDINAL_ENDS):
            return None
        after += 1
    after += tokens.word(after) == "-"
    of_ours = tokens.word(after + 1) not in ("bc", "bce")
    if nth is None or not 2 <= nth <= 21 or tokens.word(after) != "century" or not of_ours:
        return None
    return Parts(year=(nth - 1) * _CENTURY, span_years=_CENTURY), after + 1


def spoken_decade(tokens: Words, at: int, words: Times) -> _Read:
    """Read "the sixties", "the early 60s", "the late 'eighties"."""
    first, end = words.decades.get(tokens.lower[at]), at + 1
    if first is None and tokens.number(at) in words.decades.values() and glued(tokens, end, ("s",)):
        first, end = tokens.number(at), end + 1
    if first is None:
        return None
    before = at - 1 - (tokens.word(at - 1) in ("'", "’", "‘"))
    before -= tokens.word(before) == "-"
    if tokens.word(before) in words.edges:
        before -= 1
    if tokens.word(before) != "the" or tokens.word(before - 1) in _OF_AGE:
        return None
    if not _OF_HEAT.isdisjoint(tokens.vocabulary):
        return None
    return Parts(year=1900 + first, span_years=10), end


def feast(tokens: Words, at: int, words: Times) -> _Read:
    """Read a feast of the moving calendar: "Good Friday" is a Friday, "at Easter" some weeks of spring."""
    if not tokens.capital(at):
        return None
    phrase = f"{tokens.lower[at]} {tokens.word(at + 1)}"
    if phrase in words.feasts:
        return Parts(weekday=words.feasts[phrase], feast=tokens.lower[at]), at + 2
    if tokens.lower[at] not in words.feast_seasons or tells(tokens.word(at + 1)):
        return None
    if tokens.word(at - 1) not in _BEFORE_FEAST:
        return None
    return Parts(feast=tokens.lower[at]), at + 1
