"""When things happened, and when it was reported, with counts that grow from report to report.

What has no date is listed last and marked so; no date is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal

from kazreader.lexicon.units import units
from kazreader.model import (
    Claim,
    DateRange,
    Discrepancy,
    Interval,
    Kind,
    Quantity,
    Relation,
    Report,
)
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.display import one_line
from kazreader.present.sources import Source, Sources


class Event(NamedTuple):
    """One answer to the question when something happened."""

    when: DateRange
    topic: str
    label: str
    relation: Relation
    discrepancy: str
    "The id of the topic."
    sources: tuple[Source, ...]
    "Each once, in the order of the articles."
    claims: tuple[Claim, ...]


class Step(NamedTuple):
    """One value of a count in the reports of one day."""

    said_on: date | None
    interval: Interval
    label: str
    sources: tuple[Source, ...]
    "Each once, in the order of the articles."
    claims: tuple[Claim, ...]


class Growth(NamedTuple):
    """A count that differs between reports, of one day or of several."""

    topic: str
    relation: Relation
    discrepancy: str
    steps: tuple[Step, ...]
    "By day, then by amount; those without a day last."
    greatest: Decimal
    "The greatest amount of any step: the right end of the scale."
    greatest_label: str = ""
    'How the reports write a measure, since the scale uses its base unit: "285 kph".'


class Timeline(NamedTuple):
    """Everything that is dated."""

    events: tuple[Event, ...]
    "By start, then by end; those with an unknown year, week or day last."
    growths: tuple[Growth, ...]
    "In the report's order."
    reports: tuple[Source, ...] = ()
    "The reports themselves, by day; those without a day last."


def timeline_of(report: Report, sources: Sources) -> Timeline:
    """Return the dated answers of a report, and its differing counts of at least two dated answers.

    If no report has a day, all differing counts are listed without one.
    """
    comparison = report.comparison
    found = [event for topic in comparison.topics for event in _events(topic, sources)]
    growths = (_growth(d, sources) for d in comparison.discrepancies if _may_grow(d))
    return Timeline(
        tuple(sorted(_of_the_story(found, sources), key=lambda event: _moment(event.when))),
        tuple(growth for growth in growths if growth is not None),
        tuple(sorted(sources.listed, key=lambda source: source.published or date.max)),
    )


def scaled(amount: Decimal, greatest: Decimal, width: int) -> int:
    """Return the column of an amount on a scale from 0 to the greatest one, 0 to width - 1."""
    if greatest <= 0 or amount <= 0:
        return 0
    return min(int(amount * (width - 1) / greatest + Decimal("0.5")), width - 1)


def _may_grow(topic: Discrepancy) -> bool:
    """Whether it is a count whose values exclude each other: overlapping ranges show no growth.

    A measure without an update is excluded: a magnitude or a distance does not grow.
    """
    if topic.kind is not Kind.FIGURE or topic.relation not in (Relation.CONFLICT, Relation.UPDATE):
        return False
    measured = any(isinstance(side.value, Quantity) and _is_measure(side.value) for side in topic.sides)
    return not measured or any(pair.relation is Relation.UPDATE for pair in topic.relations)


def _is_measure(value: Quantity) -> bool:
    """Whether a value has a unit of measure or of money, and does not count things."""
    return value.unit in units().bases or value.unit.isupper()


def _events(topic: Discrepancy, sources: Sources) -> Iterable[Event]:
    for side in topic.sides:
        if topic.kind is Kind.DATE and isinstance(side.value, DateRange):
            yield Event(
                side.value,
                one_line(topic.topic),
                one_line(side.label),
                topic.relation,
                topic.id,
                sources.of(side.claims),
                side.claims,
            )


def _of_the_story(events: Sequence[Event], sources: Sources) -> Iterable[Event]:
    """Yield the events except those mentioned only as background of other years."""
    background = [all(claim.scope.background for claim in event.claims) for event in events]
    years = {source.published.year for source in sources.listed if source.published} or {
        event.when.start.year for event, behind in zip(events, background, strict=True) if not behind
    }
    for event, behind in zip(events, background, strict=True):
        if not behind or event.when.unknown == "year" or event.when.start.year in years:
            yield event


def _growth(topic: Discrepancy, sources: Sources) -> Growth | None:
    """Return a count as steps; None unless at least two of them, or none of any report, have a known day."""
    steps = [
        Step(day, value.interval, one_line(side.label), sources.of(claims), tuple(claims))
        for side in topic.sides
        if isinstance(value := side.value, Quantity)
        for day, claims in _by_day(side.claims, sources).items()
    ]
    undated = not any(source.published for source in sources.listed) and len(steps) > 1
    if sum(step.said_on is not None for step in steps) < 2 and not undated:
        return None
    amounts = [
        bound for step in steps for bound in (step.interval.low, step.interval.high) if bound is not None
    ]
    greatest = max(amounts, default=Decimal(0))
    return Growth(
        one_line(topic.topic),
        topic.relation,
        topic.id,
        tuple(sorted(steps, key=_step_order)),
        greatest,
        _written(greatest, topic),
    )


def _written(amount: Decimal, topic: Discrepancy) -> str:
    """Return the label of the side that has this amount in a unit; empty for a plain count."""
    for side in topic.sides:
        value = side.value
        if not isinstance(value, Quantity) or not _is_measure(value):
            continue
        if amount in (value.interval.low, value.interval.high):
            return one_line(side.label)
    return ""


def _by_day(claims: Sequence[Claim], sources: Sources) -> dict[date | None, list[Claim]]:
    """Return the claims by the day on which they were said, by default the report's own day."""
    found: dict[date | None, list[Claim]] = {}
    for claim in claims:
        said_on = claim.said_on or sources.by_article[claim.mention.article].published
        found.setdefault(said_on, []).append(claim)
    return found


def _step_order(step: Step) -> tuple[date, Decimal, Decimal]:
    low = step.interval.low if step.interval.low is not None else Decimal(0)
    high = step.interval.high if step.interval.high is not None else Decimal("Infinity")
    return step.said_on or date.max, low, high


def _moment(when: DateRange) -> tuple[bool, datetime, datetime]:
    return when.unknown is not None, _naive(when.start), _naive(when.end)


def _naive(moment: datetime) -> datetime:
    """Return the moment without its zone, so that dated and zoned moments sort together."""
    return moment.replace(tzinfo=None)
