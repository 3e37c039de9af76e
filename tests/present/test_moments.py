from __future__ import annotations

from datetime import datetime

import pytest

from kazreader.model import Unknown
from kazreader.present.moments import iso_moment


@pytest.mark.parametrize(
    ("unknown", "written"),
    [
        (None, "2024-03-10T20:30:00"),
        ("year", "--03-10T20:30:00"),
        ("week", "-W-7T20:30:00"),
        ("day", "T20:30:00"),
    ],
)
def test_what_nobody_knows_is_left_out(unknown: Unknown | None, written: str) -> None:
    assert iso_moment(datetime(2024, 3, 10, 20, 30), unknown) == written
