"""How amounts are written, and the intervals that their hedges make of them."""

from __future__ import annotations

import pytest

from kazreader.extract.figures.quantities import amounts
from kazreader.extract.words import words_of
from tests.drawn import expected, found, plain


def read(text: str) -> list[tuple[str, str]]:
    words = words_of(text)
    found = []
    for amount in amounts(words):
        low, high = amount.quantity.interval.low, amount.quantity.interval.high
        bounds = f"{'' if low is None else f'{low:f}'}..{'' if high is None else f'{high:f}'}"
        written = text[words.starts[amount.first] : words.ends[amount.end - 1]]
        found.append((written, f"{bounds} {amount.quantity.unit}".strip()))
    return found


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("at least 46 people", "at least 46", "46.."),
        ("more than 30 people", "more than 30", "31.."),
        ("nearly 8,000 people", "nearly 8,000", "7200..7999"),
        ("20 percent to 25 percent of the staff", "20 percent to 25 percent", "20..25 percent"),
        (
            "between $20 million and $25 million",
            "between $20 million and $25 million",
            "20000000..25000000 USD",
        ),
        ("a mile-wide crater", "mile-wide", "820.7654..2397.9226 length"),
        ("an hour-long siege", "hour-long", "54..66 duration"),
        ("for a decade", "a decade", "9..11 years"),
        ("about 135 homes", "about 135", "122..148"),
        ("5,36 million people", "5,36 million", "5360000..5360000"),
        ("fell to 258 pence", "258 pence", "2.58..2.58 GBP"),
        ("shares fell to 251.4p", "251.4p", "2.514..2.514 GBP"),
        ("a picture of 1080p", "1080", "1080..1080"),
        ("on May 5,20 people died", "20", "20..20"),
        ("about 1,5m tall", "about 1,5m", "1.35..1.65 length"),
        ("up to four people", "up to four", "0..4"),
        ("as many as 20 others", "as many as 20", "0..20"),
        ("fewer than 10 votes", "fewer than 10", "0..9"),
        ("dozens of people", "dozens", "24..99"),
        ("scores of people", "scores", "40..99"),
        ("hundreds of people", "hundreds", "200..999"),
        ("tens of thousands of people", "tens of thousands", "20000..99999"),
        ("two dozen people", "two dozen", "22..26"),
        ("a dozen people", "a dozen", "11..13"),
        ("more than a dozen people", "more than a dozen", "13.."),
        ("several hundred people", "several hundred", "300..999"),
        ("a night of minus 15 degrees Celsius", "minus 15 degrees Celsius", "-15..-15 temperature"),
        ("a night of -15C", "-15C", "-15..-15 temperature"),
        ("a farm of 800 MW", "800 MW", "800..800 power"),
        ("a high of 53.1 C", "53.1 C", "53.1..53.1 temperature"),
        ("for an hour", "an hour", "60..60 duration"),
        ("80 miles an hour", "80 miles an hour", "120.8617..136.6333 speed"),
        ("half a million people", "half a million", "500000..500000"),
        ("2.3m people", "2.3m", "2300000..2300000"),
        ("a half million people", "a half million", "500000..500000"),
        ("a hundred and fifty people", "a hundred and fifty", "150..150"),
        ("a hundred thousand people", "a hundred thousand", "100000..100000"),
        ("a million and a half people", "a million and a half", "1500000..1500000"),
        ("one and a half million people", "one and a half million", "1500000..1500000"),
        ("two hundred and fifty-three people", "two hundred and fifty-three", "253..253"),
        ("20 to 30 people", "20 to 30", "20..30"),
        ("between 60 and 100 people", "between 60 and 100", "60..100"),
        ("2 to 3 million people", "2 to 3 million", "2000000..3000000"),
        ("like 40 or 50 of them", "like 40 or 50", "40..50"),
        ("250 or so", "250 or so", "225..275"),
        ("100 or more", "100 or more", "100.."),
        ("only one person", "only one", "1..1"),
        ("$1.5 billion in cash", "$1.5 billion", "1500000000..1500000000 USD"),
        ("a prize of £2.3m", "£2.3m", "2300000..2300000 GBP"),
        ("a profit of 1.2 billion pounds", "1.2 billion pounds", "1200000000..1200000000 GBP"),
        ("two million pounds of beef", "two million pounds", "684924.4787..1129445.0013 mass"),
        ("7 miles away", "7 miles", "10476.8294..12053.9866 length"),
        ("10 km away", "10 km", "10000..10000 length"),
        ("30 percent", "30 percent", "30..30 percent"),
        ("shares rose by 20.5 percent", "20.5 percent", "20.5..20.5 percent"),
        ("in 18.7 percent of homes", "18.7 percent", "18.7..18.7 percent"),
        ("they handed over 14 hostages", "14", "14..14"),
        ("for over 14 hostages", "over 14", "15.."),
        ("a magnitude-5.8 aftershock", "5.8", "5.8..5.8"),
        ("prices rose by 3 to 4 percent", "3 to 4 percent", "3..4 percent"),
        ("in 1 hour, 2 minutes and 30 seconds", "1 hour, 2 minutes and 30 seconds", "62.5..62.5 duration"),
        ("a $5 million reward", "$5 million", "5000000..5000000 USD"),
        ("a A$5 million reward", "A$5 million", "5000000..5000000 AUD"),
        ("a bill of $NZ2 billion", "$NZ2 billion", "2000000000..2000000000 NZD"),
        (
            "worth 2 billion New Zealand dollars",
            "2 billion New Zealand dollars",
            "2000000000..2000000000 NZD",
        ),
        ("a fund of US $5 million", "US $5 million", "5000000..5000000 USD"),
        ("fined 1.2 billion pounds", "1.2 billion pounds", "1200000000..1200000000 GBP"),
        ("the house sold for 90,000 pounds", "90,000 pounds", "90000..90000 GBP"),
        ("a 5,000-pound reward", "5,000-pound", "5000..5000 GBP"),
        ("who is 6-foot-9", "6-foot-9", "2.045..2.0698 length"),
        ("a guard, 6-foot-é9", "6-foot-é9", "1.6794..1.9782 length"),
        ("a crowd of 60 000 sang", "60 000", "60000..60000"),
        ("plant 12 300 trees", "12 300", "12300..12300"),
        ("they paid 250 billion won", "250 billion won", "250000000000..250000000000 KRW"),
        ("the other 250 won", "250", "250..250"),
        ("put at 30 million Canadian dollars", "30 million Canadian dollars", "30000000..30000000 CAD"),
        ("2 million pounds of debt", "2 million pounds", "2000000..2000000 GBP"),
        ("2 million pounds of beef", "2 million pounds", "684924.4787..1129445.0013 mass"),
        ("it weighs 2 million pounds", "2 million pounds", "684924.4787..1129445.0013 mass"),
        ("a 500-pound bomb", "500-pound", "204.5702..249.0222 mass"),
        ("three decades", "three decades", "30..30 years"),
        ("he is 1.4m tall", "1.4m", "1.4..1.4 length"),
        ("a couple of minutes", "couple of minutes", "2..2 duration"),
        ("dozens of them", "dozens", "24..99"),
        ("a tonne of cocaine", "a tonne", "1000..1000 mass"),
        ("a metre and a half of fresh snow", "a metre and a half", "1.5..1.5 length"),
        ("for two hours and a half", "two hours and a half", "150..150 duration"),
        ("raised by half a percentage point", "half a percentage point", "0.5..0.5 points"),
        ("a rise of 25 basis points", "25 basis points", "0.25..0.25 points"),
        ("cut by a quarter of a percentage point", "a quarter of a percentage point", "0.25..0.25 points"),
    ],
)
def test_an_amount_is_an_interval(text: str, written: str, value: str) -> None:
    assert [(written, value)] == read(text)


