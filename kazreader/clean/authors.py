"""Names alone on a line or behind By, and the lines that say who they are. Features only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.clean.lines import Line
from kazreader.clean.questions import BIT
from kazreader.clean.traits import Traits
from kazreader.lexicon.line_words import words as words_of

_NAME_WORDS = (2, 3)
_BYLINE_MOST_WORDS = 14
_NOTE_LEAST_WORDS = 6
_NAME_WITHIN, _NOTE_BEGINS = 6, 90
"A note about an author has the name in its first words, within this many characters."
_TRADE = BIT["names a writer's trade"]
_EDGES = ".,;:!?\"“”‘’'()[]|–—-•·"


def about_authors(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Return, for each line, the answers about people whom the page names outside the report."""
    alone = {
        name
        for line, traits in zip(page, own_traits, strict=True)
        if traits.words <= _BYLINE_MOST_WORDS and not traits.sentence
        for name in _names(line)
    }
    firsts = {name.split(" ", 1)[0] for name in alone}
    return [_answers(line, traits, alone, firsts) for line, traits in zip(page, own_traits, strict=True)]


def _names(line: Line) -> Iterator[str]:
    """Yield the names that make up a short line, or that follow By in it."""
    first, *others = line.text.split()
    if first.casefold().strip(_EDGES) in words_of("byline"):
        yield from _persons(others)
    elif len(others) + 1 in _NAME_WORDS and _is_name([first, *others]):
        yield _name([first, *others])


def _persons(words: Sequence[str]) -> Iterator[str]:
    """Yield the runs of two or three capitalised words, in order."""
    run: list[str] = []
    for word in [*words, ""]:
        if word[:1].isupper():
            run.append(word)
        if not word[:1].isupper() or word.endswith((",", ";", "|")):
            if len(run) >= _NAME_WORDS[0]:
                yield _name(run[: _NAME_WORDS[1]])
                yield _name(run[: _NAME_WORDS[0]])
            run = []


def _is_name(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() and word.strip(_EDGES).replace(".", "").isalpha() for word in words)


def _name(words: Sequence[str]) -> str:
    return " ".join(word.strip(_EDGES) for word in words)


def _answers(line: Line, traits: Traits, alone: set[str], firsts: set[str]) -> int:
    if traits.words < _NOTE_LEAST_WORDS or not firsts:
        return 0
    words = [word.strip(_EDGES) for word in line.text[:_NOTE_BEGINS].split()]
    if firsts.isdisjoint(words[:_NAME_WITHIN]):
        return 0
    trade = BIT["names a writer's trade behind such a name"] if traits.bits & _TRADE else 0
    if words[0] in firsts and words[1] in words_of("is_writer"):
        return BIT["begins with the first name of somebody who stands alone"] | trade
    names = (" ".join(words[at : at + size]) for at in range(_NAME_WITHIN) for size in _NAME_WORDS)
    if alone.isdisjoint(names):
        return 0
    return BIT["begins with a name that stands alone"] | trade
