"""What a reader of one format makes of a file, before the article has its id."""

from __future__ import annotations

from kazreader.model import Metadata
from kazreader.model.named_tuple import NamedTuple


class Draft(NamedTuple):
    """One report as its format gives it."""

    text: str
    declared: Metadata = Metadata()
    repaired: str | None = None


class Drafts(NamedTuple):
    """The reports of one file."""

    drafts: tuple[Draft, ...]
    turned_down: str | None = None
    "Why some of the file's reports are not among them, in words; None when all are."
