"""Discrepancies of figures between small reports written for these tests."""

from __future__ import annotations

from kazreader import compare, extract
from kazreader.model import Discrepancy, Relation
from tests.drawn import article_of


def compared(*texts: str) -> tuple[Discrepancy, ...]:
    articles = [article_of(text, name) for name, text in zip("abcdefgh", texts, strict=False)]
    claims = [claim for article in articles for claim in extract.claims(article)]
    return compare.compare(articles, claims).discrepancies


def relations(*texts: str) -> list[tuple[str, Relation]]:
    return [(d.topic, d.relation) for d in compared(*texts)]


def test_two_exact_death_tolls_are_a_conflict() -> None:
    assert relations(
        "A ferry sank off the coast, killing 38 people.", "The sinking of the ferry left 41 people dead."
    ) == [("people killed", Relation.CONFLICT)]


def test_overlapping_ranges_are_compatible() -> None:
    assert relations("At least 38 people were killed.", "A ferry sank, killing 41 people.") == [
        ("people killed", Relation.COMPATIBLE)
    ]


def test_equal_values_are_no_discrepancy() -> None:
    assert relations("Police arrested 12 people.", "Twelve people were arrested.") == []


def test_another_question_is_not_compared() -> None:
    assert relations("A bus crash killed 12 people.", "A bus crash injured 15 people.") == []


def test_a_sub_group_is_not_compared_with_the_whole() -> None:
    assert relations("A bus crash killed 12 people.", "A bus crash killed four children.") == []


def test_another_place_is_not_compared() -> None:
    lead = "A bus crash on the coast road killed 12 people. " + "The road was closed for hours. " * 30
    assert relations(lead, lead + "A second crash killed 14 people in Northfield on the same day.") == []


def test_an_earlier_event_is_not_compared() -> None:
    assert relations("A bus crash killed 12 people.", "In 2004, a bus crash killed 14 people.") == []


def test_counts_far_apart_are_not_compared() -> None:
    assert relations("The quake killed 5 people.", "Quakes there have killed 90,000 people.") == []


def test_the_explanation_gives_both_strings_both_sources_and_the_arithmetic() -> None:
    (found,) = compared("The ferry sank, killing 38 people.", "The sinking left 41 people dead.")
    assert found.explanation == "a gives “38 people”; b gives “41 people”. 38 against 41: 3 apart."
    assert found.rule == "figure.disjoint"


def test_a_rounded_number_is_compatible_with_the_exact_one() -> None:
    assert relations("The flood displaced 14,000 people.", "The flood displaced 13,863 people.") == [
        ("people displaced or evacuated", Relation.COMPATIBLE)
    ]


def test_an_article_and_its_copy_disagree_on_nothing() -> None:
    text = "The quake killed 5 people, injured 40 and destroyed 800 homes."
    assert relations(text, text) == []


def test_the_order_of_the_articles_changes_nothing() -> None:
    texts = ["The ferry sank, killing 38 people.", "41 people died.", "Dozens were killed."]
    articles = [article_of(text, name) for name, text in zip("abc", texts, strict=True)]
    claims = [claim for article in articles for claim in extract.claims(article)]
    assert compare.compare(articles, claims) == compare.compare(articles[::-1], claims[::-1])
