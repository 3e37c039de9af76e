import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kazreader.extract.attribution import Speakers, speakers
from kazreader.extract.reading import Reading
from kazreader.lexicon import files
from tests.extract.telling import reading_of


def read_text(text: str) -> tuple[Reading, Speakers]:
    reading = reading_of(text)
    return reading, speakers(reading)


def cited(text: str) -> list[str | None]:
    reading, found = read_text(text)
    names = [found.of(n) for n in range(len(reading.sentences))]
    return [None if name is None else name.name for name in names]


VERBS = tuple(files.tables("speech")[0].listed("verbs"))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [(e["text"], e["speaker"]) for group in VERBS for e in group.get("example", ())]
    + [(text, None) for group in VERBS for text in group.get("none", ())],
)
def test_every_example_of_the_rule_file_cites_whom_it_says(text: str, speaker: str | None) -> None:
    assert [speaker] == cited(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("According to the coast guard, nobody was hurt.", "the coast guard"),
        ("Nobody was hurt, according to Captain Elin Moe.", "Captain Elin Moe"),
        ("“We swam,” says Jonas Berg, 41, who was on board.", "Jonas Berg"),
        ("“We swam,” said a man in a blue coat.", "a man"),
        ("Lena Ruud, 29, a deck hand from Hull, said the alarm never rang.", "Lena Ruud"),
        ("Lawyer Ilse Koh, who represents the widow, Ada Lund, 50, said little.", "Lawyer Ilse Koh"),
        ("The head of the union, Dr. Per Aas, said talks had failed.", "Dr. Per Aas"),
        ("The minister, meanwhile, said the port was open.", "The minister"),
        ("Ona Reik, prime minister of Norway, said the port was open.", "Ona Reik"),
        ("Still last night the tired Reik insisted that the port was open.", "the tired Reik"),
        ("They cleared the squares amid protests in which police say nine people died.", "police"),
        ("The owner, who bought the ship in May, said he was sorry.", "The owner"),
        ("The Sea Safety Board (SSB) said 12 rafts were missing.", "The Sea Safety Board"),
        (
            "Rescue chief Ines Vogt was quoted by Radio Nord as saying the search was over.",
            "Rescue chief Ines Vogt",
        ),
        ("After the fire spread, officials said homes were lost.", "officials"),
        ("“She loved the sea,” his wife, Ilse Koh, told reporters.", "Ilse Koh"),
        ("The mayor on Friday told reporters the pier was safe.", "The mayor"),
        ("In a letter to the town the mayor said the pier was safe.", "the mayor"),
        ("In an address on state television Ona Reik said the port was open.", "Ona Reik"),
        ("Ten fell ill, the Food and Drug Administration said.", "the Food and Drug Administration"),
        ("The Sea Safety Board wrote on July 14 that 12 rafts were missing.", "The Sea Safety Board"),
        ("Two months ago Brandt Foods, its rival, said it would cut 300 jobs.", "Brandt Foods"),
        ("Less than a minute later the pilot reported smoke.", "the pilot"),
        ("THE Board last night ended the talks and confirmed that 12 rafts were missing.", "THE Board"),
        ("Per Aas, 48, a retired joiner from Rochester, N.Y., said he swam ashore.", "Per Aas"),
        ("It was nearer than the mile which local officials had estimated.", "local officials"),
        (
            "Nine are confirmed as survivors, Commander Per Aas, spokesman for the navy, said.",
            "Commander Per Aas",
        ),
        (
            "An initial report of the Sea Safety Board said 15 were missing.",
            "An initial report of the Sea Safety Board",
        ),
        ("According to a radio report 21 people were missing.", "a radio report"),
        ("According to the pilot's account the mast broke at noon.", "the pilot's account"),
        ("Nine were missing, according to data of the city.", "data of the city"),
    ],
)
def test_a_speaker_is_named_as_written_without_the_apposition(text: str, speaker: str) -> None:
    assert [speaker] == cited(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ship had 40 rafts.",
        "Passengers were told to wait on deck.",
        "No injuries have been reported.",
        "Its owner is said to be abroad.",
        "The United States sent two ships.",
        "The tug continued to the harbour.",
        "Shooting at the pier: one confirmed dead.",
    ],
)
def test_a_sentence_without_a_citation_belongs_to_the_outlet(text: str) -> None:
    assert cited(text) == [None]


def test_he_and_she_are_the_last_named_speaker() -> None:
    text = (
        "Captain Elin Moe said the sea was calm. The hull was sound, she added. "
        "Police said little. “We waited,” she said."
    )
    assert cited(text) == ["Captain Elin Moe", "Captain Elin Moe", "Police", "Captain Elin Moe"]


def test_she_is_whom_the_sentence_before_calls_by_her_job() -> None:
    text = "Per Aas said the crew slept. The board heard safety officer Ylva Koh. She said the alarm failed."
    assert cited(text) == ["Per Aas", None, "Ylva Koh"]


def test_he_is_whom_the_report_calls_by_the_last_word_of_a_name() -> None:
    text = "Ylva Koh said nothing. Orlo Quist, the incumbent, lost. Quist wept. He said that it was over."
    assert cited(text) == ["Ylva Koh", None, None, "Quist"]


@pytest.mark.parametrize("many", ["Police", "Residents", "The coast guard", "The union"])
def test_he_is_no_body_and_not_several_people(many: str) -> None:
    assert [many, None] == cited(f"{many} said the road was shut. “I waited,” he said.")


def test_he_may_be_an_official_of_a_body() -> None:
    assert cited("An official of the company said the road was shut. The gate, he said, was open.") == [
        "An official of the company",
        "An official of the company",
    ]


def test_a_pronoun_before_any_speaker_cites_nobody() -> None:
    assert cited("He said the sea was calm.") == [None]


