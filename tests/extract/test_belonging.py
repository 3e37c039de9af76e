"""To which body or country a named person belongs, read in one sentence."""

import pytest

from kazreader.extract.people.called import claims
from kazreader.extract.people.names import names
from kazreader.model import Role
from kazreader.model.topics import Called, Office
from tests.extract.telling import reading_of


def told(text: str) -> list[tuple[str, str, str]]:
    reading = reading_of(text)
    found = []
    for claim in claims(reading, names(reading)):
        assert isinstance(claim.mention.value, Role)
        match claim.topic:
            case Office("affiliate") | Called("national"):
                kind = "body" if isinstance(claim.topic, Office) else "country"
                found.append((claim.mention.value.holder, claim.mention.value.role, kind))
    return found


@pytest.mark.parametrize(
    ("text", "holder", "of", "kind"),
    [
        ("Dr Ada Quist of the Harbour Institute sang.", "Ada Quist", "Harbour Institute", "body"),
        ("They met Paul Dahl, of the federal police, there.", "Paul Dahl", "federal police", "body"),
        ("Paul Dahl, from the Ulv Center for Bees, sang.", "Paul Dahl", "Ulv Center for Bees", "body"),
        ("Paul Dahl of the HGU sang.", "Paul Dahl", "HGU", "body"),
        ("Paul Dahl of Denmark was second.", "Paul Dahl", "Denmark", "country"),
        ("They cheered Denmark's Paul Dahl there.", "Paul Dahl", "Denmark", "country"),
        ("They cheered Paul Dahl (Denmark) there.", "Paul Dahl", "Denmark", "country"),
        ("They met Paul Dahl, a 22-year-old Dane, there.", "Paul Dahl", "Dane", "country"),
        ("They cheered Danish Paul Dahl there.", "Paul Dahl", "Danish", "country"),
        ("It was bought by Denmark's Corvo.", "Corvo", "Denmark", "country"),
    ],
)
def test_a_person_is_of_a_body_or_a_country(text: str, holder: str, of: str, kind: str) -> None:
    assert [(holder, of, kind)] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "They took Paul Dahl from the Ulv Clinic in a van.",
        "The Bank of Denmark was second.",
        "They met Paul Dahl of Moss there.",
        "They met Paul Dahl, of all people, there.",
        "They met Paul Dahl (below) there.",
        "They shut Denmark's Corvo plants.",
        "They met Paul Dahl, a Danish tailor, there.",
    ],
)
def test_a_town_a_verb_and_what_is_no_person_tell_of_no_body(text: str) -> None:
    assert told(text) == []
