"""The run of lines that holds most prose; where a line stands to it and what they share. Decides nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kazreader.clean.lines import Line
from kazreader.clean.questions import BIT
from kazreader.clean.traits import Traits


def main_block(own_traits: Sequence[Traits]) -> tuple[int, int]:
    """Return the run of lines with the greatest sum, as half-open line numbers; ties: the earliest."""
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
        return min(traits.words, 80) / 12 if traits.reason is None else min(traits.words, 80) / 40
    if traits.reason is not None:
        return -1.5
    return -1.0 if traits.words < 15 else 0.3


def about_main_block(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Return the answers of every line about its place before, in or behind the main block."""
    first, last = main_block(own_traits)
    inside = sum(t.words for t in own_traits[first:last])
    words = sum(t.words for t in own_traits)
    prose = sum(t.words for t in own_traits if t.sentence)
    always = 0
    if inside * 2 > words:
        always |= BIT["the main block is most of the page"]
    if inside * 2 < prose:
        always |= BIT["the main block is little of the page's prose"]
    found = []
    for i in range(len(page)):
        if i < first:
            away = first - i
            bit = BIT[
                "next to the main block, before"
                if away == 1
                else "five lines before the main block"
                if away <= 5
                else "long before the main block"
            ]
        elif i >= last:
            away = i - last + 1
            bit = BIT[
                "next to the main block, behind"
                if away == 1
                else "five lines behind the main block"
                if away <= 5
                else "long behind the main block"
            ]
        else:
            bit = BIT["in the main block"]
            if i == first:
                bit |= BIT["first line of the main block"]
            if i == last - 1:
                bit |= BIT["last line of the main block"]
        found.append(bit | always)
    return found


def shared_words(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Return the answers of every line about its longer words that the main block has too."""
    first, last = main_block(own_traits)
    counts: Counter[str] = Counter()
    for t in own_traits[first:last]:
        counts.update(t.long_words)
    twice = {w for w, n in counts.items() if n > 1}
    found = []
    for i, t in enumerate(own_traits):
        if not t.long_words:
            found.append(0)
            continue
        vocabulary = twice if first <= i < last else counts.keys()
        common = len(vocabulary & t.long_words)
        share = common / len(t.long_words)
        step = 0 if common == 0 else 1 if share < 0.15 else 2 if share < 0.35 else 3 if share < 0.6 else 4
        bit = _SHARED_BIT[step]
        if t.sentence:
            bit |= BIT[
                "sentence with few words of the main block"
                if step < 2
                else "sentence with many words of the main block"
            ]
        found.append(bit)
    return found


_SHARED_BIT = [
    BIT[f"{n} of the main block"] for n in ("no word", "few words", "some words", "many words", "most words")
]
