"""A folder with reports of several events: the event of each report, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kazreader.model import Comparison

OWN = "own event"
"The label of a report whose event no other one covers."
_FEW, _LISTED = 3, 12
"Reports of separate events that are described one by one, and the maximum number of reports to list."


def labels(comparison: Comparison) -> Mapping[str, str]:
    """Return the event that each report covers, by article id: "event 2", or `OWN`.

    The main event has no label where only one event has several reports.
    """
    several = shared(comparison)
    found = {event[0]: OWN for event in comparison.events if len(event) == 1 < len(comparison.events)}
    if len(several) > 1:
        found |= {article: f"event {number}" for number, event in enumerate(several, 1) for article in event}
    return found


def in_words(comparison: Comparison, cited: Mapping[str, str]) -> list[str]:
    """Return sentences that say which reports are not compared with each other; none for a single event.

    `cited` has the letter and the name of each report, by article id.
    """
    several = shared(comparison)
    own = [event[0] for event in comparison.events if len(event) == 1]
    if len(comparison.events) <= 1:
        return []
    if not several:
        return [f"The {len(own)} reports seem to cover {len(own)} events: none is compared with another."]
    if len(several) == 1 and len(own) <= _FEW:
        apart = "seems to cover another event: it is not compared with the others."
        return [f"{cited[article]} {apart}" for article in own]
    listed = ["They seem to cover several events: each report is only compared with others of its event."]
    return [*listed, f"The only report of their event: {named(own, cited)}."] if own else listed


def shared(comparison: Comparison) -> Sequence[tuple[str, ...]]:
    """Return the events that several reports cover, the largest first."""
    return [event for event in comparison.events if len(event) > 1]


def named(articles: Sequence[str], cited: Mapping[str, str]) -> str:
    """Return the letters and names of reports, of many the first ones."""
    names = ", ".join(cited[article] for article in articles[:_LISTED])
    more = len(articles) - _LISTED
    return f"{names} and {more:,} more" if more > 0 else names
