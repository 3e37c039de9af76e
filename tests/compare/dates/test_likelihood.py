"""Dates that everything at hand, and no single rule, shows to be of one event."""

from __future__ import annotations

import pytest

from kazreader import extract
from kazreader.clean import clean
from kazreader.compare.context import context_of
from kazreader.compare.dates.pool import is_ahead
from kazreader.model import Article, Relation
from tests.compare.dates.test_judging import conflicts, topics
from tests.compare.figures.test_open_figures import FILLER

LAW = "The law against duels, in force since 1953, was struck down by the court." + FILLER


def test_years_of_alike_sentences_are_of_one_event() -> None:
    other = "Judges of the court scrapped the duels law, on the books since 1948." + FILLER
    assert [sorted(sides) for sides in conflicts(LAW, other)] == [["1948", "1953"]]


def test_a_time_of_day_may_be_an_hour_off_where_the_sentences_are_alike() -> None:
    one = (
        "A guest fired his pistol into the air at a wedding at 10:00 p.m. and hit the groom in the leg."
        + FILLER
    )
    other = "A guest of the wedding fired his pistol at 9:30 p.m. and wounded the groom in the leg." + FILLER
    assert conflicts(one, other) == [["9:30 p.m.", "10:00 p.m."]]


def test_times_of_day_a_few_minutes_apart_need_no_word_in_common() -> None:
    one = "At 7:47 p.m. two vans broke through the fence of the airfield." + FILLER
    other = "Then, at 7.50pm, eight men in hoods drove on to the runway." + FILLER
    assert conflicts(one, other) == [["7:47 p.m.", "7.50pm"]]
    assert conflicts(one, other.replace("7.50pm", "8.30pm")) == []


def test_hours_until_which_something_lasts_are_of_one_question_and_its_begin_is_another() -> None:
    one = "The harbour is shut to all ships from 9 p.m. to 5 a.m., the pilots said." + FILLER
    other = "All ships are kept out of the harbour from 9 p.m. until 6 a.m., the pilots said." + FILLER
    assert conflicts(one, other) == [["5 a.m.", "6 a.m."]]


@pytest.mark.parametrize(
    ("sentence", "ahead"),
    [
        ("A parade is to be held in the harbour on Tuesday.", True),
        ("The works by the harbour will stay shut until Tuesday.", True),
        ("A parade was held in the harbour on Tuesday.", False),
        ("It will rain. On Tuesday the choir sang.", False),
    ],
)
def test_words_before_a_day_tell_that_it_is_to_come(sentence: str, ahead: bool) -> None:
    (article,) = clean([Article("a", "a.txt", sentence + FILLER)])
    day = next(
        claim for claim in extract.claims(article) if claim.mention.span.of(sentence).endswith("Tuesday")
    )
    assert ahead is is_ahead(day, context_of([article], {}))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The mill by the river has been shut since 1948.", id="nothing in common"),
    ],
)
def test_years_of_other_events_do_not_meet(other: str) -> None:
    assert conflicts(LAW, other + FILLER) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Bids for the lighthouse must be handed in by 30 June.",
            "With a deadline of 10 July for bids, the harbour office sells its lighthouse.",
            id="a deadline, by verb and by noun",
        ),
        pytest.param(
            "Ada Quist was last seen at the quarry on the evening of 2 February.",
            "On the evening of 3 February, the last time anybody saw her, Ada Quist sang in the quarry.",
            id="evenings",
        ),
        pytest.param(
            "The judge will rule in the case of two beekeepers on 28 March.",
            "The judge said that she would give her verdict on the two beekeepers on 31 March.",
            id="a verdict that is ruled or given",
        ),
        pytest.param(
            "Nils Moe, at the head of the bank since May 2019, will step down.",
            "Made head of the bank in March 2019, Nils Moe is to teach.",
            id="since when somebody has been in office",
        ),
    ],
)
def test_days_and_months_told_in_other_words_are_of_one_event(one: str, other: str) -> None:
    assert len(conflicts(one + FILLER, other + FILLER)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "The guitar fair begins on 3 July in the old stables.",
            "The guitar fair in the old stables runs until 13 July.",
            id="a begin and an end",
        ),
        pytest.param(
            "Ada Quist was born on 4 May 1951 in Moss.",
            "Jon Dahl was born on 9 May 1951 in Bergen.",
            id="two persons",
        ),
        pytest.param(
            "A weaver has died in his cell; his village, in uproar, lost its land in September.",
            "Elected was a clerk, 22, whom a strike in December had made known.",
            id="nothing but the leads",
        ),
        pytest.param(
            "A second round of talks with the nurses about their pay will be held on 12 May.",
            "A first round of talks with the nurses about their pay was held on 5 May.",
            id="a first and a second",
        ),
    ],
)
def test_days_of_two_deeds_do_not_meet(one: str, other: str) -> None:
    assert conflicts(one + FILLER, other + FILLER) == []


