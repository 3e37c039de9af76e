"""Figures whose question no word list knows, compared by the words that stand around them."""

from __future__ import annotations

import pytest

from kazreader.model import Relation
from tests.compare.figures.test_judging import compared

FILLER = (
    " The road ran along the river. Nobody saw the lorry come. It was dark, and a light rain fell. "
    "A farmer heard the crash. He called for help. The bridge stayed shut until noon. Buses went round. "
    "Schools opened late. The mayor thanked everyone. Work on the bridge goes on."
)
GUARDS = "Three guards were on duty overnight." + FILLER


def told(*texts: str) -> list[tuple[str, Relation, list[str]]]:
    return [(d.topic, d.relation, [side.label for side in d.sides]) for d in compared(*texts)]


def test_a_rare_word_beside_both_makes_one_question() -> None:
    assert told(GUARDS, "At the time two guards were on duty, he said." + FILLER) == [
        ("guards (duty)", Relation.CONFLICT, ["2", "3"])
    ]


def test_what_was_before_a_change_meets_only_what_was_before_it() -> None:
    one = "The mill's share of the market fell to 17.4 percent from 18.3 percent." + FILLER
    other = "Its share of the market, 18.6 percent before, rose to 19 percent." + FILLER
    assert told(
        one, "The mill's share of the market dropped to 17.4 percent from 18.6 percent." + FILLER
    ) == [("earlier percentage (fell, market)", Relation.CONFLICT, ["18.3 percent", "18.6 percent"])]
    assert "18.3 percent" not in str(told(one, other))


def test_the_forms_of_a_word_meet() -> None:
    assert told("The tank holds 410 litres." + FILLER, "Holding 420 litres, it fills the yard." + FILLER) == [
        ("volume (holds)", Relation.CONFLICT, ["410 litres", "420 litres"])
    ]


def test_words_of_one_class_meet_nations_are_countries() -> None:
    assert told(
        "Six nations sent men to the drill." + FILLER, "The drill was of four countries." + FILLER
    ) == [("countries (drill)", Relation.CONFLICT, ["4", "6"])]


def test_a_bare_number_meets_what_is_done_alike() -> None:
    assert told("She completed 221 in all." + FILLER, "She completed 220 turns of the ring." + FILLER) == [
        ("turns completed", Relation.CONFLICT, ["220", "221"])
    ]


def test_a_bare_number_needs_more_than_a_name() -> None:
    one = "Of the 9,218 in Brae Hall many had left." + FILLER
    assert told(one, "Brae Hall was full: 8,300." + FILLER) == []


def test_how_far_behind_is_not_how_many() -> None:
    assert (
        told("They lie seven points behind in the table." + FILLER, "The table shows 14 points." + FILLER)
        == []
    )


def test_equal_values_agree() -> None:
    assert told(GUARDS, "The three guards on duty were asleep." + FILLER) == []


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Two dogs were on duty.", id="another noun"),
        pytest.param("Nine guards were on duty.", id="too far apart"),
        pytest.param("Two other guards were on duty.", id="others beside those"),
        pytest.param(
            "Two guards were on duty by day, and three guards were on duty by night.", id="both given"
        ),
        pytest.param("In 1994 two guards were on duty.", id="an earlier event"),
    ],
)
def test_what_may_be_another_question_is_not_compared(other: str) -> None:
    assert told(GUARDS, other + FILLER) == []


def test_a_share_of_something_is_no_rise() -> None:
    one = "Shares in Ulv Paper closed up 34 percent in Moss on Friday." + FILLER
    other = "Moss has a share of 30 percent of the staff of Ulv Paper." + FILLER
    assert told(one, other) == []


def test_a_distance_may_be_told_from_another_landmark() -> None:
    one = "The camp of the rebels, about three kilometres from the Orle river, was bombed at night." + FILLER
    other = "Planes bombed the camp of the rebels, two kilometres from the border, at night." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["two kilometres", "about three kilometres"]]


