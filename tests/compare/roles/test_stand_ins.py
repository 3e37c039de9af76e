"""Two short reports a test; in the first a title stands for a name."""

from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies


def relations(*texts: str) -> list[tuple[Relation, str]]:
    return [(d.relation, d.rule) for d in discrepancies(Kind.ROLE, *texts)]


def test_a_title_that_stands_for_a_name_is_compared_where_another_report_bears_it_out() -> None:
    one = "Ada Quist, 41, conceded. The Danish senator was booed."
    assert [(Relation.REWORDING, "role.reworded_title")] == relations(
        one, "Ada Quist, senator for Moss, was booed."
    )
    assert [] == relations(one, "Ada Quist, mayor of Moss, was booed.")


def test_a_title_that_stands_for_a_name_makes_no_conflict() -> None:
    one = "Ada Quist, 41, conceded. The finance minister was booed."
    assert [] == relations(one, "Ada Quist, the transport minister, was booed.")