def test_what_was_put_off_is_an_update() -> None:
    one = "Envoys of Kandor and Moss will meet on 22 April to talk about eels." + FILLER
    other = "The envoys of Kandor and Moss will now meet on 6 May to talk about eels." + FILLER
    assert [topic.relation for topic in topics(one, other)] == [Relation.UPDATE]


def test_what_is_shut_until_one_month_sails_again_in_another() -> None:
    one = "The ferry Maud will stay in the dry dock until June, its owners said." + FILLER
    other = "Not before July, its owners said, will the ferry Maud sail again from the dry dock." + FILLER
    assert [sorted(sides) for sides in conflicts(one, other)] == [["July", "June"]]


def test_the_first_sunday_of_a_month_is_no_first_of_two_deeds() -> None:
    one = "The grape fair will be held on the second Sunday in March." + FILLER
    other = "The grape fair is to go ahead on the first Sunday in March." + FILLER
    assert [sorted(sides) for sides in conflicts(one, other)] == [
        ["first Sunday in March", "second Sunday in March"]
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "The robbers left the depot at 2:15 a.m., the guard said.",
            "It was nearly 3am when the lorry drove away from the depot.",
            id="another verb",
        ),
        pytest.param(
            "The attack on the college began at 12:41 p.m.",
            "It began at 12:42, and the college was shut.",
            id="it",
        ),
        pytest.param(
            "Shareholders have until 2 February to accept the offer.",
            "Investors have until 5 February to take up the offer.",
            id="two deadlines",
        ),
        pytest.param(
            "The mayor will be heard on Tuesday by a judge who must decide on bail.",
            "The mayor learns on Thursday whether the judge will grant bail.",
            id="weekdays of what is to come",
        ),
    ],
)
def test_times_told_in_other_words_are_of_one_event(one: str, other: str) -> None:
    assert len(conflicts(one + FILLER, other + FILLER)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "The fire began about 4:40 p.m. near the mill.",
            "The march began about 5 p.m. near the mill.",
            id="two nouns",
        ),
        pytest.param(
            "The gunman entered at 6:44 p.m. A lamp failed at 3:15 p.m. that day.",
            "Dogs came at 7:20 p.m. with a van. A bell rang at 1:20 p.m. in town.",
            id="no word in common among many times",
        ),
    ],
)
def test_times_of_two_things_do_not_meet(one: str, other: str) -> None:
    assert conflicts(one + FILLER, other + FILLER) == []


def test_the_year_of_a_work_is_not_that_of_its_prize() -> None:
    award = "In 2016 Ada Quist won the Holm music prize, and all of Moss cheered her." + FILLER
    assert conflicts(award, "For the 2015 concerto a jury of five gave Quist the Holm prize." + FILLER) == []
    assert conflicts(
        award, "In 2015 for the concerto a jury of five gave Quist the Holm prize." + FILLER
    ) == [["2015", "2016"]]


def test_what_lasts_until_a_day_did_not_happen_on_it() -> None:
    hit = "After a rally in Moss on Sunday a cup hit Mayor Ada Quist, who is in hospital." + FILLER
    assert (
        conflicts(hit, "Mayor Quist, hit by a cup in Moss, must lie in hospital until Friday." + FILLER) == []
    )
    assert conflicts(hit, "Mayor Quist, hit by a cup in Moss on Friday, must lie in hospital." + FILLER) == [
        ["Friday", "Sunday"]
    ]


def test_a_take_off_is_no_landing() -> None:
    left = "The Holm airship took off from the meadow at Moss at 3:26 p.m. with four aboard." + FILLER
    assert conflicts(left, "The Holm airship landed at Moss at 3:31 p.m. with four aboard." + FILLER) == []
