"""Places that everything at hand, and no single rule, shows to be of one deed."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import discrepancies

FACTORY = (
    "A blast tore apart a fireworks factory in the village of Moss on Thursday, killing three women. Windows "
    "broke a kilometre away."
)


def told(*texts: str) -> list[list[str]]:
    return [sorted(side.label for side in d.sides) for d in discrepancies(Kind.PLACE, *texts)]


def test_leads_that_give_one_number_and_tell_of_one_factory_are_of_one_deed() -> None:
    other = (
        "Rockets kept going off for two hours. Three workers perished when the fireworks plant in nearby Ulv "
        "blew up on Thursday."
    )
    assert [["in nearby Ulv", "in the village of Moss"]] == told(FACTORY, other)


def test_a_church_and_a_mosque_may_be_of_one_deed() -> None:
    one = "Masked gunmen shot six worshippers dead at the Ulv mosque on Friday and fled in a white van."
    other = "The masked gunmen who fled in a white van had shot six people dead in St Arne church on Friday."
    assert [["at the Ulv mosque", "in St Arne church"]] == told(one, other)


@pytest.mark.parametrize(
    ("one", "other", "places"),
    [
        (
            "Forty are missing in the Aegean after a wooden boat broke apart.",
            "A freighter took nine people on board when the wooden boat foundered in the Ionian Sea.",
            ["in the Aegean", "in the Ionian Sea"],
        ),
        (
            "The capsule came down unhurt in the eastern part of Ghana at noon.",
            "In central Ghana the capsule came down at noon.",
            ["in central Ghana", "in the eastern part of Ghana"],
        ),
    ],
)
def test_of_some_sorts_an_event_has_one_place(one: str, other: str, places: list[str]) -> None:
    assert places in [[side[0].lower() + side[1:] for side in sides] for sides in told(one, other)]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Arne Dahl, an engineer, sold a fireworks factory in Ulv last year.", id="another deed"),
        pytest.param("Three women of the fireworks plant in Ulv came from Moss.", id="both named"),
        pytest.param("The mill in Ulv burned down.", id="nothing in common"),
        pytest.param("In 2003 three women died in a fireworks factory in Ulv.", id="long before"),
    ],
)
def test_places_of_other_deeds_do_not_meet(other: str) -> None:
    assert [] == told(FACTORY, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Two people died in China.", "Twelve people died in Vietnam."),
        ("Ada Quist was fined in Moss on Monday.", "On Monday Jon Dahl was fined in Ulv."),
        (
            "The fire in the mill began on the first floor.",
            "Bones lay on the fourth floor after the mill fire.",
        ),
        ("Jets hit a column of lorries north of Moss.", "The burned lorries stand on a road south of Ulv."),
    ],
)
def test_one_word_in_common_or_other_people_make_no_deed(one: str, other: str) -> None:
    assert [] == told(one, other)
