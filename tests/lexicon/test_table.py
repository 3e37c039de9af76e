"""Whatever is wrong in a user's rule file names file, line, entry and remedy; what is right is taken over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kazreader.clean.questions import OF_SENTENCE, QUESTIONS
from kazreader.lexicon import files
from kazreader.lexicon.acronyms import acronym_words
from kazreader.lexicon.agents import agent_words
from kazreader.lexicon.boilerplate import phrases
from kazreader.lexicon.clause_words import clause_words
from kazreader.lexicon.compounds import compounds
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.descriptions import description_words
from kazreader.lexicon.events import events
from kazreader.lexicon.given_names import given_names
from kazreader.lexicon.grammar import grammar
from kazreader.lexicon.groups import group_words
from kazreader.lexicon.hedges import hedges
from kazreader.lexicon.likelihoods import likelihood
from kazreader.lexicon.line_weights import weights
from kazreader.lexicon.line_words import words
from kazreader.lexicon.measures import measures
from kazreader.lexicon.moves import moves
from kazreader.lexicon.names import name_words
from kazreader.lexicon.numbers import number_words
from kazreader.lexicon.places import place_words
from kazreader.lexicon.predicates import predicates
from kazreader.lexicon.roles import role_words
from kazreader.lexicon.scores import score_words
from kazreader.lexicon.speech import speech
from kazreader.lexicon.table import Table
from kazreader.lexicon.times import times
from kazreader.lexicon.traits import trait_words
from kazreader.lexicon.units import units
from kazreader.lexicon.word_lists import small_words
from kazreader.model import LexiconError

READERS: dict[str, Any] = {
    "acronyms": acronym_words,
    "agents": agent_words,
    "boilerplate": phrases,
    "clause_words": clause_words,
    "compounds": compounds,
    "counted": counted_nouns,
    "descriptions": description_words,
    "events": events,
    "given_names": given_names,
    "grammar": grammar,
    "groups": group_words,
    "hedges": hedges,
    "languages": small_words,
    "likelihoods": likelihood,
    "line_weights": weights,
    "line_words": words,
    "measures": measures,
    "moves": moves,
    "name_parts": name_words,
    "numbers": number_words,
    "places": place_words,
    "predicates": predicates,
    "roles": role_words,
    "scores": score_words,
    "speech": speech,
    "times": times,
    "traits": trait_words,
    "units": units,
}
ASKED: dict[str, tuple[object, ...]] = {
    "likelihoods": ("quotes", ("one_speaker", "told", "letters", "words", "rivals")),
    "line_weights": ("second look", QUESTIONS, OF_SENTENCE),
    "line_words": ("site",),
}
"What a reader that reads one list of its file is asked for."


def test_every_rule_file_is_read_here() -> None:
    shipped = {name.removesuffix(".toml") for name in files.shipped() if name.endswith(".toml")}
    assert set(READERS) == shipped


@pytest.fixture
def own(write_words: Callable[[str, str], None]) -> Callable[[str, str], Any]:
    """Return a function that reads a file with the user's text beside the shipped one."""

    def read(name: str, text: str) -> Any:
        write_words(f"{name}.toml", text)
        return READERS[name](*ASKED.get(name, ()))

    return read


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("events", "x = 3", "1: x: it is a number, but must be a table"),
        ("events", '[sank]\nword = "foundered"', "2: [sank] word: is unknown. Did you mean words?"),
        ("events", '[sank]\nkind = "one"', "2: [sank] kind: 'one' is not allowed. Did you mean once?"),
        (
            "events",
            '[sank]\nkind = "daily"',
            "2: [sank] kind: 'daily' is not allowed. Known: ahead, once.",
        ),
        ("events", '[melted]\nwords = "melted"', "1: [melted] topic: is missing. Add it."),
        ("events", '[nouns]\nline = ["thaw"]', "2: [nouns] line: is unknown. Did you mean lines?"),
        ("acronyms", 'agency = ["XYZ"]', "1: agency: is unknown. Did you mean agencies?"),
        ("acronyms", 'agencies = ["Xyz"]', "1: agencies: 'Xyz': write 'XYZ'."),
        ("boilerplate", '[[reason]]\nid = "x"', "1: [reason 1] reason: is missing. Add it."),
        ("boilerplate", '[[reason]]\nwhole = "x"', "2: [reason 1] whole: it is text, but must be a list"),
        (
            "boilerplate",
            '[[reason]]\nstart = ["x"]',
            "2: [reason 1] start: is unknown.",
        ),
        ("clause_words", 'pronoun = ["xe"]', "1: pronoun: is unknown. Did you mean pronouns?"),
        ("clause_words", 'pronouns = "xe"', "1: pronouns: it is text, but must be a list"),
        ("compounds", 'word = ["a-b"]', "1: word: is unknown. Did you mean words?"),
        ("compounds", 'words = ["Air-Taxi"]', "1: words: 'Air-Taxi': write 'air-taxi'."),
        ("compounds", "words = 3", "1: words: it is a number, but must be a list"),
        ("counted", '[child]\nword = "tot"', "2: [child] word: is unknown. Did you mean words?"),
        ("counted", "[child]\nwords = 3", "2: [child] words: it is a number, but must be text"),
        ("counted", '[tot]\nof = "child"', "1: [tot] words: is missing. Add it."),
        (
            "counted",
            '[child]\nof = "persn"',
            "2: [child] of: 'persn' is undefined. Did you mean person?",
        ),
        (
            "counted",
            '[person]\nof = "child"',
            "2: [person] of: person is a part of child is a part of person.",
        ),
        ("grammar", 'modal = "maun"', "1: modal: is unknown. Did you mean modals?"),
        ("grammar", "modals = 3", "1: modals: it is a number, but must be text"),
        ("groups", '[youngs]\nboys = ["lads"]', "1: youngs: is unknown. Did you mean young?"),
        ("groups", '[young]\nboy = ["lads"]', "2: [young] boy: is unknown. Did you mean boys?"),
        ("groups", '[weapons]\nblade = "kris"', "2: [weapons] blade: it is text, but must be a list"),
        ("groups", "[numbers]\nscore = 2.5", "2: [numbers] score: 2.5 is not a whole number."),
        ("hedges", 'about = "circa"', "1: about: it is text, but must be a table"),
        ("hedges", '[abuot]\nbefore = ["ca"]', "1: abuot: is unknown. Did you mean about?"),
        ("hedges", '[about]\nbefor = ["ca"]', "2: [about] befor: is unknown. Did you mean before?"),
        ("hedges", "[about]\nbefore = [3]", "2: [about] before: its value 1 is a number, but must be text"),
        ("languages", "xx = 3", "1: xx: it is a number, but must be a list"),
        ("likelihoods", "[quotes]\nletter = 1", "2: [quotes] letter: is unknown. Did you mean letters?"),
        ("likelihoods", '[quotes]\nbias = "x"', "2: [quotes] bias: it is text, but must be a number"),
        ("line_weights", '["second look"]\n"one wrd" = 1', "2: [second look] one wrd: is unknown."),
        (
            "line_weights",
            '["second look"]\nstart = "x"',
            "2: [second look] start: it is text, but must be a number",
        ),
        ("line_words", 'smal = ["an"]', "1: smal: is unknown. Did you mean small?"),
        ("line_words", 'site = "us"', "1: site: it is text, but must be a list"),
        ("measures", '[bail]\ncue = "bond"', "2: [bail] cue: is unknown. Did you mean cues?"),
        ("measures", "[bail]\ncues = 3", "2: [bail] cues: it is a number, but must be text"),
        ("measures", "[bail]\nweight = 4", "2: [bail] weight: '4' is not allowed. Known: 1, 2, 3."),
        ("measures", '[bail]\ndimension = ["lenght"]', "2: [bail] dimension: 'lenght' is undefined."),
        (
            "measures",
            '[bail]\ncounts = "grows"',
            "2: [bail] counts: 'grows' is not allowed. Did you mean growing?",
        ),
        ("measures", '[tip]\ncues = "tip"', "1: [tip] topic: is missing. Add it."),
        ("moves", '[oil]\nnoun = "tar"', "2: [oil] noun: is unknown. Did you mean nouns?"),
        ("moves", '[oil]\nnouns = "tar"', "1: [oil] topic: is missing. Add it."),
        ("moves", "[rise]\nverbs = 3", "2: [rise] verbs: it is a number, but must be text"),
        (
            "moves",
            '[tar]\nnouns="tar"\ntopic="tar"\nprice="prise"',
            "4: [tar] price: 'prise' is undefined.",
        ),
        ("numbers", "words = 3", "1: words: it is a number, but must be a table"),
        ("name_parts", 'particle = ["af"]', "1: particle: is unknown. Did you mean particles?"),
        ("name_parts", 'ships = ["xv"]', "1: ships: its value 1 is text, but must be a list"),
        ("name_parts", 'particles = ["Af"]', "1: particles: 'Af': write 'af'."),
        ("places", "[compas]\nnorth = 0", "1: compas: is unknown. Did you mean compass?"),
        ("places", '[words]\nunit = ["parish"]', "2: [words] unit: is unknown. Did you mean units?"),
        ("places", '[compass]\nnorth = "up"', "2: [compass] north: it is text, but must be"),
        (
            "places",
            '[regions]\nghats = ["Atlants"]',
            "2: [regions] ghats: 'Atlants' is undefined.",
        ),
        ("numbers", "[word]\nten = 10", "1: word: is unknown. Did you mean words?"),
        ("numbers", "[words]\nten = 10.5", "2: [words] ten: 10.5 is not a whole number."),
        ("numbers", "[vague]\noodles = [9, 2]", "2: [vague] oodles: [9, 2] is no range."),
        ("predicates", '[killed]\nact = "zap"', "2: [killed] act: is unknown. Did you mean acts?"),
        ("predicates", '[killed]\nacts = ["zap"]', "2: [killed] acts: it is a list, but must be text"),
        ("predicates", '[killed]\nsame = ["persn"]', "2: [killed] same: 'persn' is undefined."),
        ("predicates", "[killed]\ntakes = []", "2: [killed] takes: names no class of nouns."),
        ("predicates", '[killed]\npart_of = "dead"', "2: [killed] part_of: 'dead' is undefined."),
        ("predicates", "[killed]\nweight = 0", "2: [killed] weight: '0' is not allowed."),
        ("roles", '[kin]\nfriend = ["pal"]', "2: [kin] friend: is unknown. Known: partner,"),
        ("roles", '[words]\nstatus = ["ex"]', "2: [words] status: is unknown. Did you mean statuses?"),
        ("roles", '[kin]\npartner = "beau"', "2: [kin] partner: it is text, but must be a list"),
        ("roles", '[jobs]\ngroups = ["sailor"]', "2: [jobs] groups: 'sailor' is undefined."),
        ("roles", '[exclusive]\nlines = [["mayr"]]', "2: [exclusive] lines: 'mayr' is undefined."),
        ("roles", '[verbs]\nmayr = ["rules"]', "2: [verbs] mayr: is unknown. Did you mean mayor?"),
        ("scores", '[vote]\nverb = "veto"', "2: [vote] verb: is unknown. Did you mean verbs?"),
        ("scores", '[vote]\nverbs = "veto"', "1: [vote] words: is missing. Add it."),
        ("scores", "[vote]\nverbs = 3", "2: [vote] verbs: it is a number, but must be text"),
        ("speech", '[opener]\nwords = ["so"]', "1: opener: is unknown. Did you mean openers?"),
        ("speech", '[openers]\nword = ["so"]', "2: [openers] word: is unknown. Did you mean words?"),
        ("speech", "[openers]\nwords = 3", "2: [openers] words: it is a number, but must be a list"),
        ("speech", '[[verbs]]\nid = "speech.x"', "1: [verbs 1] words: is missing. Add it."),
        ("times", "[month]\nvendemiaire = 9", "1: month: is unknown. Did you mean months?"),
        ("times", '[words]\nhedge = ["say"]', "2: [words] hedge: is unknown. Did you mean hedges?"),
        ("times", '[months]\nnivose = "1"', "2: [months] nivose: it is text, but must be"),
        ("times", "[months]\nnivose = 13", "2: [months] nivose: 13 is not allowed here."),
        ("times", '[units]\nlustrum = "lustre"', "2: [units] lustrum: 'lustre' is not allowed here."),
        ("traits", '[plea]\nanswers = { no = ["No"] }', "1: [plea] no: 'No': write 'no'."),
        ("traits", '[plea]\ncues_of = "pla"', "2: [plea] cues_of: 'pla' is undefined."),
        ("units", '[mile]\nword = ["league"]', "2: [mile] word: is unknown. Did you mean words?"),
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
        (
            "boilerplate",
            '[[reason]]\nid = "x"\nreason = "x"\nwhole = ["x y z"]',
            lambda found: found.whole["x y z"].id == "x",
        ),
        ("compounds", 'words = ["air-taxi"]', lambda found: "airtaxi" in found.words),
        ("counted", '[child]\nwords = "tot"', lambda found: found.words.at(["tots"], 0)[1].kind == "child"),
        ("grammar", 'modals = "maun"', lambda found: "maun" in found.modals and "maun" in found.ends_phrase),
        ("events", '[sank]\nwords = "turned-over"', lambda found: found.verbs["turned over"] == "sank"),
        ("events", '[founded]\nwords = "hewn"', lambda found: "founded" in found.once_ever),
        ("groups", '[weapons]\nblade = ["kris"]', lambda found: found.weapons["kris"] == "blade"),
        ("hedges", '[about]\nbefore = ["say"]', lambda found: found.before.at(["say"], 0) == (1, "about")),
        ("languages", 'xx = ["zzz"]', lambda found: found["xx"] == {"zzz"} and "the" in found["en"]),
        ("line_weights", '["second look"]\nstart = 7', lambda found: found.start == 7),
        ("line_words", 'site = ["ours"]', lambda found: {"us", "ours"} <= found),
        ("name_parts", 'particles = ["af"]', lambda found: "af" in found.particles),
        (
            "places",
            '[regions]\nghats = ["India"]',
            lambda found: found.regions["ghats"] == {"India"},
        ),
        ("roles", '[offices]\nbailiff = ["bailiff"]', lambda found: "bailiff" in found.office_parts),
        ("roles", '[kin]\npartner = ["beau"]', lambda found: found.kin["beau"] == "partner"),
        ("speech", '[openers]\nwords = ["so"]', lambda found: "so" in found.openers),
        ("times", '[words]\nhedges = ["say"]', lambda found: "say" in found.hedges),
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
    assert str(Table(str(path), {}, entry).wrong(field, "no.")) == f"{path}{place}: no."
