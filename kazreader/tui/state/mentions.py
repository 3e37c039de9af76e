"""All mentions of a name, or all answers to a question: the stops of `*`.

For most topics these are the claims. A name or an acronym occurs more often than it is claimed: all of its
spellings are searched in every text, and family names of persons without their first name, too. A family name
that an article also gives to somebody else is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from kazreader.model import CleanArticle, Discrepancy, Kind, Span
from kazreader.present.findings import Anchor, anchors_of

_SPELT = (Kind.NAME, Kind.ACRONYM)
"Kinds whose answers are spellings."


def everywhere(discrepancy: Discrepancy, articles: Sequence[CleanArticle]) -> tuple[Anchor, ...]:
    """Return all mentions, article by article in text order."""
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
    """Return, by article, where the person is mentioned by family name alone."""
    # Imported on demand, to keep the first frame fast.
    from kazreader.extract.people.names import names
    from kazreader.extract.people.persons import is_person
    from kazreader.extract.reading import read

    full = {name: anchor for name, anchor in spelt.items() if " " in name}
    here = [e for e in articles if any(part in e.prose for name in full for part in _ends(name))]
    read_names = {each.article.id: names(read(each)) for each in here}
    if not any(n.text in spelt and is_person(n) for found in read_names.values() for n in found):
        return {}
    texts = {each.article.id: each.prose for each in here}
    # The name finder often misses a leading family name: it may begin a sentence.
    firsts = {_ends(name)[0]: anchor for name, anchor in full.items() if _is_called_first(name, texts)}
    families = {_ends(name)[1]: anchor for name, anchor in full.items()}
    called: dict[str, dict[Span, Anchor]] = {}
    for article, found in read_names.items():
        others = {named.text for named in found if " " in named.text} - spelt.keys()
        shared = {_ends(name)[1] for name in others}
        called[article] = {
            named.name.span(): families[named.text]
            for named in found
            if named.text in families and named.text not in shared
        } | {
            span: anchor
            for first, anchor in firsts.items()
            if first not in {_ends(name)[0] for name in others}
            for span in _alone(first, texts[article])
        }
    return called


def _ends(name: str) -> tuple[str, str]:
    first, *_, last = name.split()
    return first, last


def _is_called_first(name: str, texts: Mapping[str, str]) -> bool:
    """Whether the texts use the first word of the name alone and never the last: Xi Jinping."""
    first, last = _ends(name)
    prose = "\n".join(texts.values()).replace(name, "")
    return bool(_alone(first, prose)) and not _alone(last, prose)


def _alone(word: str, prose: str) -> Sequence[Span]:
    """Return the occurrences of a word without another part of a name next to it."""
    found = _words(re.compile(re.escape(word)), prose)
    return [span for span in found if not prose[span.end : span.end + 2].strip(" -").istitle()]


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
    """Return a mention of the same thing as a claim at another span."""
    # Imported on demand, to keep the first frame fast.
    from kazreader.extract.sentences import split

    block = next((b.span for b in article.blocks if b.span.covers(span)), span)
    sentence = next((s for s in split(article.prose, block) if s.covers(span)), block)
    here = article.article.id
    mention = like.claim.mention._replace(article=here, span=span)
    return like._replace(
        article=here, span=span, claim=like.claim._replace(mention=mention, sentence=sentence)
    )
