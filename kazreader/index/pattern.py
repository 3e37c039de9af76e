"""Search by a regular expression, without letting a pattern block the program.

The engine has a timeout, and releases the GIL meanwhile; repeats that would be expanded in memory are
refused. Case and accents matter only if the pattern has an upper-case letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from math import prod

import regex

from kazreader.index.fold import Folded, fold_character
from kazreader.index.nearness import Places
from kazreader.model import QueryError, Span

_SECONDS = 2.0
"For one text; an article of 50,000 words takes a usual pattern some milliseconds."
_COUNT = re.compile(r"\{\s*(?P<least>\d+)?\s*,?\s*(?P<most>\d+)?\s*\}")
_MOST_REPEATS = 10_000


def places_of_pattern(pattern: str, *, exact: bool) -> Places:
    """Return a search for a pattern; empty matches are left out.

    Raises QueryError for an invalid pattern; the search raises it on a timeout.
    """
    counts = (max(1, *(int(count[:9]) for count in match.groups("1"))) for match in _COUNT.finditer(pattern))
    if prod(counts) > _MOST_REPEATS:
        raise QueryError(f"{pattern}: repeats more than {_MOST_REPEATS:,} times. Use fewer.")
    try:
        compiled = regex.compile(pattern if exact else _folded(pattern), 0 if exact else regex.IGNORECASE)
    except (regex.error, RecursionError, OverflowError, MemoryError) as error:
        raise QueryError(f"{pattern}: is not a valid regular expression: {error}.") from error

    def places(text: Folded) -> Iterator[Span]:
        try:
            for match in compiled.finditer(
                text.original if exact else text.text, concurrent=True, timeout=_SECONDS
            ):
                start, end = match.span()
                if end > start:
                    yield Span(start, end) if exact else text.span(start, end)
        except MemoryError as error:
            raise QueryError(f"{pattern}: takes too much memory. Simplify it.") from error
        except TimeoutError as error:
            raise QueryError(
                f"{pattern}: takes more than {_SECONDS:.0f} seconds on one article. Simplify it:"
                " avoid a repeat inside a repeat."
            ) from error

    return places


def _folded(pattern: str) -> str:
    """Return the pattern without the accents of its letters."""
    composed = unicodedata.normalize("NFC", pattern)
    return "".join(c if c.isascii() else fold_character(c) for c in composed)
