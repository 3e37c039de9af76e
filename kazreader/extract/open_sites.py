"""Find where something was, whatever it was: "shut its factory in Moss", "fell on the north face of Ulv".

No list knows what was done there: comparing asks the words beside the place. A place is a name behind "in",
"near", "off", "to" or "from" that ends its phrase; its level is told by the lexicon or by the word in the
name that tells its sort. Refused: names behind "to" and "from" where nothing moves, how far away a place is,
several places in one sentence, the holder of a place named before it ("in Moss, Ulvland"), a place that opens
its sentence (others are told of next), sentences that tell of more than one such thing, and headlines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from kazreader.extract.dates.tokens import Token, lower
from kazreader.extract.figures.scope import cues
from kazreader.extract.name_runs import name_of
from kazreader.extract.place_names import PlaceName, may_be_name, name_behind
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words
from kazreader.lexicon.stems import stem
from kazreader.lexicon.telling import tells
from kazreader.model import BlockKind, Claim, Kind, Mention, Place, Scope, Span, topics
from kazreader.model.named_tuple import NamedTuple

_WAYS: dict[str, topics.Way] = {
    **dict.fromkeys(("in", "at", "on", "inside"), "at"),
    **dict.fromkeys(("near", "outside"), "near"),
    **dict.fromkeys(("to", "into", "toward", "towards", "for"), "to"),
    "from": "from",
    "off": "off",
}
_BY_FIRST = (
    (first, "|".join(sorted((way[1:] for way in _WAYS if way[0] == first), key=len, reverse=True)))
    for first in dict.fromkeys(way[0] for way in _WAYS)
)
_BEHIND_WAY = re.compile(
    rf"[^a-zA-Z](?:{'|'.join(f'[{first}{first.upper()}](?i:{rest})' for first, rest in _BY_FIRST)})(?=\s)"
)
"A preposition; one branch a first letter, since every gap between words is tried."
_WALLS = frozenset((";", ":", "“", "”", '"', "—", "–"))
_MOVING = {"to": 6, "into": 6, "toward": 6, "towards": 6, "from": 6, "for": 3}
"Words before these among which something moves."
_DEED = 6
"Words before a place among which the word stands to which it belongs."
_FEWEST, _MOST = 3, 60
"Words of a sentence that tells where something was; beyond, it is a list or a page's own."
_FLANKS = frozenset(("face", "ridge", "slope", "flank", "wall"))
_SIDES = frozenset(("side", "part", "end", "tip", "bank", "shore", "coast", "outskirts"))


class _Found(NamedTuple):
    """A place in a sentence: the tokens of its phrase, and what it answers."""

    first: int
    end: int
    site: topics.OpenSite


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the places of every sentence that names some, in the order of the text."""
    for number in reading.where(_cues()):
        sentence = reading.sentences[number]
        if sentence.kind is not BlockKind.BODY or not _as_written().apart.isdisjoint(sentence.vocabulary):
            continue
        named = any(may_be_name(sentence.text, way.end()) for way in _BEHIND_WAY.finditer(sentence.text))
        sided = not _as_written().sides.isdisjoint(sentence.vocabulary)
        if not (named or sided) or not _FEWEST <= len(sentence.tokens) <= _MOST:
            continue
        found = list(_among(sentence.tokens)) if named else []
        if sided:
            found += _sides(sentence.tokens)
        for one in found:
            if sum(_one_level(one, other) for other in found) == 1:
                yield _claim(reading, number, one)


@cache
def _cues() -> frozenset[str]:
    return frozenset((*_WAYS, *place_words().compass))


class _AsWritten(NamedTuple):
    """Words as runs of letters: a look into a sentence's vocabulary tells whether it is read at all."""

    apart: frozenset[str]
    sides: frozenset[str]


@cache
def _as_written() -> _AsWritten:
    lexicon = place_words()
    apart = frozenset(form for word in lexicon.apart for form in (word, word.capitalize()))
    sides = (word for name in (*lexicon.compass, *lexicon.parts) for word in name.split("-"))
    return _AsWritten(apart, frozenset(sides))


def _one_level(one: _Found, other: _Found) -> bool:
    return (one.site.way, one.site.sort) == (other.site.way, other.site.sort)


def _among(words: Sequence[Token]) -> Iterator[_Found]:
    """Yield the places behind prepositions, without those that lie around the one before."""
    last = -1
    for at in [at for at, token in enumerate(words) if token.lower in _WAYS and at]:
        way, named = _WAYS[words[at].lower], name_behind(words, at + 1)
        if named is None:
            continue
        holds, last = _is_holder(words, at, last), named.end
        if not holds and _tells_where(words, at, named):
            name = name_of(words, named.first, named.end)
            yield _Found(at, named.end, topics.OpenSite(way, named.sort, name, _deed(words, at)))


