"""Moments in ISO 8601, with truncated forms for unknown parts."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from kazreader.model import Unknown


def iso_moment(moment: datetime, unknown: Unknown | None) -> str:
    """Return the moment without its placeholder: "--11-19T20:30:00" (no year), "-W-7T…", "T20:30:00"."""
    time = moment.time().isoformat()
    match unknown:
        case None:
            return moment.isoformat()
        case "year":
            return f"--{moment:%m-%d}T{time}"
        case "week":
            return f"-W-{moment.isoweekday()}T{time}"
        case "day":
            return f"T{time}"
        case _:
            assert_never(unknown)
