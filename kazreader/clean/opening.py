"""Which line of a report opens with its dateline. In an interview none does: its names are speakers."""

from __future__ import annotations

from kazreader.clean.dateline import dateline
from kazreader.clean.page import Page

_WITHIN = 3
"Lines of the report in which a dateline is searched."


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
