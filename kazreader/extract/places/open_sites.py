"""Find where something was, whatever it was: "shut its factory in Moss", "fell on the north face of Ulv".

No list knows what was done there: comparing asks the words beside the place. A place is a name behind "in",
"near", "off", "to" or "from" that ends its phrase, or two that are the ends of a road; its level is told by
the lexicon or by the word in the name that tells its sort. Refused: names behind "to" and "from" where
nothing moves, how far away a place is, two places of one sentence that belong to one word, the holder of a
place named before it ("in Moss, Ulvland"; not "near Moss, in Ulv district"), and headlines.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kazreader.extract.places.name_ends import name_of
from kazreader.extract.places.names import PlaceName, name_behind
from kazreader.extract.places.site_claims import (
    FEWEST,
    MOST,
    WAYS,
    FoundSite,
    alone_on_level,
    deed_before,
    moves_there,
    site_claim,
)
from kazreader.extract.places.unnamed import unnamed
from kazreader.extract.reading import Reading
from kazreader.extract.words import Words
from kazreader.lexicon.places import place_words
from kazreader.model import BlockKind, Claim, topics
from kazreader.model.claim import OPEN, SIDE

_ENDS = ("to", "from")
"Ways that lead to another place: from Moss to Ulv."
_ROUTES = {"between": "and", "from": "to"}
"What joins the two ends of a road."
_CLOSE = frozenset((("close", "to"), ("next", "to"), ("far", "from")))
_FLANKS = frozenset(("face", "ridge", "slope", "flank", "wall"))
_PARTS = frozenset(("part", "parts", "half", "side", "end", "tip", "outskirts"))
_SIDES = frozenset(("side", "part", "end", "tip", "bank", "shore", "coast", "outskirts"))


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the places of every sentence that names some, in the order of the text."""
    for number in reading.where(_cues()):
        sentence = reading.sentences[number]
        if sentence.kind is not BlockKind.BODY or not FEWEST <= len(sentence.tokens) <= MOST:
            continue
        found = list(_among(sentence.tokens))
        if not _sides_as_written().isdisjoint(sentence.vocabulary):
            found += _sides(sentence.tokens)
        if not place_words().unnamed.keys().isdisjoint(sentence.vocabulary):
            found += unnamed(sentence.tokens)
        for one in alone_on_level(found):
            sided = one.site.degrees is not None or one.site.sort.startswith("part of ")
            rule = SIDE if sided else OPEN
            yield site_claim(reading, number, one, rule)


@cache
def _cues() -> frozenset[str]:
    return frozenset((*WAYS, *place_words().compass))


@cache
def _sides_as_written() -> frozenset[str]:
    """Return the directions as runs of letters: a look into a sentence's vocabulary tells."""
    lexicon = place_words()
    return frozenset(
        word for name in (*lexicon.compass, *lexicon.parts, "central") for word in name.split("-")
    )


def _among(words: Words) -> Iterator[FoundSite]:
    """Yield the places behind prepositions, without those of its level that lie around the one before.

    What holds a place of another level belongs to the same word: at the Ulv Hotel in Moss.
    """
    last, held = -1, ("", "")
    for at in words.where(WAYS.keys()):
        named = name_behind(words, at + 1)
        if named is None:
            continue
        holds, before, last = _is_holder(words, at, last), last, named.end
        sort, deed = held
        held = (named.sort, deed if holds else deed_before(words, at))
        if holds and (named.sort == sort or (at > before and named.sort not in place_words().units)):
            continue
        name = name_of(words, named.first, named.end)
        end = _route_end(words, at, named)
        if end is not None:
            last = end.end
            route = " to ".join(sorted((name, name_of(words, end.first, last))))
            yield FoundSite(at, last, topics.OpenSite("at", "route", route, held[1]))
        elif named.sort != "continent" and not named.listed and (way := _way(words, at, named)):
            first = at - _is_close(words, at)
            yield FoundSite(first, named.end, topics.OpenSite(way, named.sort, name, held[1]))


def _route_end(words: Words, at: int, start: PlaceName) -> PlaceName | None:
    """Return the other end of a road or a row: between Moss and Ulv, ports from Moss to Ulv."""
    joint = _ROUTES.get(words.lower[at])
    if joint is None or words.word(start.end) != joint or (joint == "to" and moves_there(words, at)):
        return None
    return name_behind(words, start.end + 1)


def _sides(words: Words) -> Iterator[FoundSite]:
    """Yield sides and directions: in the north of Ulvland, in southern Ulvland, east of the town of Moss."""
    lexicon = place_words()
    for at, (written, plain) in enumerate(zip(words.written, words.lower, strict=True)):
        degrees: int | None
        if at and written in lexicon.parts:
            a_part = words.word(at + 1) in _PARTS and words.word(at + 2) == "of"
            degrees, sort, behind = lexicon.parts[written], "part", at + (3 if a_part else 1)
            before_name = a_part or words.lower[at - 1] in WAYS
        elif at and written == "central":
            degrees, sort, behind = None, "part", at + 1
            before_name = words.lower[at - 1] in WAYS
        elif plain in lexicon.compass:
            noun = words.word(at + 1)
            a_side = noun in _FLANKS or noun in _SIDES
            inside = words.word(at - 1) == "the" and words.word(at - 2) != "to"
            sort = "flank" if noun in _FLANKS else "part" if inside else "bearing"
            degrees, behind = lexicon.compass[plain], at + 2 + a_side
            before_name = at > 0 and words.word(behind - 1) == "of"
        else:
            continue
        named = name_behind(words, behind) if before_name else None
        if named is not None and (degrees is not None or named.sort in ("country", "region")):
            landmark = name_of(words, named.first, named.end)
            first = at - (words.word(at - 1) == "the")
            first -= first > 0 and words.lower[first - 1] in WAYS
            site = topics.OpenSite("at", f"{sort} of {landmark}", plain, deed_before(words, first), degrees)
            yield FoundSite(first, named.end, site)


def _is_holder(words: Words, at: int, last: int) -> bool:
    """Whether the place lies around the one named right before it, or stands in a list with it."""
    if last < 0 or at - last > 2 or WAYS[words.lower[at]] in _ENDS:
        return False
    return all(word in (",", "and", "(") for word in words.written[last:at])


def _is_close(words: Words, at: int) -> bool:
    """Whether a preposition tells with the word before it that something is near: close to, not far from."""
    before = words.word(at - 1)
    return (before, words.lower[at]) in _CLOSE and (before != "far" or words.word(at - 2) == "not")


def _way(words: Words, at: int, named: PlaceName) -> topics.Way | None:
    """Return how a preposition binds the place behind it; None where it does not tell where something was."""
    word = words.lower[at]
    if _is_close(words, at):
        return "near"
    on_level = word != "on" or (named.sort and named.sort not in ("country", "region", "quarter"))
    return WAYS[word] if on_level and word != "between" and moves_there(words, at) else None
