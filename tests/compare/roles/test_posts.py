"""Two short reports a test; only the offices that they give one person are judged."""

from datetime import date

import pytest

from kazreader.clean import clean
from kazreader.model import Article, Discrepancy, Kind, Relation
from tests.compare.telling import discrepancies, of_articles


def posts(*texts: str) -> list[Discrepancy]:
    return [d for d in discrepancies(Kind.ROLE, *texts) if d.topic.startswith("post of")]


def relations(*texts: str) -> list[tuple[Relation, str]]:
    return [(d.relation, d.rule) for d in posts(*texts)]


def test_two_offices_of_one_body_are_a_conflict() -> None:
    one = "Ada Quist, president of the Harbour Guild, spoke."
    assert relations(one, "Its secretary, Ada Quist, spoke.") == [(Relation.CONFLICT, "role.other_post")]


def test_a_title_of_two_offices_stands_against_neither() -> None:
    both = "Ada Quist, chairman and chief executive of the Harbour Guild, spoke."
    assert relations(both, "The guild's chief executive, Ada Quist, spoke.") == []


def test_a_policeman_may_be_an_inspector() -> None:
    found = relations("Ola Renn, a former senior inspector, spoke.", "Ola Renn, a former policeman, spoke.")
    assert Relation.CONFLICT not in [relation for relation, _ in found]


def test_a_vice_mayor_is_a_deputy_mayor() -> None:
    one = "Ada Quist, vice mayor of Ulv, spoke."
    assert relations(one, "Ada Quist, deputy mayor of Ulv, spoke.") == []
    assert relations(one, "Ada Quist, mayor of Ulv, spoke.") == [(Relation.CONFLICT, "role.other_post")]


def test_two_offices_of_two_bodies_are_no_conflict() -> None:
    one = "Ada Quist, president of the Harbour Guild, spoke."
    other = "Ada Quist, secretary of the Chess Club, spoke."
    assert relations(one, other) == [(Relation.COMPATIBLE, "role.two_posts")]


@pytest.mark.parametrize(
    "texts",
    [
        ("General manager Ada Quist spoke.", "Ada Quist, president of Corvo Foods, spoke."),
        ("Acting chief executive Ada Quist spoke.", "Ada Quist is now chief executive of Corvo Foods."),
    ],
)
def test_another_office_weeks_later_is_an_update(texts: tuple[str, str]) -> None:
    dated = [
        article._replace(metadata=article.metadata._replace(published=date(2031, month, 3)))
        for article, month in zip(clean([Article(t[:4], "", t) for t in texts]), (5, 7), strict=True)
    ]

    found = of_articles(dated).discrepancies

    assert [(d.relation, d.rule) for d in found] == [(Relation.UPDATE, "role.later_post")]


def test_a_secretary_before_the_name_may_be_a_minister() -> None:
    assert relations(
        "They met Secretary Ada Quist there.", "They met presidential spokeswoman Ada Quist there."
    ) == [(Relation.COMPATIBLE, "role.two_posts")]


def test_an_article_that_gives_both_offices_shows_that_both_are_held() -> None:
    one = "Ada Quist, president of the guild, spoke. Its secretary, Ada Quist, left."
    assert relations(one, "Its secretary, Ada Quist, spoke.") == []


def test_trades_and_general_words_are_no_posts() -> None:
    assert relations("The singer Ada Quist spoke.", "The actress Ada Quist spoke.") == []


def test_ministers_and_secretaries_of_one_field_hold_one_post_in_other_words() -> None:
    one, other = "Interior minister Ada Quist blocked it.", "Home Secretary Ada Quist blocked it."
    assert [d.relation for d in discrepancies(Kind.ROLE, one, other)] == [Relation.REWORDING]
    other = "Ada Quist, the secretary of the club, blocked it."
    assert Relation.REWORDING not in [d.relation for d in discrepancies(Kind.ROLE, one, other)]


def test_a_general_word_for_who_heads_a_body_is_another_word() -> None:
    head = "The union's head, Ada Quist, spoke."
    assert relations(head, "The union's president, Ada Quist, spoke.") == [
        (Relation.REWORDING, "role.other_title")
    ]
    apart = relations(head, "The bank's president, Ada Quist, spoke.")
    assert apart == [(Relation.COMPATIBLE, "role.two_posts")]


