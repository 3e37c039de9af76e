"""Every place at which one thing is named or one question answered: what `*` walks.

The claims of a topic are its answers. A name or an acronym stands in more places than are claimed: all of
its spellings are looked up in every text, and where a person is called by the family name alone, that too.
Refuses a family name that an article gives to somebody else as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

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
        families = _by_family(spelt, articles) if discrepancy.kind is Kind.NAME else {}
        for each in articles:
            claimed = found[each.article.id]
            whole = {span: spelt[span.of(each.prose)] for span in _words(pattern, each.prose)}
            for listed in (whole, families.get(each.article.id, {})):
                known = tuple(claimed)
                for span, like in listed.items():
                    if not any(span.overlaps(other) for other in known):
                        claimed[span] = _named(like, each, span)
    return tuple(anchor for of_article in found.values() for _, anchor in sorted(of_article.items()))


def _by_spelling(discrepancy: Discrepancy, prose: dict[str, str]) -> dict[str, Anchor]:
    """Return a claim of each spelling."""
    spelt: dict[str, Anchor] = {}
    for anchor in anchors_of(discrepancy):
        spelt.setdefault(anchor.span.of(prose.get(anchor.article, "")), anchor)
    spelt.pop("", None)
    return spelt


def _by_family(
    spelt: Mapping[str, Anchor], articles: Sequence[CleanArticle]
) -> Mapping[str, Mapping[Span, Anchor]]:
    """Return by article where a person of these spellings is called by the family name alone."""
    # Only this key reads names: the first frame does without.
    from kazreader.extract.people.names import names
    from kazreader.extract.persons import is_person
    from kazreader.extract.reading import read

    families = {name.split()[-1]: anchor for name, anchor in spelt.items() if " " in name}
    here = [each for each in articles if any(family in each.prose for family in families)]
    read_names = {each.article.id: names(read(each)) for each in here}
    if not any(n.text in spelt and is_person(n) for found in read_names.values() for n in found):
        return {}
    called: dict[str, dict[Span, Anchor]] = {}
    for article, found in read_names.items():
        full = {named.text for named in found if " " in named.text} - spelt.keys()
        shared = {name.split()[-1] for name in full}
        called[article] = {
            named.name.span(): families[named.text]
            for named in found
            if named.text in families and named.text not in shared
        }
    return called


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
