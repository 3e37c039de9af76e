"""Search in claims: what the sources state about a figure, a name or a date, not merely occurrences of words.

A claim matches when its kind, the relation of its topic and its figure fit the query, and its sentence
contains the query's words. A name is found in all spellings that the reports use for its bearer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain

from kazreader.index.finder import finder, vocabulary_of
from kazreader.index.fold import WORD, fold
from kazreader.index.misspelt import near
from kazreader.index.outlet import is_named
from kazreader.index.query import Query
from kazreader.model import (
    Acronym,
    Claim,
    CleanArticle,
    Interval,
    Kind,
    Name,
    Quantity,
    Relation,
    Report,
    Span,
)
from kazreader.model.named_tuple import NamedTuple

_WRITTEN = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_REACH = 2
"An open figure, such as at least 2,300, may be up to this many times its bound."


class FoundClaim(NamedTuple):
    """A claim that matches."""

    claim: Claim
    relation: Relation | None
    "The relation of its topic; None for a claim that no other article makes."
    topic: str | None
    "The id of that topic's discrepancy or agreement."


def find(report: Report, query: Query, everything: Iterable[Claim] = ()) -> tuple[FoundClaim, ...]:
    """Return the matching claims, in the order of the articles, then of the text, each span once.

    `everything`: all claims of the articles; without them only those in the report are searched. Raises
    QueryError when a pattern is invalid or takes too long.
    """
    articles = {a.article.id: a for a in report.articles if is_named(a, query)}
    order = {name: number for number, name in enumerate(articles)}
    lone = (FoundClaim(claim, None, None) for claim in everything if _goes_by((claim,), (), query))
    claimed = (one for one in chain(_claims(report, query), lone) if one.claim.mention.article in articles)
    fitting = [one for one in claimed if _fits(one, query, articles)]
    sentences = {
        (name, span): fold(span.of(articles[name].prose))
        for name, span in {(one.claim.mention.article, one.claim.sentence) for one in fitting}
    }
    wanted = finder(query, vocabulary_of(sentences.values()) if query.asks_vocabulary else ())
    matching = {place for place, sentence in sentences.items() if wanted.spans(sentence) is not None}
    found: dict[tuple[int, Span, Kind], FoundClaim] = {}
    for one in fitting:
        if (one.claim.mention.article, one.claim.sentence) in matching:
            key = (order[one.claim.mention.article], one.claim.mention.span, one.claim.kind)
            found.setdefault(key, one)
    return tuple(found[key] for key in sorted(found))


def _claims(report: Report, query: Query) -> Iterator[FoundClaim]:
    """Yield the claims of all topics with the wanted names, and those of single articles."""
    comparison = report.comparison
    for topic in comparison.topics:
        if _goes_by(topic.claims, [side.label for side in topic.sides], query):
            for claim in topic.claims:
                yield FoundClaim(claim, topic.relation, topic.id)
    for _, alone in comparison.only_in:
        for claim in alone:
            if _goes_by((claim,), (), query):
                yield FoundClaim(claim, None, None)


def _goes_by(claims: Sequence[Claim], labels: Sequence[str], query: Query) -> bool:
    """Whether the claims of one topic, with these labels of its sides, include every wanted name."""
    if not query.names:
        return True
    values = {claim.mention.value for claim in claims}
    names = {value.canonical for value in values if isinstance(value, Name | Acronym)}
    if not names:
        return False
    spelt = {word for name in (*names, *labels) for word in WORD.findall(fold(name).text)}
    return all(
        any(each in spelt for each in (near(word, tuple(spelt)) if wanted.nearly else (word,)))
        for wanted in query.names
        for word in wanted.words
    )


def _fits(one: FoundClaim, query: Query, articles: Mapping[str, CleanArticle]) -> bool:
    return (
        (not query.kinds or one.claim.kind in query.kinds)
        and (not query.relations or one.relation in query.relations)
        and all(_may_be(one.claim, interval, articles) for interval in query.numbers)
    )


def _may_be(claim: Claim, wanted: Interval, articles: Mapping[str, CleanArticle]) -> bool:
    """Whether a figure may be in the interval, in base units or as written: 15 km matches 15, too."""
    value, mention = claim.mention.value, claim.mention
    if not isinstance(value, Quantity):
        return False
    low, high = value.interval.low, value.interval.high
    if high is None and low is not None:
        value = value._replace(interval=Interval(low, low * _REACH))
    written = (
        Decimal(n.replace(",", ""))
        for n in _WRITTEN.findall(mention.span.of(articles[mention.article].prose))
    )
    return value.interval.overlaps(wanted) or any(wanted.overlaps(Interval.exactly(n)) for n in written)
