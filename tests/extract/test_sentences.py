"""What goes on without a full stop is cut into pieces of a bearable length, and nothing of it is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazreader import pipeline
from kazreader.extract import sentences
from kazreader.model import Span


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences.split(text, Span(0, len(text)))]


@pytest.mark.parametrize("text", ["one hundred and " * 5_000, "x" * 9_999, f"A list: {'12, ' * 3_000}ends."])
def test_text_without_a_full_stop_is_cut_and_nothing_is_lost(text: str) -> None:
    pieces = split(text)
    assert max(map(len, pieces)) <= 2_000
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_pieces_end_between_words() -> None:
    assert {word for piece in split("harbour master " * 1_000) for word in piece.split()} == {
        "harbour",
        "master",
    }


def test_a_long_sentence_of_a_report_stays_whole() -> None:
    text = "The court found that " + "the ship had left port, " * 45 + "and closed the case."
    assert split(text) == [text]


def test_what_an_export_repeats_does_not_grow_with_the_square_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The storm came.\n\n" + "one hundred and " * 1_000 + "people died.")
    claims = pipeline.claims(pipeline.read([tmp_path]).articles)
    assert max(len(claim.sentence) for claim in claims) <= 2_000


# Sentences that a scraper glued together, and full stops inside words.


@pytest.mark.parametrize(
    "drawn",
    [
        "The road was closed.|The bridge was not.",
        "Nobody was hurt.|Police came at once.",
    ],
)
def test_sentences_without_a_gap_are_split(drawn: str) -> None:
    assert drawn.split("|") == split(drawn.replace("|", ""))


@pytest.mark.parametrize(
    "drawn",
    [
        "Nine died, says D.C. Police Chief Ada Lund.| She was there.",
        "The L.A. Times said so.| The N.Y. Giants won.",
        "They live in Washington, D.C.| Police came.",
        "The ship left L.A.| Nobody knew.",
    ],
)
def test_a_place_in_two_letters_ends_a_sentence_unless_what_belongs_to_it_follows(drawn: str) -> None:
    assert [part.strip() for part in drawn.split("|")] == split(drawn.replace("|", ""))


@pytest.mark.parametrize(
    "text",
    ["He wrote for J.Crew and St.Moritz.", "It costs 3.5 euros.", "See example.com and www.example.org now."],
)
def test_a_full_stop_inside_a_word_ends_nothing(text: str) -> None:
    assert [text] == split(text)


@pytest.mark.parametrize(
    "drawn",
    [
        "It fell at 8:15 a.m. Beijing time, they said.|Nobody was hurt.",
        "It fell at 5 p.m. U.S. Eastern Daylight Time.",
        "It fell at 5 p.m.|Central banks met.",
        "It closed at 5 p.m.|Each time, it rained.",
    ],
)
def test_a_zone_goes_on_with_the_time_of_day_before_it(drawn: str) -> None:
    assert drawn.split("|") == split(drawn.replace("|", " "))
