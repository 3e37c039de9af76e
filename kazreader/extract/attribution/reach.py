"""What a citation covers: the words before it, the words behind it, or the whole sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, TypeAlias

from kazreader.extract.attribution.edges import ends_clause
from kazreader.extract.attribution.names import speaker_name
from kazreader.extract.words import Words
from kazreader.model import Span
from kazreader.model.record import Record

_JOINING = frozenset(("and", "but", "while", "whereas", "although", "though", "yet"))
Way: TypeAlias = Literal["subject", "inverted", "according", "participle", "carried"]
"""How a speaker is cited: before the verb, behind it, after "according to", as the subject of "saying", or
by a pronoun."""


class Attribution(Record):
    """A speaker and the stretch of the sentence for which he or she is cited."""

    name: str
    "As written; for a pronoun, the name of the last speaker who fits it."
    span: Span
    "Where the speaker and the speech verb stand, in the article."
    reach: Span
    "What the citation covers."
    way: Way


class Citation(Record):
    """A citation before its reach is known; numbers of words, half-open."""

    name: str
    first: int
    last: int
    way: Way
    trailing: bool
    "Whether the words cited stand before it."


def cited(words: Words, name: tuple[int, int], citing: tuple[int, int], way: Way) -> Citation | None:
    """Return the citation by these words when those of the name are a speaker."""
    speaker = speaker_name(words, *name)
    if speaker is None:
        return None
    return Citation(speaker, *citing, way, ends_clause(words, citing[1]))


def attributions(found: Sequence[Citation], words: Words, sentence: Span) -> tuple[Attribution, ...]:
    """Return the citations with their reach: trailing ones look back, the others forward.

    What stands before the first belongs to it, unless a comma and a joining word divide the two.
    """
    edges = [_first_edge(found[0], words) if found else 0]
    for one, other in pairwise(found):
        edges.append(words.ends[one.last - 1] if one.trailing else words.starts[other.first])
    edges.append(sentence.length)
    start = sentence.start
    return tuple(
        Attribution(
            citation.name,
            Span(start + words.starts[citation.first], start + words.ends[citation.last - 1]),
            Span(start + begin, start + end),
            citation.way,
        )
        for citation, (begin, end) in zip(found, pairwise(edges), strict=True)
    )


def _first_edge(citation: Citation, words: Words) -> int:
    if citation.trailing or citation.first < 2 or citation.way == "participle":
        return 0
    comma, joining = words.lower[citation.first - 2 : citation.first]
    divided = comma in ",;" and joining in _JOINING
    return words.starts[citation.first] if divided or joining == ";" else 0
