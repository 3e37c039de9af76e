"""Counts, what is counted, and what happened to it, drawn in the text."""

from __future__ import annotations

import pytest

from tests.drawn import expected, found, plain

FOUND = [
    "The ferry sank, killing {38 people|38..38 killed} on board.",
    "{At least 12 passengers|12.. killed kind:traveller} were killed.",
    "{Nearly 200 people|180..199 arrested} have been arrested since the march began.",
    "The storm left {seven people|7..7 killed} dead and {dozens|24..99 injured} injured.",
    "Officials put the death toll at {31|31..31 killed}.",
    "The death toll has risen to {more than 40|41.. killed}.",
    "{Two miners|2..2 killed kind:worker} are feared dead.",
    "Police made {17 arrests|17..17 arrested} overnight.",
    "The blaze destroyed {about 60 homes|54..66 wrecked kind:house state:destroyed}.",
    "The flood damaged {3 schools|3..3 wrecked kind:school state:damaged}, "
    "{12 shops|12..12 wrecked kind:shop state:damaged} and {two bridges|2..2 wrecked state:damaged}.",
    "The ministry sent {1,200 soldiers|1200..1200 deployed} to the border.",
    "A {900-strong|900..900 deployed} force is on its way.",
    "The bus crash killed {one woman|1..1 killed kind:woman} and injured {four others|4..4 injured}.",
    "{Between 20 and 30 people|20..30 missing} are missing.",
    "{Ten people|10..10 killed}, including {two children|2..2 killed kind:child}, were killed.",
    "{A dozen people|11..13 hospital} were taken to hospital.",
    "{Eight women and children|8..8 killed kind:child kind:woman} died.",
    "The crash killed {six adults|6..6 killed kind:adult}.",
    'He said {44 "significant aftershocks|44..44 aftershocks} were felt.',
    "The fire killed {40 workers|40..40 killed kind:worker} from Nepal and India.",
    "Among the injured were {17 Belgians|17..17 injured name:belgium part:of} and "
    "{three Dutch|3..3 injured name:netherlands part:of}.",
    "Her {two daughters|2..2 killed kind:child}, aged 21 and 14, were killed.",
    "{Four men|4..4 arrested kind:man}, aged between 30 and 35, were arrested.",
    "{Two boys|2..2 arrested kind:child}, from Lund and West Moss, have since been arrested.",
]

NOT_FOUND = [
    "The match ended 3-1 in front of a full house.",
    "He was born in 1962 and moved to the city in 1984.",
    "The train left at 7:45 a.m. on March 12.",
    "Highway 81 was closed for hours.",
    "The 67th regiment was not there.",
    "Nobody knows who was killed in 1999.",
    "No one was able to say when the road would open.",
    "Six people were not injured.",
    "Three nurses killed the guard.",
]


@pytest.mark.parametrize("drawn", FOUND)
def test_a_count_is_read_with_its_question(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_number_without_a_question_is_no_figure(text: str) -> None:
    assert found(text) == []


def test_a_sentence_of_thousands_of_claims_is_read_in_full() -> None:
    assert len(found("killing 3 people and " * 3_000)) == 3_000
