"""Dates: when something happened."""

from __future__ import annotations

from typing import Literal

from kazreader.model.named_tuple import NamedTuple


class When(NamedTuple):
    """When something happened."""

    group: str
    "The group of words that says what happened."
    noun: str
    'The event\'s noun ("fire"); "" where none is written.'
    by_calendar: bool = False
    "Whether the day of the month is written."
    deeds: tuple[str, ...] = ()
    "The words to which the date belongs, in lower case: its verb, and the noun beside it."


class OpenDate(NamedTuple):
    """When something happened, where no word list knows what."""

    by_calendar: bool = False
    "Whether the day of the month is written."
    bound: Literal["at", "since", "until"] = "at"
    "Whether something began or ends on it."
    deeds: tuple[str, ...] = ()
    "The words to which the date belongs, in lower case: its verb, and the noun beside it."
