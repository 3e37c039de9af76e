"""The line that is the headline, on pages whose other lines could pass for one."""

import pytest

from kazreader.model import BlockKind
from tests.clean.pages import HEADLINE, MENU, REPORT, cleaned, page

BANNER = "Your old browser cannot show this site as it should be, so please take another one today."


def _headline(*parts: tuple[str, ...]) -> str | None:
    text = page(*parts)
    found = (b.span.of(text) for b in cleaned(text).blocks if b.kind is BlockKind.HEADLINE)
    return next(found, None)


def test_a_standfirst_says_more_of_the_report_and_is_not_the_headline() -> None:
    standfirst = "Rescuers pull 41 people from the water after a crack in the boat, harbour master says"
    assert _headline(MENU, (HEADLINE, standfirst), REPORT) == HEADLINE


@pytest.mark.parametrize("section", ["Harbour and boat", "The Oxley ferry", "Storm Watch Live"])
def test_a_section_of_few_words_is_not_the_headline(section: str) -> None:
    assert _headline(MENU, (HEADLINE, "By Nora Quist", section), REPORT) == HEADLINE


def test_a_banner_far_above_does_not_hide_the_headline() -> None:
    menu = tuple(f"Section {number}" for number in range(40))
    assert _headline((BANNER,), menu, (HEADLINE,), REPORT) == HEADLINE


def test_a_sub_heading_inside_the_report_is_not_the_headline() -> None:
    assert _headline(MENU, REPORT[:3], ("Crew members still missing",), REPORT[3:]) is None


@pytest.mark.parametrize("path", ["Home News Harbour ", "Now reading: ", "Harbour Post > Sea > "])
def test_a_path_in_front_of_the_headline_is_no_part_of_it(path: str) -> None:
    assert _headline(MENU, (path + HEADLINE, "Sea", HEADLINE), REPORT) == HEADLINE
    assert _headline(MENU, (HEADLINE, "Sea", path + HEADLINE), REPORT) == HEADLINE


@pytest.mark.parametrize(
    "headline",
    [
        "We can sail tomorrow, says owner",
        "All at sea again",
        "'It was never safe': an island counts the cost",
    ],
)
@pytest.mark.parametrize(
    "credits", [(), ("From our correspondent in Oxley",), ("Nora Quist in Oxley", "June 5")]
)
def test_the_first_line_above_a_report_is_its_headline_whatever_it_says(
    headline: str, credits: tuple[str, ...]
) -> None:
    assert _headline((headline,), credits, REPORT) == headline


@pytest.mark.parametrize("first", ["At a Glance", "From our correspondent in Oxley", "The Harbour Post"])
def test_a_first_line_of_the_page_is_no_headline(first: str) -> None:
    assert _headline((first,), REPORT) is None


def test_a_credit_between_headline_and_report_is_not_the_headline() -> None:
    credit = "From our correspondent on the Oxley ferry at Wester"
    assert _headline(("All at sea again",), (credit,), REPORT) == "All at sea again"
