"""Find when things happened: a date and the event that it belongs to are one claim.

A date whose event no word list knows is an open one: comparing asks the words beside it. Left out: times that
only bound what has been ("after 10 p.m.", "before noon"), and days of saying.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal, TypeAlias

from kazreader.extract.about import Before, about
from kazreader.extract.attribution import speakers
from kazreader.extract.dated_events import Event, event_at, in_office_since
from kazreader.extract.dates import FoundDate, find_dates
from kazreader.extract.dates.expression import Bound
from kazreader.extract.people.persons import first_named
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.said_on import is_of_speech, said_on
from kazreader.extract.telling import telling_words
from kazreader.extract.words import NO_WORDS, Words
from kazreader.lexicon.events import events
from kazreader.model import BlockKind, Claim, DateRange, Kind, Mention, topics
from kazreader.model.claim import MOVED
from kazreader.model.record import Record

_ONE_QUESTION = dict.fromkeys(("struck", "exploded", "crashed", "ravaged", "robbed"), "happened")
_NOUNS = {"exploded": "blast", "crashed": "crash", "robbed": "robbery"}
_OF_A_NOUN = {("closed", "deal"): "closing", ("found", "escape"): "noticed"}
"What a verb says of one noun is a question of its own: a deal closes, an escape is found."
_Bound: TypeAlias = Literal["at", "since", "until"]
_OPEN_BOUNDS: Mapping[Bound, _Bound] = {
    "since": "since",
    "until": "until",
    "before": "until",
}
_PERSONS = frozenset(("he", "she", "they"))
_REACH_OF_PRONOUN = 8
_NEGATIONS = frozenset(("not", "no", "nothing", "nobody", "never", "cannot", "unlikely"))
_REACH_OF_NOT = 9
_FEWEST = 3
"Tokens beside a date of unknown event: a line that holds little more is a page's own."


def find(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for each date; one whose event no word list knows is open."""
    anchor = reading.article.metadata.published
    people, last_named = first_named(reading), ""
    previous: Sentence | None = None
    told: DateRange | None = None
    for number, sentence in enumerate(reading.sentences):
        _, name = people.get(sentence.span, (0, ""))
        found = list(find_dates(sentence.dates, anchor, told))
        if len(found) < len(sentence.dates):
            told = None
        if found:
            told = next((one.value for one in reversed(found) if one.value.tells_day), told)
            telling = _Telling(
                reading,
                number,
                sentence,
                said_on(sentence.text, sentence.dates, anchor),
                Before(previous.tokens if previous else NO_WORDS, last_named or name),
            )
            yield from filter(None, map(telling.claim, found))
        previous, last_named = sentence, name or last_named


class _Telling(Record):
    """A sentence with dates, and what its report tells before it."""

    reading: Reading
    number: int
    "Of the sentence in the reading."
    sentence: Sentence
    said: date | None
    before: Before

    def claim(self, found: FoundDate) -> Claim | None:
        """Return what a date tells; None where it is a page's own, of speech, or bounds what nobody knows."""
        sentence, words = self.sentence, self.sentence.tokens
        first, last = (bisect_left(words.starts, at) for at in (found.span.start, found.span.end))
        event = _dated(found, words, first, last, self.before)
        if event is None and (_is_vague(found, words, first) or len(words) - (last - first) < _FEWEST):
            return None
        if not found.value.is_clock and is_of_speech(sentence.text, found.expression):
            return None
        return Claim(
            kind=Kind.DATE,
            mention=Mention(
                self.reading.article.article.id,
                found.span.shift(sentence.span.start),
                found.value,
                MOVED if event is not None and event.moved else found.rule,
            ),
            sentence=sentence.span,
            topic=_topic(event, found),
            about=event.about if event is not None else frozenset(),
            said_on=self.said,
            headline=sentence.kind is BlockKind.HEADLINE,
            beside=self._beside(found),
        )

    def _beside(self, found: FoundDate) -> frozenset[str]:
        """Return the telling words around a date, with those that a pronoun among them stands for.

        Who says it is not what happened: "by Monday, the interior ministry said".
        """
        words = self.sentence.words
        first, last = (bisect_left(words.starts, at) for at in (found.span.start, found.span.end))
        own = telling_words(words, first, last) - self._saying()
        near = words.lower[max(0, first - _REACH_OF_PRONOUN) : last + _REACH_OF_PRONOUN]
        return own if _PERSONS.isdisjoint(near) else own | self._named(first)

    def _saying(self) -> frozenset[str]:
        """Return the small words of those who are cited in the sentence."""
        cited = speakers(self.reading).by_sentence.get(self.number, ())
        said = (found.span.shift(-self.sentence.span.start).of(self.sentence.text) for found in cited)
        return frozenset(word for words in said for word in words.split() if word.islower())

    def _named(self, first: int) -> frozenset[str]:
        """Return the names before a date, else those of the sentence before."""
        tokens = self.sentence.tokens
        here = about(tokens, 0, first, 0, 0)
        there = about(self.before.sentence, 0, len(self.before.sentence), 0, 0)
        for words in (here, there):
            names = frozenset(word for word in words if word[0].isupper())
            if names:
                return names
        return frozenset()


def _dated(found: FoundDate, words: Words, first: int, last: int, before: Before) -> Event | None:
    """Return the event that a date tells, also one that only bounds what is to come.

    "By June" dates what is planned, "until May" what was put off, "traces itself to 1860" a founding, "since
    2019" when somebody came into office; other bounds date nothing.
    """
    if words.lower[max(0, first - 2) : first] == ["as", "of"]:
        return None
    if found.bound == "since":
        return in_office_since(words, first, before)
    event = event_at(words, first, last, before)
    if event is not None:
        event = event._replace(group=_OF_A_NOUN.get((event.group, event.noun or ""), event.group))
    if event is None or found.bound == "at":
        return event
    ahead = found.bound == "before" and "by" in words.lower[max(0, first - 2) : first]
    put_off = found.bound == "until" and (event.moved or event.group in ("lasts", "founded"))
    return event if put_off or (ahead and event.group in events().ahead) else None


def _is_vague(found: FoundDate, words: Words, first: int) -> bool:
    """Whether a date without a known event only says what came before or after it.

    "By Friday" is an end, and so is what will not be done "before Friday"; "as of Friday" is of a count.
    """
    near = words.lower[max(0, first - _REACH_OF_NOT) : first]
    if found.bound != "before":
        return found.bound == "after" or near[-2:] == ["as", "of"]
    return "by" not in near[-2:] and _NEGATIONS.isdisjoint(near)


def _topic(event: Event | None, found: FoundDate) -> topics.When | topics.OpenDate:
    """Return what is dated; an event that no word list knows is open."""
    parts = found.expression.parts
    by_calendar = parts.day is not None or parts.nth is not None
    if event is None:
        return topics.OpenDate(by_calendar, _OPEN_BOUNDS.get(found.bound, "at"))
    noun = event.noun or _NOUNS.get(event.group, "")
    group = _ONE_QUESTION.get(event.group, event.group) if noun else event.group
    return topics.When(group, noun, by_calendar)
