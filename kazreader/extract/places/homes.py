"""Find where somebody is from and where a firm sits: "Ada Quist, 12, from Moss", "the Ulv-born Jon Dahl".

The claim belongs to the name right before or behind. Refused: "from" behind anything but a name, an age or
an apposition ("letters from Moss"), "of" behind what may be no person, how far away something is, and places
that do not end their phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from kazreader.extract.places.name_ends import is_named, name_of, run_end
from kazreader.extract.places.names import name_behind
from kazreader.extract.places.site_claims import FEWEST, MOST, place_claim, span_of
from kazreader.extract.reading import Reading
from kazreader.extract.words import Words
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.given_names import given_names
from kazreader.lexicon.grammar import ARTICLES
from kazreader.lexicon.places import place_words
from kazreader.model import BlockKind, Claim, topics
from kazreader.model.claim import HOME

_TIES: dict[tuple[str, str], topics.Tie] = {
    ("based", "in"): "based",
    ("headquartered", "in"): "based",
    ("born", "in"): "born",
    ("native", "of"): "from",
    ("resident", "of"): "from",
    ("hails", "from"): "from",
    ("lives", "in"): "lives",
    ("lived", "in"): "lives",
}
"What ties somebody to a place: born in Moss."
_CUES = frozenset(("from", "of", *(word for word, _ in _TIES)))
_MAY_TELL = re.compile(
    r",\s(?:from|of)\s[A-Z]|,\s(?:an?|the)\s[^,.;]+\sfrom\s|[a-z]-(?:born|based)\b|[A-Z]\w+\sof\s[A-Z]"
    r"|(?:ed|es|rn)\sin\s[A-Z]|(?:ve|nt)\sof\s[A-Z]|(?:is|was|hails)\sfrom\s[A-Z]"
    r"|,\san?\s[A-Z].*\s(?:native|resident)\b"
)
"A quick answer: in most sentences with these words nobody is from anywhere."
_CLOSES = frozenset((",", ".", ")", ";", ":", "!", "?", "—", "–"))
_APPOSITION = 6
"Words between a comma and a home: a pupil of twelve from Moss."
_STATE = 9
"Words back from a native to the article before the town, which the state may follow."

_Found: TypeAlias = tuple[topics.Home, int, int]
"A home, and where it begins and ends among the tokens."


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the homes of every sentence that tells some, in the order of the text."""
    for number in reading.where(_CUES):
        sentence = reading.sentences[number]
        if sentence.kind is not BlockKind.BODY or not _MAY_TELL.search(sentence.text):
            continue
        if FEWEST <= len(sentence.tokens) <= MOST:
            for home, first, end in _homes(sentence.tokens):
                span = span_of(sentence.tokens, first, end)
                yield place_claim(reading, sentence, span, home, HOME)


def _homes(words: Words) -> Iterator[_Found]:
    for at in words.where(_CUES):
        before, word = words.word(at - 1), words.lower[at]
        tie = _TIES.get((word, words.word(at + 1)))
        if tie is not None:
            yield from _behind(words, at, tie, at + 2)
        elif (word == "from" and before not in place_words().away) or (
            word == "of" and (_is_aged(words, at) or _is_person(words, at))
        ):
            yield from _behind(words, at, "from", at + 1)
        elif word in ("native", "resident"):
            yield from _native(words, at)
        elif before == "-" and word in ("born", "based"):
            yield from _glued(words, at, "born" if word == "born" else "based")


def _is_aged(words: Words, end: int) -> bool:
    """Whether an age between commas ends here: Jon Dahl, 25, of Moss."""
    return words.word(end - 1) == "," and end > 1 and words.number(end - 2) is not None


def _is_person(words: Words, end: int) -> bool:
    """Whether a full name with a given name ends here: John Isner, but no Bank of Norway."""
    first = _name_start(words, end)
    return end - first > 1 and words.lower[first] in given_names().names


def _behind(words: Words, at: int, tie: topics.Tie, start: int) -> Iterator[_Found]:
    """Yield the home behind "from", of the name before it: Ada Quist, 12, from Moss."""
    place, who = name_behind(words, start), _named_before(words, at)
    if place is None or not who or place.listed or place.sort == "continent":
        return
    if tie != "from" or place.end == len(words) or words.written[place.end] in _CLOSES:
        name = name_of(words, place.first, place.end)
        yield topics.Home(who, tie, place.sort, name), at, place.end


def _native(words: Words, at: int) -> Iterator[_Found]:
    """Yield the home before "native": Jon Dahl, 25, a Moss, N.C., native."""
    first = next((n + 1 for n in range(at - 1, max(0, at - _STATE), -1) if words.lower[n] in ARTICLES), at)
    who = _named_before(words, first - 1)
    if first < at and is_named(words, first) and who and words.word(first - 2) == ",":
        end = run_end(words, first)
        if end == at or words.written[end] == ",":
            yield topics.Home(who, "from", "", name_of(words, first, end)), first, end


def _glued(words: Words, at: int, tie: topics.Tie) -> Iterator[_Found]:
    """Yield the home before "-born": the Moss-born Jon Dahl."""
    first = _name_start(words, at - 1)
    name = next((n for n in range(at + 1, min(len(words), at + 5)) if is_named(words, n)), None)
    if first < at - 1 and name is not None and all(words.lower[n].isalpha() for n in range(at + 1, name)):
        who = name_of(words, name, run_end(words, name))
        yield topics.Home(who, tie, "", name_of(words, first, at - 1)), first, at - 1


def _named_before(words: Words, at: int) -> str:
    """Return the name to which what begins here belongs; "" where it belongs to none."""
    grammar = clause_words()
    while words.word(at - 1) in grammar.auxiliaries or words.word(at - 1) in grammar.relatives:
        at -= 1
    before = at - 1
    if words.word(before) == ",":
        before -= 1
    elif before >= 0 and not is_named(words, before):
        start = max(0, at - _APPOSITION)
        comma = next((n for n in range(before, start - 1, -1) if words.written[n] == ","), None)
        if comma is None or words.word(comma + 1) not in ARTICLES:
            return ""
        if any(words.lower[n] in grammar.auxiliaries for n in range(comma, at)):
            return ""
        before = comma - 1
    if before >= 0 and words.number(before) is not None:
        before -= 1 + (before > 0 and words.written[before - 1] == ",")
    end = before + 1
    first = _name_start(words, end)
    return name_of(words, first, end) if first < end else ""


def _name_start(words: Words, end: int) -> int:
    """Return where the name begins that ends here, without titles: Ms Quist."""
    first = end
    while first > 0 and (is_named(words, first - 1) or (words.written[first - 1] == "-" and first < end)):
        first -= 1
    none = given_names().titles.keys() | clause_words().pronouns
    return next((n for n in range(first, end) if words.lower[n] not in none), end)
