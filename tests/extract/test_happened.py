"""Each reader of what happened, with sentences that it reads and sentences that it refuses."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

READ = {
    "strong": [
        "A {900-strong|900..900 deployed} force crossed the river.",
        "A {12,000-strong|12000..12000 gathered} crowd sang.",
    ],
    "share": ["{Over 30|31.. killed part:of} of the dead were from one village."],
    "times": ["The guard was shot {four times|4..4 hits}.", "He was stabbed {nine times|9..9 stabs}."],
    "event": ["The army confirmed {six deaths|6..6 killed}.", "{No injuries|0..0 injured} were reported."],
    "modifier": ["Nurses cared for {12 wounded sailors|12..12 injured kind:security}."],
    "object": [
        "The blast killed {seven people|7..7 killed}.",
        "Police took {19|19..19 arrested} into custody.",
    ],
    "subject": [
        "{Forty people|40..40 missing} are still missing.",
        "{Ten people|10..10 injured gravity:minor} were lightly injured.",
        "{Three miners|3..3 killed kind:worker} are believed to have been killed.",
        "{At least 51 nurses|51.. injured kind:worker} had been hurt by midnight.",
        "{Four workers|4..4 killed kind:worker} had died.",
        "{Nineteen people|19..19 killed} did not survive.",
        "{Fourteen people|14..14 killed} who were on the bus were killed.",
        "{Some 120 people|108..132 rescued} swam and were saved.",
    ],
    "listed subject": [
        "{Two pistols|2..2 seized}, a knife, masks and gloves were seized.",
    ],
    "included": [
        "The seized arms included {six rifles|6..6 seized}.",
        "The contingent had {800 soldiers|800..800 deployed}.",
    ],
    "toll": [
        "The death toll rose to {52|52..52 killed}.",
        "The number of people arrested stood at {more than 90|91.. arrested}.",
    ],
    "toll behind a clause": [
        "The number of people killed when a packed ferry rolled over off the islands has reached "
        "{at least 187|187.. killed}, while {over 100|101.. missing} are unaccounted for.",
    ],
    "a share of a whole": [
        "{Three of the 800 passengers|3..3 killed kind:traveller} died.",
    ],
    "some of those aboard": [
        "Fire broke out, killing {31 of those|31..31 killed part:of} aboard and leaving "
        "{18|18..18 hospital} in hospital.",
        "{Only 31 of those|31..31 rescued part:of} aboard survived.",
        "{31 of those|31..31 killed kind:child} killed in the raid were boys.",
        "{Two|2..2 killed kind:worker} of the dead were believed to be senior teachers.",
        "The bus carried {30 people|30..30 aboard}, {nine of them|9..9 aboard name:belgium} from Belgium.",
        "{Seven of those|7..7 killed name:france} killed were French.",
        "{Five of those|5..5 killed part:of} killed were found in the cellar.",
        "{Five of those|5..5 killed part:of} killed had come from work.",
    ],
    "a list with where they were": [
        "It killed {up to 49 people|0..49 killed} on the plane and {one|1..1 killed} in the house.",
        "The bus carried {40 people|40..40 aboard}; {three people|3..3 inside} in the house saw it.",
    ],
    "the dead of one place": [
        "{At least 18|18.. killed place:lund} of the dead were in the old town of Lund.",
        "Keepers killed {21 of the 60 animals|21..21 killed}.",
        "{Two|2..2 killed part:of} of the dead in Lund were monks.",
        "{Three|3..3 injured part:of} of the injured in Lund and Malmo were flown out.",
        "With {87|87..87 killed place:oland} of the deaths in Oland, {nine|9..9 killed place:lund} in Lund "
        "and {one|1..1 killed place:ven} on Ven, it ended.",
    ],
    "a verb with its preposition": [
        "{Thousands|2000..9999 gathered} clashed with riot police there.",
    ],
    "bare": [
        "Some spoke of {60,000|60000..60000 sold} sold by Monday.",
        "A gang of {12|12..12 raiders} robbed the bank.",
        "He puts the strength of the gang at {about 20|18..22 raiders}.",
    ],
    "brought to": [
        "That brought to {14|14..14 killed} the number of people killed.",
        "It found a body, raising to {21|21..21 killed} the death toll.",
    ],
    "lives": [
        "The attack claimed {18 lives|18..18 killed}.",
        "The blast claimed the lives of {18 people|18..18 killed}.",
        "The crash cost {11 people|11..11 killed} their lives.",
        "{Seven Japanese|7..7 killed name:japan} lost their lives.",
    ],
    "people of an event": ["{Seventeen hostages|17..17 released kind:hostage} were freed."],
    "a class within the whole": [
        "{The 18|18..18 killed} dead included {three children|3..3 killed kind:child}."
    ],
    "on a bus": [
        "The boat had on board {80 people|80..80 aboard}.",
        "The ferry, with {173 people|173..173 aboard} aboard it, sank.",
        "{Some 45 people|41..49 aboard} were on the bus.",
    ],
    "buried by mud": ["Mud buried {six villagers|6..6 trapped}."],
    "scored twice": ["Smith scored {twice|2..2 goals of:smith}."],
    "bodies of people": ["The bodies of {nine miners|9..9 buried kind:worker} were brought to the surface."],
    "bodies": ["{Three bodies|3..3 buried} have been removed so far."],
    "survivors": ["{Dozens of survivors|24..99 rescued part:of} were being treated."],
    "among": [
        "{Four officers|4..4 killed kind:security} were among the dead.",
        "{Three girls|3..3 killed kind:child} among Lund tornado dead",
    ],
    "lists": [
        "The storm damaged {12 houses|12..12 wrecked kind:house state:damaged}, a barn and "
        "{3 bridges|3..3 wrecked state:damaged}.",
        "Homes were damaged, as well as nothing else.",
    ],
    "sufferer": [
        "{Four people|4..4 injured gravity:minor} with minor burns went home.",
        "{Three of them|3..3 injured part:of} suffered fractures.",
        "{Eight people|8..8 injured state:serious} had suffered serious injuries.",
    ],
    "noun": ["{Sixty firefighters|60..60 firefighting} and {14 fire trucks|14..14 firefighting} came."],
    "apposition": ["{Three people|3..3 arrested}, the owner and his sons, are in custody."],
    "people of whom more is done": [
        "The army freed {22 hostages|22..22 released kind:hostage}.",
        "The camp holds {14,000 refugees|14000..14000 displaced}.",
    ],
    "a deed": [
        "The council ordered the evacuation of {1,200 residents|1200..1200 displaced}.",
        "It led to the deaths of {six miners|6..6 killed kind:worker}.",
        "The killing of {three guards|3..3 killed kind:security} was filmed.",
    ],
    "an event that moved": [
        "Confirmed infections on the coast have jumped to {271|271..271 infected}.",
        "Arrests rose to {40|40..40 arrested}.",
    ],
    "toll with a clause between": [
        "The death toll from last week's sinking of a tour boat on the river has reached {13|13..13 killed}."
    ],
    "described before the verb": [
        "{Three men|3..3 killed kind:man} convicted of smuggling were executed.",
        "{Two men|2..2 convicted kind:man} convicted of smuggling wept.",
    ],
    "treated for a harm": ["{Eight nurses|8..8 injured kind:worker} were treated for burns."],
    "what a bare number leaves out": [
        "{Nine|9..9 killed} died in Lund and {seven|7..7 killed} in Malmo.",
        "{Some 134 people|121..147 killed} had died in Lund, {nine|9..9 killed} in Malmo and "
        "{one|1..1 killed} in Ystad.",
        "They counted {101 deaths|101..101 killed} in Lund and {88|88..88 killed} in Malmo.",
        "It wrecked {40 shops|40..40 wrecked kind:shop state:destroyed} in the north and "
        "{12|12..12 wrecked kind:shop state:destroyed} in the east.",
    ],
    "inside and outside": [],
    "in brackets": ["{Fourteen people|14..14 killed} (eight men, six women) died."],
    "a place between": [
        "{Six miners|6..6 killed kind:worker} at the plant were killed.",
        "By Friday noon {900 homes|900..900 powerless} in and around Lund were without power.",
        "{Twelve fishermen|12..12 held kind:worker} from the north are being held.",
        "Officials said {nine passengers|9..9 killed kind:traveller} on the lower deck died.",
    ],
    "is to": ["{Eighty troops|80..80 deployed mode:planned} are to be deployed."],
    "some of them": [
        "{Some 90 people|81..99 injured} were hurt, {35 of them|35..35 injured state:serious} seriously.",
        "Some 118 bodies were named and {116 of them|116..116 handed_over} handed over.",
        "The crash left {30|30..30 injured} hurt, {six of them children|6..6 injured kind:child}.",
        "{Nine|9..9 killed} died, {two of whom were guards|2..2 killed kind:security}.",
    ],
    "among them": [
        "{As many as 45 people|0..45 killed}, among them {ten women|10..10 killed kind:woman} and "
        "{nine children|9..9 killed kind:child}, died.",
        "{Nine kids|9..9 killed kind:child} among {45|45..45 killed} dead as bus plunges",
        "The blaze killed {14|14..14 killed}, including {two firefighters|2..2 killed kind:rescuer}.",
        "The dead, whom clerks tried to name, included {11 women|11..11 killed kind:woman}.",
    ],
    "one here and one there": [
        "{Two people|2..2 killed} were killed, {one|1..1 killed part:of} at a cafe, and "
        "{five guards|5..5 injured kind:security} wounded.",
    ],
    "past an insertion": [
        "{Fourteen people|14..14 hospital}, seven officers among them, were taken to hospital.",
        "{Twenty miners|20..20 rescued kind:worker}, 12 foreigners among them, have been rescued.",
    ],
    "some more": [
        "{Two|2..2 arrested part:of} more have been arrested.",
        "{Two|2..2 killed} were killed. {Five|5..5 killed part:of} more died.",
        "The storm sank {12 ships|12..12 sunk}; "
        "{another nine|9..9 wrecked part:of rest:other state:damaged} were damaged.",
    ],
    "held in a headline": [
        "Of the ten talks three were held in May.",
    ],
    "including a class": [
        "{85 persons|85..85 injured} were injured, including {45 managers|45..45 injured kind:worker}."
    ],
    "where they were": [
        "{At least 14 people|14.. killed} on the bus were killed.",
        "{Fourteen passengers|14..14 killed kind:traveller} aboard the ferry died.",
        "{Forty people|40..40 aboard} on board were singing.",
        "Two buses with {40 people|40..40 aboard} on board were hit.",
    ],
    "past dashes and speakers": [
        "{Fourteen people|14..14 killed} - most of them boys - were killed.",
        "{Fourteen people|14..14 killed}, according to police, were killed.",
        "{Six workers|6..6 killed kind:worker} mending the road were killed.",
        "{Fifty people|50..50 killed} attending a wedding were killed.",
        "{Fourteen people|14..14 killed} travelling on the bus died.",
    ],
    "of the whole": [
        "Of the 60 guests, {14|14..14 killed} were killed.",
    ],
    "to their deaths": ["The slide swept {14 climbers|14..14 killed kind:traveller} to their deaths."],
    "a meeting of so many": ["A rally of 5,000 people was held."],
    "graves": ["Soldiers buried the bodies of about 140 villagers."],
    "lives lost": ["By noon {four lives|4..4 killed} had been lost."],
    "everybody aboard": ["A ferry carrying {180 passengers and crew|180..180 aboard} went down."],
    "guilty of some": ["The jury found him guilty of 17 of 20 counts."],
    "share in a state": ["{Four|4..4 injured state:critical} of the injured were in critical condition."],
    "lists of two classes": [
        "{Over 2 officers|3.. injured kind:security} and {6 marchers|6..6 injured kind:protester} were hurt."
    ],
    "breakdown": [
        "He faces {three charges|3..3 charges}, {two counts|2..2 charges part:of} of theft among them."
    ],
    "included things": ["They seized arms, including {seven rifles|7..7 seized part:of}."],
    "staff": [
        "Brae, with {13,000 employees|13000..13000 employed of:brae}, sells lamps.",
        "Brae's {13,000 workers|13000..13000 employed of:brae}, it says, are safe.",
        "They met with 300 workers.",
        "Brae's {300 workers|300..300 on_strike} on strike sang.",
        "Brae's 300 salaried workers, it says, are safe.",
    ],
    "own class": ["The studio has {160 employees|160..160 employed of:}."],
    "had is an auxiliary": [
        "{Nine miners|9..9 killed kind:worker} had been killed by dusk.",
        "{Eighty staff|80..80 displaced} had been evacuated.",
        "{Six workers|6..6 rescued kind:worker} have been rescued.",
    ],
    "thing before": [
        "{300 flights|300..300 cancelled} were cancelled and {80|80..80 delayed} were delayed.",
        "It wrecked {40 homes|40..40 wrecked kind:house state:destroyed} and killed {12|12..12 killed}.",
    ],
    "toll in an insertion": ["The ship, with a crew of {25|25..25 aboard kind:crew}, was seized."],
    "either": ["{Some 60 homes|54..66 wrecked kind:house} were damaged or destroyed."],
    "members": ["{Five members of the security forces|5..5 killed kind:security} were killed."],
    "mood": ["The alliance said {2,500 soldiers|2500..2500 deployed mode:planned} would be deployed."],
}

REFUSED = {
    "firefighters who are not at work": "Three firefighters collapsed from the heat.",
    "firefighters who are honoured": "Twelve firefighters were honoured for their work.",
    "no harm came to them": "Six people with umbrellas went home.",
    "others than its own class": "The studio has 160 windows.",
    "the counted did it": "Two nurses killed the guard.",
    "it did not happen": "Five people were not injured.",
    "its own dead": "The ministry raised the number of its own dead to 18.",
    "another clause": "Six people came; the guard was killed.",
    "an idiom": "They showed 250,000 die cast cars at a fair.",
    "a case of glass": "They broke two display cases.",
    "the whole of a share": "It killed more than a quarter of the 800 passengers.",
    "growth is no toll": "The number of dead rose by 31 to 1,204.",
    "striking a base is no strike": "Four sailors struck the base.",
    "a funeral": "The 12 victims were buried on Sunday.",
    "what happened to another one": "A hall with 40 people in the back was hit.",
    "a charge of murder": "He was charged with the murders of 12 people.",
    "a noun of no deed": "They liked the taste of nine people.",
    "an attempt": "He was charged with 22 attempted murders.",
    "a sentence": "The court passed 12 death sentences.",
    "a class that it cannot count": "The police arrested 12 boxes.",
}


@pytest.mark.parametrize("drawn", [drawn for group in READ.values() for drawn in group])
def test_a_count_is_of_what_happened_to_the_counted(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_not_understood_is_no_figure(text: str) -> None:
    assert [one for one in found(text) if not one[1].startswith("0..0")] == []


def test_where_a_whole_was_is_not_said_of_its_part() -> None:
    assert found("Nine of the 52 people on the bus survived.") == [("Nine of the 52 people", "9..9 rescued")]


def test_a_number_with_an_adverb_is_no_list_neighbour() -> None:
    assert found("He stabbed four people, two fatally.") == [("four people", "4..4 stabbed")]
