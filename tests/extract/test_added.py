"""A count that only comes on top of one told before is a part, whatever it is called."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

ADDED = [
    "{Two more people|2..2 killed part:of} have died of the fever.",
    "Ten miners were killed. {Another five|5..5 killed part:of} died in the clinic.",
    "A man from Lund was arrested on Monday. {Two others|2..2 arrested part:of} were arrested a day later.",
    "A mudslide at Lund shut the road. {Eight more bodies|8..8 buried part:of} were recovered on Monday.",
    "He fired {60 rounds|60..60 fired part:of} at the school and some 112 in all.",
    "{Five people|5..5 killed part:of} died on Sunday and two more overnight.",
    "{Eleven of the 24 people|11..11 injured part:of} hurt were at sea.",
    "{24 bodies|24..24 buried part:of} were recovered on Tuesday alone.",
    "Quist and Lund fled by car, but {both|2..2 arrested part:of} were arrested.",
]
ALL = [
    "{Eleven of the 24 people|11..11 injured} were hurt by glass.",
    "{Three people|3..3 killed} were killed in all. {Nine people|9..9 injured} were hurt.",
    "The blast killed {three people|3..3 killed} and injured {20 others|20..20 injured}.",
    "The blast killed {three people|3..3 killed}. {Another 20|20..20 injured} were injured.",
    "{More than 40 people|41.. injured} were injured.",
    "{Ten or more people|10.. injured} were injured.",
    "{About 135 homes and other buildings|122..148 wrecked state:destroyed} were destroyed.",
]


@pytest.mark.parametrize("drawn", ADDED)
def test_what_came_on_top_is_a_part(drawn: str) -> None:
    assert set(expected(drawn)) <= set(found(plain(drawn)))


@pytest.mark.parametrize("drawn", ALL)
def test_others_beside_another_question_are_all_there_are(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))
