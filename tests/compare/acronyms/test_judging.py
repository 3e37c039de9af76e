from kazreader.model import Kind, Relation
from tests.compare.telling import compared, discrepancies, labels

DEFINED = "The Harbour Workers Trade Union (HWTU) called a strike. The HWTU met on Monday."


def acronyms(*texts: str) -> list[list[str]]:
    return labels(Kind.ACRONYM, *texts)


def test_letters_out_of_order_are_a_spelling() -> None:
    (found,) = discrepancies(Kind.ACRONYM, DEFINED, "Members of the HTWU stayed at home.")
    assert Relation.SPELLING is found.relation
    assert found.rule == "acronym.letters_moved"
    assert sorted(side.label for side in found.sides) == ["HTWU", "HWTU"]


def test_one_long_form_with_two_acronyms_is_a_spelling() -> None:
    (found,) = discrepancies(Kind.ACRONYM, DEFINED, "The Harbour Workers Trade Union (UTHW) called a strike.")
    assert found.rule == "acronym.one_long_form"


def test_all_misprints_of_one_acronym_are_one_discrepancy() -> None:
    found = acronyms(
        DEFINED, "The Harbour Workers Trade Union (HWUT) met.", "The HTWU met.", "A shortened HWTU spoke."
    )
    assert found == [["HTWU", "HWTU", "HWUT"]]


def test_other_capitals_are_compatible() -> None:
    (found,) = discrepancies(
        Kind.ACRONYM, "The Ministry of Harbours (MoH) said no.", "Officers of the MOH came by boat."
    )
    assert (found.relation, found.rule) == (Relation.COMPATIBLE, "acronym.other_capitals")


def test_a_long_form_without_its_middle_is_of_another_body() -> None:
    long = "The National Council for the Defence of Harbours (NCDH) met."
    assert acronyms(long, "The National Council for Harbours (NCH) met.") == []
    assert acronyms(long, "The National Council of the Free Islands (CNFI) met.") == []


def test_suffixes_separate_bodies() -> None:
    assert (
        acronyms("The Lake People Army (LPA) and the Lake People Army North (LPA-N) met.", "The LPA-N left.")
        == []
    )


def test_a_short_acronym_is_no_misprint_of_another() -> None:
    assert acronyms("The Federal Border Institute, the FBI, came.", "The FIB said so.", "NATO met.") == []


def test_acronyms_side_by_side_are_two_bodies() -> None:
    assert acronyms(DEFINED, "The HWTU and the HTWU marched together.") == []


def test_another_body_under_the_same_letters_is_a_conflict() -> None:
    (found,) = discrepancies(
        Kind.ACRONYM, "The River Guard Office (RGO) came.", "It was the Royal Grain Order (RGO)."
    )
    assert Relation.CONFLICT is found.relation
    assert found.topic == "what RGO stands for"


def test_a_word_changed_in_the_long_form_is_a_rewording() -> None:
    (found,) = discrepancies(
        Kind.ACRONYM, "The Coast Guard Office (CGO) came.", "The Coast Guard Organization (CGO) came."
    )
    assert Relation.REWORDING is found.relation


def test_british_and_american_long_forms_are_two_spellings_of_one() -> None:
    (found,) = discrepancies(
        Kind.ACRONYM, "The Sea Defence Organisation (SDO) met.", "The Sea Defense Organization (SDO) met."
    )
    assert (found.relation, found.rule) == (Relation.SPELLING, "acronym.respelled_long_form")
    (found,) = discrepancies(
        Kind.ACRONYM,
        "She had juvenile haemolytic anaemia (JHA) as a child.",
        "He has juvenile hemolytic anemia (JHA).",
    )
    assert Relation.SPELLING is found.relation


def test_a_long_form_that_has_two_spellings_is_shown_with_its_acronym() -> None:
    texts = (
        "She had juvenile haemolytic anaemia (JHA).",
        "He has juvenile hemolytic anemia, or JHA, at last.",
    )
    (found,) = discrepancies(Kind.ACRONYM, *texts)
    shown = [side.claims[0].mention.span.of(text) for side, text in zip(found.sides, texts, strict=True)]
    assert shown == ["juvenile haemolytic anaemia (JHA", "juvenile hemolytic anemia, or JHA"]


def test_a_body_whose_name_is_the_end_of_another_is_another_body() -> None:
    assert (
        acronyms(
            "The Coastal Farmers Union (CFU) and the Farmers Union (FUN) met.",
            "The Farmers Union North (FUN) met.",
        )
        == []
    )


def test_three_letters_may_be_swapped_where_nearly_the_same_duties_are_listed() -> None:
    found = acronyms(
        "The Office of Coasts, Rivers and Lakes (ORC) sent boats.",
        "The Federal Office for Coasts, Rivers (OCR) sent boats.",
    )
    assert found == [["OCR", "ORC"]]


def test_an_acronym_that_two_articles_explain_alike_is_an_agreement() -> None:
    agreed = [t.topic for t in compared(DEFINED, DEFINED).agreements if t.kind is Kind.ACRONYM]
    assert agreed == ["what HWTU stands for"]
    assert acronyms(DEFINED, DEFINED) == []


def test_neighbouring_letters_that_changed_places_need_no_long_form() -> None:
    assert acronyms("The union OLMRT struck.", "The bakers' union OLRMT struck.") == [["OLMRT", "OLRMT"]]
    assert acronyms("The unions OLMRT and OLRMT struck.", "The union OLMRT struck.") == []
    assert acronyms("The union OMR struck.", "The union ORM struck.") == []


def test_a_body_told_in_another_order_may_have_its_letters_changed() -> None:
    one = "The National Ferry Safety Bureau (NFSB) came."
    assert acronyms(one, "The Bureau of Ferry Safety (NSFB) came.") == [["NFSB", "NSFB"]]


def test_the_order_of_the_articles_changes_nothing() -> None:
    texts = (DEFINED, "The Harbour Workers Trade Union (HWUT) met.", "The HTWU met.")
    assert acronyms(*texts) == acronyms(*reversed(texts))
