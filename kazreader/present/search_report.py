"""The matches of a search: as JSON for scripts, and as lines for people, in the style of `rg`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from kazreader.compare.outlets import in_words
from kazreader.present.display import HOLE, one_line, pane
from kazreader.present.ink import Look
from kazreader.present.json_text import place
from kazreader.present.search_hits import Hit

Json = dict[str, Any]

_ROOM = 160
"Characters of a very long sentence that are shown before the first and after the last match."
_SPACES = re.compile(r"\s+")


def search_object(query: str, hits: Sequence[Hit]) -> Json:
    """Return all matches as JSON, version 1."""
    return _head(query) | {"matches": [hit_object(hit) for hit in hits], "total": len(hits)}


def count_object(query: str, hits: Sequence[Hit]) -> Json:
    """Return how many matches each article has, instead of the matches."""
    return _head(query) | {"counts": counts(hits), "total": len(hits)}


def counts(hits: Sequence[Hit]) -> list[Json]:
    """Return the number of matches of each article that has some, in the order of the articles."""
    return [
        {"article": name, "path": path, "matches": sum(1 for _ in group)}
        for (name, path), group in groupby(
            hits, lambda hit: (hit.article.article.id, hit.article.article.path)
        )
    ]


def hit_object(hit: Hit) -> Json:
    """Return one match with its span and its sentence; for a claim also its kind, relation and topic."""
    article = hit.article.article
    found = {
        "article": article.id,
        "path": article.path,
        **place(hit.span, article.text),
        "line": hit.line,
        "sentence": place(hit.sentence, article.text),
    }
    if hit.claim is None:
        return found
    relation = hit.claim.relation
    return found | {
        "kind": hit.claim.claim.kind.value,
        "relation": relation.value if relation else None,
        "topic": hit.claim.topic,
    }


def search_lines(hits: Sequence[Hit], look: Look) -> Iterator[str]:
    """Yield "path:line: sentence" for every sentence with matches, the matches highlighted by colour."""
    for _, group in groupby(hits, lambda hit: (hit.article.article.id, hit.sentence)):
        together = list(group)
        path = look.ink(one_line(in_words(together[0].article.article.path)), "magenta")
        line = look.ink(str(together[0].line), "green")
        yield f"{path}:{line}: {_sentence(together, look)}"


def count_lines(hits: Sequence[Hit], look: Look) -> Iterator[str]:
    """Yield "path: number of matches" for every article that has some."""
    for count in counts(hits):
        yield f"{look.ink(one_line(in_words(count['path'])), 'magenta')}: {count['matches']}"


def _head(query: str) -> Json:
    return {"format": "kazreader/search", "version": 1, "query": query}


def _sentence(hits: Sequence[Hit], look: Look) -> str:
    """Return the sentence as read, with long stretches without a match cut."""
    prose, sentence = hits[0].article.prose, hits[0].sentence
    at = max(sentence.start, hits[0].span.start - _ROOM)
    pieces = ["… " if at > sentence.start else ""]
    for hit in hits:
        if hit.span.start - at > 2 * _ROOM:
            pieces += [_safe(prose[at : at + _ROOM]), " … "]
            at = hit.span.start - _ROOM
        start, end = max(at, hit.span.start), max(at, hit.span.end)
        pieces += [_safe(prose[at:start]), look.ink(_safe(prose[start:end]), "bold", "red")]
        at = end
    end = min(sentence.end, at + _ROOM)
    return "".join([*pieces, _safe(prose[at:end]), " …" if end < sentence.end else ""])


def _safe(text: str) -> str:
    return _SPACES.sub(" ", pane(text).replace(HOLE, ""))
