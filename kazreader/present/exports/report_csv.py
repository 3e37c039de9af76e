"""The report as CSV: one row a claim, with the user's verdict and notes.

A spreadsheet evaluates a cell that begins like a formula; such text gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from decimal import Decimal

from kazreader.model import Claim, DateRange, Discrepancy, Quantity, Report, Side
from kazreader.present.display import one_line
from kazreader.present.labels import Labels
from kazreader.present.moments import iso_moment
from kazreader.present.paragraphs import number_at
from kazreader.present.reviews import Reviews, judged_words
from kazreader.present.sources import Sources, sources_of
from kazreader.present.units import is_approximate, unit_of
from kazreader.store import Review

COLUMNS = (
    "discrepancy", "kind", "relation", "severity", "topic",
    "source", "article", "path", "published", "copy_of",
    "value", "low", "high", "unit", "approximate",
    "text", "sentence", "paragraph", "start", "end", "attribution", "hedge", "said_on", "headline", "rule",
    "explanation", "reviewed", "note", "number", "article_note", "right",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def report_csv(report: Report, reviews: Reviews, labels: Labels) -> str:
    """Return a header and a row for every claim of the report's discrepancies and agreements."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    sources = sources_of(report, labels.letters, labels.notes)
    for discrepancy in report.comparison.topics:
        for side in discrepancy.sides:
            for claim in side.claims:
                number = labels.numbers.get(discrepancy.id, "")
                note = harmless(sources.by_article[claim.mention.article].note)
                row = _row(discrepancy, side, claim, sources, reviews)
                writer.writerow([*row, number, note, _right(side, reviews.get(discrepancy.id))])
    return file.getvalue()


def harmless(text: str) -> str:
    """Return text on one line that no spreadsheet evaluates as a formula."""
    line = one_line(text)
    return f"'{line}" if line.startswith(_FORMULA) else line


def _row(
    discrepancy: Discrepancy, side: Side, claim: Claim, sources: Sources, reviews: Reviews
) -> Iterator[str | int]:
    source = sources.by_article[claim.mention.article]
    review = reviews.get(discrepancy.id)
    yield from (discrepancy.id, discrepancy.kind, discrepancy.relation, discrepancy.severity)
    yield from map(harmless, (discrepancy.topic, source.name, source.article, source.path))
    yield source.published.isoformat() if source.published else ""
    yield source.copy_of or ""
    yield harmless(side.label)
    yield from _bounds(side)
    yield harmless(claim.mention.span.of(source.text))
    yield harmless(claim.sentence.of(source.text))
    yield number_at(claim.mention.span.start, source.paragraphs) or ""
    yield from (claim.mention.span.start, claim.mention.span.end)
    yield from map(harmless, (claim.attribution or "", claim.hedge.written if claim.hedge else ""))
    yield claim.said_on.isoformat() if claim.said_on else ""
    yield _yes(claim.headline)
    yield claim.mention.rule
    yield harmless(discrepancy.explanation)
    yield judged_words(review, discrepancy)
    yield harmless(review.note if review else "")


def _right(side: Side, review: Review | None) -> str:
    """Return whether the user says that the row's answer is right; empty where nothing is said of it."""
    if review is None or review.right is None or (review.of and side.label not in review.of):
        return ""
    return "yes" if side.label in review.right else "no"


def _bounds(side: Side) -> tuple[str, str, str, str]:
    """Return low, high, unit and whether it is approximate; an open or missing bound is empty."""
    match side.value:
        case Quantity(interval):
            unit = unit_of(side.value, side.claims[0])
            return (
                _number(interval.low),
                _number(interval.high),
                harmless(unit),
                _yes(is_approximate(side.value)),
            )
        case DateRange(start, end, unknown=unknown):
            return iso_moment(start, unknown), iso_moment(end, unknown), "", ""
        case _:
            return "", "", "", ""


def _number(amount: Decimal | None) -> str:
    return "" if amount is None else format(amount.normalize(), "f")


def _yes(fact: bool) -> str:
    return "yes" if fact else ""
