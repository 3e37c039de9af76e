import pytest

from kazreader.extract.people.finding import find
from kazreader.lexicon import files
from kazreader.lexicon.table import Table
from kazreader.model import Claim, Kind, Role
from kazreader.model.topic_keys import key_of
from kazreader.model.topics import Office
from tests.extract.telling import reading_of


def roles(text: str) -> list[Claim]:
    claims = find(reading_of(text))
    return [claim for claim in claims if claim.kind is Kind.ROLE]


def said(text: str) -> list[tuple[str, str]]:
    values = [claim.mention.value for claim in roles(text) if claim.topic[:1] != ("affiliate",)]
    return [(value.holder, value.role) for value in values if isinstance(value, Role)]


@pytest.mark.parametrize(
    "example", [*files.tables("roles")[0].listed("examples")], ids=lambda e: e["text"][:40]
)
def test_every_example_of_the_rule_file_gives_the_role_it_says(example: Table) -> None:
    offices = [claim for claim in roles(example["text"]) if isinstance(claim.topic, Office)]
    if "holder" not in example:
        assert offices == []
    else:
        (office,) = offices
        assert Role(example["holder"], example["role"]) == office.mention.value
        assert (example["office"],) == office.topic[:1]
        assert example["role"] == office.mention.span.of(example["text"])


