"""Find when things happened: a date and the event that it belongs to are one claim.

A date whose event no word list knows is an open one: comparing asks the words beside it. Left out: times that
only bound what has been ("after 10 p.m.", "before noon") and days of saying.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Literal

from kazreader.extract.about import Before
from kazreader.extract.dates import FoundDate, find_dates
from kazreader.extract.dates.expression import Bound
from kazreader.extract.dates.tokens import Token
from kazreader.extract.deed_words import deed_words
from kazreader.extract.events import Event, event_at, in_office_since
from kazreader.extract.persons import first_named
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.said_on import is_of_speech, said_on
from kazreader.extract.telling import telling_words
from kazreader.lexicon.events import events
from kazreader.model import BlockKind, Claim, Kind, Mention, topics

_ONE_QUESTION = dict.fromkeys(("struck", "exploded", "crashed", "ravaged", "robbed"), "happened")
_NOUNS = {"exploded": "blast", "crashed": "crash", "robbed": "robbery"}
_OF_A_NOUN = {("closed", "deal"): "closing", ("found", "escape"): "noticed"}
"What a verb says of one noun is a question of its own: a deal closes, an escape is found."
_OPEN_BOUNDS: Mapping[Bound, Literal["since", "until"]] = {
    "since": "since",
    "until": "until",
    "before": "until",
}
_FEWEST = 3
"Tokens beside a date of unknown event: a line that holds little more is a page's own."


def find(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for each date; one whose event no word list knows is open."""
    anchor = reading.article.metadata.published
    people, last_named = first_named(reading), ""
    previous: Sentence | None = None
    for sentence in reading.sentences:
        _, name = people.get(sentence.span, (0, ""))
        found = list(find_dates(sentence.dates, anchor))
        if found:
            words = sentence.tokens
            starts = [word.start for word in words]
            said = said_on(sentence.text, sentence.dates, anchor)
            before = Before(previous.tokens if previous else (), last_named or name)
            for one in found:
                first, last = (bisect_left(starts, at) for at in (one.span.start, one.span.end))
                event = _dated(one, words, first, last, before)
                if event is None and (_is_vague(one, words, first) or len(words) - (last - first) < _FEWEST):
                    continue
                if not is_of_speech(sentence.text, one.expression):
                    deeds = deed_words(words, first, last)
                    yield _claim(reading, sentence, one, _topic(event, one, deeds), event, said)
        previous, last_named = sentence, name or last_named


def _dated(found: FoundDate, words: Sequence[Token], first: int, last: int, before: Before) -> Event | None:
    """Return the event that a date tells, also one that only bounds what is to come.

    "By June" dates what is planned, "until May" what was put off, "since 2019" when somebody came into
    office; other bounds date nothing.
    """
    if found.bound == "since":
        return in_office_since(words, first, before)
    event = event_at(words, first, last, before)
    if event is not None:
        event = event._replace(group=_OF_A_NOUN.get((event.group, event.noun or ""), event.group))
    if event is None or found.bound == "at":
        return event
    ahead = found.bound == "before" and "by" in [word.lower for word in words[max(0, first - 2) : first]]
    put_off = found.bound == "until" and (event.moved or event.group == "lasts")
    return event if put_off or (ahead and event.group in events().ahead) else None


def _is_vague(found: FoundDate, words: Sequence[Token], first: int) -> bool:
    """Whether a date without a known event only says what came before or after it; "by Friday" is an end."""
    by = first > 0 and words[first - 1].lower == "by"
    return found.bound == "after" or (found.bound == "before" and not by)


def _claim(
    reading: Reading,
    sentence: Sentence,
    found: FoundDate,
    topic: topics.When | topics.OpenDate,
    event: Event | None,
    said: date | None,
) -> Claim:
    rule = "date.moved" if event is not None and event.moved else found.rule
    starts = sentence.words.starts
    first, end = (bisect_left(starts, at) for at in (found.span.start, found.span.end))
    return Claim(
        kind=Kind.DATE,
        mention=Mention(reading.article.article.id, found.span.shift(sentence.span.start), found.value, rule),
        sentence=sentence.span,
        topic=topic,
        about=event.about if event is not None else frozenset(),
        said_on=said,
        headline=sentence.kind is BlockKind.HEADLINE,
        beside=telling_words(sentence.words, first, end),
    )


def _topic(event: Event | None, found: FoundDate, deeds: tuple[str, ...]) -> topics.When | topics.OpenDate:
    """Return what is dated; an event that no word list knows is open."""
    by_calendar = found.expression.parts.day is not None
    if event is None:
        return topics.OpenDate(by_calendar, _OPEN_BOUNDS.get(found.bound, "at"), deeds)
    noun = event.noun or _NOUNS.get(event.group, "")
    group = _ONE_QUESTION.get(event.group, event.group) if noun else event.group
    return topics.When(group, noun, event.moved, by_calendar, deeds)
