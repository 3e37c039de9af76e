"""On which day each article was published, and what that rests on.

In this order: what the file declares; a dateline, a dated byline or a stamp ("Published: …"); a dated
caption and the weekdays of the text, resolved together; the same weekdays named in dated articles of the
folder. Refused: the date of the page around the article (a theme prints the day of the visit), and every
guess. An article that tells nothing stays without a date.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kazreader.extract.published.evidence import Evidence, evidence
from kazreader.extract.published.folder import FolderDays
from kazreader.extract.published.vote import day_from_text, near_day, year_of
from kazreader.model import Basis, CleanArticle
from kazreader.model.work import ParallelMap

__all__ = ["resolve"]


def resolve(articles: Sequence[CleanArticle], map_all: ParallelMap | None = None) -> tuple[CleanArticle, ...]:
    """Return the articles, in their order, with day and basis of publication where something tells them.

    map_all: how they are worked through, which changes nothing.
    """
    found = (
        [evidence(article) for article in articles]
        if map_all is None
        else map_all(evidence, articles, Evidence)
    )
    years = {day.year for one in found for day in one.full_days}
    written = [_written(article, one) for article, one in zip(articles, found, strict=True)]
    days = [day[0] for day in written if day is not None]
    alone = [day or _without_year(one, days, years) for one, day in zip(found, written, strict=True)]
    folder = FolderDays((one, day[0]) for one, day in zip(found, alone, strict=True) if day is not None)
    return tuple(
        _dated(article, day or _beside(one, folder))
        for article, one, day in zip(articles, found, alone, strict=True)
    )


def _written(article: CleanArticle, found: Evidence) -> tuple[date, Basis] | None:
    declared = article.metadata.published
    if declared is not None:
        return declared, article.metadata.published_basis or Basis.METADATA
    return (found.stamp, Basis.DATELINE) if found.stamp is not None else None


def _without_year(found: Evidence, days: Sequence[date], years: set[int]) -> tuple[date, Basis] | None:
    """Return the day of a dateline in the year of the reports around it, else in one that the text names.

    Without a dateline, the day that pictures and weekdays tell.
    """
    if found.dateline is None:
        day = day_from_text(found)
        return (day, Basis.TEXT) if day is not None else None
    day = near_day(found.dateline, found.weekdays, days)
    day = day or year_of(found.dateline, found.weekdays, {day.year for day in found.full_days} or years)
    return (day, Basis.DATELINE) if day is not None else None


def _beside(found: Evidence, folder: FolderDays) -> tuple[date, Basis] | None:
    day = folder.day_of(found)
    return (day, Basis.ORDER) if day is not None else None


def _dated(article: CleanArticle, day: tuple[date, Basis] | None) -> CleanArticle:
    if day is None:
        return article
    published, basis = day
    return article._replace(metadata=article.metadata._replace(published=published, published_basis=basis))
