"""Two descriptions of one person that everything at hand, and no single rule, tells apart."""

from __future__ import annotations

import pytest

from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies


def relations(one: str, other: str) -> list[Relation]:
    """Return how two descriptions of Ada Quist stand."""
    here = f"Fire at Moss\n\nAda Quist, {one}, told reporters on Monday that it had begun in the cellar."
    there = f"Blaze hits Moss\n\nFlames broke out in the cellar on Monday, said Ada Quist, {other}, at noon."
    return [d.relation for d in discrepancies(Kind.ROLE, here, there)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("secretary of the guild", "treasurer of the guild"),
        ("the owner of the house", "who rents the house from a bank"),
        ("a lift operator", "a ski instructor"),
        ("the ship's cook", "the ship's captain"),
        ("the building's contractor", "the building's landlord"),
        ("its cellist", "its violist"),
        ("a retired teacher", "a former nurse"),
        ("the minister of tourism", "the minister of fisheries"),
        ("the head of the fire brigade", "the chief of police"),
        ("the defence lawyer", "the prosecutor"),
        ("his uncle", "his cousin"),
        ("the finance director of the bank", "the chief risk officer of the bank"),
        ("the chief risk officer of the bank", "the chief compliance officer of the bank"),
        ("the head of intensive care", "who runs the maternity ward"),
        ("the goalkeeping coach", "the fitness coach"),
        ("a lawyer for the families", "a defence lawyer"),
        ("the co-pilot", "in command of the plane"),
        ("the ship's second engineer", "the ship's cook"),
        ("the assistant chief ambulance officer", "the deputy chief ambulance officer"),
        ("the former police chief of Moss", "the serving chief of police"),
        ("the spokeswoman for the ministry", "the spokeswoman for the company"),
        ("a professor of law", "a professor of economics"),
        ("a Catholic priest", "an Orthodox priest"),
        ("the head of security", "the head of operations"),
        ("an army major", "an army colonel"),
        ("the chief economist at Corvo Bank", "the chief economist at Alder Bank"),
        ("the victim's sister", "the victim's aunt"),
        ("the commander of the air force", "its chief of logistics"),
        ("whose brother was killed there", "whose sister was killed there"),
    ],
)
def test_two_answers_of_one_sort_are_a_conflict(one: str, other: str) -> None:
    assert relations(one, other) == [Relation.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("managing director of Corvo Foods", "chief executive of Corvo Foods"),
        ("chairman of the guild", "president of the guild"),
        ("the police chief of Moss", "the chief constable"),
        ("the economy minister", "the minister of finance"),
        ("a geology professor at Ulv University", "a lecturer at Ulv University"),
        ("the chief financial officer of Corvo", "who runs the finances of Corvo"),
        ("his secretary", "his long-time assistant"),
        ("who teaches politics at Moss University", "a political scientist at Moss University"),
    ],
)
def test_two_words_for_one_post_are_a_rewording(one: str, other: str) -> None:
    assert relations(one, other) == [Relation.REWORDING]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the acting director of the museum", "the new director of the museum"),
        ("the presidential candidate", "the president-elect"),
        ("the ambassador-designate", "the ambassador"),
        ("the vice-president of Ulvland", "the new president of Ulvland"),
        ("the deputy governor of the bank", "the new governor of the bank"),
    ],
)
def test_a_new_office_and_a_step_to_it_are_an_update(one: str, other: str) -> None:
    assert relations(one, other) == [Relation.UPDATE]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the mayor", "a pharmacist"),
        ("the founder of Corvo Foods", "chief executive of Corvo Foods"),
        ("a dentist", "a climber"),
        ("a survivor", "a carpenter"),
        ("president of the Harbour Guild", "treasurer of the Rowing Club"),
        ("the president", "a politician"),
        ("the deputy prime minister", "the minister of finance"),
        ("a builder", "a plumber"),
        ("a novelist", "a poet"),
        ("the chief scientist", "a geologist"),
        ("a firefighter", "a spokesman for the fire brigade"),
        ("a monk", "the abbot of the monastery"),
        ("a presidential candidate", "a senator"),
        ("a professor of law and economics", "a professor of economics"),
        ("a policeman in Ulv", "a police officer in Ulv"),
        ("a geologist", "a seismologist"),
        ("the goalkeeping coach", "a coach"),
    ],
)
def test_who_may_well_be_both_is_only_set_beside(one: str, other: str) -> None:
    assert {Relation.COMPATIBLE}.issuperset(relations(one, other))