def test_an_office_for_the_time_being_stands_beside_the_office() -> None:
    one = "Ada Quist was named interim coach of the rowers."
    assert relations(one, "The rowers made Ada Quist their head coach.") == [
        (Relation.CONFLICT, "role.appointed_for_now")
    ]
    assert relations(one, "They met coach Ada Quist.") == [(Relation.COMPATIBLE, "role.for_now")]
    assert relations("Ada Quist was made vice-captain of Moss.", "Ada Quist is the captain of Moss.") == [
        (Relation.CONFLICT, "role.other_post")
    ]


def test_the_coach_whom_somebody_dismissed_is_not_that_one() -> None:
    assert relations("Owner Ada Quist spoke.", "This is the fourth coach Ada Quist has dismissed.") == []


def test_a_minister_and_a_deputy_minister_are_two_posts() -> None:
    one = "Deputy minister Ada Quist spoke."
    assert relations(one, "Minister Ada Quist spoke.") == [(Relation.CONFLICT, "role.other_post")]


def test_a_fire_chief_is_no_spokesman() -> None:
    one = "Regional fire chief Ada Quist spoke."
    assert relations(one, "Fire service spokeswoman Ada Quist spoke.") == [
        (Relation.CONFLICT, "role.other_post")
    ]
    assert relations("Mayor Ada Quist spoke.", "Ada Quist, chairwoman of the Harbour Guild, spoke.") == [
        (Relation.COMPATIBLE, "role.two_posts")
    ]


def test_a_minister_may_be_deputy_prime_minister() -> None:
    one = "Finance minister Ada Quist spoke."
    assert relations(one, "Deputy Prime Minister Ada Quist spoke.") == [
        (Relation.COMPATIBLE, "role.two_posts")
    ]
    assert relations(one, "Prime Minister Ada Quist spoke.") == [(Relation.CONFLICT, "role.other_post")]


def test_a_general_secretary_is_not_the_president() -> None:
    one = "The union's general secretary, Ada Quist, spoke."
    assert relations(one, "Union president Ada Quist spoke.") == [(Relation.CONFLICT, "role.other_post")]


def test_a_status_with_a_hyphen_is_a_status() -> None:
    assert relations("Governor Ada Quist spoke.", "They met then-former Mayor Ada Quist.") == [
        (Relation.COMPATIBLE, "role.of_another_time")
    ]


def test_who_heads_a_body_is_not_its_spokeswoman_and_may_be_its_founder() -> None:
    one = "The union's head, Ada Quist, spoke."
    assert relations(one, "The union's spokeswoman, Ada Quist, spoke.") == [
        (Relation.CONFLICT, "role.other_post")
    ]
    founder = relations("Corvo founder Ada Quist spoke.", "They met Ada Quist, head of the toy maker Corvo.")
    assert founder == [(Relation.COMPATIBLE, "role.two_posts")]


def test_a_country_alone_is_no_body() -> None:
    assert relations("They met U.S. investor Ada Quist.", "They met American ambassador Ada Quist.") == [
        (Relation.COMPATIBLE, "role.two_posts")
    ]


def test_an_office_of_another_time_is_only_set_beside_the_present_one() -> None:
    assert relations(
        "They cheered Ada Quist, the Corvo singer.", "They cheered former Corvo singer Ada Quist."
    ) == [(Relation.COMPATIBLE, "role.of_another_time")]
    assert relations("Opposition leader Ada Quist spoke.", "Leader Ada Quist spoke.") == []


def test_the_president_of_a_division_may_be_deputy_president_of_the_firm() -> None:
    one = "Ada Quist, Corvo's deputy president, spoke."
    assert relations(one, "Ada Quist, president of Corvo's jam division, spoke.") == [
        (Relation.COMPATIBLE, "role.two_posts")
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Quist, a plumber, fell.", "They met the electrician Ada Quist."),
        ("Ada Quist, a nurse, fell.", "Ada Quist is a care assistant."),
    ],
)
def test_two_trades_of_one_person_are_a_conflict(one: str, other: str) -> None:
    assert relations(one, other) == [(Relation.CONFLICT, "role.other_calling")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The driver, Ada Quist, fell.", "Ada Quist, a nurse, fell."),
        ("The Danish cyclist Ada Quist fell.", "Ada Quist, winner in 2007 and 2009, fell."),
        ("Ada Quist, a plumber, fell.", "Ada Quist, a builder, fell."),
        ("Ada Quist, a student, fell.", "Ada Quist, a waitress, fell."),
    ],
)
def test_who_drives_builds_or_studies_may_be_something_else_as_well(one: str, other: str) -> None:
    assert relations(one, other) == []
