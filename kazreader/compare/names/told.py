"""What a sentence tells of a name in it: what it is, what it does or suffers, and which part that is.

Read from the words right before and behind the name; beyond the next verb nothing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from kazreader.compare.names.sentence_words import ARTICLES, BELONGS, SPEAKS, Deed, Notes, tokens_of
from kazreader.compare.names.told_before import read_before
from kazreader.compare.names.told_behind import read_behind
from kazreader.lexicon.parts import part_words, title_meaning
from kazreader.lexicon.stems import meaning
from kazreader.model.named_tuple import NamedTuple

_OF_SOMEBODY = "of "
_CAPITAL = r"[^\W\d_a-z][\w’'-]*"
_LIST_BEHIND = re.compile(rf"(?:, {_CAPITAL}(?: {_CAPITAL}){{0,3}}){{0,4}},? and {_CAPITAL}")
_LIST_BEFORE = re.compile(rf"{_CAPITAL},? and $")
_LONGEST = 40
"Characters before a name in which the one before it in a list ends."
_AGE_BEHIND = re.compile(r",? (?:\(|aged? )?(?P<age>\d{1,3})[,.;)]")
_AGE_BEFORE = re.compile(r"(?<!\d)(?P<age>\d{1,3})-year-old (?:[a-z-]+ ){0,3}$")
_NO_PREPOSITIONS = frozenset(("", *ARTICLES))
_OF_PLACES = frozenset(("in", "at", "near", "off", "outside", "around"))


class Told(NamedTuple):
    """What one sentence tells of a name."""

    titles: frozenset[str]
    "Words that say what it is, by what they mean; an office by its group."
    called: frozenset[str]
    "What these words mean by themselves, offices too."
    deeds: frozenset[Deed]
    parts: frozenset[str]
    "The parts in the story that these deeds tell."
    called_so: frozenset[str]
    "The parts that its titles tell."
    offices: bool
    "Whether a title is an office, which people have."
    speaks: bool
    age: str
    'In digits, "" where it is not told.'
    is_one_of_many: bool
    before: str
    'The preposition or the article right before it, "" for none.'

    @property
    def is_place(self) -> bool:
        """Whether the name only tells where something is."""
        return self.before in _OF_PLACES and not self.titles


@lru_cache(maxsize=20_000)
def told_of(sentence: str, start: int, end: int) -> Told:
    """Return what a sentence tells of the name that stands at start..end."""
    notes = Notes()
    before = read_before(tokens_of(sentence[:start]), notes)
    owns = sentence.startswith(("'s ", "’s "), end)
    behind = tokens_of(sentence[end + 3 * owns :])
    read_behind(behind[:1] if owns else behind, notes, is_subject=before in _NO_PREPOSITIONS)
    deeds = frozenset(deed for deed in notes.deeds if deed[1] != SPEAKS)
    told_age = _AGE_BEHIND.match(sentence, end) or _AGE_BEFORE.search(sentence, 0, start)
    age = told_age["age"] if told_age is not None else ""
    titles = [title_meaning(word) for word in notes.titles]
    meant = frozenset(word for word, _ in titles)
    offices = any(is_office for _, is_office in titles)
    speaks = len(deeds) < len(set(notes.deeds))
    return Told(
        meant,
        frozenset(map(meaning, notes.titles)),
        deeds,
        frozenset(_parts(deeds)),
        frozenset(part for title in meant for part in part_words().nouns.get(title, ())),
        offices,
        speaks,
        age,
        notes.is_one_of_many or _is_listed(sentence, start, end),
        before,
    )


def _is_listed(sentence: str, start: int, end: int) -> bool:
    """Whether a name stands in a list of names: Ada Quist and Bo Moe."""
    before = _LIST_BEFORE.search(sentence, max(0, start - _LONGEST), start)
    return before is not None or _LIST_BEHIND.match(sentence, end) is not None


def _parts(deeds: Iterable[Deed]) -> Iterator[str]:
    words = part_words()
    for word, way in deeds:
        if way == "agent":
            yield from words.agents.get(word, ())
        elif way == "patient":
            yield from words.patients.get(word, ())
        elif way == BELONGS:
            yield f"{_OF_SOMEBODY}{word}"
        elif way == "noun":
            yield from words.deeds.get(title_meaning(word)[0], ())
        else:
            yield from words.behind.get((word, way), ())
