"""Figures whose question no word list knows: which are kept, and which words tell what they are about."""

from __future__ import annotations

import pytest

from kazreader import extract
from kazreader.model import SubGroup
from tests.drawn import article_of, found_open


def test_a_count_is_kept_with_its_noun_and_the_words_around_it() -> None:
    assert found_open("Three guards were on duty overnight.") == [
        ("Three guards", "guards", ["duty", "overnight"])
    ]


def test_a_number_with_a_comma_is_no_year() -> None:
    assert found_open("There were 1,800 gulls in town.") == [("1,800 gulls", "gulls", ["town"])]
    assert found_open("In 1800 gulls were rare in town.") == []


def test_a_measure_is_kept_with_its_unit() -> None:
    assert found_open("She walked 3 km and slept.") == [("3 km", "length", ["slept", "walked"])]


def test_what_stands_before_a_share_does_not_tell_of_its_whole() -> None:
    assert found_open("He shot a third of the 48 gulls believed to nest there.")[1] == (
        "the 48 gulls",
        "gulls",
        ["believed", "nest"],
    )
    assert found_open("He lost ten seconds of his 40-second lead.")[1] == ("40-second", "duration", ["lead"])


def test_names_keep_their_capital_and_lose_their_possessive() -> None:
    assert found_open("At dusk Varga's brother lit four lamps.") == [
        ("four lamps", "lamps", ["Varga", "brother", "dusk", "lit"])
    ]


def test_words_behind_a_third_comma_or_in_a_quotation_do_not_tell() -> None:
    text = "Nine crates stood, he wrote, in a shed, by the mill: “Enough for a winter.”"
    assert found_open(text) == [("Nine crates", "crates", ["shed", "stood", "wrote"])]


def test_a_sum_in_brackets_that_converts_another_is_read_once() -> None:
    assert [found[0] for found in found_open("He carried it 12 miles (19 km) on foot.")] == ["12 miles"]


def test_one_million_is_many() -> None:
    assert [found[0] for found in found_open("The firm sold close to one million lamps.")] == [
        "close to one million lamps"
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill has a team of 150 in three towns.", [("150", "number"), ("three towns", "towns")]),
        ("She completed 221 in all.", [("221", "number")]),
        ("Both were baked on the 42-3 line of plant 866-895-2708.", []),
    ],
)
def test_a_bare_number_is_kept_where_it_stands_alone(text: str, told: list[tuple[str, str]]) -> None:
    assert [found[:2] for found in found_open(text)] == told


def test_how_long_somebody_has_worked_is_no_size() -> None:
    assert [found[:2] for found in found_open("Varga, a 30-year employee, wept.")] == [("30-year", "years")]


def test_crew_members_are_crew() -> None:
    assert [found[1] for found in found_open("He met six crew members at noon.")] == ["crew"]


def test_some_of_them_are_those_just_counted() -> None:
    text = "The storm hit 3,000 people, some 900 of whom sang in a hall."
    assert [(found[0], found[1]) for found in found_open(text)] == [
        ("3,000 people", "people"),
        ("some 900 of whom", "people"),
    ]


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("It was the 19th launch of the rocket since 2010.", ("19th launch", "which launch")),
        ("He won his 17th Grand Slam title.", ("17th Grand Slam title", "which title")),
        ("It will be the third-largest brewer.", ("third-largest brewer", "rank as largest brewer")),
        ("It became the 4th biggest bank in the north.", ("4th biggest bank", "rank as biggest bank")),
    ],
)
def test_which_one_of_a_row_something_is_is_kept(text: str, which: tuple[str, str]) -> None:
    assert [found[:2] for found in found_open(text)] == [which]


@pytest.mark.parametrize(
    "text",
    [
        "In the third set he broke early.",
        "On the fourth day of the trial nobody wept.",
        "The third man was seen by the mill.",
        "His second title came in May.",
        "She lives on the 19th floor.",
    ],
)
def test_an_ordinal_of_another_use_is_not_kept(text: str) -> None:
    assert found_open(text) == []


def test_of_these_points_to_the_sentence_before() -> None:
    text = "The firm sold 7,300 dolls. Of these, 2,400 were blue."
    assert [found[:2] for found in found_open(text)] == [("7,300 dolls", "dolls"), ("2,400", "dolls")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The reds hold 114 of the 230 seats, against 107 for the blues.", ("107", "seats")),
        ("Lund bought about 6,300 looms; Brae Hall has 4,700.", ("4,700", "looms")),
        ("Varga got 19,566 cards there, Quist 2,053.", ("2,053", "cards")),
        ("Most of the 1,900 welders agreed, with fewer than 100 holding out.", ("fewer than 100", "welders")),
        ("The hall has 40 lamps and a choir of 130.", ("130", "number")),
        ("She had three lamps at 98.", ("98", "number")),
    ],
)
def test_a_number_without_a_noun_counts_what_the_one_before_counts(text: str, found: tuple[str, str]) -> None:
    assert found_open(text)[-1][:2] == found


