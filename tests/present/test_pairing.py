"""What two articles both speak of."""

from __future__ import annotations

from datetime import date

from kazreader.model import Discrepancy, PairRelation, Relation
from kazreader.present.pairing import relation_of_sides, shared_topics
from tests.flood import DEATHS, FLOOD, THUNDER


def test_two_articles_share_topics_in_the_order_of_our_text() -> None:
    shared = shared_topics(FLOOD.comparison, "a", "b")
    assert [(s.discrepancy.topic, s.relation.value, s.our_label, s.their_label) for s in shared][:4] == [
        ("where the dam failed", "agreement", "Oxley", "Oxley"),
        ("when the dam failed", "agreement", "Mon 3 June, evening", "Mon 3 June, evening"),
        ("people killed by the flood", "update", "14", "at least 19"),
        ("people without a home", "update", "2,030", "some 2,300"),
    ]


def test_a_conflict_of_the_whole_may_be_an_update_between_two() -> None:
    assert DEATHS.relation is Relation.CONFLICT
    assert relation_of_sides(DEATHS, 2, 1) == (
        Relation.UPDATE,
        "the later report is higher, and a toll grows",
    )
    assert relation_of_sides(DEATHS, 1, 1)[0] is Relation.AGREEMENT


def test_of_sides_that_nothing_tells_apart_no_other_pair_s_reason_is_told() -> None:
    bare = DEATHS._replace(relations=tuple(pair for pair in DEATHS.relations if {pair.a, pair.b} != {0, 1}))
    assert relation_of_sides(bare, 0, 1) == (Relation.COMPATIBLE, "")


def test_a_conflict_of_one_day_is_an_update_between_reports_of_two() -> None:
    sides = (DEATHS.sides[1], DEATHS.sides[2])
    relations = (
        PairRelation(0, 1, Relation.CONFLICT, "on the same day", "figure.disjoint_same_day"),
        PairRelation(0, 1, Relation.UPDATE, "it has grown", "figure.grown"),
    )
    topic = DEATHS._replace(sides=sides, relations=relations)

    def of(topic: Discrepancy) -> list[tuple[Relation, str]]:
        comparison = FLOOD.comparison._replace(discrepancies=(topic,), agreements=())
        return [(shared.relation, shared.why) for shared in shared_topics(comparison, "a", "b")]

    assert of(topic) == [(Relation.UPDATE, "it has grown")]
    one_day = tuple(
        side._replace(claims=tuple(claim._replace(said_on=date(2024, 6, 4)) for claim in side.claims))
        for side in sides
    )
    assert of(topic._replace(sides=one_day)) == [(Relation.CONFLICT, "on the same day")]


def test_articles_that_never_meet_share_nothing() -> None:
    assert shared_topics(FLOOD.comparison._replace(discrepancies=(THUNDER,)), "a", "d") == ()


def test_of_an_article_on_two_sides_the_strongest_difference_shows() -> None:
    both = DEATHS._replace(
        sides=(
            *DEATHS.sides[:2],
            DEATHS.sides[2]._replace(claims=(*DEATHS.sides[2].claims, *DEATHS.sides[0].claims)),
        ),
    )
    (shared,) = shared_topics(FLOOD.comparison._replace(discrepancies=(both,), agreements=()), "d", "b")
    assert (shared.relation, shared.our_label) == (Relation.CONFLICT, "12")
