"""Read a title: the words that say what somebody is, as "provincial police spokesman" or "head of the union".

Decides where a title begins and ends and which office it names. Refuses words without a known office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from kazreader.lexicon.names import name_words
from kazreader.lexicon.roles import role_words
from kazreader.model.named_tuple import NamedTuple

_WORD = re.compile(r"[^\W\d_]+(?:[-’'‐‑.][^\W\d_]+)*[’']?")
_LAST_LETTERS = re.compile(r"[^\W\d_]*$")
_PREPOSITIONS = frozenset(["of", "for", "at", "in", "from", "with", "to", "on", "under", "and"])
_AND = re.compile(r"\sand\s(?:the\s)?")
_LONGEST_CORE = 7
_ORDINALS = frozenset(
    ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "only", "last", "every"]
)
_NO_TITLE = _ORDINALS - {"only", "last", "every"} | {"whose", "which", "who", "that"}
"The fourth mayor in four years, and a phrase with a verb of its own."
_GENERALS = frozenset(
    ["secretary", "attorney", "director", "surgeon", "solicitor", "consul", "inspector", "governor"]
)
"Behind these words a general is no soldier."
_FIRED = frozenset(["coach", "head", "manager", "general", "boss", "ceo", "president", "director"])
'Behind "fire" these are who is fired: "Rovers fire coach Ada Quist".'


class Title(NamedTuple):
    """A title in a sentence; start and end count in the text that was read."""

    start: int
    end: int
    office: str
    "The group of the office."
    statuses: frozenset[str]
    'Words such as "former" and "deputy" that make it another office.'


class Rank(NamedTuple):
    """A rank in a sentence, in the words that mean the same."""

    start: int
    end: int
    rank: str


def may_be_titled(text: str, end: int) -> bool:
    """Whether the word before this place ends an office or is a rank; a quick answer for most names."""
    before = text[max(0, end - 24) : end]
    bare = before.rstrip(". ")
    return 1 <= len(before) - len(bare) <= 2 and _may_end_title(bare[bare.rfind(" ") + 1 :])


@lru_cache(maxsize=10_000)
def _may_end_title(word: str) -> bool:
    small, lists = word.lower(), role_words()
    if small not in lists.offices and not small.isalpha() and (last := _LAST_LETTERS.search(small)):
        small = last.group()
    return (
        small in lists.offices
        or small in lists.ranks
        or small in lists.ranks_of_words
        or small in lists.fields
    )


def rank_before(text: str, end: int) -> Rank | None:
    """Return the rank that stands right before this place, or None."""
    lists = role_words()
    words = _words_before(text, end)
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


def title_before(text: str, end: int) -> Title | None:
    """Return the title whose last word stands right before this place, with nothing between."""
    words = _words_before(text, end)
    if not words or text[words[-1].end() : end].strip(" .") or len(text[words[-1].end() : end]) > 2:
        return None
    small = [m.group().lower() for m in words]
    lists, core = role_words(), len(words)
    office = lists.office_at_end(small)
    if office is None:
        core = _core_before_field(words)
        office = lists.office_at_end(small[:core])
    if office is None:
        return None
    group, size = office
    first = core - size
    while (
        first > 0 and core - first < _LONGEST_CORE + size and _belongs(words[first - 1], words[first], text)
    ):
        first -= 1
    if first and small[first - 1] in _ORDINALS:
        return None  # "the fourth coach Ada Quist has dismissed"
    first -= _is_owned_noun(words[:first], text, words[first].start())
    before = _before_office(small[first:core], size)
    return _title(words[first].start(), words[-1].end(), before, group)


def _is_owned_noun(words: list[re.Match[str]], text: str, start: int) -> bool:
    """Whether one more noun stands between an owner or an article and a title: "Denmark's spy chief"."""
    if (
        len(words) < 2
        or text[words[-2].end() : words[-1].start()] != " "
        or text[words[-1].end() : start] != " "
    ):
        return False
    opener, noun = words[-2].group().lower(), words[-1].group()
    opened = opener in ("the", "a", "an", "its") or opener.endswith(("’s", "'s"))
    return opened and noun.islower() and noun not in name_words().stops and noun not in role_words().openers


def _core_before_field(words: list[re.Match[str]]) -> int:
    """Return how many of the words stand before "of Foreign Affairs" at their end; 0 for another end."""
    at = len(words)
    while at and words[at - 1].group()[0].isupper() and words[at - 1].group().lower() in role_words().fields:
        at -= 1
    return at - 1 if 1 < at < len(words) and words[at - 1].group() == "of" else 0


def titles_in(text: str, start: int, end: int) -> Iterator[Title]:
    """Yield the titles that a phrase holds: one, or both of "owner and president of the Alder"."""
    joined = _AND.search(text, start, end)
    second = title_in(text, joined.end(), end) if joined else None
    first = title_in(text, start, joined.start()) if joined and second else None
    yield from (first, second) if first and second else filter(None, (title_in(text, start, end),))


def title_in(text: str, start: int, end: int) -> Title | None:
    """Return the title that is the whole of a phrase but for its opening article and letters in brackets."""
    words = [m for m in _WORD.finditer(text, start, end) if text[m.start() - 1 : m.start()] != "("]
    lists = role_words()
    served = next((n for n, word in enumerate(words) if word.group() == "as"), -1)
    del words[: served + 1]  # "goes along as head of the unit"
    while words and words[0].group().lower() in lists.openers:
        del words[0]
    small = [m.group().lower() for m in words]
    beside = (n for n, (one, other) in enumerate(pairwise(small)) if one == "and" and other in lists.openers)
    words = words[: next(beside, len(words))]
    small = small[: len(words)]
    core = next((n for n, word in enumerate(small) if word in _PREPOSITIONS), len(small))
    office = lists.office_at_end(small[:core])
    if office is None and small[core : core + 1] == ["and"]:
        joined = next((n for n, word in enumerate(small) if word in _PREPOSITIONS and n > core), len(small))
        core, office = joined, lists.office_at_end(small[:joined])
    if (
        office is None
        or core > _LONGEST_CORE
        or not _NO_TITLE.isdisjoint(small[:core])
        or _holds_a_break(text, words[:core])
    ):
        return None
    group, size = office
    return _title(words[0].start(), words[-1].end(), _before_office(small[:core], size), group)


def _before_office(words: list[str], size: int) -> list[str]:
    """Return the words before an office of so many words, and what its hyphen joins to it: vice-captain."""
    joined, hyphen, _ = words[-1].partition("-")
    held = role_words().offices.keys().isdisjoint(words[-1:]) and hyphen
    return [*words[: len(words) - size], *([joined] if held else [])]


def _title(start: int, end: int, words: list[str], office: str) -> Title:
    """Return the title of an office before whose own words these words stand."""
    lists = role_words()
    parts = [part for word in words for part in word.split("-")]
    statuses = frozenset(lists.short_forms.get(word, word) for word in parts if word in lists.statuses)
    return Title(start, end, office, statuses)


def _words_before(text: str, end: int) -> list[re.Match[str]]:
    return list(_WORD.finditer(text, max(0, end - 90), end))


def _belongs(word: re.Match[str], following: re.Match[str], text: str) -> bool:
    """Whether the word is part of the title that follows it."""
    if text[word.end() : following.start()] not in (" ", ". "):
        return False
    written, small = word.group(), word.group().lower()
    lists = role_words()
    if small in lists.openers or small in name_words().stops:
        return False
    if small == "fire" and following.group().lower() in _FIRED:
        return False
    if (
        small in lists.modifiers
        or not lists.statuses.isdisjoint(small.split("-"))
        or small.endswith(("’s", "'s", "s’", "s'"))
    ):
        return True
    return written[0].isupper()


def _holds_a_break(text: str, words: list[re.Match[str]]) -> bool:
    return any(text[a.end() : b.start()].strip() for a, b in pairwise(words))
