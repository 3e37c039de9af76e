"""Digits that are no amounts: dates, years, times of day, ordinals, and numbers that are names."""

from __future__ import annotations

from functools import cache

from kazreader.extract.words import Words
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.places import place_words

ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th", "s"})
_YEAR_WORDS = frozenset(
    (
        *("in", "since", "of", "until", "till", "from", "by", "during", "between", "and", "the"),
        *("before", "after", "early", "late", "mid", "circa", "for", "last", "a"),
        *("that", "its", "his", "her", "their"),
    )
)
_LONGEST_STREET = 3
"Words of a street's name before its last."
_HOURS = frozenset({"a", "p", "am", "pm", "gmt", "utc", "est", "edt", "ist", "cet", "bst", "o'clock"})


def is_name_or_date(words: Words, at: int) -> bool:
    """Whether digits are a date, a time of day, an ordinal or part of a name."""
    before, after, word = words.word(at - 1), words.word(at + 1), words.lower[at]
    known = grammar()
    if words.touches(at + 1) and (after.partition("-")[0] in ORDINAL_ENDS or after in (":", "/")):
        return True
    if words.touches(at) and before in (":", "/", "#", "_", "@", "&"):
        return True
    if after == ":" and words.word(at + 2)[:1].isdecimal() and len(word) <= 2:
        return True
    if before == ":" and words.word(at - 2)[:1].isdecimal():
        return True
    if after in _HOURS and (after not in "ap" or words.word(at + 2) in (".", "m")):
        return True
    if after == "hours" and len(word) == 4 and word.isdecimal() and word[:2] < "25":
        return True
    if before in known.months or (before == "." and words.word(at - 2) in known.months):
        return "," not in word and len(word) != 3
    if len(word) <= 2 and _month_after(words, at):
        return True
    if (may_be_year(word) and _is_year(words, at)) or _is_address(words, at):
        return True
    return before in known.labels and before not in ("age", "aged", "magnitude")


def may_be_year(word: str) -> bool:
    """Whether a number is written as a year of the last five centuries: 1994, not 20.5."""
    return len(word) == 4 and word.isdecimal() and "1500" <= word <= "2099"


def _is_year(words: Words, at: int) -> bool:
    """Whether four digits are a year: behind a day, or behind "in" and not before a noun in the plural."""
    before, after = words.word(at - 1), words.word(at + 1)
    if before == "," and words.word(at - 2).isdecimal() and words.word(at - 3) in grammar().months:
        return True
    if after == "'s" or (before in _YEAR_WORDS and not after[:1].isalpha()):
        return True
    if before not in _YEAR_WORDS or after in grammar().ends_phrase:
        return before in _YEAR_WORDS
    counted = counted_nouns().words.at(words.lower, at + 1)
    return counted is None or not counted[1].plural


def _is_address(words: Words, at: int) -> bool:
    """Whether a number is that of a house: 421 Broome Street, but 12 Main Street shops."""
    if not (words.capital(at + 1) and words.lower[at].isdecimal()):
        return False
    end = at + 1
    while end <= at + _LONGEST_STREET and words.capital(end) and words.word(end) not in _streets():
        end += 1
    if end == at + 1 or not words.capital(end) or words.word(end) not in _streets():
        return False
    behind = counted_nouns().words.at(words.lower, end + 1)
    return behind is None or not behind[1].plural


@cache
def _streets() -> frozenset[str]:
    return place_words().streets | {"st"}


def _month_after(words: Words, at: int) -> bool:
    after = words.word(at + 1)
    if after == "of":
        after = words.word(at + 2)
    return after in grammar().months and words.capital(at + 1 if words.word(at + 1) != "of" else at + 2)
