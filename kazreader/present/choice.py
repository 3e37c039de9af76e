"""Filters of a report's discrepancies: by kind, relation, source, topic, review."""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.model import Claim, Discrepancy, Kind, QueryError, Relation, Report
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.findings import anchors_of
from kazreader.present.sources import Source, Sources, sources_of


class Choice(NamedTuple):
    """The filters; an empty set means all."""

    kinds: frozenset[Kind] = frozenset()
    relations: frozenset[Relation] = frozenset()
    sources: tuple[str, ...] = ()
    "Names, letters or ids of sources, at least one of which takes part; case-insensitive."
    ids: frozenset[str] | None = None
    "The ids of discrepancies, such as the one under the cursor or all reviewed ones; None: all."


def chosen(report: Report, choice: Choice) -> Report:
    """Return the report with only the chosen discrepancies, agreements and claims of single articles.

    A choice by relation or id excludes all claims of single articles: they have neither. Raises QueryError
    for a source that does not exist.
    """
    sources = sources_of(report)
    articles = frozenset(a for name in choice.sources for a in _articles_of(name, sources))
    comparison = report.comparison
    return report._replace(
        comparison=comparison._replace(
            discrepancies=tuple(d for d in comparison.discrepancies if _takes(d, choice, articles)),
            agreements=tuple(d for d in comparison.agreements if _takes(d, choice, articles)),
            only_in=tuple(_alone(comparison.only_in, choice, articles)),
        ),
    )


def _takes(discrepancy: Discrepancy, choice: Choice, articles: frozenset[str]) -> bool:
    return (
        (not choice.kinds or discrepancy.kind in choice.kinds)
        and (not choice.relations or discrepancy.relation in choice.relations)
        and (choice.ids is None or discrepancy.id in choice.ids)
        and (not articles or any(anchor.article in articles for anchor in anchors_of(discrepancy)))
    )


def _alone(
    only_in: tuple[tuple[str, tuple[Claim, ...]], ...], choice: Choice, articles: frozenset[str]
) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    if choice.relations or choice.ids is not None:
        return
    for article, claims in only_in:
        kept = tuple(c for c in claims if not choice.kinds or c.kind in choice.kinds)
        if kept and (not articles or article in articles):
            yield article, kept


def _articles_of(name: str, sources: Sources) -> list[str]:
    wanted = name.casefold()
    found = [s.article for s in sources.listed if wanted in _called(s)]
    if not found:
        known = ", ".join(s.cited for s in sources.listed) or "none"
        raise QueryError(f"there is no source {name!r}. The sources are: {known}.")
    return found


def _called(source: Source) -> tuple[str, ...]:
    outlet = source.name.removesuffix(f" ({source.article})")
    return tuple(
        word.casefold() for word in (source.name, outlet, source.letter, source.article, source.cited)
    )
