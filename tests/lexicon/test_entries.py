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
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.entries import wrong
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.hedges import hedges
from kazreader.lexicon.languages import small_words
from kazreader.lexicon.measures import measures
from kazreader.lexicon.moves import moves
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.predicates import predicates
from kazreader.lexicon.scores import score_words
from kazreader.lexicon.units import units
from kazreader.model import LexiconError

READERS: dict[str, Callable[[], Any]] = {
    "acronyms": acronym_words,
    "clause_words": clause_words,
    "compounds": compounds,
    "counted": counted_nouns,
    "grammar": grammar,
    "hedges": hedges,
    "languages": small_words,
    "measures": measures,
    "moves": moves,
    "numbers": number_words,
    "predicates": predicates,
    "scores": score_words,
    "units": units,
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
        ("counted", '[child]\nword = "tot"', "2: [child] word: is not known here. Did you mean words?"),
        ("counted", "[child]\nwords = 3", "2: [child] words: it is a number, but must be text"),
        ("counted", '[tot]\nof = "child"', "1: [tot] words: is missing. Add it."),
        (
            "counted",
            '[child]\nof = "persn"',
            "2: [child] of: 'persn' is defined nowhere. Did you mean person?",
        ),
        (
            "counted",
            '[person]\nof = "child"',
            "2: [person] of: person is a part of child is a part of person.",
        ),
        ("grammar", 'modal = "maun"', "1: modal: is not known here. Did you mean modals?"),
        ("grammar", "modals = 3", "1: modals: it is a number, but must be text"),
        ("hedges", 'about = "circa"', "1: about: it is text, but must be a table"),
        ("hedges", '[abuot]\nbefore = ["ca"]', "1: abuot: is not known here. Did you mean about?"),
        ("hedges", '[about]\nbefor = ["ca"]', "2: [about] befor: is not known here. Did you mean before?"),
        ("hedges", "[about]\nbefore = [3]", "2: [about] before: its value 1 is a number, but must be text"),
        ("languages", "xx = 3", "1: xx: it is a number, but must be a list"),
        ("measures", '[bail]\ncue = "bond"', "2: [bail] cue: is not known here. Did you mean cues?"),
        ("measures", "[bail]\ncues = 3", "2: [bail] cues: it is a number, but must be text"),
        ("measures", "[bail]\nweight = 4", "2: [bail] weight: '4' is not allowed. Known are: 1, 2, 3."),
        ("measures", '[bail]\ndimension = ["lenght"]', "2: [bail] dimension: 'lenght' is defined nowhere."),
        (
            "measures",
            '[bail]\ncounts = "grows"',
            "2: [bail] counts: 'grows' is not allowed. Did you mean growing?",
        ),
        ("measures", '[tip]\ncues = "tip"', "1: [tip] topic: is missing. Add it."),
        ("moves", '[oil]\nnoun = "tar"', "2: [oil] noun: is not known here. Did you mean nouns?"),
        ("moves", '[oil]\nnouns = "tar"', "1: [oil] topic: is missing. Add it."),
        ("moves", "[rise]\nverbs = 3", "2: [rise] verbs: it is a number, but must be text"),
        (
            "moves",
            '[tar]\nnouns="tar"\ntopic="tar"\nprice="prise"',
            "4: [tar] price: 'prise' is defined nowhere.",
        ),
        ("numbers", "words = 3", "1: words: it is a number, but must be a table"),
        ("numbers", "[word]\nten = 10", "1: word: is not known here. Did you mean words?"),
        ("numbers", "[words]\nten = 10.5", "2: [words] ten: 10.5 is no whole number."),
        ("numbers", "[vague]\noodles = [9, 2]", "2: [vague] oodles: [9, 2] is no range."),
        ("predicates", '[killed]\nact = "zap"', "2: [killed] act: is not known here. Did you mean acts?"),
        ("predicates", '[killed]\nacts = ["zap"]', "2: [killed] acts: it is a list, but must be text"),
        ("predicates", '[killed]\nsame = ["persn"]', "2: [killed] same: 'persn' is defined nowhere."),
        ("predicates", "[killed]\ntakes = []", "2: [killed] takes: names no class of nouns."),
        ("predicates", '[killed]\npart_of = "dead"', "2: [killed] part_of: 'dead' is defined nowhere."),
        ("predicates", "[killed]\nweight = 0", "2: [killed] weight: '0' is not allowed."),
        ("scores", '[vote]\nverb = "veto"', "2: [vote] verb: is not known here. Did you mean verbs?"),
        ("scores", '[vote]\nverbs = "veto"', "1: [vote] words: is missing. Add it."),
        ("scores", "[vote]\nverbs = 3", "2: [vote] verbs: it is a number, but must be text"),
        ("units", '[mile]\nword = ["league"]', "2: [mile] word: is not known here. Did you mean words?"),
        ("units", "[mile]\nfactor = 3", "2: [mile] factor: it is a number, but must be text"),
        ("units", '[mile]\nfactor = "long"', "2: [mile] factor: 'long' is no number."),
        ("units", '[league]\nwords = ["league"]', "1: [league] dimension: is missing. Add it."),
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
        ("counted", '[child]\nwords = "tot"', lambda found: found.words.at(["tots"], 0)[1].kind == "child"),
        ("grammar", 'modals = "maun"', lambda found: "maun" in found.modals and "maun" in found.ends_phrase),
        ("hedges", '[about]\nbefore = ["say"]', lambda found: found.before.at(["say"], 0) == (1, "about")),
        ("languages", 'xx = ["zzz"]', lambda found: found["xx"] == {"zzz"} and "the" in found["en"]),
        ("measures", '[bail]\ncues = "xyz"', lambda found: found.cues.at(["xyz"], 0)[1][0].name == "bail"),
        ("moves", '[rise]\nverbs = "zoom"\nwords = ""', lambda found: found.directions["zoomed"] == "rise"),
        ("numbers", "[words]\nscore = 20", lambda found: found.words["score"] == 20),
        (
            "predicates",
            '[killed]\nacts = "daze"',
            lambda found: found.words.at(["dazed"], 0)[1][0].place == "act",
        ),
        ("predicates", "[killed]\nweight = 1", lambda found: found.groups["killed"].weight == 1),
        ("scores", '[vote]\nverbs = "veto"\nwords = ""', lambda found: found["vetoed"] == "vote"),
        ("units", '[mile]\nwords = ["xyz"]', lambda found: found.words.at(["xyz"], 0)[1].factor > 1609),
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