def test_distances_from_two_towns_are_two_questions() -> None:
    one = "The wreck of the plane was found in a field 40 km from Lund at dawn." + FILLER
    other = "The wreck of the plane was found at dawn 50 km from the town of Moss." + FILLER
    assert told(one, other) == []


def test_a_year_further_on_is_of_something_else() -> None:
    one = "The viaduct over the Orle, 2.5km long, is the longest of the valley." + FILLER
    other = "The viaduct over the Orle, 2.4 kilometres long, was opened in 1999." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["2.4 kilometres", "2.5km"]]


def test_other_names_beside_the_figure_are_another_question() -> None:
    one = "The yard of Port Alma employs 310 welders." + FILLER
    assert told(one, "The yard of Cape Sorne employs 280 welders." + FILLER) == []


def test_times_meet_in_whatever_unit_they_are_told() -> None:
    one = "The jury listened to the hearings for an hour." + FILLER
    assert [sides for _, _, sides in told(one, "The hearings took the jury 45 minutes." + FILLER)] == [
        ["45 minutes", "an hour"]
    ]


def test_weeks_of_a_trial_are_not_its_days_in_court() -> None:
    one = "The jury listened to the hearings for eleven weeks." + FILLER
    assert told(one, "The hearings took the jury 51 days." + FILLER) == []


def test_three_men_are_counted_though_their_noun_is_short() -> None:
    one = "The hiker set out from the car park with three other men." + FILLER
    other = "With five other men the hiker had left the car park on foot." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["3", "5"]]


def test_an_open_figure_takes_over_the_known_question_that_it_meets() -> None:
    one = "More than 400 firefighters were fighting the flames on the ridge." + FILLER
    other = "Some 240 firefighters with six aircraft were at the flames by evening." + FILLER
    assert [topic for topic, _, _ in told(one, other)] == ["firefighters fighting the fire"]


def test_a_folder_of_many_such_figures_is_compared_in_linear_time() -> None:
    text = " ".join(f"Guard number {n} kept {n + 2} keys in a drawer." for n in range(400))
    assert told(text, text) == []


def test_two_reports_of_one_sentence_are_enough_to_meet() -> None:
    assert told(
        "The probe will take seven months to reach the comet.", "Its journey to the comet lasts nine months."
    ) == [("how long (comet)", Relation.CONFLICT, ["seven months", "nine months"])]


def test_a_word_of_size_tells_only_of_the_amount_right_beside_it() -> None:
    one = "The storm cut a path 17 miles long and 1.3 miles wide." + FILLER
    assert told(one, "At one point the storm was 2 miles wide." + FILLER) == [
        ("width", Relation.CONFLICT, ["1.3 miles", "2 miles"])
    ]


def test_two_words_of_size_ask_two_questions() -> None:
    one = "The crater in the quarry is 300 metres wide." + FILLER
    assert told(one, "The crater in the quarry is 200 metres deep." + FILLER) == []


def test_words_that_say_little_give_way_to_the_words_around() -> None:
    one = "On the pass 600 lorries were stranded in deep snow." + FILLER
    assert told(one, "Deep snow held up 850 lorries, now stuck on the pass." + FILLER) == [
        ("lorries stranded or trapped", Relation.CONFLICT, ["600", "850"])
    ]


def test_words_that_say_much_keep_their_question() -> None:
    one = "Over the stabbing in the park detectives questioned 15 witnesses." + FILLER
    assert told(one, "In the park, near the stabbing, 22 witnesses were later arrested." + FILLER) == []


def test_the_people_of_a_nation_are_people() -> None:
    assert told(
        "2.3 million Haitians have registered for the ballot, officials said." + FILLER,
        "2.1 million people have registered for the ballot, officials said." + FILLER,
    ) == [("people registered", Relation.CONFLICT, ["2,100,000", "2,300,000"])]
