"""Which lines the files of one site share: what two pages repeat is the site's, not the report's.

Prose never counts, unless it contains a page phrase: reports of one event share wire copy.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from kazreader.clean.lines import Line
from kazreader.clean.traits import Traits
from kazreader.model.grouped import grouped

_SHARED_LEAST = 3
"Files that share this many non-prose lines belong to one site."
_BEFORE = 3
"A file is compared with this many earlier files that contain a line, so that the cost stays linear."


SiteLines: TypeAlias = Mapping[str, Sequence[int]]
"Lines that may be the site's, each with its line numbers in one file."


def shared_lines(pages: Sequence[SiteLines], texts: Sequence[str]) -> list[frozenset[int]]:
    """Return, for each file, the numbers of its lines that another file of its site repeats.

    Two files with the same text are one page, saved twice: what they share says nothing about the site.
    """
    if len(pages) < 2:
        return [frozenset()] * len(pages)
    holders = grouped((key, number) for number, page_keys in enumerate(pages) for key in page_keys)
    together: dict[tuple[int, int], int] = defaultdict(int)
    for files in holders.values():
        for k, second in enumerate(files):
            for first in files[max(0, k - _BEFORE) : k]:
                together[first, second] += 1
    shared: list[set[int]] = [set() for _ in pages]
    for (first, second), count in together.items():
        if count >= _SHARED_LEAST and texts[first] != texts[second]:
            common = pages[first].keys() & pages[second].keys()
            for number in (first, second):
                shared[number].update(line for key in common for line in pages[number][key])
    return [frozenset(numbers) for numbers in shared]


def site_lines(lines: Sequence[Line], traits: Sequence[Traits]) -> SiteLines:
    """Return the lines of a file that another file of its site might repeat."""
    return grouped(
        (line.text, number)
        for number, (line, known) in enumerate(zip(lines, traits, strict=True))
        if known.words and (not known.sentence or known.reason is not None)
    )