def _sides(words: Sequence[Token]) -> Iterator[_Found]:
    """Yield sides and directions: in the north of Ulvland, in southern Ulvland, east of the town of Moss."""
    lexicon = place_words()
    for at, token in enumerate(words):
        if at and token.text in lexicon.parts:
            degrees, sort, behind = lexicon.parts[token.text], "part", at + 1
            before_name = words[at - 1].lower in _WAYS
        elif token.lower in lexicon.compass:
            noun = lower(words, at + 1)
            a_side = noun in _FLANKS or noun in _SIDES
            sort = "flank" if noun in _FLANKS else "part" if lower(words, at - 1) == "the" else "bearing"
            degrees, behind = lexicon.compass[token.lower], at + 2 + a_side
            before_name = at > 0 and lower(words, behind - 1) == "of"
        else:
            continue
        named = name_behind(words, behind) if before_name else None
        if named is not None:
            landmark = name_of(words, named.first, named.end)
            first = at - (lower(words, at - 1) == "the")
            first -= first > 0 and words[first - 1].lower in _WAYS
            site = topics.OpenSite("at", f"{sort} of {landmark}", token.lower, _deed(words, first), degrees)
            yield _Found(first, named.end, site)


def _is_holder(words: Sequence[Token], at: int, last: int) -> bool:
    """Whether the place lies around the one named right before it, or stands in a list with it."""
    return (
        0 <= last and 0 <= at - last <= 2 and all(word.text in (",", "and", "(") for word in words[last:at])
    )


def _tells_where(words: Sequence[Token], at: int, named: PlaceName) -> bool:
    """Whether the preposition and the place tell where something was, and one place only."""
    lexicon, before = place_words(), words[at].lower
    if named.sort == "continent" or named.listed:
        return False
    if before == "on":
        return bool(named.sort) and named.sort not in ("country", "region", "quarter")
    if before == "from" and lower(words, at - 1) in lexicon.away:
        return False
    reach = _MOVING.get(before, 0)
    return not reach or any(stem(word.lower) in lexicon.moves for word in words[max(0, at - reach) : at])


def _claim(reading: Reading, number: int, found: _Found) -> Claim:
    sentence = reading.sentences[number]
    words = sentence.tokens
    span = Span(words[found.first].start, words[found.end - 1].end)
    near = reading.sentences[max(0, number - 1) : number + 2]
    own = _told(words[found.first : found.end])
    own |= frozenset(map(str.lower, own))
    around = frozenset[str]().union(*(_told_in(one) for one in near if one.kind is BlockKind.BODY))
    return Claim(
        Kind.PLACE,
        Mention(
            reading.article.article.id,
            span.shift(sentence.span.start),
            Place(" ".join(span.of(sentence.text).split())),
            "place.open" if found.site.degrees is None else "place.side",
        ),
        sentence.span,
        found.site,
        _scope(reading, sentence),
        about=_told(_clause(words, found.first)) - own,
        beside=around - own,
    )


def _scope(reading: Reading, sentence: Sentence) -> Scope:
    """Return the times that a sentence names, and whether it looks back."""
    limits = cues(sentence, reading.article.metadata.published)
    times = frozenset(time for cue in limits for time in cue.times)
    return Scope(times=times, background=any(cue.background for cue in limits))


def _clause(words: Sequence[Token], at: int) -> Sequence[Token]:
    """Return the words around a place up to the next break on either side, without who is cited for it."""
    breaks = _breaks()
    start = next((behind + 1 for behind in range(at - 1, -1, -1) if words[behind].lower in breaks), 0)
    end = next((ahead for ahead in range(at, len(words)) if words[ahead].lower in breaks), len(words))
    if lower(words, end) in ("said", "says"):
        end = next((comma for comma in range(end - 1, at, -1) if words[comma].text == ","), end)
    return words[start:end]


@cache
def _breaks() -> frozenset[str]:
    return clause_words().breaks.union(clause_words().relatives, _WALLS)


def _deed(words: Sequence[Token], at: int) -> str:
    """Return the telling word right before a place, also across a date: stopped on Monday near Moss."""
    for before in range(at - 1, max(-1, at - 1 - _DEED), -1):
        if words[before].text in _WALLS or words[before].text == ",":
            return ""
        if tells(words[before].lower):
            return words[before].lower
    return ""


@lru_cache(maxsize=4)
def _told_in(sentence: Sentence) -> frozenset[str]:
    """Return the telling words of a sentence; neighbours ask one after the other."""
    return _told(sentence.tokens)


def _told(words: Sequence[Token]) -> frozenset[str]:
    """Return the telling words but countries and states; a name keeps its capital, at the head in a row."""
    countries, states = nations().countries, place_words().states
    in_a_row = len(words) > 1 and words[1].text[0].isupper()
    return frozenset(
        [
            lower.capitalize() if (start or in_a_row) and text[0].isupper() else lower
            for text, lower, start, _ in words
            if tells(lower) and text not in countries and lower not in states
        ]
    )
