"""Layers of ink over a sheet: claims, matches, the current item, the selection, each drawn over the one
before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from kazreader.tui.layout.sheet import Ink, Paragraph

ORDER = ("stretch", "claims", "hits", "now")
"The names of the layers, the last on top."


def runs(
    content: Paragraph, layers: Iterable[Sequence[Ink]], start: int, end: int
) -> Iterable[tuple[int, int, str]]:
    """Yield the runs of one row of a paragraph: start, end, and the names of the inks."""
    inks = [i for layer in (content.inks, *layers) for i in layer if i.start < end and i.end > start]
    if not inks:
        return [(start, end, "")]
    cuts = sorted({start, end, *(max(start, i.start) for i in inks), *(min(end, i.end) for i in inks)})
    return [(a, b, " ".join(i.name for i in inks if i.start <= a and b <= i.end)) for a, b in pairwise(cuts)]
