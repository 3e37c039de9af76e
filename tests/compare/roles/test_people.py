import pytest

from kazreader.compare.roles.titles import (
    OF_A_PART,
    OTHER_FIELD,
    OTHER_WORD,
    REWORDED,
    ranks_conflict,
    titles_relate,
)
from kazreader.model import Kind, Relation
from tests.compare.telling import compared, discrepancies, labels


def relations(*texts: str) -> list[Relation]:
    return [d.relation for d in discrepancies(Kind.ROLE, *texts)]


def test_one_office_in_other_words_is_a_rewording() -> None:
    (found,) = discrepancies(
        Kind.ROLE, "Provincial police spokesman Omar Rashid spoke.", "Kandor spokesman Omar Rashid spoke."
    )
    assert Relation.REWORDING is found.relation
    assert found.topic == "role of Omar Rashid"
    assert "b writes “Kandor spokesman”" in found.explanation


def test_two_spellings_of_the_holder_are_one_person() -> None:
    assert relations("City Councilman Yusuf Kadirov spoke.", "City Council Member Yousef Kadirov spoke.") == [
        Relation.REWORDING
    ]


def test_a_fuller_title_says_the_same() -> None:
    assert relations("President Ada Quist came.", "Norwegian President Ada Quist came.") == []


def test_a_fuller_title_is_set_beside_one_that_says_some_of_it() -> None:
    town = "The town's police chief, Ada Quist, came."
    assert relations("Police chief Ada Quist came.", town) == [Relation.COMPATIBLE]


def test_a_country_and_its_people_say_the_same() -> None:
    assert relations("Norwegian president Ada Quist came.", "Ada Quist, president of Norway, came.") == []


def test_two_ranks_are_a_conflict() -> None:
    (found,) = discrepancies(Kind.ROLE, "They met Major Ada Quist.", "They met Col. Ada Quist.")
    assert Relation.CONFLICT is found.relation
    assert found.topic == "rank of Ada Quist"


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("general", "major general", False),
        ("lieutenant colonel", "colonel", False),
        ("major general", "lieutenant general", True),
        ("commander", "commodore", True),
    ],
)
def test_a_rank_may_be_short_for_a_longer_one(one: str, other: str, conflict: bool) -> None:
    assert conflict is ranks_conflict(one, other) is ranks_conflict(other, one)


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ("Colonel Ada Quist spoke.", "Police Superintendent Ada Quist spoke.", True),
        ("Det Supt Ada Quist spoke.", "Ada Quist, a chief superintendent with Moss police, spoke.", True),
        ("Inspector Ada Quist spoke.", "Superintendent Ada Quist spoke.", True),
        ("Superintendent Ada Quist spoke.", "Police Superintendent Ada Quist spoke.", False),
        ("Major Ada Quist spoke.", "Ada Quist, superintendent of the park, spoke.", False),
    ],
)
def test_offices_of_the_police_are_ranks(one: str, other: str, *, conflict: bool) -> None:
    assert conflict is (Relation.CONFLICT in relations(one, other))


def test_two_fields_of_one_office_are_a_conflict() -> None:
    assert OTHER_FIELD is titles_relate("foreign minister", "Finance Minister")
    assert titles_relate("defence minister", "Defense Minister") is None


def test_another_word_for_an_office_is_set_beside_it() -> None:
    assert OTHER_WORD is titles_relate("lawyer", "attorney")
    assert OTHER_WORD is titles_relate("Corvo CEO", "chief executive")


def test_a_body_by_its_name_and_by_what_it_is_are_one() -> None:
    assert OTHER_WORD is titles_relate("agency's director general", "CNSA's director-general")
    assert OTHER_WORD is titles_relate("Kandor police chief", "city police chief")
    assert REWORDED is titles_relate("army chief", "chief of the defence staff")
    assert REWORDED is titles_relate("city attorney", "town lawyer")
    assert titles_relate("head coach", "coach of the Rovers") is None


def test_a_body_and_its_initials_in_a_title_are_set_beside_each_other() -> None:
    acting = "acting Harbour Safety Commission chairman"
    assert OTHER_WORD is titles_relate(acting, "acting chair of the HSC")
    assert titles_relate("the guild's Secretary-General", "secretary general of the guild") is None


def test_two_words_for_a_trade_are_set_beside_each_other() -> None:
    assert relations(
        "The former winger of the club, Ada Quist, came.", "Former midfielder Ada Quist came."
    ) == [Relation.COMPATIBLE]
    assert relations("Lab tech Ada Quist came.", "Ada Quist, a lab technician, came.") == []


def test_what_one_trade_is_of_is_only_set_beside_each_other() -> None:
    assert relations(
        "Ada Quist, leader of the expedition, came.", "Ada Quist, leader of a climbing team, came."
    ) == [Relation.COMPATIBLE]
    assert relations(
        "Ada Quist, a striker of Moss, came.", "Ada Quist, forward of Ulv, came on from Moss and Ulv."
    ) == [Relation.COMPATIBLE]


