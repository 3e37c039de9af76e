"""Lists whose members differ only by a name add up; other lists do not."""

from __future__ import annotations

from tests.drawn import found


def test_some_and_others_of_one_kind_add_up() -> None:
    assert ("seven AK-47s, three other rifles", "10..10 seized") in found(
        "Soldiers seized seven AK-47s, three other rifles and a knife."
    )


def test_two_nations_add_up() -> None:
    values = [value for _, value in found("The navy arrested 12 Somali and 11 Yemeni sailors.")]
    assert "23..23 arrested kind:soldier" in values


def test_different_things_do_not_add_up() -> None:
    values = [value.split()[0] for _, value in found("The flood damaged 12 houses and 3 bridges.")]
    assert ["12..12", "3..3"] == values
