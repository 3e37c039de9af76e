"""Dates of one event and of two, told by the words that stand around them."""

from __future__ import annotations

import pytest

from kazreader.model import Kind, Relation
from tests.compare.dates.test_judging import conflicts, topics
from tests.compare.figures.test_open_figures import FILLER
from tests.compare.telling import labels, of_days

ROLL_CALL = "A guard found at the roll call at 5:30 a.m. that three beds were empty." + FILLER


def test_a_rare_word_beside_two_times_of_day_makes_one_event() -> None:
    one = ROLL_CALL + " The gate was locked at 9:15 p.m."
    other = "The roll call at 5:50 a.m. came too late. At 8 p.m. it rained." + FILLER
    assert conflicts(one, other) == [["5:30 a.m.", "5:50 a.m."]]


def test_two_calendar_days_beside_one_word_are_a_conflict() -> None:
    one = "The hearing is set for Nov. 4, she wrote." + FILLER
    other = "He must be at the hearing on Nov. 14." + FILLER
    assert [(t.topic, t.rule) for t in topics(one, other)] == [("which day (hearing)", "date.other_day")]
    assert "They are 10 days apart." in topics(one, other)[0].explanation


def test_the_date_of_a_page_is_no_event() -> None:
    one, other = ("Halvern Times, July 24, 2014", "Halvern Times, July 25, 2014")
    assert conflicts(f"{one}\n\nThe bridge was shut." + FILLER, f"{other}\n\nIt reopened." + FILLER) == []


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The roll call at 8 a.m. came too late.", id="too far apart"),
        pytest.param("Breakfast was at 5:50 a.m., and the bus left at 6:10 a.m.", id="no word in common"),
        pytest.param("It was noon.", id="another part of the day"),
    ],
)
def test_what_may_be_another_time_is_not_compared(other: str) -> None:
    assert conflicts(ROLL_CALL, other + FILLER) == []


def test_weekdays_of_unknown_events_are_compared_by_what_happened() -> None:
    one = "The choir rehearsed a requiem on Monday." + FILLER
    assert conflicts(one, "On Tuesday the choir rehearsed the requiem." + FILLER) == [["Monday", "Tuesday"]]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("On Tuesday the choir rehearsed the requiem again, as on Monday.", id="both given"),
        pytest.param("On Tuesday the choir rehearsed the requiem again.", id="again"),
        pytest.param("The choir rehearsed the requiem on Monday and on Tuesday.", id="twice"),
    ],
)
def test_weekdays_of_what_may_be_two_events_are_not_compared(other: str) -> None:
    assert conflicts("The choir rehearsed a requiem on Monday." + FILLER, other + FILLER) == []


SHIPS = "Ships\n\nKANDOR, May {day}, 2031 (Moss Post) - Ada Lund, the mayor, called for talks with crews."
STOPS = SHIPS.format(day=6) + " The sailors of the Freya stop work on May 10."


@pytest.mark.parametrize(
    ("day", "when", "relation"),
    [
        pytest.param(6, "May 12", Relation.CONFLICT, id="of the same day"),
        pytest.param(9, "May 12", Relation.UPDATE, id="of a later day"),
        pytest.param(6, "May 10", None, id="the same plan"),
    ],
)
def test_the_only_plans_of_two_reports_are_one_plan(day: int, when: str, relation: Relation | None) -> None:
    other = SHIPS.format(day=day) + f" No ship leaves on {when}, for the sailors will go home."
    found = [one.relation for one in of_days(STOPS, other)]
    assert ([] if relation is None else [relation]) == found


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("The quarry was opened in 1948 by a duke.", id="nothing in common"),
        pytest.param("The mill of 1948 burned, and another mill in 1951.", id="one of two years"),
        pytest.param("The mill was sold in 2003.", id="of late"),
    ],
)
def test_years_long_past_of_other_things_are_not_compared(other: str) -> None:
    one = "The mill, which survived two floods, was built in 1953." + FILLER
    assert conflicts(one, "In 1948 they put up the mill of oak and tar." + FILLER) == [["1948", "1953"]]
    assert conflicts(one, other + FILLER) == []


def test_a_begin_is_no_end() -> None:
    one = "The curfew holds from June 4, the mayor said." + FILLER
    assert conflicts(one, "The curfew holds until June 9, the mayor said." + FILLER) == []
    assert conflicts(one, "The curfew holds from June 9." + FILLER) == [["June 4", "June 9"]]


