"""Scores, records and votes, and numbers with a dash that are none."""

from __future__ import annotations

import pytest

from kazreader.extract.figures.scores import scores
from kazreader.extract.words import words_of

READ = {
    "Union beat Rovers 3-1 on Sunday.": [(3, 1, "result")],
    "It was a 101-93 win.": [(101, 93, "result")],
    "They lost at home with 112:94.": [(112, 94, "result")],
    "Union won 5-4 on penalties after a 2-2 draw.": [(5, 4, "shootout"), (2, 2, "result")],
    "He had a record of 109-98.": [(109, 98, "record")],
    "The team is 14-29.": [(14, 29, "record")],
    "They have a record of 16-8-5 this season.": [(16, 8, "record")],
    "With 14 victories and 28 defeats they are last.": [(14, 28, "record")],
    "She won 131 games and lost 42 there.": [(131, 42, "record")],
    "The council voted 61-37 for it.": [(61, 37, "vote")],
    "It passed by 220 votes to 205.": [(220, 205, "vote")],
    "The council voted, with 31 members in favour and 28 against.": [(31, 28, "vote")],
    "It passed with 134 lawmakers voting in favor, 57 against.": [(134, 57, "vote")],
    "Only 12 were for, 31 opposed.": [(12, 31, "vote")],
    "The vote was 134 to 57.": [(134, 57, "vote")],
    "Lawmakers approved the bill, 124 to 57.": [(124, 57, "vote")],
    "The law cleared the lower house, 124 to 57.": [(124, 57, "vote")],
}
REFUSED = [
    "Six crew were on the Boeing 737-200.",
    "Rovers led 2-0 at half-time and lost.",
    "She won 6-4, 7-5 in the final.",
    "They won at 7:30 in the evening.",
    "He won in the 2015-16 season.",
    "Pupils of 10-12 went home.",
    "Call 555-0142 to win.",
    "On 12-10-2012 they set a record.",
    "The 16-8-5 mix of staff is odd.",
    "Deputies voted on 20 to 30 bills.",
    "The price, 40 to 50 crowns, was put to the vote.",
    "With 12 days to go for the 30 members, nobody was against it.",
    "The 3-1 ratio of staff to pupils is old.",
]


@pytest.mark.parametrize("text", READ)
def test_a_score_is_read_with_its_question(text: str) -> None:
    assert READ[text] == [(s.one, s.other, s.question) for s in scores(words_of(text))]


@pytest.mark.parametrize("text", REFUSED)
def test_other_numbers_with_a_dash_are_no_scores(text: str) -> None:
    assert list(scores(words_of(text))) == []
