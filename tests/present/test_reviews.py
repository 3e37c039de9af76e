"""A verdict stays with its discrepancy when answers join or leave, and is never given to another one."""

from __future__ import annotations

import pytest

from kazreader.model import Comparison, Discrepancy, Report, Side
from kazreader.present.exports import exported
from kazreader.present.ink import Look
from kazreader.present.reviews import (
    about,
    answers_words,
    change_words,
    decided_words,
    followed,
    judged_words,
    parties,
    review_of,
    reviews_of,
)
from kazreader.present.sources import sources_of
from kazreader.store import Notebook, Review, Verdict
from tests.flood import DEATHS, FLOOD, WHEN

TEXTS = {each.article.id: each.article for each in FLOOD.articles}
SAME = Review(Verdict.SAME, "they count otherwise")


def judged(discrepancy: Discrepancy = DEATHS) -> Notebook:
    notebook = Notebook(None)
    notebook.set_review(discrepancy.id, parties(discrepancy, TEXTS), SAME, about(discrepancy))
    return notebook


def with_sides(*sides: Side) -> Discrepancy:
    return DEATHS._replace(id="fig-other", sides=sides)


def among(*found: Discrepancy) -> Report:
    return FLOOD._replace(comparison=Comparison(found))


def test_a_review_is_found_under_its_id() -> None:
    assert reviews_of(FLOOD, judged()) == {DEATHS.id: SAME}


def test_a_review_goes_with_a_discrepancy_that_lost_an_answer_and_says_what_it_was_about() -> None:
    fewer = with_sides(*DEATHS.sides[1:])
    answers = tuple(side.label for side in DEATHS.sides)
    assert reviews_of(among(fewer, WHEN), judged()) == {fewer.id: SAME._replace(of=answers)}


def test_a_review_goes_with_a_discrepancy_that_gained_an_answer() -> None:
    before = with_sides(*DEATHS.sides[1:])
    assert reviews_of(FLOOD, judged(before))[DEATHS.id] == SAME._replace(of=("14", "at least 19"))


def test_one_claim_alone_takes_a_review_along_only_to_the_same_question() -> None:
    lone = with_sides(DEATHS.sides[0]._replace(claims=DEATHS.sides[0].claims[:1]))
    assert reviews_of(among(lone), judged())[lone.id].outdated
    assert reviews_of(among(lone._replace(topic="people hurt")), judged()) == {}


def test_a_verdict_is_of_other_answers_where_two_reports_have_swapped_them() -> None:
    one, *between, other = DEATHS.sides
    swapped = DEATHS._replace(
        sides=(one._replace(claims=other.claims), *between, other._replace(claims=one.claims))
    )
    answers = tuple(side.label for side in DEATHS.sides)
    assert reviews_of(among(swapped), judged()) == {DEATHS.id: SAME._replace(of=answers)}


def test_a_verdict_holds_when_one_of_the_reports_has_changed() -> None:
    kept = judged()
    articles = [each.article for each in FLOOD.articles]
    first = parties(DEATHS, TEXTS)[0]
    now = {each.id: each._replace(text="Rewritten.") if each is first else each for each in articles}
    assert review_of(DEATHS, now, kept) == SAME


def test_a_discrepancy_of_another_kind_at_the_same_place_takes_no_review() -> None:
    assert reviews_of(among(WHEN._replace(sides=DEATHS.sides)), judged()) == {}


def test_a_review_whose_discrepancy_is_still_there_is_given_to_no_other() -> None:
    other = with_sides(*DEATHS.sides[1:])
    assert reviews_of(among(DEATHS, other), judged()) == {DEATHS.id: SAME}


def test_a_review_whose_discrepancy_is_gone_is_lost_but_known() -> None:
    (lost,) = followed(among(WHEN), judged()).lost
    assert (lost.topic, lost.review.verdict) == (DEATHS.topic, Verdict.SAME)


@pytest.mark.parametrize(
    ("answers", "told"),
    [(("14",), "14"), (("14", "19"), "14 and 19"), (("12", "14", "19"), "12, 14 and 19")],
)
def test_answers_are_one_phrase(answers: tuple[str, ...], told: str) -> None:
    assert answers_words(answers) == told


def test_a_verdict_says_which_answers_it_was_about_where_there_are_others_now() -> None:
    assert judged_words(Review(Verdict.SAME), DEATHS) == "the same"
    assert judged_words(Review(Verdict.SAME, of=("14", "19")), DEATHS) == "the same (answers then: 14 and 19)"
    assert judged_words(Review(None, "x", of=("14", "19")), DEATHS) == ""


def test_a_verdict_says_that_other_reports_gave_the_answers_where_these_are_the_same() -> None:
    review = Review(Verdict.CONFLICT, of=tuple(side.label for side in reversed(DEATHS.sides)))
    assert judged_words(review, DEATHS) == "real conflict (when other reports gave these answers)"
    report, reviews = among(DEATHS), {DEATHS.id: review}
    assert "when other reports gave these" in exported(report, "text", reviews, Look(width=200))
    assert "when other reports gave these" in exported(report, "csv", reviews, Look())


@pytest.mark.parametrize(
    ("right", "of", "told"),
    [
        (None, (), "real conflict"),
        ((), (), "real conflict, right: none"),
        ((), ("14", "19"), "real conflict (answers then: 14 and 19), right: neither"),
        (("14",), (), "real conflict, right: 14"),
        (("12", "14", "at least 19"), (), "real conflict, right: all"),
        (("14", "19"), ("14", "19"), "real conflict (answers then: 14 and 19), right: both"),
    ],
)
def test_a_verdict_says_which_answers_are_right(
    right: tuple[str, ...] | None, of: tuple[str, ...], told: str
) -> None:
    assert decided_words(Review(Verdict.CONFLICT, of=of, right=right), DEATHS) == told


def test_a_change_names_what_went_and_who_says_what_came() -> None:
    sources = sources_of(FLOOD)
    assert change_words(("11", "14", "at least 19"), DEATHS, sources) == "was 11, now 12 (Gazette)"
    assert change_words(("14", "at least 19"), DEATHS, sources) == "now also 12 (Gazette)"
    assert change_words(("12", "13", "14", "at least 19"), DEATHS, sources) == "was 13"
    assert change_words(("12", "14", "at least 19"), DEATHS, sources) == ""
    assert change_words((), DEATHS, sources).startswith("now 12 (Gazette), 14 (")
