"""Places without a name: sectors, floors, rooms, edges and sides, told by the words beside them."""

from __future__ import annotations

import pytest

from kazreader.model import Kind
from tests.compare.telling import discrepancies


def rules(*texts: str) -> list[str]:
    return [d.rule for d in discrepancies(Kind.PLACE, *texts) if d.rule == "place.plain"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The bomb went off at the Ulv Market, in Sector G-9, at dawn.",
            "Traders crowd the Ulv Market, in the G-10 sector, every day. A bomb went off there at dawn.",
        ),
        (
            "A tanker overturned on Highway 12 on Monday and spilled 9,000 litres of milk.",
            "A tanker with 9,000 litres of milk overturned on Route 14 on Monday.",
        ),
        (
            "The sniper fired at the parade from the 31st floor of the hotel.",
            "From the thirty-second floor of the hotel the sniper had fired at the parade.",
        ),
        (
            "Passengers were evacuated from Terminal 2 after smoke filled the hall.",
            "Smoke filled the hall, and passengers were evacuated from Terminal 3.",
        ),
        (
            "Officers found the stolen violin hidden in a wardrobe of the house.",
            "The stolen violin was found by officers in the cellar of the house.",
        ),
        (
            "A grenade exploded on the eastern side of the Ulv bus station during the morning rush.",
            "The grenade exploded at the southern end of the bus station during the morning rush.",
        ),
        (
            "The ferry was listing to starboard when the coast guard arrived.",
            "When the coast guard came the ferry leaned heavily to port.",
        ),
        (
            "Ola Berg broke his left wrist in a fall at training.",
            "The keeper Ola Berg broke his right wrist in a fall.",
        ),
        (
            "The stolen violin was found by officers in a ditch on Sunday.",
            "Officers found the stolen violin in a field on Sunday.",
        ),
        (
            "The runaway tram crashed into a wall at noon and injured nine passengers.",
            "Nine passengers were hurt at noon when the runaway tram crashed into a tree.",
        ),
        (
            "The runaway was caught asleep in a barn by a farmer with a fork.",
            "A farmer with a fork caught the runaway asleep in a church.",
        ),
        (
            "The gambler was shot in the leg by his brother over a horse.",
            "Over a horse the gambler was shot in the neck by his brother.",
        ),
        (
            "The guard fired two warning rounds into the air before the gate was shut.",
            "Two warning rounds were fired into the ground by the guard before the gate was shut.",
        ),
    ],
)
def test_two_plain_places_of_one_thing_are_a_conflict(one: str, other: str) -> None:
    assert ["place.plain"] == rules(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a pad and its part, one floor written twice, a quarter turn that is none
        ("The rocket rose from Pad 0 at noon on Monday.", "The rocket rose from Pad 0A at noon on Monday."),
        ("The sniper fired from the 32nd floor.", "The sniper fired from the thirty-second floor."),
        (
            "A grenade exploded on the eastern side of the station at dawn.",
            "A grenade exploded on the northeastern side of the station at dawn.",
        ),
        (
            "A grenade exploded on the northern side of the station at dawn.",
            "A grenade exploded on the north-eastern side of the station at dawn.",
        ),
        # two deeds, one room in another's words, a noun that only begins a phrase, both told of
        ("Officers found the violin in a cellar.", "The violin was played for years in a bedroom."),
        ("Officers found the violin in the cellar.", "Officers found the violin in the basement."),
        ("The child was hit by a school bus at noon.", "The child was hit in a church hall at noon."),
        (
            "Officers found the violin in the cellar. They had looked in the attic before.",
            "Officers found the violin in the attic.",
        ),
        # what no cue makes a place, one word for two, in prison
        ("The tram rolled back into the car of a judge.", "The tram rolled back into the wall of noise."),
        ("The runaway was caught in a pub at noon.", "The runaway was caught in a bar at noon."),
        ("The runaway was put in prison by a judge.", "The runaway was put by a judge in church."),
        # other things
        ("The fire began on the first floor.", "The men on the second floor came down after the fire."),
        ("The van left at Gate 4 with parcels.", "The judge slept in Room 5 of the inn."),
        ("Ann Lund broke her left leg.", "Her coach Bob Berg lost his right leg in the war."),
    ],
)
def test_plain_places_that_can_both_hold_are_none(one: str, other: str) -> None:
    assert [] == rules(one, other)


def test_the_question_is_told_by_the_sort_of_place() -> None:
    found = discrepancies(
        Kind.PLACE,
        "A tanker overturned on Highway 12 on Monday and spilled milk.",
        "A tanker overturned on Route 14 on Monday and spilled milk.",
    )
    assert ["which road (overturned, tanker)"] == [one.topic for one in found]
