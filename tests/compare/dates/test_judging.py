"""Two short reports a test; only their dates are judged."""

from __future__ import annotations

import pytest

from kazreader.compare.dates.judging import judge
from kazreader.extract.when import find
from kazreader.model import Discrepancy, Relation
from tests.compare.telling import judged


def topics(*texts: str) -> list[Discrepancy]:
    return judged(find, judge, *texts)


def conflicts(*texts: str) -> list[list[str]]:
    return [[s.label for s in t.sides] for t in topics(*texts) if t.relation is Relation.CONFLICT]


@pytest.mark.parametrize(
    ("a", "b", "labels"),
    [
        (
            "The incident began about 4:40 p.m. near the mill.",
            "The sheriff said the shooting began about 5 p.m. on the road.",
            ["about 4:40 p.m.", "about 5 p.m."],
        ),
        (
            "The frigate Odin replaced the Freya in early June.",
            "The Odin, which replaced the Freya at the end of July, is grey.",
            ["early June", "end of July"],
        ),
        (
            "Many have died since the unrest began on May 2 in the port.",
            "The trouble began on May 1, when bread grew dear.",
            ["May 1", "May 2"],
        ),
        (
            "On May 3, the Odin sank a trawler with smugglers.",
            "The Odin patrols there. On May 4, it sank a trawler, the navy said.",
            ["May 3", "May 4"],
        ),
        ("Mills & Sons was founded in 1960.", "Mills, founded in 1962, makes flour.", ["1960", "1962"]),
        (
            "The shipyard, founded in 1960, makes tugs.",
            "They own the shipyard set up in 1962.",
            ["1960", "1962"],
        ),
        (
            "Thieves broke into the Munk Museum of Moss on May 3.",
            "Three men robbed the Munk Museum in Moss on May 4.",
            ["May 3", "May 4"],
        ),
        (
            "The fire broke out at noon on Monday.",
            "A power line started the fire on Monday evening.",
            ["noon on Monday", "Monday evening"],
        ),
    ],
)
def test_one_event_with_two_dates_is_a_conflict(a: str, b: str, labels: list[str]) -> None:
    assert [labels] == conflicts(a, b)


@pytest.mark.parametrize(
    ("told", "ways", "sides"),
    [
        (
            "The old mill in Lund blew up {}, police said.",
            ("on Monday at 6:40 p.m.", "at 18:40 on Monday", "on Monday at 7:20 p.m."),
            ["Monday at 6:40 p.m.", "Monday at 7:20 p.m."],
        ),
        (
            "The old mill in Lund blew up {}, police said.",
            ("on 4 May 2019", "on the evening of 4 May 2019", "on 6 May 2019"),
            ["4 May 2019", "6 May 2019"],
        ),
    ],
)
def test_one_time_in_two_ways_is_one_side(told: str, ways: tuple[str, ...], sides: list[str]) -> None:
    assert [sides] == conflicts(*map(told.format, ways))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The mill burned down at 12:15 p.m., the sheriff said.", "The mill burned down about noon."),
        ("Ada Moe died late on Sunday night in Oslo.", "Ada Moe, a singer, died in Oslo early on Monday."),
    ],
)
def test_times_that_a_hedge_or_the_night_reconciles_are_compatible(a: str, b: str) -> None:
    assert [(topic.relation, len(topic.sides)) for topic in topics(a, b)] == [(Relation.COMPATIBLE, 2)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # other nouns, other verbs, other people
        ("The fire began about 4:40 p.m. near the mill.", "The protest began about 5 p.m. by the gate."),
        ("Ada Moe was arrested on Monday in Oslo.", "Kai Lund was arrested on Tuesday in Bergen."),
        ("The unrest began on May 2 in the port.", "The trouble began on July 1, when bread grew dear."),
        # the same twice, at another time of day or day
        ("The march began at 8 p.m. Monday.", "The march began at 8:30 p.m. Wednesday."),
        ("The quake struck at 7:48 a.m. near Moss.", "The quake struck at 4:43 a.m. near Moss."),
        # dates that agree
        ("The Odin sank on Sunday off Cape Moe.", "The Odin sank late Sunday off Cape Moe."),
        ("The Odin sank off Cape Moe on May 3.", "The Odin sank off Cape Moe on May 3, 2019."),
    ],
)
def test_two_events_or_two_ways_to_say_one_date_are_no_conflict(a: str, b: str) -> None:
    assert conflicts(a, b) == []


