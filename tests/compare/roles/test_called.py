import pytest

from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies


def relations(*texts: str) -> list[tuple[Relation, str]]:
    found = discrepancies(Kind.ROLE, *texts)
    return [(d.relation, d.rule) for d in found if d.topic.startswith(("what ", "how "))]


@pytest.mark.parametrize(
    ("one", "other", "relation", "rule"),
    [
        ("a Danish cartoonist", "a Danish artist", Relation.COMPATIBLE, "called.other_noun"),
        ("a skate shop", "a clothing store for skaters", Relation.COMPATIBLE, "called.other_noun"),
        ("a car carrier", "a chemical tanker", Relation.CONFLICT, "called.other_kind"),
        ("a Danish brewer", "a Norwegian brewer", Relation.CONFLICT, "called.other_nation"),
        ("the largest town on the island", "the second-largest town", Relation.CONFLICT, "called.other_rank"),
        ("Ulv's No. 3 bank", "Ulv's second-largest bank", Relation.CONFLICT, "called.other_rank"),
        ("a museum guide", "a volunteer guide", Relation.COMPATIBLE, "called.other_noun"),
    ],
)
def test_two_nouns_of_one_name_are_set_beside_each_other_or_exclude_each_other(
    one: str, other: str, relation: Relation, rule: str
) -> None:
    texts = (f"They saw the Alder, {one}, on Monday.", f"They saw the Alder, {other}, on Monday.")
    assert [(relation, rule)] == relations(*texts)
    assert [(relation, rule)] == relations(*reversed(texts))


def test_a_fuller_phrase_and_another_word_for_the_noun_say_the_same() -> None:
    one = "They saw the Alder, a shop, on Monday."
    assert relations(one, "They saw the Alder, a skate shop on the square, on Monday.") == []
    assert relations(one, "They saw the Alder, a store, on Monday.") == []


def test_who_says_both_shows_that_both_are_so() -> None:
    one = "They met Ada Quist, a cartoonist, there."
    assert (
        relations(one, "They met Ada Quist, a sculptor of note, there. The cartoonist Ada Quist left.") == []
    )


def test_two_posts_are_left_to_their_judge() -> None:
    assert relations("Mayor Ada Quist came.", "Ada Quist, chairwoman of the guild, came.") == []
    leader = "Ada Quist, the city's leader, came."
    assert relations("Mayor Ada Quist came.", leader) == [(Relation.COMPATIBLE, "called.other_noun")]


def test_what_may_both_be_said_is_how_one_is_described() -> None:
    texts = (
        "They saw the Alder, a skate shop, on Monday.",
        "They saw the Alder, a clothing store for skaters.",
    )
    assert [d.topic for d in discrepancies(Kind.ROLE, *texts)] == ["how Alder is described"]
    texts = (
        "They saw the Alder, a car carrier, on Monday.",
        "They saw the Alder, a chemical tanker, on Monday.",
    )
    assert [d.topic for d in discrepancies(Kind.ROLE, *texts)] == ["what Alder is"]
