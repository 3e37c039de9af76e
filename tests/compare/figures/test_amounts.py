from decimal import Decimal

import pytest

from kazreader.compare.figures.amounts import amount, bounds, distance
from kazreader.model import Interval


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("2030", "", "2,030"),
        ("7.6", "magnitude", "7.6"),
        ("240", "duration", "4 hours"),
        ("90", "duration", "90 minutes"),
        ("1", "duration", "1 minute"),
        ("1.8", "duration", "108 seconds"),
        ("0.1167", "duration", "7 seconds"),
        ("1440", "duration", "1 day"),
        ("0.75", "year", "9 months"),
        ("0.0833", "years", "1 month"),
        ("12", "year", "12"),
        ("75000", "length", "75 km"),
        ("123114.816", "length", "123 km"),
        ("10", "length", "10 m"),
        ("51.8", "percent", "51.8%"),
        ("38.50", "USD", "$38.50"),
        ("8.355", "GBP", "£8.355"),
        ("4200000000", "USD", "$4.2 billion"),
        ("75000000", "EUR", "€75 million"),
        ("1500000000", "IDR", "IDR 1.5 billion"),
        ("4650", "area", "4,650 hectares"),
    ],
)
def test_an_amount_is_said_with_its_unit_in_the_size_that_fits(value: str, unit: str, said: str) -> None:
    assert said == amount(Decimal(value), unit)


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (20, 20, "20"),
        (20, None, "20 or more"),
        (None, 30, "at most 30"),
        (0, 30, "at most 30"),
        (20, 30, "20 to 30"),
        (None, None, "any number"),
    ],
)
def test_an_interval_is_said_by_its_bounds(low: int | None, high: int | None, said: str) -> None:
    edge = [None if n is None else Decimal(n) for n in (low, high)]
    assert said == bounds(Interval(*edge))


@pytest.mark.parametrize(
    ("low", "high", "unit", "told"),
    [
        ("97", "99", "percent", "97% to 99%"),
        ("2.045", "2.07", "length", "about 2.06 m"),
        ("40", "41", "temperature", "40 °C to 41 °C"),
        ("32510", "33490", "mass", "about 33 t"),
        ("32000", "34000", "mass", "32 t to 34 t"),
    ],
)
def test_only_what_conversion_has_made_is_told_by_its_middle(
    low: str, high: str, unit: str, told: str
) -> None:
    assert bounds(Interval(Decimal(low), Decimal(high)), unit) == told


def test_answers_that_conversion_has_made_are_apart_from_middle_to_middle() -> None:
    half_a_mile, kilometre = (
        Interval(Decimal(low), Decimal(high)) for low, high in (("724.2", "885.1"), (900, 1100))
    )
    assert distance(half_a_mile, kilometre, Decimal("14.9"), "length") == "200 m"
    assert distance(Interval(Decimal(700), Decimal(800)), kilometre, Decimal(100), "length") == "100 m"


def test_percentages_are_points_apart() -> None:
    one, other, third = (Interval.exactly(n) for n in (48, 50, 49))
    assert distance(one, other, Decimal(2), "percent") == "2 percentage points"
    assert distance(one, third, Decimal(1), "percent") == "1 percentage point"
