from kazreader.clean import clean
from kazreader.model import Article
from tests.clean.pages import REPORT, kept, page

SITE = ("Regional desk weekly", "Harbour quarter", "Letters from the pier", "Tide tables")
OTHER = (
    "The mayor of Oxley resigned on Friday after a week of protests against the sale of the old hospital.",
    "Her deputy will lead the council until the vote in June, and nobody else wants the job.",
    "The sale had been planned for years, but the price became known when a newspaper printed the contract.",
)


def test_lines_that_two_files_of_one_site_share_are_removed() -> None:
    first, second = clean(
        [Article("a", "a.txt", page(SITE, REPORT, SITE)), Article("b", "b.txt", page(SITE, OTHER, SITE))]
    )
    assert (kept(first), kept(second)) == (list(REPORT), list(OTHER))
    assert {r.rule for r in first.removed()} == {"clean.site_line"}


def test_prose_that_two_files_share_is_kept() -> None:
    first, second = clean(
        [
            Article("a", "a.txt", page(SITE, REPORT[:2], OTHER, SITE)),
            Article("b", "b.txt", page(SITE, REPORT[:2], SITE)),
        ]
    )
    assert kept(first) == [*REPORT[:2], *OTHER]
    assert kept(second) == list(REPORT[:2])


def test_two_shared_lines_make_no_site() -> None:
    first, _ = clean(
        [
            Article("a", "a.txt", page(("Days of rain",), REPORT, ("What comes next",), OTHER)),
            Article("b", "b.txt", page(("Days of rain",), OTHER, ("What comes next",), REPORT)),
        ]
    )
    assert "clean.site_line" not in {r.rule for r in first.removed()}


def test_a_page_that_is_saved_twice_keeps_what_it_has_when_it_stands_alone() -> None:
    text = page(("Old mill burns down in Oxley", "Tide tables", "Letters from the pier"), REPORT)
    (alone,) = clean([Article("a", "a.txt", text)])
    first, second = clean([Article("a", "a.txt", text), Article("b", "b.txt", text)])
    assert kept(first) == kept(second) == kept(alone)
    assert alone.metadata.title == first.metadata.title == "Old mill burns down in Oxley"
