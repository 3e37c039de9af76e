"""The names of the months, in English whatever the locale."""

from __future__ import annotations

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
SHORT_MONTHS = tuple(month[:3] for month in MONTHS)
_SHORTEST = 3
"Letters that identify a month: Sep, Sept."


def may_be_month(word: str, number: int) -> bool:
    """Whether a word in lower case is the month of this number, 1 to 12, or its beginning: june, sept."""
    return len(word) >= _SHORTEST and MONTHS[number - 1].casefold().startswith(word)
