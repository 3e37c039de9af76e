"""Ids of discrepancies: the same question with the same answers has the same id in every run."""

from __future__ import annotations

from collections.abc import Iterable

from kazreader.model import Kind
from kazreader.model.digests import sha256

_PREFIX = {
    Kind.FIGURE: "fig",
    Kind.NAME: "name",
    Kind.ACRONYM: "acr",
    Kind.DATE: "date",
    Kind.PLACE: "place",
    Kind.ROLE: "role",
    Kind.QUOTE: "quote",
}


def discrepancy_id(kind: Kind, topic: Iterable[str], answers: Iterable[str]) -> str:
    """Return a short id made from what is claimed: the topic's key and the answers, in any order."""
    claimed = "\x1f".join([*topic, "\x1e", *sorted(answers)])
    return f"{_PREFIX[kind]}-{sha256(claimed.encode()).hexdigest()[:8]}"
