"""Read a title: the words that say what somebody is, as "provincial police spokesman" or "head of the union".

Decides where a title ends and which office it names. Refuses words without a known office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from kazreader.lexicon.inflection import looks_like_a_verb
from kazreader.lexicon.names import name_words
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.speech import speech
from kazreader.model.record import Record

WORD = re.compile(r"[^\W\d_]+(?:[-’'‐‑.][^\W\d_]+)*[’']?")
_PREPOSITIONS = frozenset(["of", "for", "at", "in", "from", "with", "to", "on", "under", "and", "by"])
_AND = re.compile(r"\sand\s(?:the\s)?")
LONGEST_CORE = 7
"Words of a title up to its office."
ORDINALS = frozenset(
    ["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "only", "last", "every"]
)
_NO_TITLE = ORDINALS - {"only", "last", "every"} | {
    *("whose", "which", "who", "that", "has", "had", "have"),
    *("was", "is", "were", "are", "he", "she", "they", "it"),
}
"The fourth mayor in four years, and a phrase with a verb of its own."
FORMER = frozenset(["former"])
"The status of who is it no longer."
_AGED = "year-old"
_ADVERBS = frozenset(["there", "here", "too", "himself", "herself"])
"Behind a title these belong to its sentence: a caretaker there. So do prepositions: the manager for whom."
_TIMES = frozenset(["once", "then"])
"Before an article these say that somebody is it no longer."


class Title(Record):
    """A title in a sentence; start and end count in the text that was read."""

    start: int
    end: int
    office: str
    "The group of the office."
    statuses: frozenset[str]
    'Words such as "former" and "deputy" that make it another office.'


def titles_in(text: str, start: int, end: int) -> Iterator[Title]:
    """Yield the titles that a phrase holds: one, or both of "owner and president of the Alder"."""
    joined = _AND.search(text, start, end)
    second = title_in(text, joined.end(), end) if joined else None
    first = title_in(text, start, joined.start()) if joined and second else None
    if first and second:
        yield from (first, second)
    elif (whole := title_in(text, start, end, reduced=True)) is not None:
        yield whole


def title_in(text: str, start: int, end: int, *, reduced: bool = False) -> Title | None:
    """Return the title that is the whole of a phrase but for its opening article and letters in brackets.

    `reduced`: a clause without its verb may stand behind it, "an aid worker held in Ulv".
    """
    words, said, lists = list(WORD.finditer(text, start, end)), text[start:end], role_words()
    if "as " in said:
        served = next((n for n, word in enumerate(words) if word.group() == "as"), -1)
        if lists.office_parts.isdisjoint(word.group() for word in words[: max(0, served)]):
            del words[: served + 1]  # "goes along as head of the unit"
    while words and _opens_title(words[0].group().lower()):
        del words[0]
    while words and (words[-1].group() in _ADVERBS or words[-1].group() in _PREPOSITIONS):
        del words[-1]
    once = False
    if len(words) > 2 and words[0].group() in _TIMES and words[1].group() in lists.openers:
        once = True
        del words[:2]  # "then a congressman"
    small = [m.group().lower() for m in words]
    if "and" in small:
        pairs = enumerate(pairwise(small))
        beside = next((n for n, (one, other) in pairs if one == "and" and other in lists.openers), len(words))
        words, small = words[:beside], small[:beside]
    core = next((n for n, word in enumerate(small) if word in _PREPOSITIONS), len(small))
    core = _core_with_preposition(small, core)
    office = lists.office_at_end(small[:core])
    if office is None and small[core : core + 1] == ["and"]:
        joined = next((n for n, word in enumerate(small) if word in _PREPOSITIONS and n > core), len(small))
        core, office = joined, lists.office_at_end(small[:joined])
    if office is None and reduced and (held := _participle(small[: core + 1])):
        core, office = held, lists.office_at_end(small[:held])
        words = words[:held]
    if (
        office is None
        or core > LONGEST_CORE
        or not _NO_TITLE.isdisjoint(small[:core])
        or not lists.openers.isdisjoint(small[1:core])
    ):
        return None
    group, size = office
    title = title_of(words[0].start(), words[-1].end(), before_office(small[:core], size), group)
    return title._replace(statuses=title.statuses | FORMER) if once else title


def _core_with_preposition(words: list[str], core: int) -> int:
    """Return where the core ends: behind the preposition of an office that has one, "chief of staff"."""
    for end in (core + 3, core + 2):
        if end <= len(words) and words[end - 1] in _ends_behind_preposition():
            office = role_words().office_at_end(words[:end])
            if office is not None and office[1] > end - core:
                return end
    return core


@cache
def _ends_behind_preposition() -> frozenset[str]:
    """Return the last words of offices that have a preposition."""
    offices = role_words().offices.items()
    return frozenset(
        last for last, found in offices if any(not _PREPOSITIONS.isdisjoint(office) for office, _ in found)
    )


def _opens_title(word: str) -> bool:
    """Whether a word may stand before a title and is no part of it: an article, an age, "But"."""
    lists = role_words()
    if word in lists.openers or word == _AGED:
        return True
    return word in name_words().stops and word not in lists.statuses


def _participle(words: list[str]) -> int:
    """Return where a participle before a preposition stands, behind the first word; 0 for nowhere."""
    spoken = speech().verbs
    return next(
        (
            n
            for n, (word, behind) in enumerate(pairwise(words))
            if n
            and (behind in _PREPOSITIONS or behind == "as")
            and looks_like_a_verb(word)
            and word not in spoken
        ),
        0,
    )


def before_office(words: list[str], size: int) -> list[str]:
    """Return the words before an office of so many words, and what its hyphen joins to it: vice-captain."""
    joined = words[-1].split("-") if role_words().offices.keys().isdisjoint(words[-1:]) else []
    return [*words[: len(words) - size], *joined]


def title_of(start: int, end: int, words: list[str], office: str) -> Title:
    """Return the title of an office before whose own words these words stand."""
    lists = role_words()
    parts = [part for word in words for part in word.split("-")]
    statuses = frozenset(lists.short_forms.get(word, word) for word in parts if word in lists.statuses)
    return Title(start, end, office, statuses)
