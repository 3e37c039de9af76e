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


def test_a_list_of_people_that_goes_on_is_not_added_up() -> None:
    told = found("Four Italians, two Poles, a Dane and a Swede were found to have been killed.")
    assert "6..6" not in [value.split()[0] for _, value in told]


def test_people_of_several_classes_add_up_in_the_lead() -> None:
    assert ("11 men, four women and three children", "18..18 killed") in found(
        "The dead were 11 men, four women and three children."
    )
    assert ("Two adults and four children", "6..6 killed") in found(
        "Two adults and four children were killed."
    )


def test_a_class_behind_a_comma_may_be_a_part() -> None:
    values = [value.split()[0] for _, value in found("It killed 12 people, two nurses and a guard.")]
    assert "14..14" not in values


def test_a_single_one_behind_several_is_one_more() -> None:
    assert ("Twenty-three sailors and a pilot", "24..24 aboard") in found(
        "Twenty-three sailors and a pilot were aboard."
    )
    assert ("five people and the gunman", "6..6 killed") in found(
        "Five people died there; five people and the gunman died."
    )
    assert ("150 passengers and a crew of five", "155..155 aboard") in found(
        "It was carrying 150 passengers and a crew of five."
    )
    assert found("He shot dead six women and the driver's dog.") == [("six women", "6..6 killed kind:woman")]


def test_different_things_do_not_add_up() -> None:
    values = [value.split()[0] for _, value in found("The flood damaged 12 houses and 3 bridges.")]
    assert values == ["12..12", "3..3"]


def test_those_of_two_places_add_up() -> None:
    assert ("12 people aboard and one person", "13..13 killed") in found(
        "The crash killed 12 people aboard and one person in the house."
    )
    assert [value for _, value in found("It killed 12 people in Lund and one in Ven.") if "13" in value] == []