def test_a_coach_may_be_called_the_manager() -> None:
    assert relations("They sacked coach Ada Quist.", "Ada Quist was sacked as manager of Rovers.") == [
        Relation.COMPATIBLE
    ]
    assert relations(
        "Ada Quist becomes interim head coach.", "The caretaker manager is the former swimmer Ada Quist."
    ) == [Relation.COMPATIBLE]


def test_who_fires_a_coach_is_no_part_of_the_title() -> None:
    assert relations("Rovers fire coach Ada Quist.", "Ada Quist was the coach of Kandor Rovers.") == []


def test_other_offices_and_other_times_are_only_set_beside_each_other() -> None:
    for other in ("The owner of the mill, Ada Quist, came.", "Former Kandor mayor Ada Quist came."):
        assert relations("Mayor Ada Quist came.", other) == [Relation.COMPATIBLE]


def test_two_people_of_one_office_are_not_compared() -> None:
    text = "Provincial police chief Omar Rashid spoke."
    assert relations(text, "Kandor police chief Ada Quist spoke.") == []
    assert relations(text, "Kandor police chief Ali Rashid spoke.") == []


def test_two_holders_of_one_office_are_a_conflict() -> None:
    (found,) = discrepancies(
        Kind.ROLE, "They met Kandor mayor Omar Rashid.", "They met Ada Quist, the mayor of Kandor."
    )
    assert found.rule == "role.two_holders"
    assert sorted(side.label for side in found.sides) == ["Ada Quist", "Omar Rashid"]


def test_an_office_of_nothing_named_of_many_or_of_another_time_has_many_holders() -> None:
    rashid = "They met Kandor mayor Omar Rashid."
    assert relations(rashid, "They met Pul mayor Ada Quist.") == []
    assert relations(rashid, "They met former Kandor mayor Ada Quist.") == []
    assert relations("They met Mayor Omar Rashid.", "They met Mayor Ada Quist.") == []
    assert relations("They met Kandor spokesman Omar Rashid.", "They met Kandor spokesman Ali Holm.") == []


def test_who_names_both_tells_of_a_successor() -> None:
    later = "They met Ada Quist, the mayor of Kandor. She came after Rashid."
    assert relations("They met Kandor mayor Omar Rashid.", later) == []


def test_a_copy_agrees_and_the_order_changes_nothing() -> None:
    texts = ("They met Major Ada Quist.", "They met Col. Ada Quist.")
    assert labels(Kind.ROLE, *texts) == labels(Kind.ROLE, *reversed(texts))
    assert relations(texts[0], texts[0]) == []
    agreed = [t.topic for t in compared(texts[0], texts[0]).agreements if t.kind is Kind.ROLE]
    assert agreed == ["rank of Ada Quist"]


def test_two_successors_to_one_office_are_a_conflict() -> None:
    one = "Ada Quist will replace Omar Rashid as mayor of Kandor."
    other = "Elin Moe will take over as mayor of Kandor."
    assert [d.rule for d in discrepancies(Kind.ROLE, one, other)] == ["role.two_holders"]
    assert discrepancies(Kind.ROLE, one, "Elin Moe, former mayor of Kandor, spoke.") == []


def test_a_shortened_office_is_another_word_for_it() -> None:
    assert relations("Interim CEO Ada Quist came.", "Acting chief executive Ada Quist came.") == [
        Relation.COMPATIBLE
    ]
    assert relations("Gov. Ada Quist came.", "Governor Ada Quist came.") == []
    assert relations("Spokeswoman Ada Quist came.", "Spokesperson Ada Quist came.") == []


def test_nobody_is_a_spokesman_and_a_spokeswoman() -> None:
    one, other = "Police spokesman Kim Hansen came.", "Spokeswoman Kim Hansen of the police came."
    assert [d.rule for d in discrepancies(Kind.ROLE, one, other)] == ["role.other_sex"]
    assert relations("Kim Hansen, a German, came.", "Kim Hansen, a German woman, came.") == []


def test_a_coast_guard_is_a_coastguard() -> None:
    one, other = (
        "Coast guard spokesman Ada Quist came.",
        "Ada Quist, spokesman for the Danish coastguard, came.",
    )
    assert relations(one, other) == [Relation.COMPATIBLE]


def test_mates_have_grades() -> None:
    one = "First mate Ada Quist came."
    assert [d.rule for d in discrepancies(Kind.ROLE, one, "Second mate Ada Quist came.")] == [
        "role.other_grade"
    ]
    assert relations(one, "First officer Ada Quist came.") == [Relation.REWORDING]
    assert relations(one, "The chief officer, Ada Quist, came.") == [Relation.REWORDING]
    assert relations("The ship's second in command, Ada Quist, came.", one) == [Relation.REWORDING]


