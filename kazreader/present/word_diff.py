"""A word-by-word comparison of two wordings of one utterance, ignoring case and punctuation."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from kazreader.model.named_tuple import NamedTuple

Change: TypeAlias = Literal["same", "replaced", "dropped", "added"]

_MOST_WORDS = 400
"Alignment takes quadratic time at worst: longer texts are compared up to here."
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class Piece(NamedTuple):
    """A run of words; `ours` or `theirs` is empty where one side has nothing."""

    change: Change
    ours: str
    theirs: str


def word_diff(ours: str, theirs: str) -> tuple[Piece, ...]:
    """Return the two texts as aligned pieces, in order; joined with spaces, each side gives its words."""
    from difflib import SequenceMatcher

    a, b = ours.split()[:_MOST_WORDS], theirs.split()[:_MOST_WORDS]
    matcher = SequenceMatcher(None, [_folded(w) for w in a], [_folded(w) for w in b], autojunk=False)
    return tuple(
        Piece(_CHANGES[tag], " ".join(a[i:j]), " ".join(b[k:m])) for tag, i, j, k, m in matcher.get_opcodes()
    )


_CHANGES: dict[str, Change] = {
    "equal": "same",
    "replace": "replaced",
    "delete": "dropped",
    "insert": "added",
}


def _folded(word: str) -> str:
    return "".join(_WORD.findall(word)).casefold().replace("’", "'") or word
