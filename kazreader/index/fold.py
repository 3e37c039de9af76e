"""Fold text for searching: without case, accents and curly quotes, with a map to the original offsets.

It defines which characters are equal in a search. Words are runs of letters, digits and `_`; everything
between words is ignored except by patterns.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator
from functools import cache

from kazreader.model import Span
from kazreader.model.named_tuple import NamedTuple

WORD = re.compile(r"\w+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_MANY = 64
"Number of distinct non-ASCII characters from which one slow pass is faster than a fast one for each."
_WIDTHLESS = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_ACCENT = re.compile(
    f"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]|{_WIDTHLESS.pattern}"
)
"Combining marks, and characters without width."
_SIGNS = str.maketrans("‘’‚‛ʼ′`´“”„‟″«»‹›‐‑‒–—―−", "''''''''\"\"\"\"\"\"\"''-------")


class Folded(NamedTuple):
    """A folded text, and its original."""

    text: str
    original: str
    origin: array[int] | None
    "For each folded character, and one past the last, its offset in the original; None: the same offset."

    def span(self, start: int, end: int) -> Span:
        """Return the span of the original that a range of the folded text was made from."""
        if self.origin is None:
            return Span(start, end)
        # A letter that folds to two characters is included whole; marks on the last letter belong to it.
        return Span(self.origin[start], max(self.origin[end], self.origin[end - 1] + 1))


def fold(text: str) -> Folded:
    """Return the folded text; cost: linear, about 10 ns a character of English."""
    if text.isascii():
        return Folded(text.lower(), text, None)
    strange = {c: fold_character(c) for c in set(_BEYOND_ASCII.findall(text))}
    uneven = {c for c, folded in strange.items() if len(folded) != 1}
    if uneven:
        return _uneven(text, strange, uneven)
    return Folded(_even(text, strange), text, None)


@cache
def fold_character(character: str) -> str:
    """Return the folded form of a non-ASCII character: one character, more (ß), or none (a mark)."""
    sign = character.translate(_SIGNS)
    if sign != character:
        return sign
    if not character.isalpha():
        return _ACCENT.sub("", _plain(character)).translate(_SIGNS).lower()
    apart = unicodedata.normalize("NFKD", character).casefold()
    folded = unicodedata.normalize("NFC", _ACCENT.sub("", unicodedata.normalize("NFKD", apart)))
    # A letter may fold to a symbol (ŉ), which is folded like any other.
    return folded.translate(_SIGNS).lower()


def bare(text: str) -> str:
    """Return the text in composed form and without characters of no width; case is preserved."""
    return unicodedata.normalize("NFC", _WIDTHLESS.sub("", text)) if not text.isascii() else text


def _plain(character: str) -> str:
    """Return the usual form of a digit or symbol (² as 2, a wide one narrow) if it is one character."""
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 else character


def _even(text: str, strange: dict[str, str]) -> str:
    changed = {c: folded for c, folded in strange.items() if c != folded}
    if len(changed) > _MANY:
        return text.translate({ord(c): folded for c, folded in changed.items()}).lower()
    for character, folded in changed.items():
        text = text.replace(character, folded)
    return text.lower()


def _uneven(text: str, strange: dict[str, str], uneven: set[str]) -> Folded:
    """Fold a text with characters that fold to none or several, piece by piece between them."""
    even = {c: folded for c, folded in strange.items() if c not in uneven}
    pieces: list[str] = []
    origin = array("q")
    for start, end, character in _between(text, uneven):
        pieces += [_even(text[start:end], even), strange.get(character, "")]
        origin.extend(range(start, end))
        origin.extend([end] * len(pieces[-1]))
    origin.append(len(text))
    return Folded("".join(pieces), text, origin)


def _between(text: str, characters: set[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches (start, end) without these characters, each with the character after it."""
    at = 0
    for match in re.finditer(f"[{re.escape(''.join(sorted(characters)))}]", text):
        yield at, match.start(), match.group()
        at = match.end()
    yield at, len(text), ""
