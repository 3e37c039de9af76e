"""What a sentence tells of a place: the word to which it belongs, its clause, and the times around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from kazreader.extract.figures.limits import cues
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.words import Words
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.places import place_words
from kazreader.lexicon.stems import stem
from kazreader.lexicon.telling import tells
from kazreader.lexicon.times import times
from kazreader.model import BlockKind, Claim, Kind, Mention, Place, Scope, Span, topics
from kazreader.model.kept import Kept
from kazreader.model.record import Record

WAYS: dict[str, topics.Way] = {
    **dict.fromkeys(("in", "at", "on", "inside", "over", "across", "between"), "at"),
    **dict.fromkeys(("near", "outside", "above", "below", "beside", "opposite"), "near"),
    **dict.fromkeys(("to", "into", "toward", "towards", "for"), "to"),
    **dict.fromkeys(("from", "out"), "from"),
    "off": "off",
}
"How each preposition binds a place."
_GOT = frozenset(("got", "get", "gets", "getting", "broke", "ran"))
'Words that tell with "away" that somebody fled, not how far it is.'
_MAKING = ("made", "making", "makes")
'Behind these "for" tells where something is heading.'
_WALLS = frozenset((";", ":", "“", "”", '"', "—", "–"))
_MOVING = {"to": 6, "into": 6, "toward": 6, "towards": 6, "from": 6, "for": 3}
"Words before these among which something moves."
_DEED = 6
"Words before a place among which the word stands to which it belongs."
FEWEST, MOST = 3, 60
"Words of a sentence that tells where something was; beyond, it is a list or a page's own."


class FoundSite(Record):
    """A place in a sentence: the tokens of its phrase, and what it answers."""

    first: int
    end: int
    site: topics.OpenSite


def alone_on_level(found: Sequence[FoundSite]) -> Iterator[FoundSite]:
    """Yield the places of a sentence without those of which two answer one question: neither is the one.

    Two places of one level are of two questions where each belongs to a word of its own.
    """
    if len(found) < 2:
        yield from found
        return
    levels = Counter((one.site.way, one.site.sort) for one in found)
    deeds = Counter((one.site.way, one.site.sort, one.site.deed) for one in found)
    without = {(one.site.way, one.site.sort) for one in found if not one.site.deed}
    for one in found:
        level = one.site.way, one.site.sort
        if levels[level] == 1 or (deeds[*level, one.site.deed] == 1 and level not in without):
            yield one


def moves_there(words: Words, at: int) -> bool:
    """Whether a preposition tells of a place: behind "to" and "from" only where something moves.

    Behind "over" only where something comes down or bursts: made landfall over Moss.
    """
    before = words.lower[at]
    if before == "over":
        return words.word(at - 1) in place_words().overhead
    if before == "from" and words.word(at - 1) in place_words().away:
        return words.word(at - 1) == "away" and words.word(at - 2) in _GOT
    reach = _MOVING.get(before, 0)
    moves = place_words().moves
    if before == "for" and words.word(at - 1) in _MAKING:
        return True
    return not reach or any(stem(word) in moves for word in words.lower[max(0, at - reach) : at])


def place_claim(reading: Reading, sentence: Sentence, span: Span, topic: topics.Location, rule: str) -> Claim:
    """Return the claim of a place that stands at a span of its sentence."""
    place = Place(" ".join(span.of(sentence.text).split()))
    mention = Mention(reading.article.article.id, span.shift(sentence.span.start), place, rule)
    headline = sentence.kind is BlockKind.HEADLINE
    return Claim(Kind.PLACE, mention, sentence.span, topic, headline=headline)


def span_of(words: Words, first: int, end: int) -> Span:
    """Return the span of some tokens in their sentence."""
    return Span(words.starts[first], words.ends[end - 1])


def site_claim(reading: Reading, number: int, found: FoundSite, rule: str) -> Claim:
    """Return the claim of a place, with the words of its clause and around it."""
    sentence = reading.sentences[number]
    words = sentence.tokens
    near = reading.sentences[max(0, number - 1) : number + 2]
    own = _told_among(words, found.first, found.end)
    own |= frozenset(map(str.lower, own))
    around = frozenset[str]().union(*(_told_in(one) for one in near if one.kind is BlockKind.BODY))
    claim = place_claim(reading, sentence, span_of(words, found.first, found.end), found.site, rule)
    return claim._replace(
        scope=_scope(reading, sentence),
        about=_told_among(words, *_clause(words, found.first)) - own,
        beside=around - own,
    )


def _scope(reading: Reading, sentence: Sentence) -> Scope:
    """Return the times that a sentence names, and whether it looks back."""
    limits = cues(sentence, reading.article.metadata.published)
    named = frozenset(time for cue in limits for time in cue.times)
    return Scope(times=named, background=any(cue.background for cue in limits))


def _clause(words: Words, at: int) -> tuple[int, int]:
    """Return where the clause around a place begins and ends, without who is cited for it."""
    start = next((behind + 1 for behind in range(at - 1, -1, -1) if _breaks(words, behind)), 0)
    end = next((ahead for ahead in range(at, len(words)) if _breaks(words, ahead)), len(words))
    if words.word(end) in ("said", "says"):
        end = next((comma for comma in range(end - 1, at, -1) if words.written[comma] == ","), end)
    return start, end


def _breaks(words: Words, at: int) -> bool:
    """Whether a clause ends before a word; one of time breaks none: shortly before midnight, since Monday."""
    if words.lower[at] not in _break_words():
        return False
    return not (words.lower[at] in times().bounds and _is_of_time(words.word(at + 1)))


@cache
def _break_words() -> frozenset[str]:
    return clause_words().breaks.union(clause_words().relatives, _WALLS)


def _is_of_time(word: str) -> bool:
    known = times()
    return word.isdecimal() or any(
        word in words for words in (known.hours, known.parts, known.weekdays, known.days)
    )


def deed_before(words: Words, at: int) -> str:
    """Return the telling word right before a place, also across a date: stopped at dawn near Moss."""
    for before in range(at - 1, max(-1, at - 1 - _DEED), -1):
        if words.written[before] in _WALLS or words.written[before] == ",":
            return ""
        word = words.lower[before]
        if before and words.written[before][0].isupper() and words.lower[before - 1] in WAYS:
            continue
        if tells(word) and not _is_of_time(word) and word not in times().nearly:
            return word
    return ""


@lru_cache(maxsize=128)
def _told_in(sentence: Sentence) -> frozenset[str]:
    """Return the telling words of a sentence; its neighbours ask too, and each finder of places."""
    return _told_among(sentence.tokens, 0, len(sentence.tokens))


def _told_among(words: Words, first: int, end: int) -> frozenset[str]:
    """Return the telling words of some of a sentence but countries and states; a name keeps its capital.

    What opens the sentence keeps its capital before another name only.
    """
    forms = list(map(_FORM.__getitem__, words.written[first:end]))
    if forms and words.starts[first] == 0 and not (len(forms) > 1 and words.capital(first + 1)):
        forms[0] = forms[0].lower()
    return frozenset(filter(None, forms))


def _form(written: str) -> str:
    """Return a word as it is told: a name with one capital, another in small letters; "" for one untold."""
    word = written.removesuffix("'s").removesuffix("’s").lower()
    if not tells(word) or written in nations().countries or word in place_words().states:
        return ""
    return word.capitalize() if written[0].isupper() else word


_FORM = Kept(_form)
