"""Find scores: 121-94, 5-4 on penalties, records of 109-98 and 16-8-5, 14 wins and 28 losses, 65 votes to 35,
31 in favour and 28 against.

A score is two whole numbers whose question the words beside it name. Refuses scores of a part of a game
(at half-time, leads), results of several sets, dates, years and ranges of other things.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from kazreader.extract.words import Words
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.predicates import predicates
from kazreader.lexicon.scores import score_words
from kazreader.model.record import Record

_DASHES = frozenset({"-", "–", "‑", ":"})
_REACH = 8
"Words before and behind a score among which its question is looked for."
_PART = 4
"Words within which a part of a game, or a shoot-out just behind, is meant."
_NOUNS = {
    **dict.fromkeys(("victories", "victory", "wins", "win"), "wins"),
    **dict.fromkeys(("defeats", "defeat", "losses", "loss"), "losses"),
    "games": "games",
    "votes": "votes",
}
_AGAINST = frozenset({"against", "opposed", "opposing"})
_HINGES = _DASHES.union(_NOUNS, _AGAINST)
"One of these stands in every score."
_MANY = 10
"So many games are no single game's goals."
_BEFORE_VOTES = frozenset({"by", ",", "was", "voted", "of", "—"})
_FOR = (("in", "favour"), ("in", "favor"), ("for",))
_VOTER = 3
"Words that may say who voted: 31 council members in favour."
_LOST = frozenset({"lost", "loses", "losing"})


class Score(Record):
    """A score at words [first, end)."""

    first: int
    end: int
    one: int
    other: int
    question: str
    '"result", "shootout", "record" or "vote".'
    stage: str = ""
    'The stage of a contest that the words beside it name: "semifinal".'


def scores(words: Words) -> Iterator[Score]:
    """Yield the scores of a sentence, in order."""
    held = words.vocabulary
    if held.isdisjoint(_HINGES) and ("to" not in held or held.isdisjoint(_voting())):
        return
    end = 0
    for at in sorted((*words.numbers, *words.where(_spelled_numbers()))):
        found = (_written(words, at) or _spelled(words, at) or _divided(words, at)) if at >= end else None
        if found is not None:
            yield from (found,) if found.question else ()
            end = found.end


@cache
def _spelled_numbers() -> frozenset[str]:
    return frozenset(number_words().words)


def _written(words: Words, at: int) -> Score | None:
    """Read 121-94 or 112:94; runs of several, as of tennis sets, have no question."""
    pair = _pair(words, at)
    if pair is None:
        return None
    end = at + 3
    if _pair(words, end) is not None or (words.word(end) == "," and _pair(words, end + 1) is not None):
        while (following := end + (words.word(end) == ",")) and _pair(words, following) is not None:
            end = following + 3
        return Score(at, end, *pair, "")
    if words.word(end) in _DASHES and words.touches(end):
        return _with_draws(words, at, pair)
    return Score(at, end, *pair, _question(words, at, end, *pair), _stage(words, at, end))


def _with_draws(words: Words, at: int, pair: tuple[int, int]) -> Score | None:
    """Read a record of 16-8-5: what is drawn or tied is the last number, and tells nothing more."""
    end = at + 5
    if not (words.touches(end - 1) and _whole(words.word(end - 1))) or max(pair) < _MANY:
        return None
    if words.touches(end) and (words.word(end) in _DASHES or words.word(end)[:1].isalnum()):
        return None
    question = _question(words, at, end, *pair)
    return Score(at, end, *pair, question) if question == "record" else None


def _pair(words: Words, at: int) -> tuple[int, int] | None:
    if words.word(at + 1) not in _DASHES or not (words.touches(at + 1) and words.touches(at + 2)):
        return None
    if predicates().holders.before(words.lower, at) is not None:
        return None  # a Boeing 737-200
    glued_before = words.touches(at) and words.word(at - 1) not in ("(", "“", '"')
    one, other = words.word(at), words.word(at + 2)
    if glued_before or not (_whole(one) and _whole(other)):
        return None
    colon = words.word(at + 1) == ":"
    clock = colon and len(other) == 2 and int(one) < 25
    behind = words.touches(at + 3) and words.word(at + 3)[:1].isalnum()
    return None if clock or behind else (int(one), int(other))


def _whole(word: str) -> bool:
    return word.isdecimal() and len(word) <= 3 and (word == "0" or word[0] != "0")


def _spelled(words: Words, at: int) -> Score | None:
    """Read 14 victories and 28 defeats, won 131 games and lost 42, 220 votes to 205."""
    if words.word(at + 1) == "to" and words.word(at - 1) in _BEFORE_VOTES:
        return _bare_vote(words, at)
    one, noun = _number(words, at), _NOUNS.get(words.word(at + 1), "")
    if one is None or not noun or (words.touches(at) and words.word(at - 1) == "-"):
        return None
    join, other = words.word(at + 2), _number(words, at + 3)
    losses = _NOUNS.get(words.word(at + 4)) == "losses"
    if noun == "wins" and join in ("and", "against", ",") and other is not None and losses:
        return Score(at, at + 5, one, other, "record")
    if noun in ("games", "wins") and words.word(at - 1) == "won" and join == "and":
        lost = _number(words, at + 4)
        if words.word(at + 3) in _LOST and lost is not None:
            return Score(at, at + 5, one, lost, "record")
    if noun == "votes" and join in ("to", "against") and other is not None:
        return Score(at, at + 4, one, other, "vote")
    return None


def _bare_vote(words: Words, at: int) -> Score | None:
    """Read "passed by 134 to 57", "the vote was 134 to 57"."""
    one, other = _number(words, at), _number(words, at + 2)
    if one is None or other is None or max(one, other) < _MANY or words.word(at + 3)[:1].isalpha():
        return None
    near = words.lower[max(at - _REACH, 0) : at + 3 + _REACH]
    return None if _voting().isdisjoint(near) else Score(at, at + 3, one, other, "vote")


def _divided(words: Words, at: int) -> Score | None:
    """Read "31 members in favour and 28 against", "57 voted for, 12 opposed"."""
    one, first = _number(words, at), at + 1
    if one is None or words.vocabulary.isdisjoint(_AGAINST):
        return None
    said = next((n for n in range(first, first + _VOTER + 1) if _is_for(words, n)), None)
    if said is None or not all(word[0].isalpha() for word in words.lower[first:said]):
        return None
    at = said + (1 if words.word(said) == "for" else 2)
    while words.word(at) in (",", "and", "to", "with"):
        at += 1
    other, end = _number(words, at), at + 1 + (words.word(at + 1) not in _AGAINST)
    if other is None or words.word(end) not in _AGAINST:
        return None
    return Score(first - 1, end + 1, one, other, "vote")


def _is_for(words: Words, at: int) -> bool:
    return any(tuple(words.lower[at : at + len(said)]) == said for said in _FOR)


@cache
def _voting() -> frozenset[str]:
    return frozenset(word for word, question in score_words().items() if question == "vote")


def _number(words: Words, at: int) -> int | None:
    word = words.word(at)
    if _whole(word):
        return int(word)
    known = number_words().words
    return int(known[word]) if word in known and words.word(at + 1) != "-" else None


def _question(words: Words, first: int, end: int, one: int, other: int) -> str:
    """Return what the score is of: the nearest listed word decides; that of a part of a game refuses."""
    near = words.lower[end : end + _PART]
    if any(score_words().get(word) == "shootout" for word in near):
        return "shootout"
    for distance in range(_REACH):
        for at in (end + distance, first - 1 - distance):
            name = score_words().get(words.word(at), "")
            if name == "part" and distance < _PART:
                return ""
            if name == "season" and max(one, other) >= _MANY and at < first:
                return "record"
            if name and name not in ("part", "season", "stage"):
                return name
    return ""


def _stage(words: Words, first: int, end: int) -> str:
    """Return the nearest word for a stage of a contest, without its hyphen and its plural."""
    for distance in range(_REACH):
        for at in (end + distance, first - 1 - distance):
            if score_words().get(words.word(at)) == "stage":
                return words.word(at).replace("-", "").removesuffix("s")
    return ""
