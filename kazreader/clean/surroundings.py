"""The context of a line: lists, copies, neighbours, known phrases. Features only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kazreader.clean.authors import about_authors
from kazreader.clean.lines import Line
from kazreader.clean.main_block import about_main_block
from kazreader.clean.outlet_named import outlet_named
from kazreader.clean.prose_around import prose_around
from kazreader.clean.questions import BIT, KIND_BIT, LONG_STRAY, NO_LINE, PHRASE, SENTENCE, SHORT_STRAY
from kazreader.clean.traits import Traits

_END_MARKS = " .!?…\"'”’"
_LATER_PART = 0.2
"Share of the prose: minimum above a notice that ends a report, maximum above its byline. Set by hand."
_BLANK_LINES_LEAST = 0.1
"On a page with a smaller share of blank lines they mean nothing."
_BYLINE_REACH, _BYLINE_MOST_WORDS = 4, 14
"In lines and words. Set by hand."
_BYLINE_GROUPS = ("author", "page_date")
_LONG_STRAY_WORDS = 8
_BEGINNING = 30
"Lines that share this many first characters begin alike: a caption and its copy, a teaser and its headline."


def in_context(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[Sequence[int]]:
    """Return the columns of answers about every line: its own, the rare ones, the rest."""
    rare = [0] * len(page)
    for column in _RARE:
        rare = [one | two for one, two in zip(rare, column(page, own_traits), strict=True)]
    return [
        [traits.bits for traits in own_traits],
        rare,
        _neighbours(own_traits),
        _kinds(own_traits),
        *prose_around(own_traits),
        *about_main_block(page, own_traits),
    ]


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


def copy_key(line: str) -> str:
    """Return a line without differences in spaces and in the marks at its end, to find copies."""
    return " ".join(line.split()).rstrip(_END_MARKS) or line


def _repeated(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    keys = [copy_key(line.text) for line in page]
    copies = Counter(keys)
    if len(copies) == len(page):
        return [0] * len(page)
    seen: set[str] = set()
    found = []
    for key, traits in zip(keys, own_traits, strict=True):
        bit = 0
        if copies[key] > 1:
            bit = BIT["stands twice, a sentence" if traits.sentence else "stands twice in the file"]
            if key not in seen:
                bit |= BIT["first copy"]
                seen.add(key)
        found.append(bit)
    return found


def _neighbours(own_traits: Sequence[Traits]) -> list[int]:
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


def _kinds(own_traits: Sequence[Traits]) -> list[int]:
    kinds = [NO_LINE, NO_LINE, *map(_kind, own_traits), NO_LINE, NO_LINE]
    two_before, one_before, one_behind, two_behind = KIND_BIT
    return [
        two_before[kinds[i]] | one_before[kinds[i + 1]] | one_behind[kinds[i + 3]] | two_behind[kinds[i + 4]]
        for i in range(len(own_traits))
    ]


def _kind(traits: Traits) -> int:
    if traits.reason is not None:
        return PHRASE
    if traits.sentence:
        return SENTENCE
    return LONG_STRAY if traits.words >= _LONG_STRAY_WORDS else SHORT_STRAY


def _bylines(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Mark the lines close behind or before a byline or a date above most of the prose."""
    found = [0] * len(page)
    head = _LATER_PART * sum(t.words for t in own_traits if t.sentence)
    for number, t in enumerate(own_traits):
        if t.sentence:
            head -= t.words
            if head < 0:
                break
        elif t.words <= _BYLINE_MOST_WORDS and _is_byline(t):
            for i in range(max(0, number - _BYLINE_REACH), number):
                found[i] |= BIT["before a byline"]
            for i in range(number + 1, min(len(page), number + 1 + _BYLINE_REACH)):
                found[i] |= BIT["behind a byline"]
    return found


def _is_byline(traits: Traits) -> bool:
    named = traits.reason is not None and traits.reason.id in _BYLINE_GROUPS
    return named or bool(traits.bits & BIT["begins with By"])


def _beginnings(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    starts = [line.text[:_BEGINNING] if len(line.text) >= _BEGINNING else "" for line in page]
    copies = Counter(starts)
    bit = BIT["begins as another line does"]
    return [bit if start and copies[start] > 1 else 0 for start in starts]


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
        if traits.reason is not None and traits.reason.after and passed > _LATER_PART * total:
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


RARE = 1
"The index of the column that the functions below share."
_RARE = (_listed, _repeated, _beginnings, _bylines, _behind, _edges, about_authors, outlet_named)
"For most lines the answers are all no, so that these share a column."
