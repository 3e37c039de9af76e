"""Whatever is wrong in a user's rule file names file, line, entry and remedy; what is right is taken over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kazreader.lexicon import files
from kazreader.lexicon.acronyms import acronym_words
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.compounds import compounds
from kazreader.lexicon.entries import wrong
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.hedges import hedges
from kazreader.lexicon.languages import small_words
from kazreader.lexicon.scores import score_words
from kazreader.model import LexiconError

READERS: dict[str, Callable[[], Any]] = {
    "acronyms": acronym_words,
    "clause_words": clause_words,
    "compounds": compounds,
    "grammar": grammar,
    "hedges": hedges,
    "languages": small_words,
    "scores": score_words,
}


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[str, str], Any]]:
    """Yield a function that reads a file with the user's text beside the shipped one."""
    caches: list[Any] = [
        files.toml_tables,
        *(read for read in READERS.values() if hasattr(read, "cache_clear")),
    ]
    monkeypatch.setattr(files, "_user_folder", tmp_path)

    def read(name: str, text: str) -> Any:
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
        for cached in caches:
            cached.cache_clear()
        return READERS[name]()

    yield read
    for cached in caches:
        cached.cache_clear()


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("acronyms", 'agency = ["XYZ"]', "1: agency: is not known here. Did you mean agencies?"),
        ("acronyms", 'agencies = ["Xyz"]', "1: agencies: 'Xyz': write 'XYZ'."),
        ("acronyms", '[[examples]]\ntext = "So."', "1: [examples 1] finds: is missing. Add it."),
        ("clause_words", 'pronoun = ["xe"]', "1: pronoun: is not known here. Did you mean pronouns?"),
        ("clause_words", 'pronouns = "xe"', "1: pronouns: it is text, but must be a list"),
        ("compounds", 'word = ["a-b"]', "1: word: is not known here. Did you mean words?"),
        ("compounds", 'words = ["Air-Taxi"]', "1: words: 'Air-Taxi': write 'air-taxi'."),
        ("compounds", "words = 3", "1: words: it is a number, but must be a list"),
        ("grammar", 'modal = "maun"', "1: modal: is not known here. Did you mean modals?"),
        ("grammar", "modals = 3", "1: modals: it is a number, but must be text"),
        ("hedges", 'about = "circa"', "1: about: it is text, but must be a table"),
        ("hedges", '[abuot]\nbefore = ["ca"]', "1: abuot: is not known here. Did you mean about?"),
        ("hedges", '[about]\nbefor = ["ca"]', "2: [about] befor: is not known here. Did you mean before?"),
        ("hedges", "[about]\nbefore = [3]", "2: [about] before: its value 1 is a number, but must be text"),
        ("languages", "xx = 3", "1: xx: it is a number, but must be a list"),
        ("scores", '[vote]\nverb = "veto"', "2: [vote] verb: is not known here. Did you mean verbs?"),
        ("scores", '[vote]\nverbs = "veto"', "1: [vote] words: is missing. Add it."),
        ("scores", "[vote]\nverbs = 3", "2: [vote] verbs: it is a number, but must be text"),
    ],
)
def test_what_is_wrong_names_file_line_entry_and_remedy(
    own: Callable[[str, str], Any], tmp_path: Path, name: str, text: str, told: str
) -> None:
    with pytest.raises(LexiconError) as error:
        own(name, text)
    assert str(error.value).startswith(f"{tmp_path}/{name}.toml:{told}")


@pytest.mark.parametrize(
    ("name", "text", "taken"),
    [
        ("acronyms", 'agencies = ["XYZ"]', lambda found: "XYZ" in found.agencies),
        ("clause_words", 'pronouns = ["xe"]', lambda found: "xe" in found.pronouns),
        ("compounds", 'words = ["air-taxi"]', lambda found: "airtaxi" in found.words),
        ("grammar", 'modals = "maun"', lambda found: "maun" in found.modals and "maun" in found.ends_phrase),
        ("hedges", '[about]\nbefore = ["say"]', lambda found: found.before.at(["say"], 0) == (1, "about")),
        ("languages", 'xx = ["zzz"]', lambda found: found["xx"] == {"zzz"} and "the" in found["en"]),
        ("scores", '[vote]\nverbs = "veto"\nwords = ""', lambda found: found["vetoed"] == "vote"),
    ],
)
def test_a_users_addition_is_taken_over(
    own: Callable[[str, str], Any], name: str, text: str, taken: Callable[[Any], bool]
) -> None:
    assert taken(own(name, text)) is True


@pytest.mark.parametrize(
    ("entry", "field", "place"),
    [
        ("", "top", ":2: top"),
        ("killed", "acts", ":6: [killed] acts"),
        ("killed", "unwritten", ":4: [killed] unwritten"),
        ("second look", "one word", ":9: [second look] one word"),
        ("reason 2", "id", ":14: [reason 2] id"),
        ("nowhere", "acts", ": [nowhere] acts"),
    ],
)
def test_an_error_bears_the_line_of_its_field_or_entry(
    tmp_path: Path, entry: str, field: str, place: str
) -> None:
    lines = [
        *("# acts = 3", "top = [", '  ["acts"]]', "[killed]   # dead", 'does = "die"', 'acts = "kill"', ""),
        *(
            '["second look"]',
            '"one word" = 1',
            '[shot]\nacts = "shoot"',
            "[[reason]]",
            "[[reason]]",
            "id = 3",
        ),
    ]
    path = tmp_path / "x.toml"
    path.write_text("\n".join(lines), encoding="utf-8")
    assert str(wrong(str(path), entry, field, "no.")) == f"{path}{place}: no."
