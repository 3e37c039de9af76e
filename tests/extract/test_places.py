from __future__ import annotations

import pytest

from kazreader.extract.places.lying import find
from kazreader.model.topic_keys import key_of
from tests.drawn import expected, plain
from tests.extract.telling import reading_of


def found(text: str) -> list[tuple[str, str]]:
    return [(c.mention.span.of(text), "/".join(key_of(c.topic))) for c in find(reading_of(text))]


@pytest.mark.parametrize(
    "drawn",
    [
        "It sank {40 nautical miles east of Moss|bearing/moss/90/74080}.",
        "It struck {about 75 kilometres (50 miles) south-west of the island's main town of Moss"
        "|bearing/moss/225/75000}.",
        "It struck {west of Moss|bearing/moss/270/} on May 3.",
        "They wait at {Lyon in France|inside/lyon/country/France}.",
        "They wait in {Lyon, France|inside/lyon/country/France}, today.",
        "It heads for {Eritrea on the Horn of Africa|inside/eritrea/region/horn of africa}.",
        "Rain fell in {East Moss province|unit/province/east moss}.",
        "Rain fell in the {district of Moss|unit/district/moss}.",
    ],
)
def test_a_place_is_read_with_its_question(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize(
    "text",
    [
        "The minister Ada Moe in Kenya spoke.",  # nothing says that she is a place
        "They toured France, Spain and Italy.",
        "It hit in Georgia, Ukraine and Moldova.",
        "Moss County Sheriff Kai Lund spoke.",
        "Ann of the north of here left.",
        "On the west of May 3.",
        "A province of its own.",
    ],
)
def test_what_only_looks_like_a_place_makes_no_claim(text: str) -> None:
    assert found(text) == []


def test_a_unit_places_the_event_in_the_lead_only() -> None:
    lead = "Rain fell. Snow fell. Hail fell."

    assert found(f"{lead} In 1990 it fell in Moss province .") == []
