"""Words near each other: a range of one paragraph with all of them, and few others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from heapq import merge
from itertools import islice
from typing import TypeAlias

from kazreader.index.fold import WORD, Folded
from kazreader.model import Span

Places: TypeAlias = Callable[[Folded], Iterable[Span]]
"Returns the matches of a term in a text, in order."


def places_near(words: Sequence[Places], apart: int) -> Places:
    """Return a search for all words with at most `apart` others between them, in any order.

    Of overlapping ranges the one that ends first counts. Cost: linear in the matches of the words.
    """

    def places(text: Folded) -> Iterator[Span]:
        latest: dict[int, Span] = {}
        for span, word in merge(*(_numbered(places(text), n) for n, places in enumerate(words))):
            latest[word] = span
            if len(latest) == len(words):
                stretch = Span(min(each.start for each in latest.values()), span.end)
                if _is_short(text.original, stretch, len(words) + apart):
                    yield stretch
                    latest.clear()

    return places


def _numbered(spans: Iterable[Span], number: int) -> Iterator[tuple[Span, int]]:
    return ((span, number) for span in spans)


def _is_short(text: str, stretch: Span, longest: int) -> bool:
    """Whether a range has at most this many words, all in one paragraph."""
    count, end = 0, stretch.start
    for word in islice(WORD.finditer(text, stretch.start, stretch.end), longest + 1):
        if "\n" in text[end : word.start()]:
            return False
        count, end = count + 1, word.end()
    return count <= longest
