from datetime import date

import pytest

from kazreader.compare.near_misses import difference
from kazreader.model import Kind, Period, Scope, SubGroup
from kazreader.model.scope import GroupKind
from tests.compare.telling import compared, discrepancies


def _of(start: date, end: date) -> Scope:
    return Scope(times=frozenset({Period(start, end)}))


def _only(kind: GroupKind, name: str) -> Scope:
    return Scope(groups=frozenset({SubGroup(kind, name)}))


@pytest.mark.parametrize(
    ("other", "ours", "elsewhere", "why"),
    [
        (Scope(background=True), Scope(), [], "is about an earlier event"),
        (Scope(groups=frozenset({SubGroup("kind", "child")})), Scope(background=True), [], ""),
        (Scope(times=frozenset({Period(date(2012, 1, 1), date(2013, 1, 1))})), Scope(), [], "is about 2012"),
        (
            Scope(times=frozenset({Period(date(2012, 5, 3), date(2012, 5, 4))})),
            Scope(),
            [],
            "is about 3 May 2012",
        ),
        (Scope(), Scope(), ["norrvik"], "is about Norrvik"),
        (Scope(groups=frozenset({SubGroup("kind", "child")})), Scope(), [], "counts children only"),
        (Scope(), Scope(groups=frozenset({SubGroup("kind", "child")})), [], "counts all, not children only"),
        (
            Scope(groups=frozenset({SubGroup("gravity", "critical")})),
            Scope(),
            [],
            "counts the critical cases only",
        ),
        (Scope(), Scope(), ["norrvik", "moss"], "is about another place"),
        (_only("kind", "gadget"), Scope(), [], ""),
        (_only("of", ""), Scope(), [], ""),
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
    assert [d.not_merged for d in found] == [("a: “90 people” is about 2012.",)]


def test_two_near_counts_of_one_report_are_noted() -> None:
    one = "35 die as ferry sinks\n\nThe sinking of the ferry off Halvern killed 38 people."
    (agreed,) = compared(one, "The ferry sank and killed 38 people.").agreements
    assert agreed.not_merged == ("a: “35” is in the same report as “38 people”.",)
    far = compared(one.replace("35 die", "One dies"), "The ferry sank and killed 38 people.").agreements
    assert [each.not_merged for each in far] == [()]
