"""The definition of a match: the finder over one text. The index only skips texts without a match.

An article matches when it contains every term and no excluded one; its matches are those of all terms in text
order, without overlaps. A term never spans paragraphs, which end with the only line breaks in prose.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeAlias

from kazreader.index.fold import WORD, Folded, bare, fold
from kazreader.index.nearness import Places, places_near
from kazreader.index.query import Query, Term
from kazreader.model import Span
from kazreader.model.named_tuple import NamedTuple

Spellings: TypeAlias = tuple[tuple[str, ...], ...]
"For each word of a term, its folded spellings."

_GAP = r"[^\w\n]+"


class Finder(NamedTuple):
    """A compiled query for many texts; thread-safe."""

    wanted: tuple[Places, ...]
    excluded: tuple[Places, ...] = ()

    def spans(self, text: Folded) -> tuple[Span, ...] | None:
        """Return the matches in the text; None: it does not match; empty: it matches by exclusion alone.

        Raises QueryError when a pattern takes too long.
        """
        if any(True for places in self.excluded for _ in places(text)):
            return None
        spans: list[Span] = []
        for places in self.wanted:
            before = len(spans)
            spans.extend(places(text))
            if len(spans) == before:
                return None
        return tuple(spans) if len(self.wanted) == 1 else _without_overlaps(spans)


def finder(query: Query, vocabulary: Iterable[str] = ()) -> Finder:
    """Return the finder of a query; `vocabulary`: the folded words of the texts, if the query needs them.

    Raises QueryError for an invalid pattern.
    """
    if query.pattern is not None:
        from kazreader.index.pattern import places_of_pattern

        return Finder((places_of_pattern(query.pattern, exact=query.exact),))
    known = tuple(vocabulary) if query.asks_vocabulary else ()
    return Finder(
        tuple(_places_of_any(term, known, exact=query.exact) for term in query.terms),
        tuple(_places_of_any(term, known, exact=query.exact) for term in query.excluded),
    )


def vocabulary_of(texts: Iterable[Folded]) -> tuple[str, ...]:
    """Return the words of the texts, each once, in alphabetical order."""
    words: set[str] = set()
    for text in texts:
        words.update(WORD.findall(text.text))
    return tuple(sorted(words))


def spellings(term: Term, vocabulary: Sequence[str] = ()) -> Spellings:
    """Return the possible spellings of each word of the term; a prefix has only its own."""
    folded = [fold(word).text for word in term.words]
    if term.spelt == "nearly":
        from kazreader.index.misspelt import near as spelt
    elif term.spelt == "in its forms":
        from kazreader.index.word_forms import forms as spelt
    else:
        return tuple((word,) for word in folded)
    whole, prefix = (folded[:-1], folded[-1:]) if term.prefix else (folded, [])
    return (*(spelt(word, vocabulary) for word in whole), *((word,) for word in prefix))


def _places_of_any(term: Term, vocabulary: Sequence[str], *, exact: bool) -> Places:
    found = [_places_of(one, spellings(one, vocabulary), exact=exact) for one in term.alternatives]
    return found[0] if len(found) == 1 else lambda text: heapq.merge(*(places(text) for places in found))


def _places_of(term: Term, spelt: Spellings, *, exact: bool) -> Places:
    if term.apart is None:
        return _places(term, spelt, exact=exact)
    last = len(term.words) - 1
    return places_near(
        [
            _places(term._replace(words=(word,), prefix=term.prefix and n == last), (spelt[n],), exact=exact)
            for n, word in enumerate(term.words)
        ],
        term.apart,
    )


def _places(term: Term, spelt: Spellings, *, exact: bool) -> Places:
    before = "" if term.inside else r"(?<!\w)"
    after = ("" if term.inside else r"\w*") if term.prefix else r"(?!\w)"
    words = ["|".join(map(re.escape, forms)) for forms in spelt]
    pattern = re.compile(f"{before}(?:{f'){_GAP}(?:'.join(words)}){after}")

    def places(text: Folded) -> Iterator[Span]:
        firsts = (_matches(text.text, first, pattern) for first in spelt[0])
        for start, end in next(firsts) if len(spelt[0]) == 1 else sorted(set(chain.from_iterable(firsts))):
            yield text.span(start, end)

    def exact_places(text: Folded) -> Iterator[Span]:
        return (span for span in places(text) if _as_typed(span.of(text.original), term))

    return exact_places if exact and term.spelt != "in its forms" else places


def _matches(text: str, first: str, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the matches that begin with a literal: `find` is faster than scanning with a pattern."""
    at = text.find(first)
    while at >= 0:
        match = pattern.match(text, at)
        if match is not None:
            yield match.span()
        at = text.find(first, at + 1 if match is None else match.end())


def _as_typed(matched: str, term: Term) -> bool:
    words = tuple(WORD.findall(bare(matched)))
    if term.prefix and words:
        words = (*words[:-1], words[-1][: len(term.words[-1])])
    return words == term.words


def _without_overlaps(spans: list[Span]) -> tuple[Span, ...]:
    """Return the spans in order; of two that overlap the earlier one, then the longer one."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
