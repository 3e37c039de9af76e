"""Which places are found whatever is told of them, at which level, and to which word they belong."""

from __future__ import annotations

import pytest

from kazreader.extract.places.open_sites import find
from kazreader.model.topics import OpenSite, Way
from tests.extract.telling import reading_of


def found(text: str) -> list[tuple[str, OpenSite]]:
    claims = list(find(reading_of(text)))
    return [(c.mention.span.of(text), c.topic) for c in claims if isinstance(c.topic, OpenSite)]


@pytest.mark.parametrize(
    ("text", "mention", "site"),
    [
        ("It shut its factory in Moss.", "in Moss", OpenSite("at", "", "moss", "factory")),
        ("A bus stopped on Monday near Moss.", "near Moss", OpenSite("near", "", "moss", "stopped")),
        ("A jet from Moss was late.", "from Moss", OpenSite("from", "", "moss", "jet")),
        ("They marched to Moss at noon.", "to Moss", OpenSite("to", "", "moss", "marched")),
        (
            "He waits in the eastern town of Moss.",
            "in the eastern town of Moss",
            OpenSite("at", "", "moss", "waits"),
        ),
        ("He waits at Moss station.", "at Moss station", OpenSite("at", "station", "moss station", "waits")),
        (
            "He slipped out of Ulv Prison.",
            "out of Ulv Prison",
            OpenSite("from", "prison", "ulv prison", "slipped"),
        ),
        ("He got away from Ulv Prison.", "from Ulv Prison", OpenSite("from", "prison", "ulv prison")),
        ("He waits in Ulv Street.", "in Ulv Street", OpenSite("at", "street", "ulv street", "waits")),
        (
            "He waits at the Polish border.",
            "at the Polish border",
            OpenSite("at", "border", "polish border", "waits"),
        ),
        ("It landed shortly before noon in Moss.", "in Moss", OpenSite("at", "", "moss", "landed")),
        ("It sank off the coast of Moss.", "off the coast of Moss", OpenSite("off", "", "moss", "sank")),
        (
            "He waits near 46th Street.",
            "near 46th Street",
            OpenSite("near", "street", "46th street", "waits"),
        ),
        (
            "It fell opposite West 50th Street.",
            "opposite West 50th Street",
            OpenSite("near", "street", "west 50th street", "fell"),
        ),
        ("She waits on the second floor.", "on the second floor", OpenSite("at", "floor", "2", "waits")),
        ("She waits on the 12th floor.", "on the 12th floor", OpenSite("at", "floor", "12", "waits")),
        (
            "She died yesterday in a hospital.",
            "in a hospital",
            OpenSite("at", "premises", "hospital", "died"),
        ),
        ("She died on board a ship.", "on board a ship", OpenSite("at", "vehicle", "boat", "died")),
        ("He waits in The Hague.", "in The Hague", OpenSite("at", "", "hague", "waits")),
        ("He waits in Norway.", "in Norway", OpenSite("at", "country", "norway", "waits")),
        ("He waits in Bavaria.", "in Bavaria", OpenSite("at", "region", "bavaria", "waits")),
        (
            "He waits off the Somali port town of Moss.",
            "off the Somali port town of Moss",
            OpenSite("off", "", "moss", "waits"),
        ),
        (
            "He waits in the Norwegian capital, Oslo.",
            "in the Norwegian capital, Oslo",
            OpenSite("at", "", "oslo", "waits"),
        ),
        (
            "He waits near the border with Ghana.",
            "near the border with Ghana",
            OpenSite("near", "border", "ghana", "waits"),
        ),
        ("It sank as it made for Moss.", "for Moss", OpenSite("to", "", "moss", "sank")),
        ("He waits in Moss, Norway.", "in Moss", OpenSite("at", "", "moss", "waits")),
        ("In Moss the mill closed.", "In Moss", OpenSite("at", "", "moss")),
        (
            "He waits in the besieged front-line town of Moss.",
            "in the besieged front-line town of Moss",
            OpenSite("at", "", "moss", "waits"),
        ),
        (
            "He waits at the University of Ulv.",
            "at the University of Ulv",
            OpenSite("at", "university", "university of ulv", "waits"),
        ),
        (
            "He waits in the Gulf of Ulv.",
            "in the Gulf of Ulv",
            OpenSite("at", "sea", "gulf of ulv", "waits"),
        ),
        (
            "He waits at St Ulv's Cathedral.",
            "at St Ulv's Cathedral",
            OpenSite("at", "cathedral", "st ulv cathedral", "waits"),
        ),
        (
            "He fell on the north face of the Ulvtind.",
            "on the north face of the Ulvtind",
            OpenSite("at", "flank of ulvtind", "north", "fell", 0),
        ),
        (
            "It lies east of the town of Moss.",
            "east of the town of Moss",
            OpenSite("at", "bearing of moss", "east", "lies", 90),
        ),
        (
            "It rains in southern Ulvland.",
            "in southern Ulvland",
            OpenSite("at", "part of ulvland", "southern", "rains", 180),
        ),
    ],
)
def test_a_place_is_found_with_its_level_and_its_word(text: str, mention: str, site: OpenSite) -> None:
    assert [(mention, site)] == found(text)


@pytest.mark.parametrize(
    ("text", "sites"),
    [
        (
            "They marched from Moss to Ulv.",
            [OpenSite("from", "", "moss", "marched"), OpenSite("to", "", "ulv", "marched")],
        ),
        (
            "He was seized in Moss and held in Ulv.",
            [OpenSite("at", "", "moss", "seized"), OpenSite("at", "", "ulv", "held")],
        ),
        (
            "A bomb exploded outside the Polish embassy in Moss.",
            [
                OpenSite("near", "embassy", "polish embassy", "exploded"),
                OpenSite("at", "", "moss", "exploded"),
            ],
        ),
    ],
)
def test_each_place_of_a_sentence_belongs_to_a_word(text: str, sites: list[OpenSite]) -> None:
    assert sites == [site for _, site in found(text)]


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
    assert [name] == [site.name for _, site in found(text) if isinstance(site, OpenSite)]


@pytest.mark.parametrize(
    ("text", "mention", "site"),
    [
        ("He was shot in the left thigh on Monday.", "in the left thigh", ("at", "body", "leg", "shot")),
        ("Police seized him at his home.", "at his home", ("at", "premises", "home", "seized")),
        ("She died in hospital.", "in hospital", ("at", "premises", "hospital", "died")),
        (
            "A handbag was found in the hotel car park.",
            "in the hotel car park",
            ("at", "ground", "lot", "found"),
        ),
        (
            "He waited at the railway station.",
            "at the railway station",
            ("at", "premises", "station", "waited"),
        ),
        (
            "He waited at a police station.",
            "at a police station",
            ("at", "premises", "police-station", "waited"),
        ),
        ("They came from the lake.", "from the lake", ("from", "ground", "lake", "")),
    ],
)
def test_places_without_a_name_are_found(text: str, mention: str, site: tuple[Way, str, str, str]) -> None:
    assert found(text) == [(mention, OpenSite(*site))]


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
    assert [site for _, site in found(text) if site.sort in ("body", "premises", "ground", "room")] == []
