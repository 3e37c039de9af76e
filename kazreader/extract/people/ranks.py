"""Read a rank before a name: "Lt. Col.", "Detective Chief Inspector". Refuses words in small letters."""

from __future__ import annotations

import re
from itertools import pairwise

from kazreader.extract.people.titles_before import words_before
from kazreader.lexicon.roles import role_words
from kazreader.model.named_tuple import NamedTuple

_GENERALS = frozenset(
    ["secretary", "attorney", "director", "surgeon", "solicitor", "consul", "inspector", "governor"]
)
"Behind these words a general is no soldier."


class Rank(NamedTuple):
    """A rank in a sentence, in the words that mean the same."""

    start: int
    end: int
    rank: str


def rank_before(text: str, end: int) -> Rank | None:
    """Return the rank that stands right before this place, or None."""
    lists = role_words()
    words = words_before(text, end)
    several = _rank_of_words(text, words, end)
    if several is not None:
        return several
    found: list[re.Match[str]] = []
    for match in reversed(words):
        word = match.group().lower()
        following = found[-1].start() if found else end
        if text[match.end() : following].strip(" .") or not match.group()[0].isupper():
            break
        if word in _GENERALS and found:
            return None
        if word not in (lists.rank_prefixes if found else lists.ranks):
            break
        found.append(match)
    if not found:
        return None
    rank = " ".join(lists.ranks.get(m.group().lower(), m.group().lower()) for m in reversed(found))
    return Rank(found[-1].start(), found[0].end(), rank)


def _rank_of_words(text: str, words: list[re.Match[str]], end: int) -> Rank | None:
    """Return the rank whose parts are offices or ranks of their own: "Detective Chief Inspector"."""
    lists = role_words()
    small = [lists.ranks.get(word, word) for word in (m.group().lower() for m in words)]
    for rank in lists.ranks_of_words.get(small[-1], ()) if small else ():
        spoken = words[-len(rank) :]
        gaps = (text[one.end() : other.start()] for one, other in pairwise(spoken))
        if (
            tuple(small[-len(rank) :]) == rank
            and all(word.group()[0].isupper() for word in spoken)
            and not any(gap.strip(" .") for gap in (*gaps, text[spoken[-1].end() : end]))
        ):
            return Rank(spoken[0].start(), spoken[-1].end(), " ".join(rank))
    return None
