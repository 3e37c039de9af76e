"""The parts of a report as it is written down: by event, and in each by relation.

What the user judged to be no disagreement stands in a last group of its event, and is not counted as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from kazreader.model import Comparison, Discrepancy, Relation
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.events import in_words, named, shared
from kazreader.present.labels import Labels
from kazreader.present.wording import HEADINGS, counted, tally

if TYPE_CHECKING:
    from kazreader.store import Review

_LEFT_OUT = "left out by a filter: `kazreader check` alone shows all."
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
    nothing: str
    "What to say instead of groups; empty where there are some, or where there is no heading."


class Outline(NamedTuple):
    """The contents of a report."""

    totals: str
    'How many there are of each relation: "3 conflicts · 1 update · 2 set aside · 4 left out".'
    remarks: tuple[str, ...]
    "Sentences on reports that are not compared with each other, and on what a filter leaves out."
    sections: tuple[Section, ...]


def outline(
    comparison: Comparison,
    topics: Sequence[Discrepancy],
    cited: Mapping[str, str],
    reviews: Mapping[str, Review],
    labels: Labels,
) -> Outline:
    """Return the topics event by event; an event without any has its heading all the same.

    `cited` has the letter and the name of each report, by article id; reviews are by discrepancy id; labels
    are those of the report before it was filtered.
    """
    kept, dismissed = _parted(topics, reviews)
    left_out = len(labels.numbers.keys() - {topic.id for topic in topics})
    totals = [tally(kept) if kept or not left_out else "no discrepancies chosen"]
    totals += [f"{len(dismissed)} set aside"] if dismissed else []
    totals += [f"{left_out:,} left out"] if left_out else []
    remarks = in_words(comparison, cited)
    if left_out:
        remarks = [*remarks, f"{counted(left_out, 'discrepancy')} {_LEFT_OUT}"]
    return Outline(
        " · ".join(totals), tuple(remarks), _sections(comparison, topics, cited, reviews, left_out > 0)
    )


def _sections(
    comparison: Comparison,
    topics: Sequence[Discrepancy],
    cited: Mapping[str, str],
    reviews: Mapping[str, Review],
    filtered: bool,
) -> tuple[Section, ...]:
    events = shared(comparison)
    if len(events) <= 1:
        return (Section("", _groups(topics, reviews), ""),)
    found: list[Section] = []
    for number, event in enumerate(events, 1):
        of_event = [topic for topic in topics if topic.sides[0].claims[0].mention.article in event]
        nothing = "" if of_event else "None chosen." if filtered else "No discrepancies."
        heading = f"Event {number}: {named(event, cited)}"
        found.append(Section(heading, _groups(of_event, reviews), nothing))
    return tuple(found)


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