def test_behind_a_broken_number_no_smaller_unit_goes_on() -> None:
    assert [written for written, _ in read("55.1 km, 300 metres more")] == ["55.1 km", "300 metres"]
    assert [written for written, _ in read("55 km, 300 metres more")] == ["55 km, 300 metres"]


@pytest.mark.parametrize(
    "text",
    [
        "on Jan. 4",
        "on 4 January",
        "after the September 11, 2001 attacks",
        "at 7:48 a.m.",
        "around 11am",
        "at 1100 hours",
        "Flight 370",
        "the 67th precinct",
        "at 421 Old Quay Street",
        "to 12 Hill Rd. by noon",
        "the 1960s",
        "an AK-47",
        "took half a day off",
        "ran a mile every day",
        "had a foot in the door",
    ],
)
def test_dates_times_ordinals_and_names_are_no_amounts(text: str) -> None:
    assert read(text) == []


def test_ten_thousand_numbers_are_read_one_by_one() -> None:
    text = " ".join(str(number) for number in range(20_000, 30_000))
    assert len(read(text)) == 10_000


@pytest.mark.parametrize(
    "drawn",
    [
        "The death toll rose from 12 to {16|16..16 killed}.",
        "The death toll rose to {16|16..16 killed} from 12.",
        "Police revised the number of dead from 38 to {41|41..41 killed}.",
        "The buyer went from $65 a share up to {$70|70..70 measure/share_price/} a share.",
        "{From 20 to 30 people|20..30 killed} were killed.",
        "They moved {12 people|12..12 displaced} from two villages to a camp.",
    ],
)
def test_a_number_that_was_left_behind_is_no_claim(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize(
    "text", ["rose 20 percent to 25 percent of the total", "from $20 to $25", "lost 45 percent to 55 percent"]
)
def test_what_was_before_a_change_and_shares_of_two_are_no_range(text: str) -> None:
    assert len(read(text)) == 2
