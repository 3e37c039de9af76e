"""Find where things are said to be: directions from a landmark, countries and regions around a place, units.

Three topics:
  Bearing   "150 miles east of Aden"
  Inside    "Lyon in France", "Lyon, France"
  District  "West Papua province"; the lead only, where the event is placed
Refused: a name that nothing marks as a place (people travel: "the minister in Kenya").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, TypeAlias

from kazreader.extract.places.name_ends import LONGEST_NAME, is_named, is_possessive, name_of, run_end
from kazreader.extract.places.site_claims import place_claim, span_of
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.words import Words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.patterns import rarely
from kazreader.lexicon.places import place_words
from kazreader.model import BlockKind, Claim, Span, topics

_LEAD = 3
"Sentences of the text that place the event."
_DISTANCE = rarely(
    r"(?:\b(?:about|around|some|roughly|nearly)\s)?(?P<number>\d[\d,.]{0,8})[\s-]{0,2}"
    r"(?P<unit>nautical\smiles?|miles?|kms?|kilomet(?:er|re)s?)\s{0,2}(?:\([^()]{1,30}\)\s{0,2})?(?:to\sthe\s)?$"
)
_DISTANCE_REACH = 70
_LETTERS = re.compile(r"[A-Za-z]+")
_HINGES = frozenset(("of", "in", "on", ","))
"Where a place is read: the landmark or the country stands behind, what lies there before."
_BEHIND_NAMES = frozenset(("in", "on", ","))
"Hinges behind the name of what lies there."
_LANDMARK_REACH = 6
"Words between `of` and the landmark's name: `west of the region's main city of Moss`."

_RULES: dict[type[topics.Location], str] = {
    topics.Bearing: "place.bearing",
    topics.Inside: "place.inside",
    topics.District: "place.unit",
}


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the claims of every sentence, in the order of the text."""
    body = [n for n, s in enumerate(reading.sentences) if s.kind is BlockKind.BODY][:_LEAD]
    lead = {*body, *(n for n, s in enumerate(reading.sentences) if s.kind is BlockKind.HEADLINE)}
    for number, sentence in enumerate(reading.sentences):
        in_lead = number in lead
        if not in_lead and _cues().isdisjoint(sentence.vocabulary):
            continue
        hinges, words = _HINGES | place_words().units if in_lead else _HINGES, sentence.tokens
        for at in words.where(hinges):
            if words.lower[at] in _BEHIND_NAMES and not (at and is_named(words, at - 1)):
                continue
            yield from _claims_at(reading, sentence, words, at, in_lead=in_lead)


@cache
def _cues() -> frozenset[str]:
    """Return as runs of letters the directions, and how countries and regions begin, with a capital."""
    directions = (
        cased for word in place_words().compass for cased in (word, word.capitalize(), word.upper())
    )
    regions = (word.capitalize() for name in place_words().regions for word in name.split())
    firsts = (*directions, *(name.split()[0] for name in nations().countries), *regions)
    return frozenset(letters.group() for first in firsts if (letters := _LETTERS.match(first)) is not None)


def _claims_at(
    reading: Reading, sentence: Sentence, words: Words, at: int, *, in_lead: bool
) -> Iterator[Claim]:
    lexicon = place_words()
    found: _Found = iter(())
    if words.lower[at] == "of":
        found = _bearing(sentence.text, words, at)
    elif in_lead and words.lower[at] in lexicon.units:
        found = _district(words, at)
    elif words.written[at] in ("in", "on", ","):
        found = _inside(words, at)
    for span, topic in found:
        yield place_claim(reading, sentence, span, topic, _RULES[type(topic)])


_Found: TypeAlias = Iterator[tuple[Span, topics.Location]]


def _bearing(text: str, words: Words, of: int) -> _Found:
    start, degrees = _compass(words, of)
    if degrees is None:
        return
    first, end = _landmark(words, of + 1)
    if first == end:
        return
    begin = words.starts[start]
    reach = max(0, begin - _DISTANCE_REACH)
    distance = _DISTANCE().search(text[reach:begin])
    metres = None
    if distance is not None:
        begin = reach + distance.start()
        unit = place_words().distances[" ".join(distance["unit"].split())]
        metres = round(float(distance["number"].replace(",", "").rstrip(".")) * unit)
    landmark = name_of(words, first, end)
    yield Span(begin, words.ends[end - 1]), topics.Bearing(landmark, degrees, metres)


def _compass(words: Words, of: int) -> tuple[int, int | None]:
    """Return the first token and the degrees of the compass word before `of`."""
    compass = place_words().compass
    if of >= 3 and words.written[of - 2] == "-":
        joined = f"{words.lower[of - 3]}-{words.lower[of - 1]}"
        if joined in compass:
            return of - 3, compass[joined]
    return of - 1, compass.get(words.lower[of - 1]) if of else None


def _landmark(words: Words, at: int) -> tuple[int, int]:
    """Return where the landmark's name begins and ends; a title such as "the city of" may stand before it."""
    for first in range(at, min(at + _LANDMARK_REACH, len(words))):
        if is_named(words, first) and not is_possessive(words, first):
            return first, run_end(words, first)
        if not words.written[first][0].isalpha() and words.written[first] not in ("'", "’"):
            break
    return at, at


def _district(words: Words, at: int) -> _Found:
    unit = words.lower[at]
    if at + 1 < len(words) and is_named(words, at + 1):
        return  # "Harvey County Sheriff" is an office
    first = at
    while (
        first > max(0, at - LONGEST_NAME)
        and is_named(words, first - 1)
        and not is_possessive(words, first - 1)
    ):
        first -= 1
    if first < at:
        yield span_of(words, first, at + 1), topics.District(unit, name_of(words, first, at))
    elif at + 2 < len(words) and words.lower[at + 1] == "of" and is_named(words, at + 2):
        end = run_end(words, at + 2)
        yield span_of(words, at, end), topics.District(unit, name_of(words, at + 2, end))


def _inside(words: Words, at: int) -> _Found:
    """Read "at X in Y", "for X on the Y", "in X, Y": X is a place, for a preposition stands before it."""
    first = at
    while first > max(0, at - LONGEST_NAME) and is_named(words, first - 1):
        first -= 1
    if first == at or first == 0 or words.lower[first - 1] not in place_words().before:
        return
    holder = _holder(words, at + 1)
    place = name_of(words, first, at)
    listed = words.written[at] == "," and " ".join(words.written[first:at]) in nations().countries
    if holder is not None and not listed and place != holder[1].lower():
        sort, name, end = holder
        yield span_of(words, first, end), topics.Inside(place, sort, name)


def _holder(words: Words, at: int) -> tuple[Literal["country", "region"], str, int] | None:
    """Return "country" or "region", its name, and the place behind it."""
    at += at < len(words) and words.lower[at] == "the"
    for length in (3, 2, 1):
        end = at + length
        if end > len(words) or is_possessive(words, end - 1):
            continue
        country = nations().countries.get(" ".join(words.written[at:end]))
        if country is not None and (end == len(words) or not is_named(words, end)):
            return "country", country, end
        region = " ".join(words.lower[at:end])
        if region in place_words().regions:
            return "region", region, end
    return None
