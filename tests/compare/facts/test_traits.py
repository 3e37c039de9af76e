"""Two short reports a test; only what is one-valued of somebody or something, or who did it, is judged."""

import pytest

from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies

LEAD = "Ada Quist, 41, was seen in Kandor. "


def relations(*texts: str) -> list[tuple[Relation, str]]:
    return [(d.relation, d.topic) for d in discrepancies(Kind.ROLE, *texts) if d.rule.startswith("trait.")]


@pytest.mark.parametrize(
    ("one", "other", "topic"),
    [
        ("Quist pleaded guilty.", "She pleaded not guilty.", "plea of Ada Quist"),
        (
            "Quist was charged with murder.",
            "Police charged her with manslaughter.",
            "charge against Ada Quist",
        ),
        ("Quist was sentenced to life.", "Quist was sentenced to 20 years.", "sentence of Ada Quist"),
        ("She has a broken leg.", "Quist is treated for a broken ankle.", "what Ada Quist broke"),
        ("The gunman shot himself.", "The man was shot dead by police.", "how the attacker died"),
        ("They fled in a van.", "They fled on motorbikes.", "what they fled in"),
        ("She was found by a maid.", "A guard found Quist.", "who found Ada Quist"),
        ("A note was found by her son.", "A neighbour found the note.", "who found the note"),
        ("He was found by a maid.", "A guard found him.", "who found the victim"),
    ],
)
def test_two_answers_to_one_question_are_a_conflict(one: str, other: str, topic: str) -> None:
    assert [(Relation.CONFLICT, topic)] == relations(LEAD + one, LEAD + other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Quist was charged with murder.", "Quist was charged with first-degree murder."),
        ("Quist pleaded guilty.", "Her brother Jon Quist, 38, pleaded not guilty."),
        ("Quist pleaded guilty after she first pleaded not guilty.", "Quist pleaded not guilty."),
        ("They fled in a van and then in a car.", "They fled on motorbikes."),
        ("Quist died of a stroke.", "Quist died of a brain haemorrhage."),
        ("Quist was found by a maid.", "Quist was found by hotel staff."),
        ("A note was found by her son.", "A neighbour found the gun."),
    ],
)
def test_a_sort_of_it_another_person_and_both_at_once_are_no_conflict(one: str, other: str) -> None:
    assert relations(LEAD + one, LEAD + other) == []


def test_the_accused_without_a_name_is_the_only_one_who_is_named() -> None:
    one = LEAD + "Quist pleaded guilty."
    assert relations(one, LEAD + "The suspect pleaded not guilty.") == [
        (Relation.CONFLICT, "plea of Ada Quist")
    ]
    assert relations(one, "In Kandor, where Ada was seen, the suspect pleaded not guilty.") == []
    assert relations(one, "In Quistham, where Ada was seen, the suspect pleaded not guilty.") == []
