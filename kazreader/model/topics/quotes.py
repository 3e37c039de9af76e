"""Quotations: what somebody said."""

from __future__ import annotations

from typing import Literal

from kazreader.model.named_tuple import NamedTuple


class Quoted(NamedTuple):
    """What somebody said."""

    way: Literal["direct", "carried", "fragment", "reported"]
    """direct: a sentence whose speaker is cited beside it; carried: one that continues the quotation before
    it; fragment: quoted words inside a sentence; reported: a clause of reported speech."""
