from datetime import date

from kazreader.present.wording import days


def test_days_are_told_as_one_stretch() -> None:
    first, last = date(2022, 1, 7), date(2022, 1, 15)
    assert days([last, None, first]) == "7–15 Jan 2022"
    assert days([first, first]) == "7 Jan 2022"
    assert days([date(2021, 12, 30), last]) == "30 Dec 2021 – 15 Jan 2022"
    assert days([date(2022, 2, 1), last]) == "15 Jan – 1 Feb 2022"
    assert days([None]) == ""
