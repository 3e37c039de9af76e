"""What the reader of a format returns, before articles get their ids."""

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
    "Why some of the file's reports were left out; None when all are included."
