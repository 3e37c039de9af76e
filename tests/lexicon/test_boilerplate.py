from collections.abc import Callable

import pytest

from kazreader.lexicon import files
from kazreader.lexicon.boilerplate import phrases
from kazreader.lexicon.table import Table
from kazreader.model import LexiconError

REASONS = tuple(files.tables("boilerplate")[0].listed("reason"))


def _reason_id(line: str) -> str | None:
    hit = phrases().find(line, len(line.split()))
    return hit.reason.id if hit else None


@pytest.mark.parametrize("reason", REASONS, ids=lambda r: r["id"])
def test_every_example_of_a_group_belongs_to_it(reason: Table) -> None:
    assert {reason["id"]} == set(map(_reason_id, reason["examples"]))


@pytest.mark.parametrize("reason", REASONS, ids=lambda r: r["id"])
def test_no_counter_example_belongs_to_any_group(reason: Table) -> None:
    assert {None} == set(map(_reason_id, reason["counter_examples"]))


def test_case_bullets_digits_and_curly_apostrophes_do_not_hide_a_phrase() -> None:
    assert [_reason_id(line) for line in ("» SHARE THIS:", "24 Comments", "Editor’s Picks")] == [
        "sharing",
        "comment_form",
        "related",
    ]


def test_a_line_of_nothing_but_a_date_and_page_words_is_the_page_s_and_a_year_is_not() -> None:
    lines = (
        "Updated on December 14, 2031",
        "Dec. 22, 2031, 11:48 a.m. ET",
        "12 min read",
        "2031",
        "May 2031 attack",
    )
    assert [_reason_id(line) for line in lines] == ["page_date", "page_date", None, None, None]


def test_the_end_of_a_line_tells_a_job_only_in_a_short_line() -> None:
    assert _reason_id("Nora Quist, staff writer") == "author"
    assert _reason_id("In the harbour stood a reporter and, beside the boat, a staff writer of") is None


def test_a_long_notice_is_found_and_a_longer_paragraph_is_not_looked_at() -> None:
    notice = "We use cookies" + " and similar means" * 40
    assert _reason_id(notice) == "legal"
    assert _reason_id(notice * 2) is None


def test_no_phrase_is_doubtful_and_sure_for_sentences_in_one_group() -> None:
    assert [r.id for r in phrases().reasons if r.doubtful and r.sentences] == []


def test_a_user_group_without_a_reason_is_refused_with_its_place(
    write_words: Callable[[str, str], None],
) -> None:
    write_words("boilerplate.toml", '[[reason]]\nid = "mine"\n')
    with pytest.raises(LexiconError, match=r"boilerplate\.toml:1: \[reason 1\] reason: is missing"):
        phrases()