def test_a_hearing_that_was_put_off_is_an_update() -> None:
    (found,) = topics(
        "Ada Quist is due in court on May 3.",
        "The arraignment of Ada Quist, first set for May 3, has been put off until May 17.",
    )
    assert (found.relation, found.rule) == (Relation.UPDATE, "date.moved")
    assert "They are 14 days apart." in found.explanation


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ada Quist, 41, was arrested on Sunday in Moss.", "Quist was detained on Saturday."),
        ("The men were discovered missing at 5:30 a.m.", "Their absence was noticed at 6 a.m."),
        ("The takeover is expected to close by June 2031.", "The purchase will be completed in August 2031."),
        ("Ada Quist has led the bakery since 2019.", "Quist took over in 2021."),
        ("Ada Quist is due in court on May 3.", "She faces a judge on May 9."),
    ],
)
def test_what_happens_once_needs_no_more_than_one_name(a: str, b: str) -> None:
    assert len(conflicts(a, b)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ada Quist was arrested on Sunday in Moss.", "Jon Dahl was arrested on Friday in Moss."),
        ("Ada Quist was arrested on May 3.", "Quist was arrested on July 9."),
        ("Ada Quist has led the bakery since 2019.", "Jon Dahl took over in 2021."),
    ],
)
def test_another_person_or_another_time_is_another_event(a: str, b: str) -> None:
    assert conflicts(a, b) == []


def test_what_one_article_dates_twice_happens_again_and_again() -> None:
    twice = (
        "Rebels attacked Fort Moe near Lake Ulv on Monday. Rebels attacked Fort Moe near Lake Ulv on Friday."
    )

    assert conflicts(twice, "Rebels attacked Fort Moe near Lake Ulv on Wednesday.") == []


def test_the_explanation_tells_how_far_the_dates_are_apart() -> None:
    (topic,) = topics("The riot began at 8 p.m. by the gate.", "The riot began at 8:30 p.m. by the gate.")

    assert topic.explanation.startswith("0 gives “8 p.m.”; 1 gives “8:30 p.m.”. They are 30 minutes apart.")
    assert topic.topic == "when the protest began"


def test_equal_dates_of_two_articles_are_an_agreement() -> None:
    relations = [t.relation for t in topics("The riot began at 8 p.m.", "The riot began at 8 p.m. sharp.")]

    assert relations == [Relation.AGREEMENT]


def test_the_order_of_the_articles_changes_no_id() -> None:
    a, b = "The riot began at 8 p.m. by the gate.", "The riot began at 8:30 p.m. by the gate."

    assert [t.id for t in topics(a, b)] == [t.id for t in topics(b, a)]


def test_an_exact_copy_disagrees_on_nothing() -> None:
    text = "The riot began at 8 p.m. The Odin sank on May 3 off Cape Moe. Police fired on the riot on Monday."

    assert conflicts(text, text) == []


def test_the_words_that_name_an_event_stand_beside_both_dates() -> None:
    broken, *whole = (
        f"Ana Berg should be barred from the {race} race for a so-called “raid” on Oxley Hill{mark} on {day}."
        for race, mark, day in (
            (2044, "“", "Jan. 3, 2925"),
            (2450, "", "Jan. 4, 8387"),
            (2050, "", "Jan. 6, 3071"),
        )
    )
    told = {t.topic: t.explanation for t in topics(broken, *whole) if "Jan. 6" in t.explanation}

    assert list(told) == ["which day (Hill)"]
    assert "since “Hill” stands beside both" in told["which day (Hill)"]
