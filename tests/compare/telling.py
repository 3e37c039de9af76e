"""Reports for tests of the judges: give the texts of some articles, get what is said of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kazreader import clean, compare, extract
from kazreader.compare.context import Context, context_of
from kazreader.extract import published
from kazreader.extract.reading import Reading, read
from kazreader.model import Article, Claim, CleanArticle, Comparison, Discrepancy, Kind

TANKER = (
    "The tanker Halvard ran aground off Cape Sorne, and the pilot Ida Renn blamed the harbour of Velm.",
    "In a storm the tanker Halvard struck a reef near Cape Sorne; the pilot Ida Renn left Velm on Monday.",
    "Oil from the Halvard reached Cape Sorne, while in Velm the pilot Ida Renn was heard by the police.",
    "The harbour of Velm is closed since the Halvard lies off Cape Sorne, said the pilot Ida Renn.",
)
"Four reports of one event."


def cleaned(*texts: str) -> tuple[CleanArticle, ...]:
    """Return articles named 0, 1, 2 ... that hold these texts."""
    return clean.clean([Article(f"{n}", f"{n}.txt", text) for n, text in enumerate(texts)])


def compared(*texts: str) -> Comparison:
    """Return the comparison of articles named a, b, c ... that hold these texts."""
    articles = clean.clean([Article(chr(97 + n), f"{chr(97 + n)}.txt", text) for n, text in enumerate(texts)])
    return of_articles(articles)


def of_articles(articles: Sequence[CleanArticle]) -> Comparison:
    """Return the comparison of articles by all their claims."""
    return compare.compare(articles, [claim for article in articles for claim in extract.claims(article)])


def discrepancies(kind: Kind, *texts: str) -> list[Discrepancy]:
    """Return the discrepancies of this kind."""
    return [d for d in compared(*texts).discrepancies if d.kind is kind]


def judged(
    find: Callable[[Reading], Iterable[Claim]],
    judge: Callable[[Sequence[Claim], Context], Iterable[Discrepancy]],
    *texts: str,
) -> list[Discrepancy]:
    """Return what one judge makes of what one finder finds, without any other."""
    articles = cleaned(*texts)
    context = context_of(articles, {})
    claims = [claim for article in articles for claim in find(read(article))]
    return list(judge(context.in_order(claims), context))


def labels(kind: Kind, *texts: str) -> list[list[str]]:
    """Return the sides' labels of the discrepancies of this kind, in the order of the alphabet."""
    return sorted(sorted(side.label for side in d.sides) for d in discrepancies(kind, *texts))


def of_days(*texts: str) -> list[Discrepancy]:
    """Return the discrepancies of dates, the days of the reports being known."""
    cleaned = clean.clean([Article(f"r{n}", f"r{n}.txt", text) for n, text in enumerate(texts)])
    return [d for d in of_articles(published.resolve(cleaned)).discrepancies if d.kind is Kind.DATE]
