"""The exit codes, in one place."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes."""

    DONE = 0
    YES = 1
    "`check --exit-code` shows a conflict, or `search` finds nothing."
    BAD_INPUT = 2
    INTERRUPTED = 130
