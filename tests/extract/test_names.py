import pytest

from kazreader.extract.compounds import find as find_compounds
from kazreader.extract.people.finding import find
from kazreader.extract.people.names import names
from kazreader.model import Kind
from tests.extract.telling import reading_of


def named(text: str) -> list[str]:
    return [claim.mention.span.of(text) for claim in find(reading_of(text)) if claim.kind is Kind.NAME]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Anna van der Meer there.", "Anna van der Meer"),
        ("They met Harbour Associate Administrator Ada Quist there.", "Ada Quist"),
        ("They met Associate Baker Quist there.", "Associate Baker Quist"),
        ("They met J.K. Marsh there.", "J.K. Marsh"),
        ("They met Park Hyun-soo there.", "Park Hyun-soo"),
        ("They met a Harbour-based crew from Hull.", "Hull"),
        ("They blame al Nusra for it.", "al Nusra"),
        ("They met Ann D. Marsh there.", "Ann D. Marsh"),
        ("They met Thomas (Tip) Orwell there.", "Thomas (Tip) Orwell"),
        ("They met Thomas “Tip” Orwell there.", "Thomas “Tip” Orwell"),
        ('They met Thomas "T.P." Orwell there.', 'Thomas "T.P." Orwell'),
        ("It landed on the comet 67P/Orlov-Quist there.", "Orlov-Quist"),
        ("They shop at a Moss & Harbour Lights store.", "Moss & Harbour Lights"),
        ("It was the National Council for Order that met.", "National Council for Order"),
        ("It was the Council for the Defence of Order that met.", "Council for the Defence of Order"),
        ("It was Ulvland District Judge Ada Quist there.", "Ada Quist"),
        ("They met Abas Sheikh Quist there.", "Abas Sheikh Quist"),
        ("They met Kasym-Bek Orazov’s sister.", "Kasym-Bek Orazov"),
        ("They met Osama bin Rashid there.", "Osama bin Rashid"),
        ("They met Siti Quist binti Rahmat there.", "Siti Quist binti Rahmat"),
        ("They met Minister of Foreign Affairs Nora Quist there.", "Nora Quist"),
        ("They met Vice President of Operations Nora Quist there.", "Nora Quist"),
        ("They met Det. Nora Quist there.", "Nora Quist"),
        ("They met Sub-Inspector Nora Quist there.", "Nora Quist"),
        ("They met Under-Secretary-General Nora Quist there.", "Nora Quist"),
        ("They met Fire Chief Nora Quist there.", "Nora Quist"),
        ("They met Lt. Col. Nora Quist there.", "Nora Quist"),
        ("They met US Secretary of State Nora Quist there.", "Nora Quist"),
        ("They met Norwegian Nora Quist there.", "Nora Quist"),
        ("The ministry called on the M/V Alder to stop.", "M/V Alder"),
        ("It boarded the merchant vessel Alder at noon.", "merchant vessel Alder"),
        ("It was the Ministry of Works that paid.", "Ministry of Works"),
        ("Then chairman April Quist spoke.", "April Quist"),
        ("August B. Quist spoke.", "August B. Quist"),
        ("They met Prime Minister Theresa May there.", "Theresa May"),
        ("They met Mrs May there.", "May"),
        ("They met Nora May 2.", "Nora"),
        ("They met Ulv Jan Quist there.", "Ulv Jan Quist"),
        ("Jan van der Quist spoke.", "Jan van der Quist"),
        ("It closed in Jan Quist said.", "Quist"),
        ("They met Lam Cheuk-ting there.", "Lam Cheuk-ting"),
        ("They met Lau Wai-shing there.", "Lau Wai-shing"),
        ("They met Moss-backing men from Hull.", "Hull"),
        ("They sent up the Alder-2251 to watch.", "Alder"),
        ("They met Lance Corporal Dean Quist there.", "Dean Quist"),
        ("It was the Front for a Free Moss that met.", "Front for a Free Moss"),
        ("It was the Moss Food and Drug Administration that met.", "Moss Food and Drug Administration"),
        ("It was the Department of Health and Human Services.", "Department of Health and Human Services"),
        ("It closed in August Quist said.", "Quist"),
        ("Weightlifter Nora Quist won.", "Nora Quist"),
        ("Painter Nora Quist won.", "Nora Quist"),
        ("Baker Quist won.", "Baker Quist"),
        ("They sat in the Moss People's Court.", "Moss People's Court"),
        ("They bought from Moss Corp. of Norway.", "Moss Corp. of Norway"),
        ("The emergency line (Emergency Service of Moss) was out.", "Emergency Service of Moss"),
    ],
)
def test_a_name_is_found_without_its_title(text: str, name: str) -> None:
    assert [name] == named(text)


@pytest.mark.parametrize(
    "text",
    [
        "When the rain stopped, people went home.",
        "On Friday the 3rd of March it rained.",
        "A Norwegian and two Danes were hurt.",
        "Angry Crowd Storms the City Hall Again",
        "Angry Premier Goes after Eight Months",
        "“Never,” he said. “They never came.”",
        "The AK-47 was an Ethiopian-flagged one.",
    ],
)
def test_capitals_that_name_nobody_are_left_alone(text: str) -> None:
    assert named(text) == []


def test_a_word_that_opens_a_sentence_is_a_name_where_the_article_says_so() -> None:
    assert named("They met Tishana Pike. Pike said it was late.") == ["Tishana Pike", "Pike"]
    assert named("Residents said it was late. Other residents left.") == []


def test_a_name_knows_what_it_names() -> None:
    text = "President Ada Quist met the crew of the HMS Alder at the Ministry of Works in Norway."
    assert [n.kind for n in names(reading_of(text))] == ["person", "ship", "body", "country"]


def test_compounds_of_the_rule_file_are_found_in_both_forms() -> None:
    text = "The counter-terrorism squad, an antiterrorism unit, met its counterparts."
    found = [claim.mention.span.of(text) for claim in find_compounds(reading_of(text))]
    assert found == ["counter-terrorism", "antiterrorism"]


@pytest.mark.parametrize(
    "text",
    [
        "Witnesses said so.",
        "Nobody was hurt.",
        "Electricity is dear.",
        "Somebody has called it off.",
        "Wreckage was found. There was wreckage about.",
        "Norwegian is a language.",
    ],
)
def test_a_common_word_that_opens_a_sentence_is_no_name(text: str) -> None:
    assert named(text) == []
