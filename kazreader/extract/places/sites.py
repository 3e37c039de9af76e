"""Find where things happened, by name: "near the city of Moss", "at Ulv Hospital", "in the state of Utah".

A place belongs to what its clause tells, as a date does. Only places of a known sort are found: towns that
are called so, states, and whatever bears its sort in its name (a street, a hospital, a stadium). Refused:
bare names, of which one may lie inside the other, and places of what happens again and again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from kazreader.extract.about import about
from kazreader.extract.dated_events import Event, event_at
from kazreader.extract.dates.tokens import Token, where_lower
from kazreader.extract.places.name_ends import is_named, is_possessive, name_of, run_end
from kazreader.extract.places.site_claims import place_claim, span_of
from kazreader.extract.reading import Reading, Sentence
from kazreader.lexicon.events import events
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words
from kazreader.model import Claim, topics

_BEFORE = frozenset(("in", "near", "outside", "at", "on", "inside"))
_REACH = 6
"Words between the preposition and the name: in the small western town of Moss."
_TOWN, _STATE = "town", "state"


def find(reading: Reading) -> Iterator[Claim]:
    """Yield the sites of what happened, sentence by sentence."""
    for number in reading.where(_sorts()):
        sentence = reading.sentences[number]
        words = sentence.tokens
        for at in where_lower(words, _BEFORE):
            yield from _site(reading, sentence, words, at)


@cache
def _sorts() -> frozenset[str]:
    """Return the words that tell the sort of a place: each sentence with a site holds one."""
    lexicon = place_words()
    return lexicon.settlements | lexicon.facilities | lexicon.state_words


def _site(reading: Reading, sentence: Sentence, words: Sequence[Token], before: int) -> Iterator[Claim]:
    first, told = _name_behind(words, before)
    if first is None:
        return
    end = run_end(words, first)
    sort = told or _sort(words, first, end)
    event = event_at(words, first, end) if sort else None
    of = _question(event) if event is not None else ""
    if event is None or not of:
        return
    site = topics.Site(of, sort, name_of(words, first, end))
    claim = place_claim(reading, sentence, span_of(words, first, end), site, "place.site")
    yield claim._replace(about=about(words, 0, len(words), first, end))


def _name_behind(words: Sequence[Token], before: int) -> tuple[int | None, str]:
    """Return where the name behind a preposition begins, and "town" where it is called one."""
    told = ""
    for at in range(before + 1, min(before + 1 + _REACH, len(words))):
        token = words[at]
        if is_named(token) and token.text not in nations().people and not is_possessive(token):
            return at, told
        if token.lower in place_words().settlements and at + 1 < len(words) and words[at + 1].lower == "of":
            told = _TOWN
        if not token.text[0].isalpha() or token.lower in _BEFORE:
            break
    return None, ""


def _sort(words: Sequence[Token], first: int, end: int) -> str:
    lexicon = place_words()
    name = name_of(words, first, end)
    if name in lexicon.states:
        return _STATE
    last = words[end - 1].lower
    behind = words[end].lower if end < len(words) else ""
    if behind in lexicon.settlements:
        return _TOWN  # "the Ulv neighbourhood"
    opening = words[first].lower
    facility = last if last in lexicon.facilities else opening if opening in lexicon.facilities else ""
    return facility if end - first > 1 else ""


def _question(event: Event) -> str:
    """Return DEED for what makes the news, the group of what happens once, "" for all else."""
    words = events()
    if event.group in words.deeds or (event.group == "began" and event.noun):
        return topics.DEED
    return event.group if event.group in words.once else ""
