"""Days by their names or counted from the day of the report: "Sunday", "yesterday", "four days ago".

Refused: names ("Bloody Sunday", "the Sunday Times"), and parts of a day or of a month that stand alone.
"""

from __future__ import annotations

from kazreader.extract.dates.calendar_days import day_month, month, month_day
from kazreader.extract.dates.expression import Edge, Parts, Shift
from kazreader.extract.words import Words
from kazreader.lexicon.times import Times

_BEFORE_WEEKEND = ("at", "over", "during", "on", "before", "after", "until", "by")
_BEHIND_TOLD = frozenset(
    ("and", "at", "but", "by", "for", "from", "in", "near", "on", "when", "while", "with")
)
"Behind `the day before` these tell that the day is told already."
_SIDES = {"before": -1, "after": 1, "since": 1, "until": -1}
_DAWNS = ("dawn", "daybreak", "sunrise", "daylight")
_Read = tuple[Parts, int] | None


def weekday(tokens: Words, at: int, words: Times) -> _Read:
    """Read "Sunday", and "Sun." before a date; "Bloody Sunday" and "the Sunday Times" are names."""
    word, after = tokens.lower[at], at + 1
    if word in words.weekdays and tokens.capital(at):
        following = tokens.word(after)
        named = following in words.name_after and tokens.capital(after)
        named = named or _is_title(tokens, after, words)
        if named or tokens.word(at - 1) in words.name_before:
            return None
        return Parts(weekday=words.weekdays[word]), after
    if word in words.short_weekdays and tokens.capital(at):
        while tokens.word(after) in (".", ","):
            after += 1
        dated = after < len(tokens) and (month_day(tokens, after, words) or day_month(tokens, after, words))
        return (Parts(weekday=words.short_weekdays[word]), after) if dated else None
    return None


def _is_title(tokens: Words, at: int, words: Times) -> bool:
    """Whether a part of the day stands here with a capital, and a name goes on: "Saturday Night Live"."""
    if at + 1 >= len(tokens) or tokens.lower[at] not in words.parts:
        return False
    return tokens.written[at].istitle() and tokens.written[at + 1].istitle()


def ago(tokens: Words, at: int, words: Times) -> _Read:
    """Read "four days ago", "a fortnight ago"; "two days earlier" is counted from the day named last."""
    amount = tokens.number(at) or words.numbers.get(tokens.lower[at])
    unit = words.units.get(tokens.word(at + 1))
    way = words.ways.get(tokens.word(at + 2))
    if not amount or unit is None or way is None or amount > 999:
        return None
    told = tokens.word(at + 2) != "ago"
    if told and (unit not in ("day", "week") or tokens.word(at + 3) == "than"):
        return None
    return Parts(shift=Shift(way * amount, unit, told=told)), at + 3


def told_day(tokens: Words, at: int, words: Times) -> _Read:
    """Read "the next day", "that night", "the evening before": counted from the day named last."""
    word, following = tokens.lower[at], tokens.word(at + 1)
    step, span = words.told_steps.get(word), following
    if step is None:
        step, span = {"before": -1, "after": 1}.get(following), word
        behind = tokens.word(at + 2)
        if tokens.word(at - 1) != "the" or (behind.isalpha() and behind not in _BEHIND_TOLD):
            return None
    if step is None or not (span == "day" or span in words.parts):
        return None
    part = None if span == "day" else span
    return Parts(shift=Shift(step, "day", told=True), part=part), at + 2


def relative_day(tokens: Words, at: int, words: Times) -> _Read:
    """Read "today", "yesterday", "tonight", "last night", "the day before yesterday"."""
    word = tokens.lower[at]
    if word == "day":
        beyond = words.beyond.get(f"{tokens.word(at + 1)} {tokens.word(at + 2)}")
        return None if beyond is None else (Parts(shift=Shift(beyond, "day")), at + 3)
    if word in words.days:
        return Parts(shift=Shift(words.days[word], "day")), at + 1
    if word == "tonight":
        return Parts(shift=Shift(0, "day"), part="night"), at + 1
    following = tokens.word(at + 1)
    if word in ("last", "this") and following in words.parts and (word == "this" or following == "night"):
        return Parts(shift=Shift(-(word == "last"), "day"), part=following), at + 2
    return None


def step(tokens: Words, at: int, words: Times) -> _Read:
    """Read "last week", "next Monday", "last October", "this weekend"."""
    step = words.steps.get(tokens.lower[at])
    if step is None or at + 1 >= len(tokens):
        return None
    following = tokens.lower[at + 1]
    if following in ("week", "month", "year", "decade"):
        return Parts(shift=Shift(step, following)), at + 2
    if following == "weekend":
        return Parts(weekend=True, step=step), at + 2
    if following in words.seasons:
        return Parts(season=words.seasons[following], step=step), at + 2
    for rule in (weekday, month):
        read = rule(tokens, at + 1, words)
        if read is not None and read[0].year is None:
            return read[0]._replace(step=step), read[1]
    return None


def weekend(tokens: Words, at: int, words: Times) -> _Read:
    """Read "at the weekend"; "on weekends" and "a weekend trip" are none."""
    if tokens.lower[at] != "weekend" or tokens.word(at - 1) != "the":
        return None
    return (Parts(weekend=True), at + 1) if tokens.word(at - 2) in _BEFORE_WEEKEND else None


def part(tokens: Words, at: int, words: Times) -> _Read:
    """Read a part of the day; alone it is no date."""
    word = tokens.lower[at]
    named = at > 0 and tokens.written[at].istitle()  # "the Golden Dawn", "Saturday Night Live"
    return (Parts(part=word), at + 1) if word in words.parts and not named else None


def edge(tokens: Words, at: int, words: Times) -> _Read:
    """Read "early", "mid-", "late", "the end of", "the early hours of"; alone it is no date."""
    edges: dict[str, Edge] = {"early": "early", "mid": "mid", "late": "late"}
    edge = edges.get(words.edges.get(tokens.lower[at], ""))
    if edge is None:
        return None
    hours = tokens.word(at + 1) == "hours"
    if tokens.lower[at] in words.edges_of_hours and not hours:
        return None
    after = at + 1 + hours
    return Parts(edge=edge), after + (tokens.word(after) in ("-", "of", "in", "on"))


def before_dawn(tokens: Words, at: int, words: Times) -> _Read:
    """Read "before dawn on Sunday", which is early on Sunday; alone it is no date."""
    return (Parts(edge="early"), at + 2) if tokens.word(at + 1) in _DAWNS else None


def whole(tokens: Words, at: int, words: Times) -> _Read:
    """Read "the year" behind "the end of": the one in which the report appeared."""
    if tokens.word(at - 1) != "the" or tokens.word(at - 2) != "of":
        return None
    if tokens.word(at - 3) not in words.edges or tokens.word(at + 1) == "of":
        return None
    return Parts(shift=Shift(0, tokens.lower[at])), at + 1


def hedge(tokens: Words, at: int, words: Times) -> _Read:
    """Read "about", "shortly after"; alone it is no date."""
    word = tokens.lower[at]
    if word in words.hedges:
        return Parts(about=0), at + 1
    if word in words.hedges_under:
        return Parts(about=-1), at + 1
    side = _SIDES.get(words.bounds.get(tokens.word(at + 1), "")) if word in words.nearly else None
    return None if side is None else (Parts(about=side), at + 2)