@pytest.mark.parametrize(
    "text",
    [
        "They watched the Heron 9 rocket.",
        "The phone has 5G reception.",
        "He sold one lamp.",
        "A 16-year-old waited there.",
        "The 2021 season was short.",
        "The 49ers played at home.",
        "No lamps were sold.",
        "Police arrested 12 people.",
    ],
)
def test_single_things_years_names_and_known_questions_are_not_open(text: str) -> None:
    assert found_open(text) == []


def test_an_ordinal_tells_nothing() -> None:
    assert found_open("They are ninth in the table on seven points.") == [
        ("seven points", "points", ["table"])
    ]


@pytest.mark.parametrize(
    ("text", "written", "counted"),
    [
        ("The eight-car train left.", "The eight-car", "cars"),
        ("A 410-bed hospital stood there.", "410-bed", "beds"),
        ("He must serve one-sixth of it.", "one-sixth", "percent"),
    ],
)
def test_a_compound_counts_its_parts(text: str, written: str, counted: str) -> None:
    assert [(written, counted)] == [found[:2] for found in found_open(text)]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("He stands 68 points clear.", ["apart:from"]),
        ("He won 86 points.", []),
    ],
)
def test_a_lead_of_points_is_no_number_of_points(text: str, groups: list[str]) -> None:
    assert groups == [g.key for claim in extract.claims(article_of(text)) for g in claim.scope.groups]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Drogba scored in the 63rd minute.", "63rd minute"),
        ("A 64th-minute strike by Drogba won it.", "64th-minute"),
        ("Drogba struck on 64 minutes.", "64 minutes"),
        ("His chance fell in the second minute.", "second minute"),
    ],
)
def test_a_minute_of_play_is_one_of_a_row(text: str, written: str) -> None:
    assert (written, "minute of play") in [(told, noun) for told, noun, _ in found_open(text)]


def test_notice_of_some_minutes_is_no_minute_of_play() -> None:
    assert "minute of play" not in [noun for _, noun, _ in found_open("It left on 20 minutes' notice.")]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The qualifier, ranked 143 in the world, won in two sets.", "143"),
        ("She is the world number 116.", "116"),
        ("The world No. 3 lost.", "3"),
    ],
)
def test_a_rank_of_the_world_is_an_open_figure(text: str, written: str) -> None:
    assert (written, "which rank") in [(told, noun) for told, noun, _ in found_open(text)]


def test_a_number_of_the_world_is_no_rank() -> None:
    assert found_open("The world has a number of lakes. Page 116 tells of them.") == []


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Output of the mill fell to 41 tonnes from about 52 tonnes.", ["about 52 tonnes"]),
        ("Rents rose from $900 to $1,050 within a year.", ["$900"]),
        ("Turnout was 61 percent, down from 68.2 percent.", ["68.2 percent"]),
        ("The toll rose to 16 from 12.", []),
        ("He walked 3 km from the mill to the pier.", []),
    ],
)
def test_a_measure_before_a_change_is_kept_apart_from_what_came_of_it(text: str, earlier: list[str]) -> None:
    found = [
        claim.mention.span.of(text)
        for claim in extract.claims(article_of(text))
        if SubGroup("before", "change") in claim.scope.groups
    ]
    assert found == earlier


@pytest.mark.parametrize(
    ("text", "written", "noun"),
    [
        ("The yard has 154 orders from 15 airlines.", "154 orders", "orders"),
        ("The yard has 144 firm orders so far.", "144 firm orders", "orders"),
        ("Of the passengers 50 are Dutch citizens.", "50 are Dutch citizens", "dutch"),
        ("It carried 90 sailors, of whom 51 are Dutch nationals.", "51 are Dutch nationals", "dutch"),
        ("On the list were 51 Dutch.", "51 Dutch", "dutch"),
        ("At least 30 were students.", "At least 30 were students", "students"),
        ("He stopped on lap 13.", "lap 13", "which lap"),
        ("He stopped on the 12th lap.", "12th lap", "which lap"),
        ("She fell in the twelfth round.", "twelfth round", "which round"),
    ],
)
def test_a_plural_like_a_verb_people_behind_a_verb_and_laps_are_counted(
    text: str, written: str, noun: str
) -> None:
    assert (written, noun) in [(told, counted) for told, counted, _ in found_open(text)]


def test_a_number_before_here_counts_no_night() -> None:
    assert ("Some 60,000", "number") in [
        (told, n) for told, n, _ in found_open("Some 60,000 here last night.")
    ]


@pytest.mark.parametrize("text", ["Flight 370 orders fuel.", "Two were wounded.", "It was the second lap."])
def test_a_verb_a_state_and_the_second_lap_count_nothing_open(text: str) -> None:
    assert found_open(text) == []
