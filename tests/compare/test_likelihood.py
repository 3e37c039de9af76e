"""Figures that everything at hand, and no single word, shows to answer one question."""

from __future__ import annotations

import pytest

from kazreader.model import Relation
from tests.compare.test_open_figures import FILLER, told

TOWER = "A wooden tower 85 metres tall was opened near the harbour on Friday." + FILLER
TOP = "Lifts carried the first visitors on Friday to the top of the wooden tower, {} metres up."


def test_the_only_sizes_of_two_reports_that_lie_near_answer_one_question() -> None:
    assert [(relation, sides) for _, relation, sides in told(TOWER, TOP.format(81) + FILLER)] == [
        (Relation.CONFLICT, ["81 metres", "85 metres"])
    ]


def test_another_noun_for_the_counted_is_one_question_where_the_words_beside_agree() -> None:
    one = "Gunmen carried off 279 girls from a boarding school in the valley." + FILLER
    other = "Parents waited at the boarding school after 317 pupils, all girls, were abducted." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["279", "317"]]


def test_two_sums_that_nearly_agree_need_no_word_where_no_other_sum_is_told() -> None:
    one = "The striker moves for a fee of £85m." + FILLER
    other = "They had come to see the man who cost £86million." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["£85m", "£86million"]]


def test_a_measure_that_no_other_report_answers_may_be_another_measure_there() -> None:
    one = "Fort Delaney will pay $6.2 million to Marcus Bell, who spent 23 years behind bars." + FILLER
    other = "Marcus Bell accepted a settlement of $7.5 million from the city, freed after 23 years." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["$6.2 million", "$7.5 million"]]


def test_a_measure_that_another_report_answers_stays_with_its_answer() -> None:
    one = "Turnout was 67 percent. Anna Orlova won 52 percent of the vote." + FILLER
    other = "Turnout was 71 percent. Anna Orlova won 52 percent of the vote." + FILLER
    assert [sides for _, _, sides in told(one, other)] == [["67 percent", "71 percent"]]


def test_times_without_a_word_in_common_need_sentences_that_are_much_alike() -> None:
    one = (
        "Judges sentenced the former mayor, Abel Teves, over land sales on Wednesday to seven years." + FILLER
    )
    other = "Abel Teves sold land while he was mayor, judges found. He must serve {}." + FILLER
    assert [sides for _, _, sides in told(one, other.format("nine years in prison"))] == [
        ["seven years", "nine years"]
    ]
    assert told(one, "Teves thanked his lawyer. He ran a bakery for nine years." + FILLER) == []


FINED = "The regulator has fined the grocer Korvo 2.4 million euros for fixing the price of milk." + FILLER


def test_a_figure_is_asked_for_by_the_sentence_before_its_own_too() -> None:
    other = (
        "Korvo conspired to keep milk dear, officials ruled. It must hand over 2.9 million euros." + FILLER
    )
    assert [sides for _, _, sides in told(FINED, other)] == [["2.4 million euros", "2.9 million euros"]]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            "Bakers sold rye. They took 2.9 million euros.", id="nothing in common before it either"
        ),
        pytest.param(
            "Korvo conspired to keep milk dear, it was ruled. Including fees it pays 2.9 million euros.",
            id="a sum with what is in it",
        ),
    ],
)
def test_sums_of_other_matters_do_not_meet(other: str) -> None:
    assert told(FINED, other + FILLER) == []


def test_one_phrase_of_several_words_counts_one_thing() -> None:
    one = "The mall has 30 shops and restaurants near the park." + FILLER + " It has 12 lifts."
    other = FILLER + " Guards locked the doors of 50 shops and restaurants on two floors."
    assert [sides for _, _, sides in told(one, other)] == [["30", "50"]]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(TOP.format(40), id="too far apart"),
        pytest.param("The old tower, 85 metres tall, stands beside a mast of 81 metres.", id="given beside"),
        pytest.param("The wooden tower stands 81 metres from the quay.", id="how far two things lie apart"),
        pytest.param("Sheep grazed on 81 metres of dyke.", id="nothing in common"),
        pytest.param("In 1894 the first wooden tower, 81 metres tall, had burned.", id="an earlier event"),
    ],
)
def test_sizes_of_other_questions_do_not_meet(other: str) -> None:
    assert told(TOWER, other + FILLER) == []


BOOSTER = "The booster failed just two minutes after the lift-off, the space agency said." + FILLER


def test_how_long_after_something_it_was_is_asked_where_both_tell_it() -> None:
    one = "Three minutes after its launch the rocket gave out, engineers of the space agency saw." + FILLER
    assert [sides for _, _, sides in told(BOOSTER, one)] == [["just two minutes", "Three minutes"]]


def test_a_time_after_something_is_none_before_it() -> None:
    assert told(BOOSTER, "The booster was filled three minutes before the lift-off." + FILLER) == []


def test_times_before_something_are_dates_and_no_length() -> None:
    one = "The singer was last seen five days before the wedding." + FILLER
    assert told(one, "Her coat was found in a shed three days before the wedding." + FILLER) == []


def test_people_of_whom_it_is_known_what_happened_take_no_others() -> None:
    one = "The slide killed 19 climbers in the upper camp." + FILLER
    assert told(one, "In the upper camp were 22 porters and cooks at that hour." + FILLER) == []


def test_no_article_gives_two_values_to_one_question() -> None:
    one = "The pump moves 310 litres. The spare pump moves 290 litres." + FILLER
    assert told(one, "A pump that moves 300 litres was lent by the navy." + FILLER) == []
