"""Where a clause begins and ends around a speaker and a verb of speech, and which words and marks tell so."""

from __future__ import annotations

from functools import cache

from kazreader.extract.words import Words
from kazreader.lexicon.names import name_words
from kazreader.lexicon.speech import speech

QUOTE_MARKS = frozenset("“”\"‘’'«»„`")
STOPS = frozenset(".,;:!?()[]–—|…") | QUOTE_MARKS
ACCOUNTS = frozenset(("report", "reports", "estimate", "estimates"))
"Verbs that are nouns as well: a radio report."
_BEFORE_OF = ACCOUNTS | {"claim", "claims"}
'With "of" behind them they are nouns: a report of the navy.'
PERSON = frozenset(("he", "she", "i"))
GROUP = frozenset(("it", "they", "we"))
PRONOUNS = PERSON | GROUP


@cache
def citing_words() -> frozenset[str]:
    """Return the speech verbs and "according": no sentence cites without."""
    return frozenset((*speech().verbs, "according"))


def is_adverb(words: Words, at: int) -> bool:
    """Whether a small word ends as adverbs do."""
    return words.written[at].endswith("ly") and not words.capital(at)


def stops_at(words: Words, at: int) -> bool:
    """Whether a mark or the end of the sentence stands here."""
    return at >= len(words) or words.written[at] in STOPS


def opens(words: Words, at: int) -> bool:
    """Whether a word is a quotation mark that opens: curly by its form, straight by the spaces."""
    mark = words.written[at]
    if mark in "\"'`":
        before = at == 0 or words.ends[at - 1] < words.starts[at]
        return before and at + 1 < len(words) and words.starts[at + 1] == words.ends[at]
    return mark in "“‘«„"


def ends_clause(words: Words, at: int) -> bool:
    """Whether nothing of the clause goes on here but a time, a place or what happened meanwhile."""
    if at >= len(words) or words.written[at] in STOPS:
        return at >= len(words) or not (words.written[at] in ":([" or opens(words, at))
    lists = speech()
    low = words.lower[at]
    return (
        low in lists.prepositions
        or low in lists.times
        or low in ("as", "when", "while", "after", "before", "of")
    )


def begins_clause(words: Words, at: int) -> bool:
    """Whether the word behind this one begins a clause, so that no name reaches back beyond it."""
    lists, low = speech(), words.lower[at]
    if low == ".":
        return not (at and words.written[at - 1].istitle())
    if low in STOPS:
        return low != "'" or not (at and words.lower[at - 1].endswith("s"))
    noun = low in _BEFORE_OF and words.word(at + 1) == "of"
    verb = low in lists.verbs and not noun and not words.capital(at)
    joins = low == "and" and at > 3 and not _joins_halves(words, at)
    return verb or low in lists.boundaries or joins


def _joins_halves(words: Words, at: int) -> bool:
    """Whether "and" stands inside a body's name: the Food and Drug Administration."""
    if at + 1 >= len(words) or words.lower[at - 1] not in name_words().halves:
        return False
    return words.capital(at - 1) and words.capital(at + 1)


def clause_start(words: Words, at: int, least: int = 0) -> int:
    """Return where the clause begins that holds the word before this place."""
    while at > least and not begins_clause(words, at - 1):
        at -= 1
    return at
