"""Parts of explanations: who writes what, days, lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from kazreader.compare.context import Context
from kazreader.model import Claim
from kazreader.model.months import MONTHS

_MOST_NAMED = 3
"Outlets that are named; more are counted."


def who_writes(label: str, claims: Sequence[Claim], context: Context, verb: str = "write") -> str:
    """Return "Steppe Courier writes “Tokayev”" for the articles of the claims."""
    outlets = list(dict.fromkeys(context.outlet(c.mention.article) for c in claims))
    return f"{listed(outlets)} {verb}{'s' if len(outlets) == 1 else ''} “{label}”"


def day(on: date | None) -> str:
    """Return "3 June 2031", in English whatever the locale; "no day" for None."""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}" if on else "no day"


def between(first: date | None, last: date | None) -> str:
    """Return "between 3 and 9 June 2031": what two days share is written once."""
    if first is None or last is None or first.year != last.year:
        return f"between {day(first)} and {day(last)}"
    begins = str(first.day) if first.month == last.month else f"{first.day} {MONTHS[first.month - 1]}"
    return f"between {begins} and {day(last)}"


def listed(outlets: Sequence[str]) -> str:
    """Return the outlets as a phrase, at most three by name."""
    shown, others = list(outlets[:_MOST_NAMED]), len(outlets) - _MOST_NAMED
    if others > 0:
        return f"{', '.join(shown)} and {others} other{'s' if others > 1 else ''}"
    return joined(shown)


def joined(words: Sequence[str]) -> str:
    """Return "a, b and c"."""
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def sentences(parts: Iterable[str]) -> str:
    """Return the parts as one statement, separated by semicolons, with a full stop."""
    return "; ".join(parts) + "."
