"""The words and marks that every face uses for relations, counts and days.

Marks convey the meaning without colour; each has an ASCII version for terminals and fonts without them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from kazreader.model import Basis, Discrepancy, Relation
from kazreader.model.months import SHORT_MONTHS

MARKS = {
    Relation.CONFLICT: "≠",
    Relation.UPDATE: "↑",
    Relation.SPELLING: "~",
    Relation.REWORDING: "≈",
    Relation.COMPATIBLE: "?",
    Relation.AGREEMENT: "=",
}
ASCII_MARKS = {
    Relation.CONFLICT: "!",
    Relation.UPDATE: "+",
    Relation.SPELLING: "~",
    Relation.REWORDING: '"',
    Relation.COMPATIBLE: "?",
    Relation.AGREEMENT: "=",
}
HEADINGS = {
    Relation.CONFLICT: "Conflicts: these cannot all hold",
    Relation.UPDATE: "Updates: a later report moves the count or the state on",
    Relation.SPELLING: "Spellings: one name or word, written differently",
    Relation.REWORDING: "Rewordings: one utterance or title, in other words",
    Relation.COMPATIBLE: "Compatible: they look different but may all hold",
    Relation.AGREEMENT: "Agreements",
}
BASES = {
    Basis.METADATA: "page data",
    Basis.DATELINE: "dateline",
    Basis.TEXT: "from its text",
    Basis.ORDER: "inferred",
    Basis.HAND: "by hand",
}
_STAGES = {
    "fetch": "fetching",
    "load": "reading",
    "clean": "cleaning",
    "date": "dating",
    "extract": "extracting claims",
    "compare": "comparing",
}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_PLURALS = {"copy": "copies", "match": "matches", "discrepancy": "discrepancies", "compatible": "compatible"}


def mark(relation: Relation, *, ascii_only: bool = False) -> str:
    """Return the one-character mark of a relation."""
    return (ASCII_MARKS if ascii_only else MARKS)[relation]


def numbered_mark(relation: Relation, number: int | None, *, ascii_only: bool = False) -> str:
    """Return the mark of a relation with the number of a discrepancy: "≠3"; None: it has none."""
    return f"{mark(relation, ascii_only=ascii_only)}{'' if number is None else number}"


def counted(number: int, noun: str) -> str:
    """Return "1 conflict", "7 conflicts", "no conflicts"; thousands are separated."""
    plural = _PLURALS.get(noun, f"{noun}s")
    return f"no {plural}" if number == 0 else f"{number:,} {noun if number == 1 else plural}"


def progress(stage: str, done: int, total: int) -> str:
    """Return "extracting claims 3 of 5" for a stage; "comparing 5 articles" while none is done."""
    share = f"{done:,} of {total:,}" if done else counted(total, "article") if total else ""
    return f"{_STAGES.get(stage, stage)} {share}".rstrip()


def tally(discrepancies: Iterable[Discrepancy]) -> str:
    """Return "3 conflicts · 1 update", strongest relation first; "no discrepancies" when there are none."""
    found = Counter(d.relation for d in discrepancies)
    shown = [counted(found[relation], relation.value) for relation in Relation if found[relation]]
    return " · ".join(shown) or counted(0, "discrepancy")


def signs(discrepancies: Iterable[Discrepancy]) -> str:
    """Return "3≠ 1↑", strongest relation first; empty when there are none."""
    found = Counter(d.relation for d in discrepancies)
    return " ".join(f"{found[relation]}{mark(relation)}" for relation in Relation if found[relation])


def day(on: date | None) -> str:
    """Return "10 Jan 2022", in English whatever the locale; "no date" for None."""
    return f"{on.day} {SHORT_MONTHS[on.month - 1]} {on.year}" if on else "no date"


def short_day(on: date | None) -> str:
    """Return "Mon 10 Jan"; "no date" for None."""
    return f"{_DAYS[on.weekday()]} {on.day} {SHORT_MONTHS[on.month - 1]}" if on else "no date"


def days(listed: Iterable[date | None]) -> str:
    """Return the first and the last of some days, such as "7–15 Jan 2022"; empty if none is known."""
    known = [on for on in listed if on]
    if not known:
        return ""
    first, last = min(known), max(known)
    if first == last:
        return day(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    return f"{day(first) if first.year != last.year else day(first)[:-5]} – {day(last)}"


def dated(on: date | None, basis: Basis | None) -> str:
    """Return a day with its basis: "10 Jan 2022 (dateline)"."""
    return f"{day(on)} ({BASES[basis]})" if on and basis else day(on)