@pytest.mark.parametrize(
    ("text", "holder", "role"),
    [
        ("Kandor’s deputy mayor Ada Quist came.", "Ada Quist", "Kandor’s deputy mayor"),
        ("They blame US Secretary of State Ada Quist.", "Ada Quist", "US Secretary of State"),
        ("Ada Quist, who is the head of the union, came.", "Ada Quist", "head of the union"),
        ("She wrote to the owner of the mill, Ada Quist.", "Ada Quist", "owner of the mill"),
        ("Ada Quist was sworn in as governor of Kandor.", "Ada Quist", "governor of Kandor"),
        ("Ada Quist replaced Omar Rashid as head of the guild.", "Ada Quist", "head of the guild"),
        ("Ada Quist will take over from Omar Rashid as mayor of Moss.", "Ada Quist", "mayor of Moss"),
        ("The head of the Harbour Union (HU), Ada Quist, came.", "Ada Quist", "head of the Harbour Union"),
        (
            "Ada Quist, secretary general of the guild and a rich man, came.",
            "Ada Quist",
            "secretary general of the guild",
        ),
        ("Ada Quist, who runs the state's flood unit, came.", "Ada Quist", "runs the state's flood unit"),
        ("Ada Quist – the island's dentist – came.", "Ada Quist", "island's dentist"),
        ("Ada Quist, a baker aged 42, came.", "Ada Quist", "baker"),
        ("Ada Quist, 34, of Moss, N.C., a baker, came.", "Ada Quist", "baker"),
        ("They met Omar Rashid Jr., a baker, there.", "Omar Rashid Jr", "baker"),
        ("Ada Quist, the author of the report, came.", "Ada Quist", "author of the report"),
        ("Ada Quist, co-author of the study, came.", "Ada Quist", "co-author of the study"),
        ("Head of collections Ada Quist came.", "Ada Quist", "Head of collections"),
        ("Ada Quist, who used to run the Moss bakery, came.", "Ada Quist", "run the Moss bakery"),
        ("Omar Rashid, at the wheel of the bus, was unhurt.", "Omar Rashid", "at the wheel of the bus"),
        ("Ada Quist, in charge of the ward, came.", "Ada Quist", "in charge of the ward"),
        ("Ada Quist, who rents the cellar, came.", "Ada Quist", "rents the cellar"),
        ("Ada Quist, chief of staff to the mayor, came.", "Ada Quist", "chief of staff to the mayor"),
        ("Its chancellor, Dr Ada Quist, came.", "Ada Quist", "chancellor"),
        ("Ada Quist, head of the Moss, Ulv & Holm, came.", "Ada Quist", "head of the Moss, Ulv & Holm"),
        ("Ada Quist, the bar manager for whom he worked, came.", "Ada Quist", "bar manager"),
        ("They met ambassador-designate Ada Quist.", "Ada Quist", "ambassador-designate"),
        ("Founder-CEO Ada Quist came.", "Ada Quist", "Founder-CEO"),
        ("Culture ministry spokesman Omar Rashid came.", "Omar Rashid", "Culture ministry spokesman"),
        ("Minister of Foreign Affairs Ada Quist came.", "Ada Quist", "Minister of Foreign Affairs"),
        ("Deputy Commissioner of Police Ada Quist came.", "Ada Quist", "Deputy Commissioner of Police"),
        ("They met Minister of Health Ada Quist there.", "Ada Quist", "Minister of Health"),
        ("They met Secretary General Ada Quist there.", "Ada Quist", "Secretary General"),
        ("Ada Quist, who succeeded him as mayor of Moss, came.", "Ada Quist", "mayor of Moss"),
        ("Ada Quist was made vice-captain of Moss.", "Ada Quist", "vice-captain of Moss"),
        ("Ada Quist, goes along as head of the unit.", "Ada Quist", "head of the unit"),
        ("Ada Quist, the Danish writer held in Ulv, came.", "Ada Quist", "Danish writer"),
        (
            "Ada Quist, a dentist at Moss Hospital, and her team came.",
            "Ada Quist",
            "dentist at Moss Hospital",
        ),
        ("Ada Quist, 43, Moss's coach, and the man beside her came.", "Ada Quist", "Moss's coach"),
        ("They met Ada Quist, DVM, director of the zoo.", "Ada Quist", "director of the zoo"),
        ("They met Ada Quist, the U.S. envoy to Moss.", "Ada Quist", "U.S. envoy to Moss"),
        ("Ada Quist, head of Corvo Corp.'s toy unit, came.", "Ada Quist", "head of Corvo Corp.'s toy unit"),
        ("Ada Quist, then a mayor, came.", "Ada Quist", "mayor"),
        ("Ada Quist, of the Ulv Institute, who is head of the dig, came.", "Ada Quist", "head of the dig"),
        (
            "Ada Quist, leader of the guild known as Ulv, came.",
            "Ada Quist",
            "leader of the guild known as Ulv",
        ),
        (
            "They met the EU's trade commissioner, Ada Quist; she left.",
            "Ada Quist",
            "EU's trade commissioner",
        ),
        (
            "He ousted Ulv Moss's incumbent president, Ada Quist.",
            "Ada Quist",
            "Ulv Moss's incumbent president",
        ),
        ("Ada Quist is director general of the zoo.", "Ada Quist", "director general of the zoo"),
        ("Ada Quist of Moss is the Ulv Open champion.", "Ada Quist", "Ulv Open champion"),
        ("Ada Quist has been a mayor for over 30 years.", "Ada Quist", "mayor"),
        ("Ada Quist will become vice president of the zoo.", "Ada Quist", "vice president of the zoo"),
        ("Ada Quist, who was appointed head of the zoo, came.", "Ada Quist", "head of the zoo"),
        ("Ada Quist has served as mayor of Moss since May.", "Ada Quist", "mayor of Moss"),
        ("Moss President Dr Ada Quist came.", "Ada Quist", "Moss President"),
        ("A baker named Ada Quist came.", "Ada Quist", "baker"),
        ("The driver was named as Ada Quist.", "Ada Quist", "driver"),
        ("Quist, the Moss striker, missed.", "Quist", "Moss striker"),
        ("Ada Quist was on Monday sworn in as mayor together with Bo.", "Ada Quist", "mayor"),
        ("Ada Quist was made acting mayor three days later.", "Ada Quist", "acting mayor"),
        ("Ada Quist, who won in Moss, was unanimously elected mayor.", "Ada Quist", "mayor"),
        ("Ada Quist took the oath as mayor of Moss.", "Ada Quist", "mayor of Moss"),
        ("They confirmed Ada Quist as mayor of Moss.", "Ada Quist", "mayor of Moss"),
        ("Prime Minister-designate Ada Quist came.", "Ada Quist", "Prime Minister-designate"),
        ("A former mayor of Moss, Ada Quist paints now.", "Ada Quist", "former mayor of Moss"),
        ("Ada Quist, heading the Moss museum, came.", "Ada Quist", "heading the Moss museum"),
        ("Ada Quist, who chairs the union, came.", "Ada Quist", "chairs the union"),
        ("Ada Quist, who represents the victims, came.", "Ada Quist", "represents the victims"),
        ("Ada Quist, in command of the ship, came.", "Ada Quist", "in command of the ship"),
        ("Ada Quist, who teaches law at Moss College, came.", "Ada Quist", "teaches law at Moss College"),
        ("Ada Quist, managing director of Corvo, came.", "Ada Quist", "managing director of Corvo"),
    ],
)
def test_a_role_is_read_around_the_name(text: str, holder: str, role: str) -> None:
    assert ([(holder, role)]) == said(text)


