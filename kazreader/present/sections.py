"""The parts of a report as it is written down: by event, and in each by relation.

What the user judged to be no disagreement stands in a last group of its event, and is not counted as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from kazreader.model import Comparison, Discrepancy, Relation
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.events import named, shared
from kazreader.present.wording import HEADINGS, tally

if TYPE_CHECKING:
    from kazreader.store import Review

_DISMISSED = "Set aside: you judged these the same, or different things"


class Group(NamedTuple):
    """Discrepancies under one heading, the gravest first."""

    heading: str
    topics: tuple[Discrepancy, ...]


class Section(NamedTuple):
    """The discrepancies of one event."""

    heading: str
    'The event and its reports, such as "Event 2: C Wire, D Gazette"; empty where there is only one.'
    groups: tuple[Group, ...]
    "The strongest relation first."


def sections(
    comparison: Comparison,
    topics: Iterable[Discrepancy],
    cited: Mapping[str, str],
    reviews: Mapping[str, Review],
) -> Iterator[Section]:
    """Yield the topics event by event; an event without any has its heading all the same.

    `cited` has the letter and the name of each report, by article id; reviews are by discrepancy id.
    """
    events, shown = shared(comparison), tuple(topics)
    if len(events) <= 1:
        yield Section("", _groups(shown, reviews))
        return
    for number, event in enumerate(events, 1):
        of_event = tuple(topic for topic in shown if topic.sides[0].claims[0].mention.article in event)
        yield Section(f"Event {number}: {named(event, cited)}", _groups(of_event, reviews))


def totals(topics: Iterable[Discrepancy], reviews: Mapping[str, Review]) -> str:
    """Return how many there are of each relation: "3 conflicts · 1 update · 2 set aside"."""
    kept, dismissed = _parted(topics, reviews)
    return f"{tally(kept)} · {len(dismissed)} set aside" if dismissed else tally(kept)


def _groups(topics: Sequence[Discrepancy], reviews: Mapping[str, Review]) -> tuple[Group, ...]:
    kept, dismissed = _parted(topics, reviews)
    groups = [Group(HEADINGS[r], tuple(t for t in kept if t.relation is r)) for r in Relation]
    return tuple(group for group in (*groups, Group(_DISMISSED, dismissed)) if group.topics)


def _parted(
    topics: Iterable[Discrepancy], reviews: Mapping[str, Review]
) -> tuple[tuple[Discrepancy, ...], tuple[Discrepancy, ...]]:
    """Return the topics, and those that the user dismissed with the answers that they have now."""
    kept: list[Discrepancy] = []
    dismissed: list[Discrepancy] = []
    for topic in topics:
        review = reviews.get(topic.id)
        (dismissed if review is not None and review.dismisses else kept).append(topic)
    return tuple(kept), tuple(dismissed)
