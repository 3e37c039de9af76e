import pytest

from kazreader.compare.near_misses import difference
from kazreader.model import Kind, Scope
from tests.compare.telling import discrepancies


@pytest.mark.parametrize(
    ("other", "ours", "elsewhere", "why"),
    [
        (Scope(background=True), Scope(), [], "is about an earlier event"),
        (Scope(times=frozenset({"2012"})), Scope(), [], "is about 2012"),
        (Scope(times=frozenset({"2012-01-01/2013-01-01"})), Scope(), [], "is about 2012"),
        (Scope(times=frozenset({"2012-05-03/2012-05-04"})), Scope(), [], "is about 3 May 2012"),
        (Scope(), Scope(), ["norrvik"], "is about Norrvik"),
        (Scope(groups=frozenset({"kind:child"})), Scope(), [], "counts children only"),
        (Scope(), Scope(groups=frozenset({"kind:child"})), [], "counts all, not children only"),
        (Scope(groups=frozenset({"gravity:critical"})), Scope(), [], "counts the critical cases only"),
        (Scope(), Scope(), ["norrvik", "moss"], "is about another place"),
        (Scope(groups=frozenset({"kind:gadget"})), Scope(), [], ""),
        (Scope(), Scope(), [], ""),
    ],
)
def test_a_scope_differs_in_what_it_is_limited_to(
    other: Scope, ours: Scope, elsewhere: list[str], why: str
) -> None:
    assert why == difference(other, ours, elsewhere)


def test_a_figure_of_another_year_is_named_as_a_near_miss() -> None:
    one = "The storm killed 12 people in Halvern. In 2012 a storm killed 90 people there."
    found = discrepancies(Kind.FIGURE, one, "The storm killed 14 people in Halvern.")
    assert [("a: “90 people” is about 2012.",)] == [d.not_merged for d in found]


def test_a_quotation_with_the_same_opening_is_named_as_a_near_miss() -> None:
    one = "“Of course we understand that the dam is the pride of this valley,” said Ada Lund."
    other = (
        "“Of course we understand the dam is the pride of the valley,” said Ada Lund. "
        "“Of course we understand that the dam and the valley are not for sale,” said Ada Lund."
    )
    found = discrepancies(Kind.QUOTE, one, other)
    assert [1] == [len(d.not_merged) for d in found]
    assert "not for sale" in found[0].not_merged[0]