def test_what_somebody_was_is_no_part_of_the_name() -> None:
    assert said("Ex-player Ada Quist, coach of the B team, came.") == [
        ("Ada Quist", "Ex-player"),
        ("Ada Quist", "coach of the B team"),
    ]


def test_a_list_of_people_goes_on_behind_a_rank() -> None:
    text = "There were the army chief, Gen Ada Quist, the bank governor, Omar Rashid, and Bo."
    assert said(text) == [
        ("Ada Quist", "Gen"),
        ("Ada Quist", "army chief"),
        ("Omar Rashid", "bank governor"),
    ]


def test_what_somebody_will_be_remembered_as_is_no_office_to_come() -> None:
    assert said("Ada Quist will be remembered as a champion of the poor.") == []


def test_two_offices_joined_are_two() -> None:
    assert said("Ada Quist, owner and president of Corvo Foods, came.") == [
        ("Ada Quist", "owner"),
        ("Ada Quist", "president of Corvo Foods"),
    ]


def test_who_was_something_once_is_it_no_longer() -> None:
    (claim,) = roles("Ada Quist, once a mayor of Moss, came.")
    assert Office("mayor", ("former",)) == claim.topic


def test_a_title_may_stand_before_what_somebody_is_called() -> None:
    assert ("Ada Quist", "head of the poll board") in said(
        "The head of the poll board, Danish diplomat Ada Quist, said so."
    )
    assert said("They met the mayor, Danish diplomat Ada Quist, and Bo.") == [
        ("Ada Quist", "Danish diplomat")
    ]


def test_two_titles_joined_before_a_name_are_two() -> None:
    assert said("Corvo president and COO Ada Quist came.")[::-1] == [
        ("Ada Quist", "Corvo president"),
        ("Ada Quist", "COO"),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("District of Norr Police Chief Ada Quist came.", "District of Norr Police Chief"),
        ("Then University of Moss spokeswoman Ada Quist came.", "University of Moss spokeswoman"),
        ("Supporters of Moss Mayor Ada Quist came.", "Moss Mayor"),
        ("They met the mother of Moss Mayor Ada Quist.", "Moss Mayor"),
    ],
)
def test_a_title_begins_with_the_whole_name_of_a_body(text: str, title: str) -> None:
    assert said(text) == [("Ada Quist", title)]


