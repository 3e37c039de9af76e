"""Which places are found whatever is told of them, at which level, and to which word they belong."""

from __future__ import annotations

import pytest

from kazreader.extract.places.open_sites import find
from kazreader.model.topics import OpenSite
from tests.drawn import expected, plain
from tests.extract.telling import reading_of


def sites(text: str) -> list[tuple[str, OpenSite]]:
    claims = list(find(reading_of(text)))
    return [(c.mention.span.of(text), c.topic) for c in claims if isinstance(c.topic, OpenSite)]


def found(text: str) -> list[tuple[str, str]]:
    """Return the places as they are drawn: way/sort/name/deed/degrees."""
    told = ((words, (each for each in site if each is not None)) for words, site in sites(text))
    return [(words, "/".join(map(str, site)).rstrip("/")) for words, site in told]


@pytest.mark.parametrize(
    "drawn",
    [
        "It shut its factory {in Moss|at//moss/factory}.",
        "A bus stopped on Monday {near Moss|near//moss/stopped}.",
        "A jet {from Moss|from//moss/jet} was late.",
        "They marched {to Moss|to//moss/marched} at noon.",
        "He waits {in the eastern town of Moss|at//moss/waits}.",
        "He waits {at Moss station|at/station/moss station/waits}.",
        "He slipped {out of Ulv Prison|from/prison/ulv prison/slipped}.",
        "He got away {from Ulv Prison|from/prison/ulv prison}.",
        "He waits {in Ulv Street|at/street/ulv street/waits}.",
        "He waits {at the Polish border|at/border/polish border/waits}.",
        "It landed shortly before noon {in Moss|at//moss/landed}.",
        "It sank {off the coast of Moss|off//moss/sank}.",
        "He waits {near 46th Street|near/street/46th street/waits}.",
        "It fell {opposite West 50th Street|near/street/west 50th street/fell}.",
        "She waits {on the second floor|at/floor/2/waits}.",
        "She waits {on the 12th floor|at/floor/12/waits}.",
        "She died yesterday {in a hospital|at/premises/hospital/died}.",
        "She died {on board a ship|at/vehicle/boat/died}.",
        "He waits {in The Hague|at//hague/waits}.",
        "He waits {in Norway|at/country/norway/waits}.",
        "He waits {in Bavaria|at/region/bavaria/waits}.",
        "He waits {off the Somali port town of Moss|off//moss/waits}.",
        "He waits {in the Norwegian capital, Oslo|at//oslo/waits}.",
        "He waits {near the border with Ghana|near/border/ghana/waits}.",
        "It sank as it made {for Moss|to//moss/sank}.",
        "He waits {in Moss|at//moss/waits}, Norway.",
        "{In Moss|at//moss} the mill closed.",
        "He waits {in the besieged front-line town of Moss|at//moss/waits}.",
        "He waits {at the University of Ulv|at/university/university of ulv/waits}.",
        "He waits {in the Gulf of Ulv|at/sea/gulf of ulv/waits}.",
        "He waits {at St Ulv's Cathedral|at/cathedral/st ulv cathedral/waits}.",
        "He fell {on the north face of the Ulvtind|at/flank of ulvtind/north/fell/0}.",
        "It lies {east of the town of Moss|at/bearing of moss/east/lies/90}.",
        "It rains {in southern Ulvland|at/part of ulvland/southern/rains/180}.",
    ],
)
def test_a_place_is_found_with_its_level_and_its_word(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize(
    "drawn",
    [
        "They marched {from Moss|from//moss/marched} {to Ulv|to//ulv/marched}.",
        "He was seized {in Moss|at//moss/seized} and held {in Ulv|at//ulv/held}.",
        "A bomb exploded {outside the Polish embassy|near/embassy/polish embassy/exploded}"
        " {in Moss|at//moss/exploded}.",
    ],
)
def test_each_place_of_a_sentence_belongs_to_a_word(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize(
    "text",
    [
        "He gave it to Moss.",  # nothing moves
        "He lost control over Moss.",
        "It lies two hours from Moss.",  # how far
        "He played in Moss colours.",
        "He waits in Moss's mill.",
        "He waits in Moss and Ulv.",
        "He was fined in Moss and fined in Ulv.",  # two places
        "He waits at NASA.",
        "He waits in L.A. and at E3.",
        "He waits in May.",
        "He waits in Africa.",
    ],
)
def test_what_tells_no_single_place_is_left_out(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A bus fell off a bridge near Ulv-au-Lac on Monday.", "ulv-au-lac"),
        ("A boat sank off Moss de Janeiro in a storm.", "moss de janeiro"),
        ("The striker was hurt at the Stade de l'Ulve on Sunday.", "stade de l'ulve"),
        ("The storm reached land in the Ulvland city of Moss at dusk.", "moss"),
        ("The storm made landfall over Sta. Moss at dusk.", "sta. moss"),
        ("He was caught in Port St. Ulv with a bag.", "port st. ulv"),
        ("He waits in Moss St. Police came.", "moss st"),
    ],
)
def test_hyphens_and_particles_are_parts_of_a_name(text: str, name: str) -> None:
    assert [name] == [site.name for _, site in sites(text)]


@pytest.mark.parametrize(
    "drawn",
    [
        "He was shot {in the left thigh|at/body/leg/shot} on Monday.",
        "Police seized him {at his home|at/premises/home/seized}.",
        "She died {in hospital|at/premises/hospital/died}.",
        "A handbag was found {in the hotel car park|at/ground/lot/found}.",
        "He waited {at the railway station|at/premises/station/waited}.",
        "He waited {at a police station|at/premises/police-station/waited}.",
        "They came {from the lake|from/ground/lake}.",
    ],
)
def test_places_without_a_name_are_found(drawn: str) -> None:
    assert expected(drawn) == found(plain(drawn))


@pytest.mark.parametrize(
    "text",
    [
        "He was shot in the arms and legs.",
        "He was calm in the face of danger.",
        "He waited for the hospital manager.",
        "He waited at the Moss hospital gates.",
        "He was stopped on his way home.",
        "It passed in the lower house.",
        "He flew by plane.",
        "He was struck in Van.",
        "He had water at his chest.",
    ],
)
def test_a_noun_that_tells_of_something_else_is_no_place(text: str) -> None:
    assert [site for _, site in sites(text) if site.sort in ("body", "premises", "ground", "room")] == []
