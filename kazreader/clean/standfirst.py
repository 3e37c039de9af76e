"""The standfirst: the line right below the headline that sums the report up, without a full stop.

It is written as a sentence, not in the capitals of a headline, and names what the report tells: a link to
another report or a date line does not. One that the report repeats word for word adds nothing.
"""

from __future__ import annotations

from itertools import compress

from kazreader.clean.page import Page
from kazreader.clean.questions import BIT
from kazreader.clean.traits import Traits

_LEAST_WORDS = 7
_LEAST_SMALL = 0.5
"The share of its words that begin with a small letter."
_LEAST_SHARED = 2
"Names and long words that it shares with the report."
_OF_THE_PAGE = BIT["has a month"] | BIT["page word"] | BIT["page words"]


def standfirst(page: Page, title: int | None) -> int | None:
    """Return the number of the line that is the standfirst, or None."""
    number = -1 if title is None else title + 1
    if not 0 < number < page.first or number in page.shared or page.debris[number]:
        return None
    traits = page.traits[number]
    if traits.reason is not None or traits.bits & _OF_THE_PAGE:
        return None
    text = page.lines[number].text.strip()
    if not _reads_as_a_sentence(text.split()):
        return None
    if any(text in line.text for line in compress(page.lines, page.report)):
        return None
    told = _telling(traits) & frozenset().union(*map(_telling, compress(page.traits, page.report)))
    return number if len(told) >= _LEAST_SHARED else None


def _reads_as_a_sentence(words: list[str]) -> bool:
    """Whether most words begin with a small letter, and no label opens the line: "Caption: a man in Lund"."""
    if len(words) < _LEAST_WORDS or words[0].endswith(":"):
        return False
    return sum(word[0].islower() for word in words) >= _LEAST_SMALL * len(words)


def _telling(traits: Traits) -> frozenset[str]:
    return traits.names | traits.long_words
