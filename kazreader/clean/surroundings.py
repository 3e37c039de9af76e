"""What stands around a line: lists, copies, neighbours, prose, the main block. Decides nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from kazreader.clean.lines import Line
from kazreader.clean.questions import BIT, KINDS, MANY, MUCH, PLACES
from kazreader.clean.traits import Traits

_BLANK_LINES_LEAST = 0.1
"A page with a smaller share of blank lines tells nothing by them."


def in_context(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Return the answers of every line, those about its surroundings added."""
    bits = [traits.bits for traits in own_traits]
    for add in (
        _listed,
        _repeated,
        _neighbours,
        _prose_around,
        _about_main_block,
        _kinds,
        _shared_words,
        _behind,
        _edges,
    ):
        for i, more in enumerate(add(page, own_traits)):
            bits[i] |= more
    return bits


def _listed(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    blank = sum(line.gap > 1 for line in page)
    if blank < _BLANK_LINES_LEAST * len(page):
        return [BIT["page without blank lines"]] * len(page)
    tight = [line.gap <= 1 for line in page] + [False]
    tight[0] = False
    found = []
    for i in range(len(page)):
        if tight[i]:
            found.append(BIT["stands in a list"])
        else:
            found.append(BIT["begins a list"] if tight[i + 1] else 0)
    return found


def _repeated(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    copies = Counter(line.text for line in page)
    if len(copies) == len(page):
        return [0] * len(page)
    seen: set[str] = set()
    found = []
    for line, traits in zip(page, own_traits, strict=True):
        bit = 0
        if copies[line.text] > 1:
            bit = BIT["stands twice, a sentence" if traits.sentence else "stands twice in the file"]
            if line.text not in seen:
                bit |= BIT["first copy"]
                seen.add(line.text)
        found.append(bit)
    return found


def _neighbours(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    sentence = [t.sentence for t in own_traits]
    colon = BIT["ends with a colon"]
    found = []
    for i, traits in enumerate(own_traits):
        before = i > 0 and sentence[i - 1]
        after = i + 1 < len(sentence) and sentence[i + 1]
        bit = 0
        if before:
            bit |= BIT["follows a sentence"]
        if after:
            bit |= BIT["precedes a sentence"]
        if before and after:
            bit |= BIT["between two sentences"]
        if traits.words < 15 and not traits.sentence:
            if before and after:
                bit |= BIT["short between two sentences"]
            elif after:
                bit |= BIT["short in front of a sentence"]
        if i > 0:
            if own_traits[i - 1].bits & colon:
                bit |= BIT["follows a colon"]
            if own_traits[i - 1].reason is not None:
                bit |= BIT["right behind a phrase"]
        if i + 1 < len(own_traits) and own_traits[i + 1].reason is not None:
            bit |= BIT["right before a phrase"]
        found.append(bit)
    return found


def _prose_around(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    weight = [t.words if t.sentence else 0 for t in own_traits]
    before = [0, *accumulate(weight)]
    total, size = before[-1], len(weight)
    stray = [0, *accumulate(int(not t.sentence) for t in own_traits)]
    distance = _distances([t.sentence for t in own_traits])
    found = []
    for i in range(size):
        bit = 0
        if distance[i] > 10:
            bit |= BIT["far from any sentence"]
        elif distance[i] > 3:
            bit |= BIT["ten lines from a sentence"]
        elif distance[i] > 1:
            bit |= BIT["three lines from a sentence"]
        for n in (3, 8):
            low, high = max(0, i - n), min(size, i + 1 + n)
            bit |= _MUCH_BIT[n, "before", _much(before[i] - before[low], n)]
            bit |= _MUCH_BIT[n, "behind", _much(before[high] - before[i + 1], n)]
            bit |= _MANY_BIT[n, "before", _many(stray[i] - stray[low], n)]
            bit |= _MANY_BIT[n, "behind", _many(stray[high] - stray[i + 1], n)]
        earlier, later = before[i], total - before[i + 1]
        if earlier == 0:
            bit |= BIT["no prose before"]
        elif earlier < 0.05 * total:
            bit |= BIT["hardly any prose before"]
        if later == 0:
            bit |= BIT["no prose after"]
        elif later < 0.08 * total:
            bit |= BIT["hardly any prose after"]
        found.append(bit)
    return found


def _much(words: int, lines: int) -> int:
    if words == 0:
        return 0
    share = words / lines
    return 1 if share < 8 else 2 if share < 18 else 3 if share < 35 else 4


def _many(stray: int, lines: int) -> int:
    return 0 if stray == 0 else 3 if stray == lines else 1 if stray * 3 <= lines else 2


_MUCH_BIT = {
    (n, side, k): BIT[f"{much} prose in the {n} lines {side}"]
    for n in (3, 8)
    for side in ("before", "behind")
    for k, much in enumerate(MUCH)
}
_MANY_BIT = {
    (n, side, k): BIT[f"{many} stray lines in the {n} lines {side}"]
    for n in (3, 8)
    for side in ("before", "behind")
    for k, many in enumerate(MANY)
}


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


def _about_main_block(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
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


def _kinds(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    kinds = [4, 4]
    for t in own_traits:
        kinds.append(3 if t.reason is not None else 0 if t.sentence else 1 if t.words >= 8 else 2)
    kinds += [4, 4]
    return [
        _KIND_BIT[0][kinds[i]]
        | _KIND_BIT[1][kinds[i + 1]]
        | _KIND_BIT[2][kinds[i + 3]]
        | _KIND_BIT[3][kinds[i + 4]]
        for i in range(len(own_traits))
    ]


_KIND_BIT = [[BIT[f"{kind} line {place}"] for kind in KINDS] for place in PLACES]


def _shared_words(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
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


def _distances(sentence: Sequence[bool]) -> list[int]:
    far = len(sentence) + 11
    found = [far] * len(sentence)
    for order in (range(len(sentence)), range(len(sentence) - 1, -1, -1)):
        away = far
        for i in order:
            away = 0 if sentence[i] else away + 1
            found[i] = min(found[i], away)
    return found


def _behind(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Mark the lines behind a comment form, a heading of links or a notice in the later part of a file."""
    total = sum(t.words for t in own_traits if t.sentence)
    passed = 0
    state = 0
    found = []
    for traits in own_traits:
        found.append(state)
        if traits.sentence:
            passed += traits.words
        if traits.reason is not None and traits.reason.after and passed > 0.2 * total:
            state |= _BEHIND.get(traits.reason.id, BIT["behind a notice"])
    return found


_BEHIND = {"comment_form": BIT["behind a comment form"], "related": BIT["behind a related heading"]}


def _edges(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    tangled = sum(t.reason is not None for t in own_traits)
    everywhere = BIT["page without navigation"] if tangled * 12 < len(page) else 0
    found = [everywhere] * len(page)
    if found:
        found[0] |= BIT["first line"]
        found[-1] |= BIT["last line"]
    return found
