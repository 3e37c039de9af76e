from kazreader.clean.outlet_named import outlet_named
from kazreader.clean.page import cut
from tests.clean.pages import REPORT

FOOTER = (
    "Subscribe to the Lakeside newsletter",
    "© 2031 Lakeside Media. All rights reserved.",
    "Privacy Policy",
)


def _named(*lines: str) -> list[str]:
    page = cut("\n\n".join(lines))
    answers = outlet_named(page.lines, page.traits)
    return [line.text for line, bits in zip(page.lines, answers, strict=True) if bits]


def test_the_word_that_two_of_the_pages_own_lines_share_names_the_outlet() -> None:
    about = "Lakeside’s newsroom has told the story of the county since the mill was built."
    assert _named(*REPORT, about, *FOOTER) == [about, *FOOTER[:2]]


def test_a_name_of_one_line_and_the_words_of_the_phrases_name_no_outlet() -> None:
    assert _named(*REPORT, "Privacy Policy", "Privacy Notice", FOOTER[0]) == []