def test_a_time_in_another_zone_behind_it_is_no_second_time() -> None:
    other = "The roll call was at 5:50 a.m. (0450 GMT)." + FILLER
    assert conflicts(ROLL_CALL, other) == [["5:30 a.m.", "5:50 a.m. (0450 GMT)"]]


ASIDE = (
    " Bread is dear this winter. Flour comes by rail. Two mills stand idle. Snow lies on the roofs."
    " Her son sells rolls. Trams pass slowly. Dogs wait outside. Most shops close early. Lamps burn."
)


def test_two_late_years_need_two_rare_words_beside_both() -> None:
    fined = "In 2023, inspectors fined the bakery 400 crowns for its ovens." + FILLER
    other = "Inspectors had fined it in 2024, and it paid in crowns." + ASIDE
    assert conflicts(fined, other) == [["2023", "2024"]]
    assert conflicts(fined, "It had been closed in 2021 by inspectors." + ASIDE) == []


def test_one_verb_tells_one_deed_where_something_else_of_the_sentences_is_the_same() -> None:
    one = "Wardens boarded a trawler full of eels on Sunday night and held its skipper." + FILLER
    other = "The skipper of a trawler has been held since it was boarded on Monday night." + FILLER
    assert conflicts(one, other) == [["Monday night", "Sunday night"]]


def test_a_weekday_and_a_day_of_the_calendar_are_compared() -> None:
    one = "The dairy withdrew its cheese on Monday." + FILLER
    other = "On July 22, 2014 it had withdrawn half of its cheese." + FILLER
    assert conflicts(one, other) == [["Monday", "July 22, 2014"]]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("On Monday night Ada Quist boarded the trawler.", id="somebody else"),
        pytest.param("On Monday, as on Sunday, wardens boarded a trawler.", id="both given"),
    ],
)
def test_one_verb_alone_is_not_enough(other: str) -> None:
    one = "Jon Dahl boarded a trawler full of eels on Sunday night." + FILLER
    assert conflicts(one, other + FILLER) == []


def test_two_lists_may_name_one_deed_where_a_word_of_either_stands_beside_both() -> None:
    one = "A guest fired a pistol at the groom at 10 p.m." + FILLER
    other = "A guest fired his pistol at 8:30 p.m. and wounded the groom." + FILLER
    assert conflicts(one, other) == [["8:30 p.m.", "10 p.m."]]


def test_an_hour_that_differs_by_hours_alone_may_be_misheard() -> None:
    one = "The tremor woke Moss at 4:12 a.m. and cracked a wall." + FILLER
    assert conflicts(one, "A tremor came at 5:12 a.m." + FILLER) == [["4:12 a.m.", "5:12 a.m."]]


def test_years_of_one_thing_are_compared_by_what_is_told_of_both() -> None:
    one = "The law against whistling, in force since 1953, was dropped." + FILLER
    other = "Judges dropped the whistling law, on the books since 1948." + FILLER
    assert conflicts(one, other) == [["1948", "1953"]]


def test_two_mastheads_are_no_two_days_of_one_event() -> None:
    one = "Rally in Moss\n\nharbour.example.com / NTB, May 4, 2031\n\nThousands walked for Ada Lund in Moss."
    other = "Rally in Moss\n\nThe Moss Globe / AP, May 6, 2031\n\nThousands walked for Ada Lund in Moss."
    assert labels(Kind.DATE, one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "A rocket carried a satellite from the jungle on Tuesday.",
            "The satellite left its pad in the jungle on Monday.",
            id="weekdays",
        ),
        pytest.param(
            "Clients with silver bars have been turned away since June 2014.",
            "The bank stopped taking the silver bars of its clients in August 2014.",
            id="months",
        ),
        pytest.param(
            "The zoo's last elephant left for Oslo on Tuesday in a cage.",
            "Children sang as the last elephant of the zoo set out for Oslo on Wednesday.",
            id="whose it is counts as it",
        ),
        pytest.param(
            "Protests had begun on December 19 over the price of bread.",
            "It was the price of bread that had brought people to the streets on December 13.",
            id="days of the calendar",
        ),
        pytest.param(
            "The choir of the deaf sang in the dye works on Monday. It rained on Friday.",
            "The dye works heard the choir of the deaf sing on Tuesday. The mill closed on Sunday.",
            id="not the only ones, but much alike",
        ),
    ],
)
def test_the_only_dates_of_reports_that_are_told_alike_are_of_one_event(one: str, other: str) -> None:
    assert len(conflicts(one + FILLER, other + FILLER)) == 1


