"""Above which lines a report is over, and above which it is not."""

import pytest

from kazreader.clean.page import cut
from kazreader.clean.report_end import report_over
from tests.clean.pages import FOOTER, HEADLINE, MENU, REPORT, cleaned, kept, page

COMMENTS = (
    "I was on that boat in March and I can tell you that nobody had looked at the rafts for years.",
    "You do not know what you are talking about, my brother checks those rafts every spring.",
    "Let us wait for the inquiry before we blame the crew of a boat that nobody here has seen.",
)


@pytest.mark.parametrize("end", ["3 Comments", "Reply", "References", "About the Author", "Privacy Policy"])
def test_a_report_is_over_above_comments_sources_and_the_foot_of_the_page(end: str) -> None:
    text = page((HEADLINE,), REPORT, (end,), COMMENTS)
    assert kept(cleaned(text)) == [HEADLINE, *REPORT]


@pytest.mark.parametrize("end", ["3 Comments", "Reply", "References", "Privacy Policy"])
def test_the_same_words_end_nothing_where_too_little_of_a_report_stands_above(end: str) -> None:
    assert kept(cleaned(page(MENU, (HEADLINE, end), REPORT, FOOTER))) == [HEADLINE, *REPORT]
    assert _over(page(REPORT[:2], (end,), REPORT)) is None
    assert _over(page(REPORT, (end,), REPORT * 5)) is None


def test_a_torn_link_inside_a_report_ends_nothing() -> None:
    assert _over(page(REPORT, ("comments",), REPORT)) is None
    assert _over(page(REPORT, ("Comments",), REPORT)) == len(REPORT)


def _over(text: str) -> int | None:
    traits = cut(text).traits
    number = report_over(traits)
    return number if number < len(traits) else None


def test_what_stands_behind_the_end_is_dimmed_in_its_place() -> None:
    text = page((HEADLINE,), REPORT, ("3 Comments",), COMMENTS)
    rules = {block.span.of(text): block.rule for block in cleaned(text).blocks}
    assert {rules[line] for line in COMMENTS} == {"clean.stray_prose"}
