"""Files that no newspaper wrote: each must be labelled, in a time that grows with its length only."""

import sys

import pytest

from kazreader.model import CleanArticle
from tests.clean.pages import FOOTER, MENU, REPORT, cleaned, page

HOSTILE = {
    "one long line": "The council met again. " * 20_000,
    "one long word": "x" * 300_000,
    "one long menu": "\n".join(f"Entry {n}" for n in range(8_000)),
    "short sentences": "\n".join(["It rained."] * 6_000),
    "torn lines": "\n".join(["and then the"] * 6_000),
    "debris": page(MENU, FOOTER) * 40,
    "headlines": "\n\n".join(f"The council meets for the {n}th time" for n in range(3_000)),
    "no word": "\x00\n" * 4_000,
    "open brackets": "[" * 60_000 + "(" * 60_000,
    "open tags": "<a " * 60_000 + "target=“" * 30_000,
    "capitals": "A, " * 60_000,
    "a caption said without end": "Residents queue for bread " * 8_000,
    "entities": "&amp;" * 40_000,
    "dots": "." * 200_000,
    "spaces": "word" + " " * 200_000 + "word",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_labelled_whole(text: str) -> None:
    article = cleaned(text)
    assert len(article.prose) == len(text)
    assert _uncovered(article).strip() == ""


def _uncovered(article: CleanArticle) -> str:
    text, at, gaps = article.article.text, 0, []
    for block in article.blocks:
        gaps.append(text[at : block.span.start])
        at = block.span.end
    return "".join([*gaps, text[at:]])


def test_a_file_of_debris_keeps_next_to_nothing() -> None:
    article = cleaned(page(MENU, FOOTER))
    assert sum(block.span.length for block in article.reading()) < 40


def test_line_ends_of_old_systems_change_no_label() -> None:
    text = page(MENU, REPORT, FOOTER)
    labels = [(b.kind, b.rule) for b in cleaned(text).blocks]
    assert [(b.kind, b.rule) for b in cleaned(text.replace("\n", "\r")).blocks] == labels
    assert [(b.kind, b.rule) for b in cleaned(text.replace("\n", "\r\n")).blocks] == labels


def test_a_report_without_blank_lines_is_kept_whole() -> None:
    article = cleaned("\n".join(REPORT * 2))
    assert all(any(line in b.span.of(article.article.text) for b in article.reading()) for line in REPORT)


LINES = {
    "prose": REPORT[0],
    "a menu": "Section of the week",
    "debris": "Share this article",
    "torn": "and then the",
    "no word": "\x00",
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES.keys())
def test_ten_times_the_lines_take_no_more_than_ten_times_the_calls(line: str) -> None:
    few, many = (_calls("\n".join(f"{line} {n}" for n in range(lines))) for lines in (100, 1_000))
    assert many <= 10.5 * few


def _calls(text: str) -> int:
    """Return how many functions are called while a text is cleaned, which no busy machine changes."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        cleaned(text)
    finally:
        sys.setprofile(None)
    return calls
