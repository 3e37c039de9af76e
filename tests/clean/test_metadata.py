import pytest

from kazreader.clean import clean
from kazreader.model import Article, Ground, Metadata
from tests.clean.pages import FOOTER, HEADLINE, MENU, REPORT, cleaned, page


def _metadata(*parts: tuple[str, ...], path: str = "a.txt") -> Metadata:
    (article,) = clean([Article("a", path, page(*parts))])
    return article.metadata


def test_the_headline_is_the_title() -> None:
    assert _metadata(MENU, (HEADLINE, "By Nora Quist"), REPORT, FOOTER).title == HEADLINE


def test_no_title_is_better_than_a_wrong_one() -> None:
    assert _metadata(REPORT).title is None
    assert _metadata(("Sun. Jun 8th, 2031",), REPORT, ("By admin",)).title is None


def test_what_the_markup_declares_goes_before_what_the_text_says() -> None:
    declared = Metadata(title="Storm at Oxley", source="Harbour Post", author="Lena Marlow", language="no")
    (article,) = clean([Article("a", "a.html", page((HEADLINE, "By Nora Quist"), REPORT), declared)])
    told = article.metadata
    assert (told.title, told.source, told.author, told.language) == (
        "Storm at Oxley",
        "Harbour Post",
        "Lena Marlow",
        "no",
    )
    assert {told.title_basis, told.source_basis, told.author_basis} == {Ground.METADATA}


@pytest.mark.parametrize(
    "byline", ["ByNora Quist", "By: Nora Quist", "BY Nora Quist", "Written by Nora Quist"]
)
def test_a_byline_may_be_written_in_many_ways(byline: str) -> None:
    assert _metadata(MENU, (HEADLINE, byline), REPORT).author == "Nora Quist"


def test_the_byline_nearest_to_the_report_names_its_author() -> None:
    others = ("Bridge to the island closes", "By Ole Berg", *(f"Section {n}" for n in range(20)))
    own = (HEADLINE, "By Nora Quist")
    assert _metadata(MENU, others, own, REPORT, FOOTER, others).author == "Nora Quist"
    assert _metadata(MENU, others, (HEADLINE,), REPORT, FOOTER).author is None


def test_a_byline_names_the_author_and_the_account_that_posted_does_not() -> None:
    assert _metadata((HEADLINE, "By Nora Quist | June 3, 2031"), REPORT).author == "Nora Quist"
    assert _metadata((HEADLINE,), REPORT, ("By admin",)).author is None
    assert _metadata((HEADLINE, "By Newsroom Desk Oxley"), REPORT).author is None


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Nora Quist December 14, 2031", "Nora Quist"),
        ("By Nora Quist on December 14, 2031", "Nora Quist"),
        ("By Nora Quist and Paul Brandt", "Nora Quist"),
        ("By Nora Quist For Harbour Online", "Nora Quist"),
        ("By Nora Quist nquist@harbour.example", "Nora Quist"),
        ("By Nora QuistPublished: May 3, 2031", "Nora Quist"),
        ("By NORA QUIST", "NORA QUIST"),
        ("By Jan van der Berg", "Jan van der Berg"),
        ("By Nora J. Quist, staff", "Nora J. Quist"),
        ("By Theresa May", "Theresa May"),
        ("By The Associated Press", None),
        ("By Associated Press", None),
    ],
)
def test_an_author_is_the_first_person_of_the_byline(byline: str, author: str | None) -> None:
    assert _metadata((HEADLINE, byline), REPORT).author == author


@pytest.mark.parametrize(
    ("parts", "source", "basis"),
    [
        ((("OXLEY, Jun 3 (AFP) - " + REPORT[0],), REPORT[1:]), "AFP", Ground.DATELINE),
        ((REPORT, ("Harbour News",)), "Harbour News", Ground.SIGNATURE),
        ((REPORT[:-1], (REPORT[-1] + "EFE",)), "EFE", Ground.SIGNATURE),
        ((REPORT, ("© 2031 Harbour Media Ltd. All rights reserved.",)), "Harbour Media", Ground.COPYRIGHT),
        (
            (REPORT, ("A Reuters reporter saw two boats leave the harbour after dark on Monday.",)),
            "Reuters",
            Ground.OWN_REPORTER,
        ),
        (
            (REPORT, ("“It was dark and very cold,” a sailor told Al Jazeera on the pier.",)),
            "Al Jazeera",
            Ground.TOLD,
        ),
        ((REPORT,), None, None),
    ],
)
def test_the_source_is_who_signs_or_asks(
    parts: tuple[tuple[str, ...], ...], source: str | None, basis: Ground | None
) -> None:
    found = _metadata(*parts)
    assert (found.source, found.source_basis) == (source, basis)


@pytest.mark.parametrize("section", ["National News", "WORLD NEWS", "Regional News", "Breaking News"])
def test_a_section_at_the_top_is_no_outlet(section: str) -> None:
    assert _metadata((section, HEADLINE), REPORT).source is None
    assert _metadata(("Harbour News", HEADLINE), REPORT).source == "Harbour News"


def test_two_outlets_that_were_told_something_are_no_source() -> None:
    told = (
        "A sailor told AFP that it was dark and cold.",
        "His brother told Reuters that it was not so cold.",
    )
    assert _metadata(REPORT, told).source is None


def test_a_file_name_is_a_source_only_if_it_ends_like_an_outlet() -> None:
    assert _metadata(REPORT, path="folder/03_harbour_gazette.txt").source_basis is Ground.FILE_NAME
    assert _metadata(REPORT, path="folder/ferry_in_storm_9f.txt").source is None


def test_a_title_and_an_author_say_what_they_rest_on() -> None:
    found = _metadata((HEADLINE, "By Nora Quist"), REPORT)
    assert (found.title_basis, found.author_basis) == (Ground.HEADLINE, Ground.BYLINE)
    assert _metadata(REPORT).title_basis is None


def test_a_notice_of_machine_translation_is_a_fact_about_the_article() -> None:
    notice = "This page was automatically translated and nobody has read it before you."
    assert _metadata(REPORT, (notice,)).translated
    assert not _metadata(REPORT).translated


def test_small_words_tell_the_language() -> None:
    assert cleaned(page(REPORT)).metadata.language == "en"
    french = (
        "Le ferry a coulé lundi dans la tempête au large de la ville et les secours ont sauvé des passagers."
    )
    assert cleaned(french).metadata.language == "fr"
    assert cleaned("Oxley Norland Harbour Quay Seven Eight Nine Ten Eleven").metadata.language is None


@pytest.mark.parametrize(
    "line",
    [
        "© Copyright 2031 Harbour Media",
        "Copyright Harbour Media 2031. All rights reserved.",
        "COPYRIGHT (c) 2029 - 2031 Harbour Media",
        "© Harbour Media powered by Tidemark",
    ],
)
def test_a_copyright_line_names_the_outlet_and_nothing_else(line: str) -> None:
    told = _metadata(MENU, (HEADLINE,), REPORT, (line, "More News"))
    assert (told.source, told.source_basis) == ("Harbour Media", Ground.COPYRIGHT)


def test_a_copyright_line_without_end_costs_no_time() -> None:
    assert _metadata(REPORT, ("© " * 5_000, "©" * 5_000)).source is None
