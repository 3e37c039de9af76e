"""What a judge asks of claims: which of a side are kept, who makes them, what they answer and how."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias, TypeVar

from kazreader.compare.context import Context
from kazreader.model import Claim, Name, Quantity, Quote, Role, Side, Value
from kazreader.model.topics import Topic

K = TypeVar("K")
T = TypeVar("T", bound=Topic)
V = TypeVar("V", bound=Value)
NumberedSide: TypeAlias = tuple[int, Sequence[Claim]]
_LEAD = 500
"Characters in which a report tells its event."


def one_an_article(claims: Iterable[Claim], context: Context) -> tuple[Claim, ...]:
    """Return the fullest claim of each article, the first of several equally full, in the articles' order.

    The longer mention is the fuller: "Ada Quist" before "Quist".
    """
    fullest: dict[str, Claim] = {}
    for claim in context.in_order(list(claims)):
        known = fullest.get(claim.mention.article)
        if known is None or claim.mention.span.length > known.mention.span.length:
            fullest[claim.mention.article] = claim
    return tuple(fullest.values())


def as_written(claims: Sequence[Claim], context: Context) -> Side:
    """Return the side of these claims, labelled as the first one is written."""
    ordered = context.in_order(claims)
    return Side(ordered[0].mention.value, context.quoted(ordered[0].mention), ordered)


def as_role(claims: Sequence[Claim], context: Context) -> Side:
    """Return the side of these claims of a role, as the first one tells it; of each article the fullest."""
    value = role_of(claims[0])
    return Side(value, value.role, one_an_article(claims, context))


def in_lead(claim: Claim) -> bool:
    """Whether a claim stands where its report tells the event."""
    return claim.sentence.start < _LEAD


def pairs_of_sides(sides: Sequence[Sequence[Claim]]) -> Iterator[tuple[NumberedSide, NumberedSide]]:
    """Yield each two sides, with their numbers, of which no article gives both."""
    articles = list(map(articles_of, sides))
    for (n, a), (m, b) in combinations(enumerate(sides), 2):
        if articles[n].isdisjoint(articles[m]):
            yield (n, a), (m, b)


def articles_of(claims: Iterable[Claim]) -> set[str]:
    """Return the ids of the articles that make the claims."""
    return {claim.mention.article for claim in claims}


def of_most_articles(answers: Mapping[K, Sequence[Claim]], most: int) -> list[Sequence[Claim]]:
    """Return the claims of each answer; of more than so many answers those that most articles give."""
    given = sorted(answers, key=lambda answer: -len(articles_of(answers[answer])))[:most]
    return [claims for answer, claims in answers.items() if answer in given]


def topic_of(claim: Claim, kind: type[T]) -> T:
    """Return the claim's topic; TypeError when it is none of this kind."""
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
