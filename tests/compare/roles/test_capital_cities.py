from kazreader.model import Kind, Relation
from tests.compare.telling import compared, discrepancies

SAID = "It rained in Oslo, the capital of Norway."


def relations(*texts: str) -> list[Relation]:
    return [d.relation for d in discrepancies(Kind.ROLE, *texts)]


def test_two_capitals_of_one_country_are_a_conflict() -> None:
    (found,) = discrepancies(Kind.ROLE, SAID, "It rained in the Norwegian capital, Bergen.")
    assert Relation.CONFLICT is found.relation
    assert found.topic == "capital of Norway"
    assert sorted(side.label for side in found.sides) == ["Bergen", "Oslo"]


def test_the_capital_without_more_is_that_of_the_only_country_told_of() -> None:
    norway = "Norway mourns. It rained in the capital, Bergen."
    assert relations(SAID, norway) == [Relation.CONFLICT]
    assert relations(SAID, "Denmark mourns. It rained in the capital, Copenhagen.") == []
    assert relations(SAID, f"{norway} He left Copenhagen, the capital of Denmark.") == []


def test_capitals_of_two_countries_do_not_meet() -> None:
    assert relations(SAID, "It rained in the Danish capital, Copenhagen.") == []


def test_a_former_capital_and_a_spelling_are_no_conflict() -> None:
    assert relations(SAID, "It rained in the former capital Bergen, in Norway.") == []
    assert relations("He left Kiev, the capital of Ukraine.", "He left Kyiv, the capital of Ukraine.") == []


def test_one_capital_named_by_all_is_an_agreement() -> None:
    assert [t.topic for t in compared(SAID, SAID).agreements if t.kind is Kind.ROLE] == ["capital of Norway"]
