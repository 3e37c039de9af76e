"""The run of lines with most prose; each line's position relative to it and shared words. Features only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from kazreader.clean.lines import Line
from kazreader.clean.questions import BEFORE_MAIN, BEHIND_MAIN, BIT, SHARED
from kazreader.clean.traits import Traits

_WORDS_COUNTED = 80
_PLAIN, _WITH_PHRASE = 12, 40
"Words of a sentence that score 1, without a page phrase and with one."
_PHRASE, _STRAY, _LONG = -1.5, -1.0, 0.3
"The scores of a phrase, a stray line and a longer stray line."
_LONG_STRAY = 15
"In words. All set by hand on the annotated pages: three menu entries outweigh a sentence of thirty words."


def main_block(own_traits: Sequence[Traits]) -> tuple[int, int]:
    """Return the run of lines with the greatest score, as half-open line numbers; on a tie the earliest."""
    best, first, last = 0.0, 0, 0
    start, total = 0, 0.0
    for i, traits in enumerate(own_traits):
        total += _run_score(traits)
        if total <= 0:
            start, total = i + 1, 0.0
        elif total > best:
            best, first, last = total, start, i + 1
    return first, last


def _run_score(traits: Traits) -> float:
    if traits.sentence:
        return min(traits.words, _WORDS_COUNTED) / (_PLAIN if traits.reason is None else _WITH_PHRASE)
    if traits.reason is not None:
        return _PHRASE
    return _STRAY if traits.words < _LONG_STRAY else _LONG


def about_main_block(page: Sequence[Line], own_traits: Sequence[Traits]) -> Iterator[list[int]]:
    """Yield the columns of answers about each line's position and words relative to the main block."""
    first, last = main_block(own_traits)
    always = _about_block(own_traits, first, last)
    inside = BIT["in the main block"] | always
    places = [BEFORE_MAIN.ask(away) | always for away in range(first, 0, -1)]
    places += [inside] * (last - first)
    places += [BEHIND_MAIN.ask(away) | always for away in range(1, len(page) - last + 1)]
    if first < last:
        places[first] |= BIT["first line of the main block"]
        places[last - 1] |= BIT["last line of the main block"]
    yield places
    yield _shared_words(own_traits, first, last)


def _about_block(own_traits: Sequence[Traits], first: int, last: int) -> int:
    inside = sum(t.words for t in own_traits[first:last])
    words = sum(t.words for t in own_traits)
    prose = sum(t.words for t in own_traits if t.sentence)
    bits = 0
    if inside * 2 > words:
        bits |= BIT["the main block is most of the page"]
    if inside * 2 < prose:
        bits |= BIT["the main block is little of the page's prose"]
    return bits


def _shared_words(own_traits: Sequence[Traits], first: int, last: int) -> list[int]:
    """Return, for each line, the answer about its longer words that the main block contains too."""
    counts: Counter[str] = Counter()
    for t in own_traits[first:last]:
        counts.update(t.long_words)
    twice = {w for w, n in counts.items() if n > 1}
    found = []
    for i, t in enumerate(own_traits):
        if t.long_words:
            vocabulary = twice if first <= i < last else counts.keys()
            found.append(SHARED.ask(len(vocabulary & t.long_words) / len(t.long_words)))
        else:
            found.append(0)
    return found