def test_what_stands_behind_an_article_is_no_verb() -> None:
    assert cited("The harbour fed the recalled fish to its gulls.") == [None]
    assert cited("The harbour said the reported leak was shut.") == ["The harbour"]


def test_two_speakers_share_a_sentence_between_them() -> None:
    text = "Police said 12 people were hurt but the owner said 14 were hurt."
    found = read_text(text)[1]
    assert found.name_at(0, text.index("12")) == "Police"
    assert found.name_at(0, text.index("14")) == "the owner"


def test_a_trailing_citation_covers_what_stands_before_it() -> None:
    text = "Twelve people were hurt, police said, and the owner told a paper that 14 boats sank."
    found = read_text(text)[1]
    assert found.name_at(0, 0) == "police"
    assert found.name_at(0, text.index("14")) == "the owner"


@settings(max_examples=30)
@given(st.text(alphabet="“”\"'’, .saidhe ABab:()", max_size=300))
def test_any_text_is_read_and_every_reach_lies_in_its_sentence(text: str) -> None:
    reading, found = read_text(text)
    for number, citations in found.by_sentence.items():
        sentence = reading.sentences[number].span
        assert all(
            sentence.covers(citation.reach) and sentence.covers(citation.span) for citation in citations
        )


def test_a_joined_clause_in_front_belongs_to_the_outlet() -> None:
    text = "The mill burned for nine hours, and police said 14 people were hurt."
    found = read_text(text)[1]
    assert None is found.name_at(0, text.index("nine"))
    assert found.name_at(0, text.index("14")) == "police"


def test_a_participle_without_a_comma_cites_nobody() -> None:
    assert cited("Mayor Ada Lund won with all nine districts reporting.") == [None]


def test_he_is_neither_a_paper_nor_a_ministry() -> None:
    assert cited(
        "Omar Lund said it was late. It was, according to Herald, the third time. He told reporters to go."
    ) == ["Omar Lund", "Herald", "Omar Lund"]
    assert cited(
        "Omar Lund said it was late. Twelve were ill, the Health Ministry said. He told reporters to go."
    ) == ["Omar Lund", "the Health Ministry", "Omar Lund"]


def _reach(text: str) -> tuple[str, str]:
    _, told = read_text(text)
    (found,) = told.by_sentence[0]
    return found.name, found.reach.of(text)


def test_as_many_as_opens_no_clause_and_a_later_citation_reaches_back() -> None:
    text = "As many as 160 people died in the port, the mayor said on Monday."
    assert _reach(text)[1].startswith("As many as 160")


def test_according_to_an_office_names_who_holds_it() -> None:
    text = "It killed 115, according to its chairman, retired Lieutenant General Omar Rashid."
    assert _reach(text)[0] == "Lieutenant General Omar Rashid"


def test_she_is_no_man_and_he_no_woman() -> None:
    text = "Maria Lund said the ferry was full. Peter Aas, 40, drove them home. She said nobody slept."
    assert cited(text) == ["Maria Lund", None, "Maria Lund"]
    assert (
        cited("Peter Aas, 40, woke. Aas said it burned. Maria Lund, 30, ran. He said all did.")[-1] == "Aas"
    )


def test_she_may_bear_the_family_name_king() -> None:
    text = "Tishana King, 39, saw it. King said the lamp was lit. She said nobody ran."
    assert cited(text)[1:] == ["King", "King"]


def test_he_is_a_resident_without_a_name_and_no_government() -> None:
    text = (
        "The government of Hull said all was calm. Police came at dawn, a resident said. They ran, he said."
    )
    assert cited(text) == ["The government of Hull", "a resident", "a resident"]


def test_the_office_of_somebody_named_before_is_that_person() -> None:
    text = "The fire chief Per Aas said it began at noon. The chief said two slept. He said all woke."
    assert cited(text) == ["The fire chief Per Aas", "The chief", "The fire chief Per Aas"]


def test_a_nation_and_an_age_stand_for_whoever_was_named_last() -> None:
    assert cited("Per Aas, 41, came late. The harbour was shut, the Norwegian said.")[-1] == "Per Aas"
    assert cited("Per Aas, 41, came late. The harbour was shut, the 41-year-old said.")[-1] == "Per Aas"
    assert cited("Per Aas, 41, came late. The harbour was shut, the Germans said.")[-1] == "the Germans"


@pytest.mark.parametrize(
    "text",
    [
        "The court, in its ruling, said 55.4 percent of islanders chose the bridge.",
        "A reward of £2 million was offered, the crew said.",
        "An island website claimed 70,000 signatures.",
        "If confirmed, the wreck would be the oldest.",
        "Divers end search off Oxley with 22 confirmed dead",
        "Police dismissed earlier reports that the ferry was full.",
        "The park said the collision came at noon.",
    ],
)
def test_no_clause_and_no_number_of_things_is_a_speaker(text: str) -> None:
    assert not any(name and (" chose" in name or "£" in name or name[-1].isdigit()) for name in cited(text))
    assert {"If", "Police dismissed", "the collision came", "An island website"}.isdisjoint(cited(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The head of the board, Slovak diplomat Jan Hrna, said 5 percent chose it.",
            "Slovak diplomat Jan Hrna",
        ),
        ("40 passengers said the alarm had failed.", "40 passengers"),
        ("The wounded said they had been warned.", "The wounded"),
    ],
)
def test_a_trade_before_a_name_a_number_of_people_and_the_wounded_speak(text: str, speaker: str) -> None:
    assert [speaker] == cited(text)


@pytest.mark.parametrize("text", ["a and said", "It fell. The and said"])
def test_an_article_before_a_verb_at_the_end_of_the_text_is_read(text: str) -> None:
    assert text.count(".") + 1 == len(cited(text))
