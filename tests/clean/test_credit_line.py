"""Lines that tell who reported, where and when, and lines that look like them and tell something else."""

import pytest

from kazreader.clean.credit_line import is_credit_line


@pytest.mark.parametrize(
    "line",
    [
        "From wire reports, Oct. 3, 2031",
        "Our Correspondent in Bergen, October 4",
        "Bergen, Monday, October 5",
        "The Harbour Times, with agencies, 5 October",
        "Bergen, 5 October (translated from Norwegian)",
        "From our foreign desk and agencies",
        "Staff and wire reports",
    ],
)
def test_names_a_day_and_words_of_those_who_report_are_a_credit(line: str) -> None:
    assert is_credit_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "Correspondent shot dead in Bergen",
        "Agency staff walk out over pay",
        "Ferry had been inspected on October 5",
        "Oct. 3: Ferry, Harbour Post crews reportedly on strike",
        "Bergen Ferry Sinks",
        "",
    ],
)
def test_a_line_that_tells_something_is_no_credit(line: str) -> None:
    assert not is_credit_line(line)


def test_names_alone_are_a_credit_where_one_may_stand() -> None:
    assert is_credit_line("Nora Quist in Bergen", names_alone=True)
    assert not is_credit_line("Nora Quist in Bergen")
    assert not is_credit_line("Nora Quist rescued in Bergen", names_alone=True)