def test_what_word_lists_take_for_one_deed_is_no_answer_to_it() -> None:
    one = "Rangers found the wreck of the airliner on Saturday in a park." + FILLER
    other = "The wreck of the airliner was discovered by rangers in the park on Sunday." + FILLER
    assert conflicts(one, other) == [["Saturday", "Sunday"]]


def test_a_name_that_stands_elsewhere_in_the_other_sentence_is_no_other_name() -> None:
    one = "An icefall on Holm Glacier killed eleven people in 1980." + FILLER
    other = (
        "It is among the worst on Mount Moss since 1981, when ice on Holm Glacier killed 11 people." + FILLER
    )
    assert conflicts(one, other) == [["1980", "1981"]]


def test_two_verbs_tell_no_one_deed_of_two_weeks() -> None:
    one = "The mayor was charged on Tuesday with taking a bribe for the bridge." + FILLER
    other = "The mayor, who took no bribe for the bridge, was questioned on Sunday." + FILLER
    assert [sorted(found) for found in conflicts(one, other)] == [["Sunday", "Tuesday"]]
    date = "MOSS, April 9, 2031 (Halvern Wire) - "
    assert of_days(date + one, date + other.replace("on Sunday", "on Thursday last week")) == []


def test_other_dates_of_another_report_silence_none() -> None:
    one = "The salt works of Moss were opened in 1880 by Ada Holm." + FILLER
    other = "The salt works of Moss were opened in 1886 by Ada Holm." + FILLER
    choir = " ".join(f"In {year} the choir sang in {year % 7} towns." for year in range(1901, 1971))
    assert [["1880", "1886"]] == conflicts(one, other) == conflicts(one, other, f"A choir.\n\n{choir}")


def test_a_zone_beside_two_times_of_day_makes_no_event() -> None:
    one = "The quay was shut at 9:33 a.m. (0833 GMT). It reopened at 4 p.m." + FILLER
    other = "Two ships met at about 10 a.m. (0900 GMT). A third came at 7 p.m." + FILLER
    assert topics(one, other) == []


SPRING = "A bishop hid the chalice under the altar in the spring of 1912." + FILLER


def test_two_seasons_of_one_year_are_a_conflict() -> None:
    other = "It was under the altar, where a bishop hid the chalice in the autumn of 1912." + FILLER
    assert conflicts(SPRING, other) == [["spring of 1912", "autumn of 1912"]]


def test_a_season_stands_against_another_year() -> None:
    other = "It was under the altar, where a bishop hid the chalice in 1921." + FILLER
    assert conflicts(SPRING, other) == [["spring of 1912", "1921"]]


@pytest.mark.parametrize("month", ["October 1912", "May 1912"])
def test_a_season_is_no_conflict_with_a_month_for_nobody_knows_on_which_half_of_the_earth(month: str) -> None:
    other = f"It was under the altar, where a bishop hid the chalice in {month}." + FILLER
    assert conflicts(SPRING, other) == []


def test_two_months_of_a_year_that_nobody_names_are_compared() -> None:
    one = "Smugglers hid the chalice last November under the altar." + FILLER
    other = "The chalice lay under the altar, where smugglers hid it in August." + FILLER
    assert conflicts(one, other) == [["August", "last November"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "The panel of the saint was painted in 1342, rings of its wood show.",
            "Scholars, who counted rings, place the making of the icon in 1324.",
            id="the same digits",
        ),
        pytest.param(
            "Coins hidden in the third century lay under a beech.",
            "The coins were put into the ground in the 2nd century AD.",
            id="two centuries",
        ),
    ],
)
def test_the_only_times_long_past_are_of_one_event(one: str, other: str) -> None:
    assert len(conflicts(one + FILLER, other + FILLER)) == 1


def test_the_same_digits_of_the_last_century_tell_nothing() -> None:
    one = "The oven dates from 1979 and smokes." + FILLER
    assert conflicts(one, "The choir has sung its songs since 1997." + FILLER) == []
