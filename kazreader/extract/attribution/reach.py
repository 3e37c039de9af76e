"""What a citation covers: the words before it, the words behind it, or the whole sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, TypeAlias

from kazreader.extract.attribution.names import speaker_name
from kazreader.extract.attribution.tokens import Tokens, ends_clause
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
    """A citation before its reach is known; token numbers, half-open."""

    name: str
    first: int
    last: int
    way: Way
    trailing: bool
    "Whether the words cited stand before it."


def cited(tokens: Tokens, name: tuple[int, int], words: tuple[int, int], way: Way) -> Citation | None:
    """Return the citation by these words when the tokens of the name are a speaker."""
    speaker = speaker_name(tokens, *name)
    if speaker is None:
        return None
    return Citation(speaker, *words, way, ends_clause(tokens, words[1]))


def attributions(found: Sequence[Citation], tokens: Tokens, sentence: Span) -> tuple[Attribution, ...]:
    """Return the citations with their reach: trailing ones look back, the others forward.

    What stands before the first belongs to it, unless a comma and a joining word divide the two.
    """
    edges = [_first_edge(found[0], tokens) if found else 0]
    for one, other in pairwise(found):
        edges.append(tokens[one.last - 1].end if one.trailing else tokens[other.first].start)
    edges.append(sentence.length)
    start = sentence.start
    return tuple(
        Attribution(
            citation.name,
            Span(start + tokens[citation.first].start, start + tokens[citation.last - 1].end),
            Span(start + begin, start + end),
            citation.way,
        )
        for citation, (begin, end) in zip(found, pairwise(edges), strict=True)
    )


def _first_edge(citation: Citation, tokens: Tokens) -> int:
    if citation.trailing or citation.first < 2 or citation.way == "participle":
        return 0
    comma, joining = tokens[citation.first - 2], tokens[citation.first - 1]
    divided = comma.text in ",;" and joining.low in _JOINING
    return tokens[citation.first].start if divided or joining.text == ";" else 0
