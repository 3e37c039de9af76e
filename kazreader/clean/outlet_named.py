"""The words by which a page names its own outlet, and the lines that contain them. Features only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kazreader.clean.lines import Line
from kazreader.clean.questions import BIT
from kazreader.clean.traits import Traits
from kazreader.lexicon.boilerplate import phrase_words

_OWN = frozenset({"legal", "subscription", "sharing", "navigation", "comment_form", "post"})
"Phrase groups whose lines name the outlet: its newsletter, its terms, its accounts."
_LINES_LEAST = 2
_MOST_WORDS = 40
_LEAST_LETTERS = 3
_EDGES = ".,;:!?\"“”‘’'()[]|–—-•·©®™*"


def outlet_named(page: Sequence[Line], own_traits: Sequence[Traits]) -> list[int]:
    """Return, for each line, the answer about capitalised words that two or more of the page's own lines
    share.
    """
    counts: Counter[str] = Counter()
    for line, traits in zip(page, own_traits, strict=True):
        if traits.reason is not None and traits.reason.id in _OWN and traits.words <= _MOST_WORDS:
            counts.update(set(map(_bare, line.text.split())))
    names = {word for word, lines in counts.items() if lines >= _LINES_LEAST and _is_name(word)}
    if not names:
        return [0] * len(page)
    bit = BIT["names the outlet"]
    return [
        bit if traits.words >= _LINES_LEAST and not names.isdisjoint(map(_bare, line.text.split())) else 0
        for line, traits in zip(page, own_traits, strict=True)
    ]


def _bare(word: str) -> str:
    return word.strip(_EDGES).removesuffix("’s").removesuffix("'s")


def _is_name(word: str) -> bool:
    return len(word) >= _LEAST_LETTERS and word[0].isupper() and word.casefold() not in phrase_words()
