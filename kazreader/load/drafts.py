"""What a reader of one format makes of a file, before the article has its id."""

from __future__ import annotations

from dataclasses import dataclass, field

from kazreader.model import Metadata


@dataclass(frozen=True, slots=True)
class Draft:
    """One report as its format gives it."""

    text: str
    declared: Metadata = field(default_factory=Metadata)
    repaired: str | None = None


@dataclass(frozen=True, slots=True)
class Drafts:
    """The reports of one file."""

    drafts: tuple[Draft, ...]
    turned_down: str | None = None
    "Why some of the file's reports are not among them, in words; None when all are."
