from datetime import date

import pytest

from kazreader.model import DayOfWeek, DayOfYear, Period, SubGroup, Time, Window


@pytest.mark.parametrize(
    ("time", "key"),
    [
        (Period(date(2022, 1, 5), date(2022, 1, 6)), "2022-01-05/2022-01-06"),
        (DayOfYear(1, 5), "--01-05"),
        (DayOfYear(11, None), "--11"),
        (DayOfWeek("mon"), "--mon"),
        (Window("nights"), "over nights"),
    ],
)
def test_a_time_has_a_key_that_scripts_read(time: Time, key: str) -> None:
    assert key == time.key


def test_a_sub_group_has_a_key_that_scripts_read() -> None:
    assert (SubGroup("kind", "child").key, SubGroup("of", "").key) == ("kind:child", "of:")
