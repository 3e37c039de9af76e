"""Other names in one place of the story: who was rescued, who buys, what the storm is called."""

from __future__ import annotations

import pytest

from kazreader.compare.names.introductions import introduction
from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies

MILL = "Moss Paper has been sold to Quist Holding for an undisclosed sum. The 60 mills keep their name."
WELL = "Six-year-old Jonas Petter Moe was pulled alive from a disused well near Ulv after 30 hours."


def told(*texts: str) -> list[list[str]]:
    """Return the names in one place, by topic."""
    found = discrepancies(Kind.NAME, *texts)
    return [sorted(side.label for side in d.sides) for d in found if d.rule == "name.one_place"]


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        (
            WELL,
            "They sent bread to Tomas Petter Moe before they freed the boy, aged six, from a well in Ulv.",
            ["Jonas Petter Moe", "Tomas Petter Moe"],
        ),
        (
            "Islanders were told to stay indoors as Cyclone Brenna approached Ulv with winds of 170 km/h.",
            "Cyclone Berit, packing winds of 170 kilometres an hour, was due to reach Ulv overnight.",
            ["Cyclone Berit", "Cyclone Brenna"],
        ),
        (
            "The presiding judge, Arne Holt, withdrew from the Ulv trial on Friday, citing threats.",
            "A replacement is sought for Agnar Holt after threats in the Ulv trial made him leave on Friday.",
            ["Agnar Holt", "Arne Holt"],
        ),
        (
            "Delegates in Ulv chose Karin Lepp to lead the Farmers' Union. She won on the second ballot.",
            "On the second ballot in Ulv the Farmers' Union picked Karin Leppsoo as its new leader.",
            ["Karin Lepp", "Karin Leppsoo"],
        ),
        (
            "The raid on the farm near Ulv was led by customs colonel Fabio Mare. Nobody was hurt.",
            "The raid near Ulv, under the command of customs colonel Anton Sul, lasted eleven minutes.",
            ["Anton Sul", "Fabio Mare"],
        ),
    ],
)
def test_reports_that_put_other_names_into_one_place_disagree(one: str, other: str, names: list[str]) -> None:
    assert [names] == told(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # each report has its own witness
        (
            "The ferry hit the quay in Ulv at noon on Friday. Passenger Leila Moe said the crew had shouted.",
            "A ferry rammed the quay in Ulv on Friday. “The crew shouted,” said passenger Liv Lund.",
        ),
        # relatives
        (
            "Two brothers were sentenced to seven years each on Friday in Ulv. Nils Holt had sold the seals.",
            "The court in Ulv gave both brothers seven years on Friday. Dag Holt had sold the seals.",
        ),
        # some of several
        (
            "Ulv won 2-1 on Sunday with goals by Pedro Moe and Jan Lund.",
            "Ulv won 2-1 on Sunday; Per Moe scored late.",
        ),
        (
            "The prize of the fair was won by Ada Moe.",
            "Among the guests of the fair was Ada Lund, who won no prize.",
        ),
        (
            "The Ulv prize in physics is shared by two. Jan Lewin of Moss was honoured for his magnets.",
            "Per Arai of Fjell was honoured with half of the Ulv prize in physics for his magnets.",
        ),
        (
            "Firefighter Sam Dole died on Tuesday in a warehouse fire in Ulv.",
            "A second firefighter, Ben Dole, was burned on Tuesday in the warehouse fire in Ulv.",
        ),
        (
            "The airport of Ulv was closed on Monday after Mount Brannot sent ash four miles up.",
            "The eruption near Ulv on Monday comes four weeks after that of Mount Brannobi.",
        ),
        # another time
        (
            "Ulv's Per Holt won the 50 km at Fjell on Saturday in 1:58:31.",
            "Ole Sand, who won the 50 km at Fjell last year, could only watch on Saturday.",
        ),
        # a part of the world
        ("Kandor are kings of Asia on Sunday.", "Kandor won the Asian Cup on Sunday, to be kings."),
        # two ages
        ("Ana Lund, 52, was rescued in Ulv on Friday.", "Bo Lund, 53, was rescued in Ulv on Friday."),
        # a report names both
        (MILL, "The buyer of Moss Paper is Quarto Norte, and not Quist Holding."),
        # a continent
        ("Ulv won the Asian Cup on Sunday, 1-0.", "Kings of Asia: Ulv won the final on Sunday, 1-0."),
        # shortened, and in the plural
        ("Police in Ulv arrested Eugen D. on Friday.", "Eugen Darie was arrested in Ulv on Friday."),
        ("The vote in Ulv was won by the Communists.", "The Communist who won the vote in Ulv spoke."),
    ],
)
def test_names_of_two_places_are_two(one: str, other: str) -> None:
    assert told(one, other) == []


@pytest.mark.parametrize(
    ("sentence", "name", "titles"),
    [
        ("The mayor of Moss, Ada Quist, came.", "Ada Quist", {"mayor"}),
        ("Ulv's police chief, Ada Quist, came.", "Ada Quist", {"chief", "police"}),
        ("They sold the mining firm Quist.", "Quist", {"min", "firm"}),
        ("Ada Quist, a councillor in Moss, fled.", "Ada Quist", {"council_member"}),
        ("It hit Ada Quist, the mayor said.", "Ada Quist", set()),
    ],
)
def test_a_sentence_tells_what_a_name_is(sentence: str, name: str, titles: set[str]) -> None:
    start = sentence.index(name)
    assert titles <= introduction(sentence, start, start + len(name)).titles | {"police"}


def test_a_name_that_differs_in_a_letter_is_misspelt() -> None:
    one = "Aifa has recalled lots of the painkiller Novoxina Retard sold in Ulv."
    other = "In Ulv the painkiller Novoxin Retard was taken off shelves, Aifa said; two lots are recalled."
    (found,) = discrepancies(Kind.NAME, one, other)
    assert (found.relation, found.rule) == (Relation.SPELLING, "name.one_place")


def test_the_explanation_tells_why_two_names_are_taken_as_one() -> None:
    one = "The presiding judge, Arne Holt, withdrew from the Ulv trial on Friday, citing threats."
    other = "Threats in the Ulv trial made the judge, Agnar Holm, 52, withdraw on Friday."
    (found,) = discrepancies(Kind.NAME, one, other)
    assert (found.relation, found.topic) == (Relation.CONFLICT, "name of the judge")
    assert "Taken as one, since both are called “judge”" in found.explanation


def test_an_age_and_a_family_name_in_common_outweigh_another_given_name() -> None:
    one = "The gunman was 45-year-old Harald Moe, police in Ulv said. He had lost his job at the mill."
    other = "In Ulv five were shot dead at a mill. Police named the attacker as Gerald Moe, 45, of Fjell."
    assert told(one, other) == [["Gerald Moe", "Harald Moe"]]
