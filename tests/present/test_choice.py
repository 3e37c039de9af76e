"""What is shown of a report."""

from __future__ import annotations

import pytest

from kazreader.model import Kind, QueryError, Relation
from kazreader.present.choice import Choice, chosen
from tests.flood import AUTHORITY, DEATHS, FLOOD, MAYOR, OFFICE, THUNDER, WHEN


def ids(choice: Choice) -> set[str]:
    return {d.id for d in chosen(FLOOD, choice).comparison.discrepancies}


def test_an_empty_choice_changes_nothing() -> None:
    assert chosen(FLOOD, Choice()) == FLOOD


def test_kind_and_relation_are_both_required() -> None:
    choice = Choice(kinds=frozenset({Kind.FIGURE}), relations=frozenset({Relation.CONFLICT}))
    assert ids(choice) == {DEATHS.id}


@pytest.mark.parametrize("name", ["Gazette", "gazette", "D", "d", "D Gazette"])
def test_a_source_is_called_by_name_letter_or_id(name: str) -> None:
    assert ids(Choice(sources=(name,))) == {DEATHS.id, WHEN.id, OFFICE.id, MAYOR.id}


def test_an_unknown_source_is_an_error_that_names_the_known_ones() -> None:
    with pytest.raises(QueryError, match=r"'Tribune'\. The sources are: A Herald, B Courier"):
        chosen(FLOOD, Choice(sources=("Tribune",)))


def test_discrepancies_are_chosen_by_id() -> None:
    assert ids(Choice(ids=frozenset({THUNDER.id, AUTHORITY.id, "gone"}))) == {THUNDER.id, AUTHORITY.id}
    assert ids(Choice(ids=frozenset())) == set()


def test_what_one_article_alone_says_is_chosen_by_kind_and_source_and_never_by_relation() -> None:
    alone = FLOOD.comparison.only_in
    assert alone
    kinds = {claim.kind for _, claims in alone for claim in claims}
    for kind in Kind:
        left = chosen(FLOOD, Choice(kinds=frozenset({kind}))).comparison.only_in
        assert bool(left) == (kind in kinds)
        assert all(claim.kind is kind for _, claims in left for claim in claims)
    article = alone[0][0]
    assert [a for a, _ in chosen(FLOOD, Choice(sources=(article,))).comparison.only_in] == [article]
    assert chosen(FLOOD, Choice(relations=frozenset({Relation.CONFLICT}))).comparison.only_in == ()
