"""Figures that everything at hand, and no single word, shows to answer one question."""

from __future__ import annotations

import pytest

from kazreader.model import Relation
from tests.compare.figures.test_open_figures import FILLER, told

TOWER = "A wooden tower 85 metres tall was opened near the harbour on Friday." + FILLER
TOP = "Lifts carried the first visitors on Friday to the top of the wooden tower, {} metres up."


def test_the_only_sizes_of_two_reports_that_lie_near_answer_one_question() -> None:
    assert [(relation, sides) for _, relation, sides in told(TOWER, TOP.format(81) + FILLER)] == [
        (Relation.CONFLICT, ["81 metres", "85 metres"])
    ]


def test_a_time_told_alike_may_be_twice_as_long() -> None:
    one = "Both owners of the tower have 14 days to appeal, the judge said." + FILLER
    other = "Both owners of the tower have 30 days to appeal, the court ruled." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["14 days", "30 days"]]


def test_numbers_of_several_digits_that_nearly_agree_are_of_one_thing() -> None:
    one = (
        "A lake lies at 900 metres. A mast stands at 700 metres. Climbers came back from {} metres." + FILLER
    )
    other = "Snow fell at 300 metres. Rescuers found tents at 1,887 metres." + FILLER
    assert [sides for _, _, sides in told(one.format("1,880"), other)] == [["1,880 metres", "1,887 metres"]]
    assert told(one.format("1,310"), other) == []


def test_shares_that_make_a_whole_are_of_two_owners() -> None:
    one = "The owners of Quist Line will hold 45 percent of the combined firm." + FILLER
    other = "Of the combined firm {} percent will go to the owners of Lund Ferries." + FILLER
    assert told(one, other.format(55)) == []


def test_another_noun_for_the_counted_is_one_question_where_the_words_beside_agree() -> None:
    one = "Gunmen carried off 279 girls from a boarding school in the valley." + FILLER
    other = "Parents waited at the boarding school after 317 pupils, all girls, were abducted." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["279", "317"]]


def test_a_part_of_a_whole_and_the_same_told_alone_are_one_question() -> None:
    one = "With most ballots counted the party of the president had enough for 61 of the 101 seats." + FILLER
    other = "Complete ballots gave the president's party 60 seats, one too few." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["60", "61"]]


def test_numbers_that_may_both_hold_meet_where_no_list_knows_their_question() -> None:
    one = "The mill owns more than 9,000 looms." + FILLER
    assert told(one, "Its owners say that the mill has 9,700 looms." + FILLER) == [
        ("looms (mill)", Relation.COMPATIBLE, ["more than 9,000", "9,700"])
    ]


def test_some_of_them_are_no_rival_of_the_whole() -> None:
    one = "Quist Line has 98 cargo ships, 61 of them chartered." + FILLER
    other = "Quist Line has a fleet of 97 cargo ships." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["97", "98"]]


def test_the_sort_of_the_counted_tells_which_one_is_meant() -> None:
    one = "The firm said 90 wooden toys had cracked." + FILLER
    other = "Parents who asked were told on Friday that it will take back {}." + FILLER
    assert [sides for _, _, sides in told(one, other.format("130 wooden toys"))] == [["90", "130"]]
    assert told(one, other.format("165 toys")) == []


def test_things_meet_by_the_names_beside_them() -> None:
    one = "Burglars made off with seven bronze figures from the Museum Terbeek in Leuven." + FILLER
    other = "Thieves climbed into Leuven's Museum Terbeek and left with eight bronzes." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["7", "8"]]


def test_two_sums_that_nearly_agree_need_no_word_where_no_other_sum_is_told() -> None:
    one = "The striker moves for a fee of £85m." + FILLER
    other = "They had come to see the man who cost £86million." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["£85m", "£86million"]]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(TOP.format(25), id="too far apart"),
        pytest.param("The old tower, 85 metres tall, stands beside a mast of 81 metres.", id="given beside"),
        pytest.param("The wooden tower stands 81 metres from the quay.", id="how far two things lie apart"),
        pytest.param("Sheep grazed on 81 metres of dyke. The tower is 85 metres tall.", id="told beside it"),
        pytest.param("In 1894 the first wooden tower, 81 metres tall, had burned.", id="an earlier event"),
    ],
)
def test_sizes_of_other_questions_do_not_meet(other: str) -> None:
    assert told(TOWER, other + FILLER) == []


def test_times_before_something_are_dates_and_no_length() -> None:
    one = "The singer was last seen five days before the wedding." + FILLER
    assert told(one, "Her coat was found in a shed three days before the wedding." + FILLER) == []


def test_people_of_whom_it_is_known_what_happened_take_no_others() -> None:
    one = "The slide killed 19 climbers in the upper camp." + FILLER
    assert told(one, "In the huts of the valley lived 22 porters at that hour." + FILLER) == []


def test_no_article_gives_two_values_to_one_question() -> None:
    one = "The pump moves 310 litres. The spare pump moves 290 litres." + FILLER
    met = told(one, "A pump that moves 300 litres was lent by the navy." + FILLER)
    assert [len(sides) for _, _, sides in met] == [2]


def test_a_dog_is_no_guard() -> None:
    one = "Three guards were on duty overnight." + FILLER
    assert told(one, "Two dogs were on duty overnight." + FILLER) == []


def test_the_only_ones_of_a_noun_need_no_word_in_common() -> None:
    one = "The thieves sawed through six locks." + FILLER
    other = "Seven locks had been broken when the owner came back from her holiday." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["6", "7"]]


@pytest.mark.parametrize(("number", "meet"), [("Seven", True), ("Eight", True), ("Fifteen", False)])
def test_the_farther_apart_two_numbers_lie_the_more_must_speak_for_them(number: str, meet: bool) -> None:
    one = "The thieves sawed through six locks." + FILLER
    other = f"{number} locks had been broken when the owner came back from her holiday." + FILLER
    assert bool(told(one, other)) is meet
