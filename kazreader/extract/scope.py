"""Read what a figure is limited to: time, place, sub-group, and whether it tells of something else.

Nearly every false alarm is a figure of another day, another town or a part of the whole; so every limit
that the sentence names is kept, and comparing decides which of them matter.
"""

from __future__ import annotations

from kazreader.extract.words import Words
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.predicates import predicates

_PLACE_WORDS = frozenset({"in", "at", "near", "off", "across", "around", "outside", "throughout"})
_SAID = frozenset({"said", "told", "says", "reported", "announced", "confirmed", "statement", "added"})
_NAMING = frozenset({"of", "the", "and", "'s", "de", "la", "al", "el"})
_PAST = frozenset({"last", "previous", "earlier", "past"})
_PERIODS = frozenset({"year", "month", "decade", "century", "season"})


def segment(words: Words, at: int) -> range:
    """Return the words of the part of a sentence that a place in it belongs to.

    A relative clause, "since ..." and "while ..." speak of something else than the words before them.
    """
    start, end = 0, len(words)
    for here in range(at, 0, -1):
        if _opens_part(words, here):
            start = here
            break
    for here in range(at + 1, len(words)):
        if _opens_part(words, here):
            end = here
            break
    return range(start, end)


def _opens_part(words: Words, at: int) -> bool:
    word = words.lower[at]
    if word in (";", "—", "since", "whereas", "while"):
        return True
    return words.lower[at - 1] == "," and word in (
        "which",
        "who",
        "where",
        "but",
        "though",
        "although",
        "recalling",
    )


def times(words: Words, part: range) -> frozenset[str]:
    """Return the years, months and weekdays that a part names, save the day on which it was said."""
    found = set()
    known = grammar()
    for at in part:
        word = words.lower[at]
        if len(word) == 4 and word.isdigit() and "1800" <= word <= "2099" and _is_year(words, at):
            found.add(word)
        elif word.split("'")[0] in known.weekdays and words.capital(at) and not _said_then(words, at):
            found.add(word.split("'")[0][:3])
        elif word in _PAST and words.word(at + 1) in _PERIODS:
            found.add(f"last {words.word(at + 1)}")
    return frozenset(found)


def _is_year(words: Words, at: int) -> bool:
    before, after = words.word(at - 1), words.word(at + 1)
    if before in (
        "in",
        "since",
        "of",
        "from",
        "until",
        "by",
        "the",
        "between",
        "and",
        "during",
        "early",
        "late",
        ",",
    ):
        return True
    return before in grammar().months or after in ("'s", ",", ".", "")


def _said_then(words: Words, at: int) -> bool:
    """Whether a weekday is the day of the saying ("told reporters on Monday"), not of what happened."""
    if words.word(at + 1) in ("said", "told"):
        return True
    for back in range(at - 1, max(at - 7, -1), -1):
        if words.lower[back] in _SAID:
            return True
        if words.lower[back] == "," or predicates().words.at(words.lower, back) is not None:
            return False
    return False


def background(words: Words, part: range) -> bool:
    """Whether a part looks back on an earlier event ("four years ago", "in a similar attack")."""
    for at in part:
        word = words.lower[at]
        if word == "ago" and words.word(at - 1) in (
            "years",
            "months",
            "decades",
            "weeks",
            "year",
            "month",
            "decade",
        ):
            return True
        if word in ("previous", "similar", "history", "anniversary") and at + 1 < len(words):
            return True
    return False


def places(words: Words, part: range) -> frozenset[str]:
    """Return the names that stand behind "in", "at", "near" and the like, in lower case."""
    found = set()
    for at in part:
        if words.lower[at] in _PLACE_WORDS:
            found |= _names(words, at + 1)
    return frozenset(found)


def _names(words: Words, at: int) -> set[str]:
    """Return the capitalised words of a name that starts here, behind lower-case words such as "northern"."""
    found: set[str] = set()
    known = grammar()
    limit = at + 8
    while at < min(len(words), limit):
        word = words.lower[at]
        if words.capital(at):
            name = word.removesuffix("'s")
            if name not in known.weekdays and name not in known.months:
                found.add(name)
        elif not word[0].isalpha() or (word in known.ends_phrase and word not in _NAMING):
            break
        at += 1
    return found
