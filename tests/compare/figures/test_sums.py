"""Figures of one sentence that make up another article's figure are no conflict with it."""

from __future__ import annotations

from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies


def relations(*texts: str) -> list[tuple[str, Relation]]:
    return [(d.rule, d.relation) for d in discrepancies(Kind.FIGURE, *texts)]


def test_one_shot_and_four_hurt_are_five_hurt() -> None:
    assert relations(
        "One person was shot in the foot and four others were hurt.", "Five people were injured in the hall."
    ) == [("figure.sum", Relation.COMPATIBLE)]


def test_a_sum_is_explained_by_its_parts() -> None:
    shot = "One person was shot in the foot and four others were hurt."
    (found,) = discrepancies(Kind.FIGURE, shot, "Five people were injured in the hall.")
    assert found.explanation.endswith("Together “One person” and “four others” are 5.")
    crew = "The blast killed five sailors and one diver."
    (found,) = discrepancies(Kind.FIGURE, crew, "The blast killed eight people.")
    assert found.explanation.startswith("a gives “five sailors and one diver”, 6 together; b gives")


def test_passengers_and_crew_are_all_aboard() -> None:
    assert Relation.CONFLICT not in [
        relation
        for _, relation in relations(
            "The ferry, with 162 passengers and 10 crew members aboard, sank.",
            "The ferry left with 172 people on board.",
        )
    ]


def test_cash_and_shares_are_the_whole_price() -> None:
    parts = "The firm agreed to buy the yard for $74 million in cash and preferred shares worth {}."
    whole = "The yard was sold to the firm for $400 million in cash and shares."
    assert Relation.CONFLICT not in [
        relation for _, relation in relations(parts.format("$326 million"), whole)
    ]


def test_the_dead_are_not_added_to_the_hurt() -> None:
    assert relations(
        "Three people were killed and four others were hurt.", "Seven people were injured in the hall."
    ) == [("figure.disjoint", Relation.CONFLICT)]


def test_a_sum_given_in_two_currencies_is_one_sum() -> None:
    both = "The port put the cost of the strike at 20 million Australian dollars ($21.4 million) a day."
    told = [
        relations(both, f"The strike cost the port ${cost} million a day, its head said.")
        for cost in (20, 24)
    ]
    assert [[rule for rule, _ in found] for found in told] == [["figure.sum"], ["figure.disjoint"]]


def test_other_numbers_do_not_add_up() -> None:
    assert relations(
        "One person was shot in the foot and four others were hurt.", "Nine people were injured in the hall."
    ) == [("figure.disjoint", Relation.CONFLICT)]
