"""Dates: when something happened."""

from __future__ import annotations

from typing import Literal

from kazreader.model.named_tuple import NamedTuple


class When(NamedTuple):
    """When something happened."""

    group: str
    "The group of verbs or nouns for what happened."
    noun: str
    'The event\'s noun ("fire"); "" where none is written.'
    by_calendar: bool = False
    "Whether the day of the month is written."


class OpenDate(NamedTuple):
    """When something happened that no word list covers."""

    by_calendar: bool = False
    "Whether the day of the month is written."
    bound: Literal["at", "since", "until"] = "at"
    "Whether something began or ends on it."
