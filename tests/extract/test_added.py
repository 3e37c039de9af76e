"""A count that only comes on top of one told before is a part, whatever it is called."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

ADDED = [
    "{Two more people|2..2 killed part:of} have died of the fever.",
    "Ten miners were killed. {Another five|5..5 killed part:of} died in the clinic.",
    "A man from Lund was arrested on Monday. {Two others|2..2 arrested part:of} were arrested a day later.",
]
ALL = [
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
