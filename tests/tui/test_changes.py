"""What the reader says when files come, change and go."""

from __future__ import annotations

from kazreader.model import CleanArticle, Discrepancy, Relation
from kazreader.tui.state.changes import Known, same_article, same_discrepancy, what_changed, words_now
from kazreader.tui.state.numbering import Numbering
from tests.flood import FLOOD

ARTICLES, FOUND = FLOOD.articles, FLOOD.comparison.discrepancies
ALL = Known(ARTICLES, FOUND)
CONFLICTS = [each for each in FOUND if each.relation is Relation.CONFLICT]


def moved(article: CleanArticle, path: str, *, text: str | None = None) -> CleanArticle:
    inner = article.article._replace(path=path, text=article.article.text if text is None else text)
    return article._replace(article=inner)


def without(*gone: Discrepancy) -> list[Discrepancy]:
    return [each for each in FOUND if each not in gone]


def test_nothing_is_said_when_no_report_has_changed() -> None:
    assert what_changed(ALL, ALL) == ""


def test_new_and_gone_disagreements_are_counted_by_relation() -> None:
    few = Known(ARTICLES[:2], without(*CONFLICTS))
    assert what_changed(few, ALL) == f"2 reports added: {len(CONFLICTS)} new conflicts"
    assert what_changed(ALL, few) == f"2 reports removed: {len(CONFLICTS)} conflicts gone"


def test_a_report_without_consequence_is_said_to_be_that() -> None:
    changed = Known([moved(ARTICLES[0], ARTICLES[0].article.path, text="Rain."), *ARTICLES[1:]], FOUND)
    assert what_changed(ALL, changed) == "1 report changed: no other disagreement"


def test_a_disagreement_that_another_report_joins_has_changed_and_is_not_new() -> None:
    joined = CONFLICTS[0]._replace(id="another")
    after = Known(ARTICLES, [joined, *without(CONFLICTS[0])])
    assert what_changed(Known(ARTICLES[:3], FOUND), after) == "1 report added: 1 conflict changed"
    assert same_discrepancy(CONFLICTS[0], after.discrepancies) == joined
    assert same_discrepancy(CONFLICTS[0], without(CONFLICTS[0])[:1]) is None


def test_a_number_stays_with_its_discrepancy_and_none_is_given_twice() -> None:
    numbering = Numbering()
    first, second, third = CONFLICTS[:3]
    assert numbering.take([second, third]) == {second.id: 1, third.id: 2}
    joined = third._replace(id="another")
    assert numbering.take([first, joined]) == {first.id: 3, joined.id: 2}
    assert numbering.take([first]) == {first.id: 3}
    assert numbering.take([first, second]) == {first.id: 3, second.id: 1}
    assert numbering.take([joined, third, second]) == {joined.id: 2, third.id: 4, second.id: 1}


def test_of_two_questions_about_one_figure_each_keeps_its_own_number() -> None:
    conflict = CONFLICTS[0]
    soft = conflict._replace(id="soft", relation=Relation.COMPATIBLE, topic="another question")
    numbering = Numbering()
    assert numbering.take([conflict, soft]) == {conflict.id: 1}
    after = [conflict._replace(id="now"), soft._replace(id="soft now")]
    assert numbering.take(after) == {"now": 1}
    changed = Known([moved(ARTICLES[0], ARTICLES[0].article.path, text="Rain."), *ARTICLES[1:]], after)
    assert what_changed(Known(ARTICLES, [conflict, soft]), changed) == "1 report changed: 1 conflict changed"


def test_what_may_hold_together_has_no_number() -> None:
    compatible = CONFLICTS[0]._replace(relation=Relation.COMPATIBLE)
    assert Numbering().take([compatible]) == {}


def test_an_article_is_found_again_by_its_place_and_then_by_its_text() -> None:
    was = ARTICLES[1]
    assert same_article(was, ARTICLES) == 1
    assert same_article(was, [ARTICLES[0], moved(was, "elsewhere.txt")]) == 1
    assert same_article(was, [ARTICLES[0], moved(was, was.article.path, text="Other words.")]) == 1
    assert same_article(was, [ARTICLES[0]]) is None


def test_a_place_is_found_again_by_its_words() -> None:
    before = "One line.\nThe dam gave way on Monday.\nTrains stand still."
    after = f"A new first line.\n{before}"
    assert words_now(before.index("Trains"), before, after) == after.index("Trains")
    assert words_now(0, before, after) == 0
    assert words_now(50, before, "Short.") == 6