def test_who_bears_one_name_only_has_offices_too() -> None:
    assert relations(
        "They met city councilman Zetinho there.", "They met town council member Zetinho there."
    ) == [Relation.REWORDING]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "Ada Quist, the police commissioner of Moss, came.",
            "Moss police commissioner Omar Rashid came.",
            True,
        ),
        (
            "Norwegian foreign minister Ada Quist came.",
            "Omar Rashid, foreign minister of Norway, came.",
            True,
        ),
        ("Norwegian foreign minister Ada Quist came.", "Norwegian finance minister Omar Rashid came.", False),
        ("Ada Quist, minister of Norway, came.", "Omar Rashid, minister of Norway, came.", False),
        ("Mayor of Moss Ada Quist came.", "The mayor of Moss, Ada Quizt, came.", False),
        ("Mayor of Moss Ada Quist came.", "The mayor of Moss, Omar Rashid, came. He beat Quist.", False),
    ],
)
def test_an_office_of_one_field_and_place_has_one_holder(one: str, other: str, found: bool) -> None:
    assert found == (Relation.CONFLICT in relations(one, other))


def test_an_office_of_a_part_is_no_other_word_for_one_of_the_whole() -> None:
    assert OF_A_PART is titles_relate("Corvo boss", "chief of Corvo's jam unit")
    assert titles_relate("U.S. District Judge", "US District Judge") is None


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        ("Ada Quist, 41, a nurse, won.", "Ada Quist, a schoolteacher, won.", "role.other_calling"),
        ("They met prosecutor Ada Quist.", "They met police chief Ada Quist.", "role.other_calling"),
        (
            "Ada Quist is first mate of the Alder.",
            "Ada Quist, captain of the Alder, fell.",
            "role.other_calling",
        ),
        ("Ada Quist is president of Norway.", "Denmark's president, Ada Quist, came.", "role.other_country"),
        (
            "Ada Quist, who commands the Third Division, won.",
            "Ada Quist, commander of the Fifth Division, won.",
            "role.other_number",
        ),
        ("They named Ada Quist head coach.", "They named Ada Quist their coach.", ""),
        ("Ada Quist, a nurse, won.", "Ada Quist, a climber, won.", ""),
        ("Ada Quist, a nurse, won.", "Ada Quist, a former schoolteacher, won.", ""),
        ("Ada Quist, a nurse, won.", "Ada Quist, a passenger, won.", ""),
        ("Ada Quist, a nurse, won.", "The painter Ada Quist won.", ""),
        ("Ada Quist, a passenger, fell.", "Ada Quist, a cyclist, fell.", "role.other_calling"),
        ("Ada Quist, a professor, won.", "Ada Quist, a surgeon, won.", ""),
    ],
)
def test_two_walks_of_life_two_countries_and_two_numbers_exclude_each_other(
    one: str, other: str, rule: str
) -> None:
    found = [d for d in discrepancies(Kind.ROLE, one, other) if d.relation is Relation.CONFLICT]
    assert ([rule] if rule else []) == [d.rule for d in found]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Rovers striker Ada Quist fell.", "Ada Quist, a striker with Harriers, fell.", True),
        ("They met army spokesman Ada Quist.", "They met Ada Quist, spokeswoman for the rebels.", True),
        ("Rovers striker Ada Quist fell.", "Ada Quist, a striker with Harriers, left Rovers.", False),
        ("Rovers striker Ada Quist fell.", "Ada Quist, a Danish striker, fell.", False),
        ("Harbour architect Ada Quist spoke.", "Ada Quist, an architect at Moss College, spoke.", False),
    ],
)
def test_nobody_serves_two_bodies_of_which_no_report_knows_both(one: str, other: str, found: bool) -> None:
    rules = [d.rule for d in discrepancies(Kind.ROLE, one, other)]
    assert found == ("role.other_body" in rules)


def test_two_places_on_the_field_are_a_conflict() -> None:
    assert relations("Goalkeeper Ada Quist came.", "Ada Quist, the striker, came.") == [Relation.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("They met the Danish teacher Ada Quist.", "They met the Norwegian swimmer Ada Quist.", True),
        ("They met the British teacher Ada Quist.", "They met the Scottish swimmer Ada Quist.", False),
        ("They met the Danish teacher Ada Quist.", "They met US Open swimmer Ada Quist.", False),
        ("They met Dr Ada Quist of Denmark.", "They met the teacher Ada Quist, a Norwegian, there.", True),
        ("They met Dr Ada Quist of Denmark.", "Ada Quist, who led Norway to the title, came.", False),
        ("They blame Denmark's Corvo.", "They blame the Norwegian firm Corvo.", True),
        ("They blame Denmark's Corvo.", "They blame the Dano-Norwegian firm Corvo.", False),
        ("They blame Denmark's Corvo.", "They blame the Danish-Norwegian firm Corvo.", False),
    ],
)
def test_two_nations_of_one_person_or_firm_are_a_conflict(one: str, other: str, *, differ: bool) -> None:
    found = discrepancies(Kind.ROLE, one, other)
    assert differ is any(d.rule == "called.other_nation" for d in found)
