"""A folder of several events: which report tells of which, in words, and the discrepancies of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from kazreader.model import Comparison, Discrepancy, Relation
from kazreader.model.named_tuple import NamedTuple

OWN = "own event"
"The event of a report that no other one shares."
_FEW, _LISTED = 3, 12
"Reports of events of their own that are told one by one, and how many reports are named."


class Section(NamedTuple):
    """The discrepancies of one event, the strongest relations first."""

    heading: str
    'The event and its reports, such as "Event 2: C Wire, D Gazette"; empty where there is only one.'
    groups: tuple[tuple[Relation, tuple[Discrepancy, ...]], ...]


def labels(comparison: Comparison) -> Mapping[str, str]:
    """Return of which event each report tells, by article id: "event 2", or `OWN`.

    The reports of an event bear no label where no other event has several.
    """
    shared = _shared(comparison)
    told = {event[0]: OWN for event in comparison.events if len(event) == 1 < len(comparison.events)}
    if len(shared) > 1:
        told |= {article: f"event {number}" for number, event in enumerate(shared, 1) for article in event}
    return told


def in_words(comparison: Comparison, cited: Mapping[str, str]) -> list[str]:
    """Return in sentences which reports are not compared with each other; none where all tell of one event.

    `cited` has the letter and the name of each report, by article id.
    """
    events, shared = comparison.events, _shared(comparison)
    own = [event[0] for event in events if len(event) == 1]
    if len(events) == 1 or not events:
        return []
    if not shared:
        return [f"The {len(own)} reports seem to tell of {len(own)} events: none is compared with another."]
    if len(shared) == 1 and len(own) <= _FEW:
        apart = "seems to tell of another event: it is not compared with the others."
        return [f"{cited[article]} {apart}" for article in own]
    told = ["They seem to tell of several events: each report is compared with those of its own only."]
    return [*told, f"Of events that no other tells of: {_named(own, cited)}."] if own else told


def sections(
    comparison: Comparison, topics: Iterable[Discrepancy], cited: Mapping[str, str]
) -> Iterator[Section]:
    """Yield the topics event by event; an event without any has its heading all the same."""
    shared, shown = _shared(comparison), tuple(topics)
    if len(shared) <= 1:
        yield Section("", _groups(shown))
        return
    for number, event in enumerate(shared, 1):
        of_event = tuple(topic for topic in shown if _is_of(topic, set(event)))
        yield Section(f"Event {number}: {_named(event, cited)}", _groups(of_event))


def _shared(comparison: Comparison) -> Sequence[tuple[str, ...]]:
    """Return the events that several reports tell of, the largest first."""
    return [event for event in comparison.events if len(event) > 1]


def _is_of(topic: Discrepancy, event: Set[str]) -> bool:
    return topic.sides[0].claims[0].mention.article in event


def _groups(topics: Sequence[Discrepancy]) -> tuple[tuple[Relation, tuple[Discrepancy, ...]], ...]:
    groups = ((relation, tuple(t for t in topics if t.relation is relation)) for relation in Relation)
    return tuple((relation, group) for relation, group in groups if group)


def _named(articles: Sequence[str], cited: Mapping[str, str]) -> str:
    named = ", ".join(cited[article] for article in articles[:_LISTED])
    more = len(articles) - _LISTED
    return f"{named} and {more:,} more" if more > 0 else named
