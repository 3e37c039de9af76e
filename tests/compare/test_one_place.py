"""Other names in one place of the story: who was rescued, who buys, what the storm is called."""

from __future__ import annotations

import pytest

from kazreader.compare.names.told import told_of
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
            MILL,
            "The buyer of the Moss Paper mills is Quarto Norte, sources said. All 60 go on.",
            ["Quarto Norte", "Quist Holding"],
        ),
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
            "A goal by Mette Moe eleven seconds from the end gave Ulv a 27-26 win over Fjell on Tuesday.",
            "Ulv 27, Fjell 26. Line Brekke scored the last goal with 11 seconds on the clock on Tuesday.",
            ["Line Brekke", "Mette Moe"],
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
            "A ferry rammed the quay in Ulv on Friday. “The crew shouted,” said passenger Lina Moe.",
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
        # two ages
        ("Ana Lund, 52, was rescued in Ulv on Friday.", "Bo Lund, 53, was rescued in Ulv on Friday."),
        # a report names both
        (MILL, "The buyer of Moss Paper is Quarto Norte, and not Quist Holding."),
        # shortened, and in the plural
        ("Police in Ulv arrested Eugen D. on Friday.", "Eugen Darie was arrested in Ulv on Friday."),
        ("The vote in Ulv was won by the Communists.", "The Communist who won the vote in Ulv spoke."),
        # before and behind
        (
            "The ferry Skagen sank off Ulv on Monday with 290 people on board.",
            "In September 2011 the ferry Spica sank off Ulv with 1,200 people on board.",
        ),
    ],
)
def test_names_of_two_places_are_two(one: str, other: str) -> None:
    assert [] == told(one, other)


@pytest.mark.parametrize(
    ("sentence", "name", "titles"),
    [
        ("The mayor of Moss, Ada Quist, came.", "Ada Quist", {"mayor"}),
        ("Ulv's police chief, Ada Quist, came.", "Ada Quist", {"chief", "police"}),
        ("A lynx named Quist bit him.", "Quist", {"lynx"}),
        ("They sold the mining firm Quist.", "Quist", {"min", "firm"}),
        ("Ada Quist, a councillor in Moss, fled.", "Ada Quist", {"council_member"}),
        ("It hit Ada Quist, the mayor said.", "Ada Quist", set()),
    ],
)
def test_a_sentence_tells_what_a_name_is(sentence: str, name: str, titles: set[str]) -> None:
    start = sentence.index(name)
    assert titles <= told_of(sentence, start, start + len(name)).titles | {"police"}


def test_a_name_that_differs_in_a_letter_is_misspelt() -> None:
    one = "Aifa has recalled lots of the painkiller Novoxina Retard sold in Ulv."
    other = "In Ulv the painkiller Novoxin Retard was taken off shelves, Aifa said; two lots are recalled."
    (found,) = discrepancies(Kind.NAME, one, other)
    assert (Relation.SPELLING, "name.one_place") == (found.relation, found.rule)


def test_the_explanation_tells_why_two_names_are_taken_as_one() -> None:
    (found,) = discrepancies(
        Kind.NAME, MILL, "The buyer of the Moss Paper mills is Quarto Norte, sources said. All 60 go on."
    )
    assert (Relation.CONFLICT, "who the buyer is") == (found.relation, found.topic)
    assert "Taken as one, since both tell who the buyer is" in found.explanation


@pytest.mark.parametrize(
    ("sentence", "name", "parts"),
    [
        ("Moss Paper was sold to Quist Group.", "Quist Group", {"buyer"}),
        ("Moss Paper is selling its last mill to Quist Group.", "Quist Group", {"buyer"}),
        ("Quist Group has agreed to buy it for 3 million.", "Quist Group", {"buyer"}),
        ("The mill will be taken over by Quist Group.", "Quist Group", {"buyer", "head"}),
        ("Ada Quist, 29, of Moss, appeared in court.", "Ada Quist", {"accused"}),
        ("Police named the man charged with it as Ada Quist.", "Ada Quist", {"accused"}),
        ("The diver swept away on Tuesday was Ada Quist.", "Ada Quist", {"dead"}),
        ("Ada Quist put her signature to it.", "Ada Quist", {"signer"}),
        ("Ada Quist, who won it last year, watched.", "Ada Quist", set()),
        ("The mill of Ada Quist burned.", "Ada Quist", {"owner"}),
        ("A trawler ran aground there, and the Quist sank.", "Quist", {"wreck"}),
        ("The freighter is operated by Quist Line.", "Quist Line", {"owner"}),
        ("The operator of 48 mills, Quist, went under.", "Quist", set()),
        ("Quist Line must pay a fine.", "Quist Line", {"accused", "buyer"}),
        ("Ada Quist of Reform left.", "Reform", {"of quist"}),
    ],
)
def test_a_sentence_tells_the_part_of_a_name(sentence: str, name: str, parts: set[str]) -> None:
    start = sentence.index(name)
    assert parts == told_of(sentence, start, start + len(name)).parts


def test_a_part_that_nothing_else_bears_out_is_two() -> None:
    assert [] == told("Moss Paper was bought by Quist Holding.", "Bo Lund has agreed to pay for repairs.")


def test_who_holds_an_office_is_asked_once() -> None:
    one = "The mayor of Ulv, Ada Quist, opened the bridge on Friday before a crowd of 400."
    other = "The bridge was opened on Friday by Bo Lund, mayor of Ulv, before 400 people."
    assert [] == told(one, other)
    (found,) = discrepancies(Kind.ROLE, one, other)
    assert (Relation.CONFLICT, "role.two_holders") == (found.relation, found.rule)
