"""Read the titles before a name: police chief Ada Quist, Moss president and coach Ada Quist.

Decides where a title begins. Refuses words without a known office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kazreader.extract.people.titles import LONGEST_CORE, ORDINALS, WORD, Title, before_office, title_of
from kazreader.lexicon.names import name_words
from kazreader.lexicon.roles import role_words

_LAST_LETTERS = re.compile(r"[^\W\d_]*$")
_ARTICLES = ("the ", "The ", " a ", " an ", "A ", "An ")
_HONORIFICS = frozenset(
    ["dr", "mr", "mrs", "ms", "sir", "dame", "lord", "sheikh", "sheik", "sister", "father", "brother"]
)
"What may stand between a title and a name."
_FIRED = frozenset(["coach", "head", "manager", "general", "boss", "ceo", "president", "director"])
'Behind "fire" these are who is fired: "Rovers fire coach Ada Quist".'


def may_be_titled(text: str, end: int) -> bool:
    """Whether the word before this place ends an office or is a rank; a quick answer for most names."""
    before = text[max(0, end - 24) : end]
    bare = before.rstrip(". ")
    last = bare[bare.rfind(" ") + 1 :]
    return 1 <= len(before) - len(bare) <= 2 and (_may_end_title(last) or last.lower() in _HONORIFICS)


@lru_cache(maxsize=10_000)
def _may_end_title(word: str) -> bool:
    small, lists = word.lower(), role_words()
    if small not in lists.offices and not small.isalpha() and (last := _LAST_LETTERS.search(small)):
        small = small.partition("-")[0] if last.group() in lists.statuses else last.group()
    return (
        small in lists.offices
        or small in lists.ranks
        or small in lists.ranks_of_words
        or small in lists.fields
    )


def titles_before(text: str, end: int) -> Iterator[Title]:
    """Yield the title right before this place, and one joined to it: Moss president and coach Ada Quist."""
    last = _title_before(text, end)
    if last is None:
        return
    yield last
    if text.endswith(" ", 0, last.start) and text[last.start].isupper():
        before = _title_before(text, last.start)
        if before is not None and before.office != last.office:
            yield before  # "papal nuncio Archbishop Quist"
    if text.endswith(" and ", 0, last.start):
        first = _title_before(text, last.start - len("and "))
        if first is not None and not text.endswith(_ARTICLES, 0, first.start):
            yield first  # "the pilot and Captain Quist" are two


def _title_before(text: str, end: int) -> Title | None:
    """Return the title whose last word stands right before this place, with nothing but "Dr" between."""
    words = words_before(text, end)
    if not words or text[words[-1].end() : end].strip(" .") or len(text[words[-1].end() : end]) > 2:
        return None
    if words[-1].group().lower() in _HONORIFICS:
        return _title_before(text, words[-1].start())
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
    while first > 0 and core - first < LONGEST_CORE + size:
        if _belongs(words[first - 1], words[first], text):
            first -= 1
        elif first < core - size and _ends_name_of_body(words[:first]):
            first -= 2
        else:
            break
    if first and small[first - 1] in ORDINALS:
        return None  # "the fourth coach Ada Quist has dismissed"
    before = before_office(small[first:core], size)
    return title_of(words[first].start(), words[-1].end(), before, group)


def _core_before_field(words: list[re.Match[str]]) -> int:
    """Return how many of the words stand before "of Foreign Affairs" or "of security"; 0 for another end."""
    at = len(words)
    while at and words[at - 1].group().lower() in role_words().fields:
        at -= 1
        if at > 2 and words[at - 1].group() == "and":  # "of Works and Transport"
            at -= 1
    return at - 1 if 1 < at < len(words) and words[at - 1].group() == "of" else 0


def words_before(text: str, end: int) -> list[re.Match[str]]:
    """Return the words right before a place of a text."""
    return list(WORD.finditer(text, max(0, end - 90), end))


def _ends_name_of_body(words: list[re.Match[str]]) -> bool:
    """Whether the words end within a body's name: District of, before "Columbia Police Chief"."""
    body, of = [word.group() for word in words[-2:]] if len(words) > 1 else ("", "")
    return of == "of" and body[:1].isupper() and body.lower() in name_words().bodies


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
        or small in lists.employers
        or not lists.statuses.isdisjoint(small.split("-"))
        or small.endswith(("’s", "'s", "s’", "s'"))
    ):
        return True
    return written[0].isupper()
