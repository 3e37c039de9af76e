"""A folder with reports of several events: the event of each report, in words, and the discrepancies of each
event.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from kazreader.model import Comparison, Discrepancy, Relation
from kazreader.model.named_tuple import NamedTuple

OWN = "own event"
"The label of a report whose event no other one covers."
_FEW, _LISTED = 3, 12
"Reports of separate events that are described one by one, and the maximum number of reports to list."


class Section(NamedTuple):
    """The discrepancies of one event, the strongest relations first."""

    heading: str
    'The event and its reports, such as "Event 2: C Wire, D Gazette"; empty where there is only one.'
    groups: tuple[tuple[Relation, tuple[Discrepancy, ...]], ...]


def labels(comparison: Comparison) -> Mapping[str, str]:
    """Return the event that each report covers, by article id: "event 2", or `OWN`.

    The main event has no label where only one event has several reports.
    """
    shared = _shared(comparison)
    named = {event[0]: OWN for event in comparison.events if len(event) == 1 < len(comparison.events)}
    if len(shared) > 1:
        named |= {article: f"event {number}" for number, event in enumerate(shared, 1) for article in event}
    return named


def in_words(comparison: Comparison, cited: Mapping[str, str]) -> list[str]:
    """Return sentences that say which reports are not compared with each other; none for a single event.

    `cited` has the letter and the name of each report, by article id.
    """
    events, shared = comparison.events, _shared(comparison)
    own = [event[0] for event in events if len(event) == 1]
    if len(events) == 1 or not events:
        return []
    if not shared:
        return [f"The {len(own)} reports seem to cover {len(own)} events: none is compared with another."]
    if len(shared) == 1 and len(own) <= _FEW:
        apart = "seems to cover another event: it is not compared with the others."
        return [f"{cited[article]} {apart}" for article in own]
    listed = ["They seem to cover several events: each report is only compared with others of its event."]
    return [*listed, f"The only report of their event: {_named(own, cited)}."] if own else listed


def sections(
    comparison: Comparison, topics: Iterable[Discrepancy], cited: Mapping[str, str]
) -> Iterator[Section]:
    """Yield the topics by event; an event without topics has its heading all the same."""
    shared, shown = _shared(comparison), tuple(topics)
    if len(shared) <= 1:
        yield Section("", _groups(shown))
        return
    for number, event in enumerate(shared, 1):
        of_event = tuple(topic for topic in shown if _is_of(topic, set(event)))
        yield Section(f"Event {number}: {_named(event, cited)}", _groups(of_event))


def _shared(comparison: Comparison) -> Sequence[tuple[str, ...]]:
    """Return the events that several reports cover, the largest first."""
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
