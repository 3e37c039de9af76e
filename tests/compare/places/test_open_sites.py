"""Where anything was: two places of one deed."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import discrepancies


def rules(*texts: str) -> list[str]:
    return [d.rule for d in discrepancies(Kind.PLACE, *texts)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The stolen painting was found in a barn near Hamar on Wednesday.",
            "Lost for years, the stolen painting turned up in a barn near Gjovik on Wednesday.",
        ),
        (
            "The battery maker will build its new factory in Arendal to employ 2,000.",
            "A battery maker will employ 2,000 at a new factory in Skien.",
        ),
        (
            "A fishing boat sank off Vardo in a storm. A helicopter took the crew of five.",
            "A helicopter saved a crew of five whose fishing boat sank off Hammerfest in a storm.",
        ),
        (
            "A banana truck from Rotterdam was stopped with 40 kilos of cocaine.",
            "Cocaine lay in a banana truck from Antwerp. It weighed 40 kilos.",
        ),
        (
            "A man was pushed onto the rails at Lier station and survived.",
            "At last a man who was pushed onto the rails at Asker station has survived.",
        ),
        (
            "The dissident's wife was granted asylum in Canada.",
            "Asylum was granted in Norway to the dissident's wife.",
        ),
        (
            "The baker on the run was arrested in Moss on Thursday, in red slippers.",
            "The baker on the run wore slippers when police took him in Ulv on Thursday.",
        ),
        (
            "Omar Rashid won the stage in Moss in a sprint.",
            "Omar Rashid was the fastest in Ulv, where the stage ended in a sprint.",
        ),
        (
            "The second suspect in the bank raid was arrested on Monday in Moss.",
            "Police arrested the second suspect in the bank raid in Ulv on Monday.",
        ),
        (
            "The wounded minister was taken to Moss Hospital, where surgeons worked for three hours.",
            "Surgeons at Ulv Clinic worked for three hours on the wounded minister.",
        ),
        (
            "Born in Moss, the actor first went on stage in 1962.",
            "The actor was born in Ulv and first went on stage in 1962.",
        ),
        (
            "The family with the sick hens lived near the Polish border, a doctor said.",
            "A doctor said the family with the sick hens lived near the border with Ukraine.",
        ),
        (
            "The opposition leader was taken from his home by masked men at dawn.",
            "At dawn masked men took the opposition leader from a hotel.",
        ),
        (
            "A referee was bitten in the arm by a police dog during the match.",
            "During the match a police dog bit the referee in the thigh.",
        ),
        (
            "The balloon came down near 46th Street with two men aboard.",
            "With two men aboard, the balloon came down opposite West 50th Street.",
        ),
        (
            "A man chased the mayor up an escalator to the second floor of the mill.",
            "A witness saw a man chase the mayor from the escalator on the first floor of the mill.",
        ),
        (
            "Five men died in the clash with the smugglers at a house on Sunday.",
            "Five men died in the clash with the smugglers at a motel on Sunday. "
            "It was near the home town of the mayor.",
        ),
        (
            "The ex-president Banda died on board an aircraft while being flown abroad for treatment.",
            "The ex-president Banda died at noon yesterday in a hospital, where he was flown for treatment.",
        ),
    ],
)
def test_two_places_of_one_deed_are_a_conflict(one: str, other: str) -> None:
    assert rules(one, other) == ["place.open"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Mud houses fell when a quake hit east of the village of Ulv.",
            "The quake hit west of the village of Ulv. Mud houses fell.",
        ),
        (
            "A climber fell to his death on the north face of the Ulvtind.",
            "On Sunday a climber fell to his death on the east ridge of the Ulvtind.",
        ),
        (
            "The flood washed away a school in southern Ulvland.",
            "It was a flood that washed away a school in the north of Ulvland.",
        ),
    ],
)
def test_opposite_sides_are_a_conflict(one: str, other: str) -> None:
    assert rules(one, other) == ["place.side"]


_CAUGHT = "The suspect was caught in Moss as he tried to buy a ticket with coins."


@pytest.mark.parametrize(
    "other",
    [
        "The suspect, who lived in Ulv, was caught as he tried to buy a ticket with coins.",
        "As he tried to buy a ticket with coins, the suspect from Ulv was caught.",
        "The suspect was caught near Ulv as he tried to buy a ticket with coins.",
        "The suspect was caught in Norway as he tried to buy a ticket with coins.",
        "The suspect was caught in Ulv Street as he tried to buy a ticket with coins.",
        "The suspect was caught in Ulv as he tried to buy a ticket with coins. Moss is nearby.",
        "Another suspect was caught in Ulv as he tried to buy a ticket with coins.",
        "In 2004 a suspect was caught in Ulv as he tried to buy a ticket with coins.",
        "The suspect was caught in Mosse as he tried to buy a ticket with coins.",
        "The suspect was caught at Ulv as he tried to buy a ticket with coins.",
        "The suspect was caught in The Silent Ulv as he tried to buy a ticket with coins.",
        "A suspect was caught in Ulv and in Arne as he tried to buy a ticket with coins.",
    ],
)
def test_places_that_may_both_be_right_are_no_conflict(other: str) -> None:
    assert rules(_CAUGHT, other) == []


def test_only_a_report_that_names_both_places_tells_them_apart() -> None:
    other = "The suspect was caught in Ulv as he tried to buy a ticket with coins."
    assert rules(_CAUGHT, other, "Moss and Ulv have one railway station.") == ["place.open"]
    assert rules(_CAUGHT, f"{other} Ulv, a part of Moss, has one railway station.") == []


def test_what_sort_of_place_it_is_makes_no_deed() -> None:
    one = "A visit of the minister to barracks in Moss, a town north of Ulv, began it."
    assert rules(one, "The rioting spread to a garrison in Hamar, a strategic town in the north.") == []


def test_a_person_alone_makes_no_deed() -> None:
    assert rules("Ada Moe Quist was cheered in Moss.", "Ada Moe Quist was seen in Ulv.") == []


def test_a_noun_alone_makes_no_deed_where_a_verb_does() -> None:
    one = "Skaters waited at the brewery in Moss on Sunday."
    assert rules(one, "On Sunday it rained on a brewery in Ulv.") == []
    assert rules(
        "Off the marked run a skater drowned at Moss on Sunday.",
        "A skater drowned off the marked run on Sunday at Les Ulves.",
    ) == ["place.open"]


def test_neighbours_on_the_compass_are_no_conflict() -> None:
    assert (
        rules(
            "The flood washed away a school in southern Ulvland.",
            "It was a flood that washed away a school in the south-west of Ulvland.",
        )
        == []
    )


def test_two_streets_of_one_arrest_are_a_conflict() -> None:
    assert rules(
        "Ada Quist was arrested in Ulv Street with a bag of coins.",
        "Police arrested Ada Quist in Arne Street with a bag of coins.",
    ) == ["place.open"]


def test_the_question_is_named_by_the_words_that_told() -> None:
    (found,) = discrepancies(
        Kind.PLACE, _CAUGHT, "The suspect was caught in Ulv as he tried to buy a ticket with coins."
    )
    assert found.topic == "where it was (caught, suspect)"
    assert found.explanation.endswith(
        "No report names both. Taken as one event, since “caught” and “suspect” stand with both."
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # where somebody lives, two ways to write one
        (
            "The baker on the run was arrested in Moss, in slippers.",
            "The baker on the run, in slippers, lived in Ulv.",
        ),
        (
            "The baker in slippers fell at the Red Moose Brewery.",
            "It was at the Red Moose Brew Pub that the baker in slippers was hurt.",
        ),
    ],
)
def test_alike_sentences_are_not_always_of_one_deed(one: str, other: str) -> None:
    assert rules(one, other) == []


def test_nouns_for_one_place_are_no_conflict() -> None:
    one = "The opposition leader was taken from his home by masked men at dawn."
    assert rules(one, "The opposition leader was taken from his flat by masked men at dawn.") == []
    assert rules(one, "The opposition leader was taken in a van by masked men at dawn.") == []


def test_a_town_that_is_passed_is_not_the_one_to_which_something_goes() -> None:
    one = "The sick banker had flown from Moss with a stop in Hamar."
    assert rules(one, "The sick banker was to have flown from Moss to Ulv.") == []


def test_a_part_of_the_body_is_hit_in_it_not_at_it() -> None:
    one = "The pilot went up the flooded aisle of the ferry twice, water at his chest."
    assert rules(one, "Water came in at the back, the pilot of the flooded ferry said.") == []
