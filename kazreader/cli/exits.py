"""The exit codes, in one place."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a shell is told."""

    DONE = 0
    SAID_SO = 1
    "`check --exit-code` shows a conflict; `search` found nothing."
    BAD_INPUT = 2
    INTERRUPTED = 130
