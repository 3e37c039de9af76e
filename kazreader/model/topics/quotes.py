"""Quotations: what somebody said."""

from __future__ import annotations

from typing import Literal

from kazreader.model.named_tuple import NamedTuple


class Quoted(NamedTuple):
    """What somebody said."""

    way: Literal["direct", "carried", "fragment", "reported"]
    """A sentence whose speaker is cited beside it, or carried on from the quotation before; some quoted words
    inside a sentence; the clause that reports them."""
