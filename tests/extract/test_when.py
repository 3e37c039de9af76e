"""The claim of each date: its group, its event noun, and what is named with it."""

from __future__ import annotations

import pytest

from kazreader.extract.when import find
from kazreader.model import Claim
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import OpenDate, When
from tests.extract.telling import reading_of


def claims(text: str) -> list[Claim]:
    return [claim for claim in all_claims(text) if isinstance(claim.topic, When)]


def all_claims(text: str) -> list[Claim]:
    return list(find(reading_of(text)))


def found(text: str) -> list[tuple[str, ...]]:
    return [(c.mention.span.of(text), *key_of(c.topic)[1:]) for c in claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The incident began about 4:40 p.m. near the mill.", ("about 4:40 p.m.", "began", "any")),
        ("The fire broke out at noon in a barn.", ("noon", "began", "fire")),
        (
            "Police say the riot started around 8:30 p.m. by the gate.",
            ("around 8:30 p.m.", "began", "protest"),
        ),
        ("The quake struck at 5:02 a.m. off the cape.", ("5:02 a.m.", "happened", "quake")),
        ("On May 3, the trawler Odin sank off the cape.", ("May 3", "sank", "")),
        ("Then, on May 3, it had sunk the trawler Odin.", ("May 3", "sank", "")),
        ("The Odin, which replaced the Freya in early June, is grey.", ("early June", "replaced", "")),
        ("Sunday's deadly blast was heard in Oslo.", ("Sunday's", "happened", "blast")),
        ("Five men hurt in the crash on Sunday went home.", ("Sunday", "happened", "crash")),
        ("Fire swept through the mill on May 3.", ("May 3", "happened", "fire")),
        ("Six were killed on Sunday by gunmen at a protest.", ("Sunday", "killed", "protest")),
        ("The plane touched down at 6:40 p.m. in the rain.", ("6:40 p.m.", "arrived", "")),
        ("Norse Mills was founded in Bergen in 1960.", ("1960", "founded", "")),
        ("The ferry sank on Tuesday, March 3, off the cape.", ("Tuesday, March 3", "sank", "")),
        ("The bus crashed in March 2015 in Oslo.", ("March 2015", "happened", "crash")),
        ("Quist was arrested in Oslo on the night of 3 March.", ("night of 3 March", "arrested", "")),
        ("Quist was arrested at the march on Sunday.", ("Sunday", "arrested", "protest")),
    ],
)
def test_a_date_belongs_to_what_happened_then(text: str, expected: tuple[str, str, str]) -> None:
    assert [expected] == found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She is due in court on May 3.", ("May 3", "court", "")),
        ("The arraignment is set for May 3.", ("May 3", "court", "")),
        ("The sentence was handed down on May 3.", ("May 3", "sentenced", "")),
        ("The purchase should close by the end of June 2031.", ("end of June 2031", "closing", "deal")),
        (
            "The merger will be completed in the third quarter of 2031.",
            ("third quarter of 2031", "closing", "deal"),
        ),
        ("The escape was noticed at 6 a.m.", ("6 a.m.", "noticed", "escape")),
        ("The escape was discovered at 6 a.m.", ("6 a.m.", "noticed", "escape")),
        ("Quist has led the bakery since 2019.", ("2019", "in_office", "")),
        ("Quist became chief executive in 2019.", ("2019", "in_office", "")),
        ("The bakery traces its roots to 1819.", ("1819", "founded", "")),
        ("Quist has been chief executive since 2019.", ("2019", "in_office", "")),
        ("The drought would last until June 2031.", ("June 2031", "lasts", "")),
        ("He was found at 4.30 hours of the morning.", ("4.30 hours of the morning", "found", "")),
        ("His arrest on May 3 came late.", ("May 3", "arrested", "")),
    ],
)
def test_a_date_may_be_set_ahead_or_begin_an_office(text: str, expected: tuple[str, str, str]) -> None:
    assert [expected] == found(text)


def test_a_day_to_which_something_was_put_off_is_marked_as_moved() -> None:
    moved = claims("The arraignment, first set for May 3, has been put off until May 17.")
    dated = [(When("court", "", by_calendar=True), "date.calendar_day")]
    put_off = [(When("court", "", by_calendar=True), "date.moved")]
    assert dated + put_off == [(c.topic, c.mention.rule) for c in moved]


def test_the_driver_stands_for_the_person_named_before() -> None:
    (claim,) = claims(
        "Ada Quist, 41, drove the bus. The sea was calm. The 41-year-old was arrested on Sunday."
    )
    assert {"Ada", "Quist"} <= claim.about


@pytest.mark.parametrize(
    "text",
    [
        "Quist has been ill since 2019.",
        "The shop has been closed since 2019.",
        "The Odin sank by the pier before May 3.",
        "The mayor said on Monday that the fire was out.",
        "The fire broke out after 10 p.m. in a barn.",
        "The Odin sank in its third storm since its refit on May 3.",
        "The Odin sank while the crew stayed in port on Monday.",
        "The Odin was grey on Monday.",
        "The Odin sank near a crew that trained on Monday.",
        "The coach said on Monday that hits win games.",
        "The sea was calm and the sky blue on Monday.",
    ],
)
def test_a_date_of_something_else_makes_no_claim(text: str) -> None:
    assert found(text) == []


def test_names_and_words_of_the_clause_say_what_the_date_is_about() -> None:
    (claim,) = claims("The Odin, which replaced the grey frigate Freya in early June, may head for port.")

    assert frozenset({"Odin", "Freya", "grey", "frigate"}) <= claim.about


def test_a_clause_that_names_nobody_is_about_those_named_before_it() -> None:
    (claim,) = claims("Ada Quist was held and set free, only to be arrested again late on Thursday.")
    assert {"Ada", "Quist"} <= claim.about


def test_a_pronoun_stands_for_the_names_of_the_sentence_before() -> None:
    (claim,) = claims("The Odin was a grey frigate. On May 3, it sank off the cape.")

    assert "Odin" in claim.about


def test_a_date_whose_event_is_not_known_is_open_and_keeps_the_words_around_it() -> None:
    (claim,) = all_claims("The men were missed at the roll call in the jail at 5:30 a.m., he wrote.")
    assert (claim.topic, sorted(claim.beside)) == (
        OpenDate(),
        ["call", "jail", "roll", "wrote"],
    )


def test_a_line_that_holds_little_but_a_date_dates_nothing() -> None:
    assert all_claims("Rovers part with coach\n\ndate 2018-10-29\n\nThe club would say no more of it.") == []


@pytest.mark.parametrize(
    "text",
    [],
)
def test_a_dateline_and_the_time_of_a_noun_date_no_deed(text: str) -> None:
    assert all_claims(text) == []


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("A law against whistling, in force since 1953, is gone.", "since"),
    ],
)
def test_what_never_happened_since_a_year_happened_in_it(text: str, bound: str) -> None:
    assert [bound] == [claim.topic.bound for claim in all_claims(text) if isinstance(claim.topic, OpenDate)]


def test_he_stands_for_the_names_before() -> None:
    (claim,) = all_claims("Neil Pomeroy keeps bees. He will leave in June.")
    assert {"Neil", "Pomeroy", "leave"} <= claim.beside


def test_june_who_opens_a_sentence_is_no_month() -> None:
    assert all_claims("June, the mother of the sailor, smiled and spoke of peace.") == []


def test_what_something_became_is_not_dated_by_its_noun() -> None:
    assert ("Monday", "happened", "storm") not in found("Ada weakened to a tropical storm on Monday.")
