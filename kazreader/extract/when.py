"""Find when things happened: a date and the event that it belongs to are one claim.

Left out: times that only bound ("after 10 p.m.", "until Monday"), days of saying, and dates whose event is
not known.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from kazreader.extract.dates import FoundDate, find_dates
from kazreader.extract.events import Event, event_at
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.said_on import is_of_speech, said_on
from kazreader.model import BlockKind, Claim, Kind, Mention

_ONE_QUESTION = {"struck": "happened", "exploded": "happened", "crashed": "happened"}
_NOUNS = {"exploded": "blast", "crashed": "crash"}


def find(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for each date whose event is known."""
    anchor = reading.article.metadata.published
    before: Sentence | None = None
    for sentence in reading.sentences:
        found = [one for one in find_dates(sentence.dates, anchor) if one.bound == "at"]
        if found:
            words, words_before = sentence.tokens, before.tokens if before else ()
            starts = [word.start for word in words]
            said = said_on(sentence.text, sentence.dates, anchor)
            for one in found:
                first, last = (bisect_left(starts, at) for at in (one.span.start, one.span.end))
                event = event_at(words, first, last, words_before)
                if event is not None and not is_of_speech(sentence.text, one.expression):
                    yield _claim(reading, sentence, one, event, said)
        before = sentence


def _claim(reading: Reading, sentence: Sentence, found: FoundDate, event: Event, said: date | None) -> Claim:
    span = found.span.shift(sentence.span.start)
    noun = event.noun or _NOUNS.get(event.group, "")
    group = _ONE_QUESTION.get(event.group, event.group) if noun else event.group
    return Claim(
        kind=Kind.DATE,
        mention=Mention(reading.article.article.id, span, found.value, found.rule),
        sentence=sentence.span,
        topic=("when", group, noun),
        about=event.about,
        said_on=said,
        headline=sentence.kind is BlockKind.HEADLINE,
    )
