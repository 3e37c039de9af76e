"""Sides and their claims: which claims are kept, whose they are, their topics and values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias, TypeVar

from kazreader.compare.context import Context
from kazreader.model import Claim, Name, Quantity, Quote, Role, Side, Span, Value
from kazreader.model.topics import Topic

K = TypeVar("K")
T = TypeVar("T", bound=Topic)
V = TypeVar("V", bound=Value)
NumberedSide: TypeAlias = tuple[int, Sequence[Claim]]
_LEAD_CHARACTERS = 500
"Characters of a report's lead."


def one_an_article(claims: Iterable[Claim], context: Context) -> tuple[Claim, ...]:
    """Return each article's claim with the longest mention, the first of equals, in the articles' order."""
    fullest: dict[str, Claim] = {}
    for claim in context.in_order(list(claims)):
        known = fullest.get(claim.mention.article)
        if known is None or claim.mention.span.length > known.mention.span.length:
            fullest[claim.mention.article] = claim
    return tuple(fullest.values())


def as_written(claims: Sequence[Claim], context: Context) -> Side:
    """Return the side of some claims, labelled with the first mention."""
    ordered = context.in_order(claims)
    return Side(ordered[0].mention.value, context.quoted(ordered[0].mention), ordered)


def as_role(claims: Sequence[Claim], context: Context) -> Side:
    """Return the side of some claims of a role, labelled with the first role, one claim an article."""
    value = role_of(claims[0])
    return Side(value, value.role, one_an_article(claims, context))


def in_lead(claim: Claim) -> bool:
    """Whether a claim is in the lead of its report."""
    return claim.sentence.start < _LEAD_CHARACTERS


def reaching_to(claim: Claim, words: str, at: int) -> Claim:
    """Return the claim with a mention that holds some words, too, which stand at `at` in its sentence."""
    start, span = claim.sentence.start + at, claim.mention.span
    whole = Span(min(start, span.start), max(start + len(words), span.end))
    return claim._replace(mention=claim.mention._replace(span=whole))


def pairs_of_sides(sides: Sequence[Sequence[Claim]]) -> Iterator[tuple[NumberedSide, NumberedSide]]:
    """Yield each two sides, with their numbers, that have no article in common."""
    articles = list(map(articles_of, sides))
    for (n, a), (m, b) in combinations(enumerate(sides), 2):
        if articles[n].isdisjoint(articles[m]):
            yield (n, a), (m, b)


def articles_of(claims: Iterable[Claim]) -> set[str]:
    """Return the ids of the claims' articles."""
    return {claim.mention.article for claim in claims}


def in_one_sentence(some: Iterable[Claim], others: Iterable[Claim]) -> bool:
    """Whether a sentence has a claim of either."""
    sentences = {(claim.mention.article, claim.sentence) for claim in some}
    return any((claim.mention.article, claim.sentence) in sentences for claim in others)


def of_most_articles(answers: Mapping[K, Sequence[Claim]], most: int) -> list[Sequence[Claim]]:
    """Return the claims of each answer; at most `most` answers, those with most articles."""
    given = sorted(answers, key=lambda answer: -len(articles_of(answers[answer])))[:most]
    return [claims for answer, claims in answers.items() if answer in given]


def topic_of(claim: Claim, kind: type[T]) -> T:
    """Return a claim's topic; TypeError if it is of another kind."""
    if not isinstance(claim.topic, kind):
        raise TypeError(f"{claim.mention.rule}: not a {kind.__name__}")
    return claim.topic


def value_getter(kind: type[V]) -> Callable[[Claim], V]:
    """Return a function that returns a claim's value, with TypeError for a value of another kind."""

    def value_of(claim: Claim) -> V:
        value = claim.mention.value
        if not isinstance(value, kind):
            raise TypeError(f"{claim.mention.rule}: not a {kind.__name__}")
        return value

    return value_of


name_of = value_getter(Name)
quantity = value_getter(Quantity)
quote_of = value_getter(Quote)
role_of = value_getter(Role)
