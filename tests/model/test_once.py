"""Tests of `kazreader.model.once`."""

from __future__ import annotations

from kazreader.model.once import once


class _Counted:
    def __init__(self) -> None:
        self.asked = 0

    @once
    def answer(self) -> int:
        """What it is all about."""
        self.asked += 1
        return 42


def test_a_value_is_worked_out_when_first_asked() -> None:
    counted = _Counted()
    assert counted.asked == 0
    assert (counted.answer, counted.asked) == (42, 1)


def test_a_value_is_worked_out_once() -> None:
    counted = _Counted()
    assert [counted.answer, counted.answer, counted.asked] == [42, 42, 1]


def test_two_objects_keep_their_own_values() -> None:
    one, other = _Counted(), _Counted()
    assert one.answer == other.answer
    assert (one.asked, other.asked) == (1, 1)


def test_its_documentation_is_that_of_the_method() -> None:
    assert _Counted.answer.__doc__ == "What it is all about."
