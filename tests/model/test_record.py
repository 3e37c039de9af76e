"""Records: named fields without what tuples can do."""

from __future__ import annotations

import pytest

from kazreader.model.once import once
from kazreader.model.record import Record


class _Amount(Record):
    low: int
    high: int
    unit: str = ""


def test_a_record_is_made_by_place_and_by_name() -> None:
    made = _Amount(1, high=2)
    assert (made.low, made.high, made.unit) == (1, 2, "")


def test_a_field_without_default_must_be_given() -> None:
    with pytest.raises(TypeError, match="high"):
        _Amount(1)  # type: ignore[call-arg]


def test_a_record_with_another_value_keeps_the_others() -> None:
    changed = _Amount(1, 2, "km")._replace(high=3)
    assert (changed.low, changed.high, changed.unit) == (1, 3, "km")


def test_a_record_is_no_tuple() -> None:
    with pytest.raises(TypeError):
        tuple(_Amount(1, 2))  # type: ignore[arg-type]


def test_a_record_is_matched_by_its_fields() -> None:
    match _Amount(1, 2, "km"):
        case _Amount(low, _, unit):
            assert (low, unit) == (1, "km")


class _Counted(Record, keeps=True):
    words: tuple[str, ...]

    @once
    def letters(self) -> int:
        """How many letters the words have."""
        return len("".join(self.words))


def test_a_record_that_keeps_works_things_out_once() -> None:
    counted = _Counted(("a", "report"))
    assert (counted.letters, vars(counted)) == (7, {"letters": 7})
