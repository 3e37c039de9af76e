"""The parts of a report, and what the user has set aside."""

from __future__ import annotations

import pytest

from kazreader.model import Relation
from kazreader.present.choice import Choice, chosen
from kazreader.present.exports import exported
from kazreader.present.ink import Look
from kazreader.present.labels import Labels
from kazreader.present.reviews import Reviews
from kazreader.present.sections import Group, Outline, outline
from kazreader.store import Review, Verdict
from tests.flood import DEATHS, FLOOD, HOMELESS, WHEN

TOPICS = (DEATHS, WHEN, HOMELESS)


def groups(reviews: Reviews) -> tuple[Group, ...]:
    (section,) = outlined(reviews).sections
    return section.groups


def outlined(reviews: Reviews) -> Outline:
    return outline(FLOOD.comparison, TOPICS, {}, reviews, Labels({}, {}))


def test_the_strongest_relation_comes_first() -> None:
    assert [group.topics for group in groups({})] == [(DEATHS, WHEN), (HOMELESS,)]


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.UNRELATED])
def test_what_the_user_judged_to_be_no_disagreement_stands_last_and_is_not_counted(verdict: Verdict) -> None:
    reviews = {DEATHS.id: Review(verdict)}

    assert [group.topics for group in groups(reviews)] == [(WHEN,), (HOMELESS,), (DEATHS,)]
    assert outlined(reviews).totals == "1 conflict · 1 update · 1 set aside"


@pytest.mark.parametrize(
    "review",
    [Review(Verdict.CONFLICT), Review(Verdict.UNSURE), Review(note="?"), Review(Verdict.SAME, of=("14",))],
)
def test_what_he_did_not_dismiss_as_it_is_now_stays(review: Review) -> None:
    assert groups({}) == groups({DEATHS.id: review})


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_each_format_to_be_read_sets_it_aside(form: str) -> None:
    page = exported(FLOOD, form, {DEATHS.id: Review(Verdict.UNRELATED)}, Look(width=200))  # type: ignore[arg-type]

    aside = page.index("Set aside: you judged these the same, or different things")
    assert aside < page.index("≠1 people killed by the flood")
    assert "different things" in page[aside + 80 :]


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize(
    ("relations", "told"),
    [
        ({Relation.CONFLICT}, "3 conflicts · 4 left out"),
        ({Relation.COMPATIBLE}, "1 compatible · 7 left out"),
        (set(), "no discrepancies chosen · 7 left out"),
    ],
)
def test_each_format_to_be_read_says_what_a_filter_leaves_out(
    form: str, relations: set[Relation], told: str
) -> None:
    choice = Choice(relations=frozenset(relations)) if relations else Choice(ids=frozenset())
    page = exported(chosen(FLOOD, choice), form, {}, Look(width=200), Labels.of(FLOOD))  # type: ignore[arg-type]

    assert told in page
    assert told.split(" · ")[1].replace(" left", " discrepancies left") + " by a filter" in page
    assert "left out" not in exported(FLOOD, form, {}, Look(width=200))  # type: ignore[arg-type]
