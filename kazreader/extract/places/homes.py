"""Find where somebody is from and where a firm sits: "Ada Quist, 12, from Moss", "the Ulv-born Jon Dahl".

The claim belongs to the name right before or behind. Refused: "from" behind anything but a name, an age or
an apposition ("letters from Moss"), how far away something is, and places that do not end their phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from kazreader.extract.dates.tokens import Token, lower
from kazreader.extract.places.name_ends import is_named, name_of, run_end
from kazreader.extract.places.names import PlaceName, name_behind
from kazreader.extract.places.site_claims import FEWEST, MOST
from kazreader.extract.reading import Reading
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.grammar import ARTICLES
from kazreader.lexicon.places import place_words
from kazreader.model import BlockKind, Claim, Kind, Mention, Place, Span, topics

_CUES = frozenset(("from", "of", "born", "based", "headquartered", "native"))
_MAY_TELL = re.compile(
    r",\s(?:from|of)\s[A-Z]|,\s(?:an?|the)\s[^,.;]+\sfrom\s|[a-z]-(?:born|based)\b|ed in [A-Z]|e of [A-Z]"
)
"A quick answer: in most sentences with these words nobody is from anywhere."
_CLOSES = frozenset((",", ".", ")", ";", ":", "!", "?", "—", "–"))
_APPOSITION = 6
"Words between a comma and a home: a pupil of twelve from Moss."


_Home: TypeAlias = tuple[topics.Home, int, int]
"A home, and where it begins and ends among the tokens."


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the homes of every sentence that tells some, in the order of the text."""
    for number in reading.where(_CUES):
        sentence = reading.sentences[number]
        if sentence.kind is not BlockKind.BODY or not _MAY_TELL.search(sentence.text):
            continue
        if FEWEST <= len(sentence.tokens) <= MOST:
            for home, first, end in _homes(sentence.tokens):
                span = Span(sentence.tokens[first].start, sentence.tokens[end - 1].end)
                place = Place(" ".join(span.of(sentence.text).split()))
                article = reading.article.article.id
                mention = Mention(article, span.shift(sentence.span.start), place, "place.home")
                yield Claim(Kind.PLACE, mention, sentence.span, home)


def _homes(words: Sequence[Token]) -> Iterator[_Home]:
    for at in [at for at, token in enumerate(words) if token.text in _CUES]:
        match words[at].lower:
            case "from":
                yield from _behind(words, at, at + 1)
            case "of" if lower(words, at - 1) == "," and at > 1 and words[at - 2].number is not None:
                yield from _behind(words, at, at + 1)
            case "based" | "headquartered" if lower(words, at + 1) == "in":
                yield from _behind(words, at, at + 2)
            case "native" if lower(words, at + 1) == "of":
                yield from _behind(words, at, at + 2)
            case "born" | "based" if lower(words, at - 1) == "-":
                yield from _before(words, at)
            case _:
                pass


def _behind(words: Sequence[Token], at: int, start: int) -> Iterator[_Home]:
    """Yield the home behind "from", of the name before it: Ada Quist, 12, from Moss."""
    place = name_behind(words, start)
    far = lower(words, at - 1) in place_words().away
    who = "" if far else _named_before(words, at)
    closes = place is not None and (place.end == len(words) or words[place.end].text in _CLOSES)
    if place is not None and who and closes and not place.listed and place.sort != "continent":
        yield _home(words, at, place, who)


def _named_before(words: Sequence[Token], at: int) -> str:
    """Return the last word of the name to which an apposition that ends here belongs; "" where none does."""
    before = at - 1
    if before >= 0 and words[before].text == ",":
        before -= 1
    else:
        start = max(0, at - _APPOSITION)
        comma = next((n for n in range(before, start - 1, -1) if words[n].text == ","), None)
        if comma is None or lower(words, comma + 1) not in ARTICLES:
            return ""
        if any(words[n].lower in clause_words().auxiliaries for n in range(comma, at)):
            return ""
        before = comma - 1
    if before >= 0 and words[before].number is not None:
        before -= 1 + (before > 0 and words[before - 1].text == ",")
    return words[before].lower if before >= 0 and is_named(words[before]) else ""


def _before(words: Sequence[Token], at: int) -> Iterator[_Home]:
    """Yield the home before "-born": the Moss-born Jon Dahl."""
    first = at - 2
    if first < 0 or not is_named(words[first]):
        return
    while first > 0 and is_named(words[first - 1]):
        first -= 1
    name = next((n for n in range(at + 1, min(len(words), at + 5)) if is_named(words[n])), None)
    if name is not None and all(words[n].lower.isalpha() for n in range(at + 1, name)):
        who = words[run_end(words, name) - 1].lower
        yield _home(words, first, PlaceName(first, at - 1, "", listed=False), who)


def _home(words: Sequence[Token], first: int, place: PlaceName, who: str) -> _Home:
    return topics.Home(who, place.sort, name_of(words, place.first, place.end)), first, place.end