def test_a_title_before_the_next_of_a_list_is_that_ones() -> None:
    assert said("They met the mayor, Ada Quist, the coroner, Omar Rashid, and two guards.") == [
        ("Ada Quist", "mayor"),
        ("Omar Rashid", "coroner"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In Moss, the mayor said so.",
        "It was in Moss, where a mayor saw it.",
        "Shot in Moss, he had met a film director there.",
        "The mayor called Ada Quist a liar.",
        "Instead, the mayor, who was tired, left.",
        "Ada Quist runs a branch of Alder Hall, according to the mayor of Moss.",
        "She had been at Alder Hall, the mayor of Moss said.",
        "Ada Quist, who found the Moss letter, left.",
        "Ada Quist, who runs a race, left.",
        "Ada Quist, leading by ten seconds, fell.",
        "Ada Quist, who represents the district of Ulv, left.",
        "Ada Quist, who flew in at midday, left.",
        "He thanked Ada Quist, leading the race.",
        "Ada Quist, who drove into the crowd, left.",
    ],
)
def test_the_words_of_another_are_no_title(text: str) -> None:
    assert said(text) == []


def test_who_was_something_before_is_it_no_longer() -> None:
    (claim,) = roles("Ada Quist was finance minister before.")
    assert Office("minister", ("former",)) == claim.topic


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Ada Quist, who used to run the Moss museum, came.", ("former",)),
        ("Ada Quist, until Tuesday mayor of Moss, came.", ()),
        ("Ada Quist, until 2019 mayor of Moss, came.", ("former",)),
    ],
)
def test_who_held_an_office_up_to_the_event_is_no_former_holder(text: str, statuses: tuple[str]) -> None:
    (claim,) = roles(text)
    assert isinstance(claim.topic, Office)
    assert statuses == claim.topic.statuses


def test_a_pronoun_stands_for_the_one_person_named_before() -> None:
    assert said("They met Ada Quist, 51. She was head of the fleet.") == [("Ada Quist", "head of the fleet")]
    assert said("They came late. She was head of the fleet.") == []


def test_a_surname_stands_for_the_full_name_of_the_article() -> None:
    text = "Ada Quist came first. Later Mayor Quist spoke."
    assert said(text) == [("Ada Quist", "Mayor")]


def test_a_surname_of_two_people_stands_for_nobody_else() -> None:
    assert said("Ada Quist came, and Omar Quist. Later Mayor Quist spoke.") == [("Quist", "Mayor")]


def test_a_rank_is_a_claim_of_its_own() -> None:
    text = "The police chief of Kandor, Lt. Col. Omar Rashid, said so."
    assert sorted(said(text))[::-1] == [("Omar Rashid", "police chief of Kandor"), ("Omar Rashid", "Lt. Col")]


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("Detective Chief Inspector Ada Quist came.", "chief inspector"),
        ("Det Ch Insp Ada Quist came.", "chief inspector"),
        ("They met Det. Chief Insp. Ada Quist there.", "chief inspector"),
        ("They met Assistant Sub-Inspector Ada Quist there.", "assistant sub-inspector"),
        ("Coast Guard Petty Officer Ada Quist came.", "petty officer"),
        ("Air Chief Marshal Ada Quist came.", "air chief marshal"),
    ],
)
def test_a_rank_of_several_words_is_one_rank_and_no_office(text: str, rank: str) -> None:
    assert [("rank", rank)] == [key_of(claim.topic)[1:] for claim in roles(text)]


def test_a_hyphened_title_is_no_part_of_the_name() -> None:
    assert said("UN Secretary-General Ada Quist came.") == [("Ada Quist", "UN Secretary-General")]
    assert said("President-elect Ada Quist came.") == [("Ada Quist", "President-elect")]


def test_a_status_makes_it_another_office() -> None:
    (claim,) = roles("They met former deputy mayor Ada Quist.")
    assert Office("mayor", ("deputy", "former")) == claim.topic


def test_the_fourth_in_an_office_is_counted_and_has_no_title() -> None:
    assert said("Ada Quist, the town's fourth mayor in four years, came.") == []


def test_praise_is_no_title() -> None:
    assert said("“Ada Quist is a fine coach and a better woman.”") == []
    assert said("Ada Quist is a police spokeswoman.") == [("Ada Quist", "police spokeswoman")]
