"""Whether a report names something."""

import pytest

from kazreader.compare.context import context_of
from kazreader.compare.naming import naming_of
from tests.drawn import article_of


@pytest.mark.parametrize(
    ("prose", "phrase", "named"),
    [
        ("The bridge at Ash was shut.", "ash", True),
        ("Ashes fell on the town.", "Ash", False),
        ("Lima police arrested Ada Li-Quist.", "li", True),
        ("Lima police arrested Ada Quist.", "Li", False),
        ("The East\nVillage was quiet.", "east village", True),
        ("East of the village it was quiet.", "East Village", False),
        ("The mayor of Malmo spoke.", "Malmö", True),
        ("O’Hara’s bakery burned.", "O'Hara", True),
        ("Nothing happened.", "—", False),
    ],
)
def test_a_name_stands_whole_whatever_its_case_and_accents(prose: str, phrase: str, named: bool) -> None:
    naming = naming_of(context_of([article_of(prose)], {}))
    assert naming.names("a", phrase) is named
    assert naming.articles(phrase) == (frozenset("a") if named else frozenset())
