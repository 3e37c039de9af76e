from collections.abc import Callable

import pytest

from kazreader.lexicon.acronyms import acronym_words
from kazreader.lexicon.compounds import compounds
from kazreader.lexicon.groups import group_words
from kazreader.lexicon.names import name_words
from kazreader.lexicon.nations import nations
from kazreader.lexicon.roles import role_words
from kazreader.model import LexiconError


def test_short_forms_lead_to_the_full_name_and_back() -> None:
    given = name_words().given
    assert "william" in given["bill"]
    assert "bill" in given["william"]
    assert "bill" not in given["robert"]


def test_ship_prefixes_that_mean_the_same_have_one_form() -> None:
    ships = name_words().ships
    assert ships["m/v"] == ships["merchant vessel"]
    assert ships["uss"] != ships["hms"]


def test_a_people_leads_to_its_country() -> None:
    assert nations().people["Thai"] == "Thailand"
    assert nations().countries["U.K."] == "Britain"


def test_no_stop_word_is_also_a_title() -> None:
    assert set() == name_words().stops & name_words().titles


def test_compounds_are_kept_without_their_hyphen() -> None:
    assert "ceasefire" in compounds().words


@pytest.mark.parametrize(
    ("name", "text", "read"),
    [
        ("name_parts.toml", 'bodies = ["Ministry"]', name_words),
        ("name_parts.toml", 'planets = ["mars"]', name_words),
        ("acronyms.toml", 'agencies = ["nato"]', acronym_words),
        ("compounds.toml", 'words = ["Cease-Fire"]', compounds),
        ("nations.txt", "Atlantis", nations),
        ("groups.toml", "[planets]\nmars = []", group_words),
        ("roles.toml", "[offices]\nking = ['King']", role_words),
        ("roles.toml", "[planets]\nmars = ['mars']", role_words),
    ],
)
def test_a_wrong_entry_of_the_user_is_named_with_its_file(
    name: str, text: str, read: Callable[[], object], write_words: Callable[[str, str], None]
) -> None:
    write_words(name, text)
    with pytest.raises(LexiconError, match=name.partition(".")[0]):
        read()


def test_an_office_is_known_by_its_last_words() -> None:
    assert role_words().office_at_end(["corvo", "chief", "executive"]) == ("chief_executive", 2)
    assert role_words().office_at_end(["corvo", "executive"]) is None
    assert role_words().office_at_end([]) is None


def test_a_number_has_its_value_in_digits_and_in_words() -> None:
    assert [group_words().value_of(number) for number in ("12", "Three")] == [12, 3]
