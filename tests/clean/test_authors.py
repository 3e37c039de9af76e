from kazreader.clean import questions
from kazreader.clean.authors import about_authors
from kazreader.clean.page import cut
from kazreader.clean.traits import own
from tests.clean.pages import REPORT

QUESTIONS = {
    "begins with a name that stands alone",
    "names a writer's trade",
    "names a writer's trade behind such a name",
    "tells who writes",
}
NOTE = "Nora Quist is a reporter who has followed the ferries of the lake for eleven years."


def _answers(*lines: str) -> set[str]:
    """Return the answers about the last of the lines."""
    page = cut("\n\n".join(lines))
    bits = about_authors(page.lines, page.traits)[-1] | page.traits[-1].bits
    return {question for question in QUESTIONS if bits & 1 << questions.QUESTIONS.index(question)}


def test_a_note_that_begins_with_the_name_of_the_byline_tells_who_writes() -> None:
    for byline in ("By Nora Quist", "Nora Quist", "Written by Bo Lind and Nora Quist | Harbour Post"):
        assert _answers(byline, *REPORT, NOTE) == QUESTIONS


def test_a_person_of_the_report_is_nobody_whom_the_page_names_beside_it() -> None:
    person = "Maria Olsen said that she had heard a crack before the lights of the upper deck went out."
    assert _answers("By Nora Quist", *REPORT, person) == set()


def test_a_name_in_front_of_a_statement_is_not_enough_for_an_author() -> None:
    person = "Maria Olsen heard a crack before the lights of the upper deck went out for good."
    assert _answers("Maria Olsen", person) == {"begins with a name that stands alone"}


def test_a_reporter_behind_a_dateline_is_whom_the_report_is_about() -> None:
    found = "Reporter Nora Quist was found hurt in her hall on Friday. She writes about fishing quotas."
    noted = own(found).reason
    assert noted is not None and noted.id == "author"
    assert own(f"MOSS, Norway, May 2 (Harbour Post) - {found}").reason is None
