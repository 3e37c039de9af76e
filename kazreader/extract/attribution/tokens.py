"""The words and marks of a sentence, and what the form of one of them tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from typing import TypeAlias

from kazreader.extract.pieces import pieces
from kazreader.lexicon.names import name_words
from kazreader.lexicon.speech import speech
from kazreader.model.named_tuple import NamedTuple

_TOKEN = re.compile(r"([a-zA-Z]++(?=[ ,])|[^\W_]++(?:[’'.&\-][^\W_]++)*+|[^\w\s])")
QUOTE_MARKS = frozenset("“”\"‘’'«»„`")
STOPS = frozenset(".,;:!?()[]–—|…") | QUOTE_MARKS
PERSON = frozenset(("he", "she", "i"))
GROUP = frozenset(("it", "they", "we"))
PRONOUNS = PERSON | GROUP


class Token(NamedTuple):
    """A word with its apostrophes, hyphens and inner full stops, or one mark."""

    text: str
    low: str
    start: int
    end: int


_TOKEN_OF: Callable[[Iterable[object]], Token] = partial(tuple.__new__, Token)
"A named tuple's own constructor costs three times as much."
Tokens: TypeAlias = Sequence[Token]


@cache
def citing_words() -> frozenset[str]:
    """Return the speech verbs and "according": no sentence cites without."""
    return frozenset((*speech().verbs, "according"))


def tokenize(text: str) -> Tokens:
    """Return the tokens of a sentence, in order."""
    words, starts, ends = pieces(_TOKEN, text)
    return list(map(_TOKEN_OF, zip(words, map(str.casefold, words), starts, ends, strict=True)))


def written(tokens: Tokens, first: int, last: int) -> str:
    """Return the tokens as the sentence writes them, with single spaces."""
    pieces: list[str] = []
    for n in range(first, last):
        if n > first and tokens[n].start > tokens[n - 1].end:
            pieces.append(" ")
        pieces.append(tokens[n].text)
    return "".join(pieces)


def is_adverb(token: Token) -> bool:
    """Whether a small word ends as adverbs do."""
    return token.text[0].islower() and token.text.endswith("ly")


def stops_at(tokens: Tokens, at: int) -> bool:
    """Whether a mark or the end of the sentence stands here."""
    return at >= len(tokens) or tokens[at].text in STOPS


def opens(tokens: Tokens, at: int) -> bool:
    """Whether the token is a quotation mark that opens: curly by its form, straight by the spaces."""
    mark = tokens[at].text
    if mark in "\"'`":
        before = at == 0 or tokens[at - 1].end < tokens[at].start
        return before and at + 1 < len(tokens) and tokens[at + 1].start == tokens[at].end
    return mark in "“‘«„"


def ends_clause(tokens: Tokens, at: int) -> bool:
    """Whether nothing of the clause goes on here but a time, a place or what happened meanwhile."""
    if at >= len(tokens) or tokens[at].text in STOPS:
        return at >= len(tokens) or not (tokens[at].text in ":([" or opens(tokens, at))
    words = speech()
    low = tokens[at].low
    return (
        low in words.prepositions
        or low in words.times
        or low in ("as", "when", "while", "after", "before", "of")
    )


def begins_clause(tokens: Tokens, at: int) -> bool:
    """Whether the token behind this one begins a clause, so that no name reaches back beyond it."""
    words, token = speech(), tokens[at]
    if token.text == ".":
        return not (at and (len(tokens[at - 1].text) == 1 or tokens[at - 1].text.istitle()))
    if token.text in STOPS:
        return token.text not in "’'" or not (at and tokens[at - 1].low.endswith("s"))
    verb = token.low in words.verbs and not token.text[:1].isupper()
    joins = token.low == "and" and at > 3 and not _joins_halves(tokens, at)
    return verb or token.low in words.boundaries or joins


def _joins_halves(tokens: Tokens, at: int) -> bool:
    """Whether "and" stands inside a body's name: the Food and Drug Administration."""
    if at + 1 >= len(tokens) or tokens[at - 1].low not in name_words().halves:
        return False
    return tokens[at - 1].text[0].isupper() and tokens[at + 1].text[:1].isupper()


def clause_start(tokens: Tokens, at: int, least: int = 0) -> int:
    """Return where the clause begins that holds the token before this place."""
    while at > least and not begins_clause(tokens, at - 1):
        at -= 1
    return at
