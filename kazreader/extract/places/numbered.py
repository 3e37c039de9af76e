"""Places that a number or a code tells apart: Sector I-11, Gate 4, the I-11 sector, the fifth floor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kazreader.extract.dates.tokens import Token, lower
from kazreader.extract.places.name_ends import is_named
from kazreader.extract.places.site_claims import WAYS, FoundSite, deed_before
from kazreader.lexicon.grammar import ORDINAL_ENDS
from kazreader.lexicon.numbers import number_words
from kazreader.model import topics

_CODE = re.compile(r"[A-Z]{0,2}\d{1,4}[A-Z]?|[A-Z]")
_NUMBER_SIGNS = frozenset(("no", "number", "#", ".", "-"))
_ASIDE = frozenset((",", "”", '"', "'", "’"))
_ALONG = frozenset(("along", "of"))


def numbered(words: Sequence[Token], at: int, sort: str) -> Iterator[FoundSite]:
    """Yield the place of a sort whose word stands here, if a number tells which it is."""
    first, end = at, at + 1
    code, behind = _code(words, at + 1)
    if code and words[at].text[0].isupper():
        end = behind
    else:
        first, code = _code_before(words, at)
        if not code:
            return
    before = first - 1 - (lower(words, first - 1) == "the" or lower(words, first - 1).endswith("bound"))
    way = WAYS.get(lower(words, before)) or ("at" if lower(words, before) in _ALONG else None)
    if way is not None:
        deed = deed_before(words, before) or _named_before(words, before)
        yield FoundSite(first, end, topics.OpenSite(way, f"number of {sort}", code, deed, is_plain=True))


def _named_before(words: Sequence[Token], before: int) -> str:
    """Return the last word of a name that an aside places: the "Ulv Market", in Sector 3."""
    last = before - 1
    while last > 0 and words[last].text in _ASIDE:
        last -= 1
    return words[last].lower if last > 0 and is_named(words[last]) else ""


def _code(words: Sequence[Token], at: int) -> tuple[str, int]:
    """Return the code that begins here, in small letters, and the place behind it; "" for none."""
    while lower(words, at) in _NUMBER_SIGNS:
        at += 1
    end = at
    while end < len(words) and (end == at or words[end].start == words[end - 1].end):
        if not (words[end].text.isalnum() or words[end].text == "-") or end - at > 2:
            break
        end += 1
    written = "".join(word.text for word in words[at:end])
    return (written.lower(), end) if _CODE.fullmatch(written.replace("-", "")) else ("", at)


def _code_before(words: Sequence[Token], at: int) -> tuple[int, str]:
    """Return where a code or an ordinal before a noun begins, and it in small letters; "" for none."""
    glued = lower(words, at - 1) == "-"
    last = at - 1 - glued
    ordinal = number_words().ordinals.get(lower(words, last))
    if ordinal is not None:
        tens = number_words().words.get(lower(words, last - 2)) if lower(words, last - 1) == "-" else None
        return (last, str(ordinal)) if tens is None else (last - 2, str(tens + ordinal))
    if lower(words, last) in ORDINAL_ENDS and last and words[last - 1].text.isdigit():
        return last - 1, words[last - 1].text
    first = last
    while first > 0 and last - first < 2 and words[first - 1].end == words[first].start:
        first -= 1
    code, end = _code(words, max(0, first))
    mixed = any(map(str.isdigit, code)) and any(map(str.isalpha, code))
    return (first, code) if mixed and end == last + 1 else (at, "")
