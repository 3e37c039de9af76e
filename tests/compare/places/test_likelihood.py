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
    assert told(FACTORY, other) == [["in nearby Ulv", "in the village of Moss"]]


@pytest.mark.parametrize(
    ("one", "other", "places"),
    [
        pytest.param(
            "Gunmen killed nine guests at a wedding in Ulv province.",
            "Nine guests died when gunmen stormed a wedding in Arne province.",
            ["in Arne province", "in Ulv province"],
            id="provinces",
        ),
        pytest.param(
            "Gunmen killed nine guests at a wedding in northern Mali.",
            "Nine guests died when gunmen stormed a wedding in southern Mali.",
            ["in northern Mali", "in southern Mali"],
            id="parts of a country",
        ),
        pytest.param(
            "About 300 pupils were led out of a school in Moss after a gas leak on Monday.",
            "The gas leak at a school in the district of Ulv drove 300 pupils into the rain on Monday.",
            ["in Moss", "in the district of Ulv"],
            id="a town and a district",
        ),
        pytest.param(
            "The wheat line failed, and mills from Moss to Ulv shut their gates.",
            "The wheat line failed, and mills from Arne to Ulv shut their gates on Monday.",
            ["from Arne to Ulv", "from Moss to Ulv"],
            id="two rows of towns",
        ),
        pytest.param(
            "The minister's car left the road between Moss and Ulv on Sunday and hit a tree.",
            "The minister's car left the road between Arne and Kvam on Sunday and hit a tree.",
            ["between Arne and Kvam", "between Moss and Ulv"],
            id="two roads",
        ),
        pytest.param(
            "A balloon caught a power line close to Moss on Sunday.",
            "On Sunday a balloon caught a power line not far from Ulv.",
            ["close to Moss", "far from Ulv"],
            id="close to",
        ),
    ],
)
def test_alike_sentences_that_put_a_deed_in_two_places_contradict_each_other(
    one: str, other: str, places: list[str]
) -> None:
    assert [places] == told(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("in Ivory Coast", "in Côte d'Ivoire", id="two names of a country"),
        pytest.param("between Moss and Ulv", "between Ulv and Moss", id="one road from its two ends"),
        pytest.param("in Moss", "in Ivory Coast", id="a town and a country"),
        pytest.param("in Moss", "near Ulv", id="in a town and near another"),
        pytest.param("in northern Mali", "in northeastern Mali", id="a part of the part"),
    ],
)
def test_places_that_may_be_one_are_no_conflict(one: str, other: str) -> None:
    deed = "Gunmen stopped a yellow bus {} at dawn and took the driver's shoes."
    assert told(deed.format(one), deed.format(other)) == []


def test_where_a_third_report_names_both_more_must_tell_of_one_deed() -> None:
    texts = (
        "Robbers shot a baker in Moss on Monday.",
        "A van with a dog was seen in Ulv after robbers had come for the cakes of a baker.",
    )
    assert told(*texts) == [["in Moss", "in Ulv"]]
    assert told(*texts, "Arne Dahl ran for mayor of Moss and of Ulv.") == []


def test_a_church_and_a_mosque_may_be_of_one_deed() -> None:
    one = "Masked gunmen shot six worshippers dead at the Ulv mosque on Friday and fled in a white van."
    other = "The masked gunmen who fled in a white van had shot six people dead in St Arne church on Friday."
    assert told(one, other) == [["at the Ulv mosque", "in St Arne church"]]


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
    assert told(FACTORY, other) == []


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
    assert told(one, other) == []
