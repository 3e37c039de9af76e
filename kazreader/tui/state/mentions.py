"""Every place at which one thing is named or one question answered: what `*` walks.

The claims of a topic are its answers. A name or an acronym stands in more places than are claimed: all of
its spellings are looked up in every text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kazreader.model import CleanArticle, Discrepancy, Kind, Span
from kazreader.present.findings import Anchor, anchors_of

_SPELT = (Kind.NAME, Kind.ACRONYM)
"Kinds whose answers are spellings."


def everywhere(discrepancy: Discrepancy, articles: Sequence[CleanArticle]) -> tuple[Anchor, ...]:
    """Return all mentions, article by article in the order of their texts."""
    found: dict[str, dict[Span, Anchor]] = {each.article.id: {} for each in articles}
    for anchor in anchors_of(discrepancy):
        found.get(anchor.article, {}).setdefault(anchor.span, anchor)
    if discrepancy.kind in _SPELT:
        spelt = _by_spelling(discrepancy, {each.article.id: each.prose for each in articles})
        pattern = re.compile("|".join(map(re.escape, sorted(spelt, key=len, reverse=True))))
        for each in articles:
            claimed = found[each.article.id]
            known = tuple(claimed)
            for span in _words(pattern, each.prose):
                if not any(span.overlaps(other) for other in known):
                    claimed[span] = _named(spelt[span.of(each.prose)], each, span)
    return tuple(anchor for of_article in found.values() for _, anchor in sorted(of_article.items()))


def _by_spelling(discrepancy: Discrepancy, prose: dict[str, str]) -> dict[str, Anchor]:
    """Return a claim of each spelling."""
    spelt: dict[str, Anchor] = {}
    for anchor in anchors_of(discrepancy):
        spelt.setdefault(anchor.span.of(prose.get(anchor.article, "")), anchor)
    spelt.pop("", None)
    return spelt


def _words(pattern: re.Pattern[str], prose: str) -> Iterator[Span]:
    """Yield the matches that are whole words."""
    for match in pattern.finditer(prose):
        start, end = match.span()
        if (
            start < end
            and not prose[max(0, start - 1) : start].isalnum()
            and not prose[end : end + 1].isalnum()
        ):
            yield Span(start, end)


def _named(like: Anchor, article: CleanArticle, span: Span) -> Anchor:
    """Return another mention of what a claim names."""
    # Only this key splits sentences: the first frame does without.
    from kazreader.extract.sentences import split

    block = next((b.span for b in article.blocks if b.span.covers(span)), span)
    sentence = next((s for s in split(article.prose, block) if s.covers(span)), block)
    here = article.article.id
    mention = like.claim.mention._replace(article=here, span=span)
    return like._replace(
        article=here, span=span, claim=like.claim._replace(mention=mention, sentence=sentence)
    )
