"""A few words lifted out of a speech, in two wordings."""

from __future__ import annotations

import pytest

from kazreader.compare.quotes.wording import shortened
from kazreader.model import Kind, Relation
from tests.compare.telling import discrepancies

JUDGE = 'Copycats of the market face "very serious consequences", Judge Ada Lund said in Moss.'


def test_a_few_words_of_one_speaker_in_two_wordings_are_a_rewording() -> None:
    other = 'Judge Lund said that copycats of the market would see "extremely serious consequences".'
    (found,) = discrepancies(Kind.QUOTE, JUDGE, other)

    assert Relation.REWORDING is found.relation


@pytest.mark.parametrize(
    ("one", "other"), [("an absolute marvel", "a marvel"), ("gone mad", "completely mad")]
)
def test_a_short_fragment_of_one_speaker_meets_by_the_word_that_tells(one: str, other: str) -> None:
    texts = (f'Warden Ada Lund called it "{one}".', f'It was "{other}", Lund said. The hall was full.')
    (found,) = discrepancies(Kind.QUOTE, *texts)

    assert Relation.REWORDING is found.relation


def test_a_fragment_meets_a_whole_sentence() -> None:
    one = 'Renn, the chief executive, spoke of a "big, bold step forward" for the phone maker.'
    other = '"It is a bold step into the future of the phone maker," chief executive Ola Renn said.'

    (found,) = discrepancies(Kind.QUOTE, one, other)
    assert Relation.REWORDING is found.relation


@pytest.mark.parametrize(
    "other",
    [
        # less is quoted, another speaker, another matter, another number, nothing telling in common
        '"Very" was left out of "serious consequences" for crimes, Judge Ada Lund said in Moss.',
        'Copycats of the market face "extremely serious" times, prosecutor Erik Holm said in Moss.',
        'The roof of the old court was in a "serious state", Judge Ada Lund said.',
        'Copycats of the market face "many years", Judge Ada Lund said in Moss.',
    ],
)
def test_what_is_not_one_utterance_is_not_compared(other: str) -> None:
    assert discrepancies(Kind.QUOTE, JUDGE, other) == []


def test_another_number_of_words_lifted_is_no_rewording() -> None:
    one, other = (f'Judge Ada Lund spoke of "{n} lost years" of the market.' for n in (20, 30))
    assert all(Relation.REWORDING is not d.relation for d in discrepancies(Kind.QUOTE, one, other))


@pytest.mark.parametrize("words", range(24, 40))
def test_a_label_of_quotations_that_stand_apart_has_its_marks_in_pairs(words: int) -> None:
    label = shortened("“" + " ".join(["word"] * words) + "” … “next words are here”")

    assert label.count("“") == label.count("”")
    assert "” …”" not in label
