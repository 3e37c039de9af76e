"""Which line of a report opens with its dateline, and which lines below its headline tell who reported.

In an interview no line opens with a dateline: its names are speakers.
"""

from __future__ import annotations

from kazreader.clean.credit_line import LONGEST, is_credit_line
from kazreader.clean.dateline import dateline
from kazreader.clean.outlet_beside import outlet_in_credits
from kazreader.clean.page import Page
from kazreader.clean.traits import Traits

_WITHIN = 3
"Lines of the report in which a dateline is looked for, and below a headline in which credits are."
SIGNED = ("author", "reporting_credit")
"Phrase groups with which a byline may begin."


def dateline_of(page: Page, title: int | None) -> tuple[int, int] | None:
    """Return the line number of the first dateline and the offset at which its sentence begins; or None."""
    numbers = (n for n in range(page.first, page.last + 1) if page.report[n] and n != title)
    for _, number in zip(range(_WITHIN), numbers, strict=False):
        line = page.lines[number].text
        found = dateline(line)
        if found is not None:
            return None if _is_speaker(page, number, line[: found.end].rstrip()) else (number, found.end)
    return None


def _is_speaker(page: Page, number: int, opening: str) -> bool:
    """Whether a line opens with a speaker: another line opens with the same words before a colon."""
    return opening.endswith(":") and any(
        line.text.startswith(opening) for n, line in enumerate(page.lines) if n != number
    )


def credits_below(page: Page, title: int | None) -> frozenset[int]:
    """Return the numbers of the lines right below the headline that tell who reported, where and when."""
    if title is None:
        return frozenset()
    below = range(title + 1, min(title + 1 + _WITHIN, len(page.lines)))
    return frozenset(n for n in below if _is_credit(page.traits[n], page.lines[n].text))


def _is_credit(traits: Traits, line: str) -> bool:
    if traits.sentence or (traits.reason is not None and traits.reason.id not in SIGNED):
        return False
    return is_credit_line(line) or _names_outlet(line)


def _names_outlet(line: str) -> bool:
    """Whether a line tells writers with their outlet, and no sentence goes on behind them or a dateline."""
    return len(line) <= LONGEST and dateline(line) is None and outlet_in_credits(line) is not None
