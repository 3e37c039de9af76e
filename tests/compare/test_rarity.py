from __future__ import annotations

import pytest

from kazreader.clean import clean
from kazreader.compare.context import context_of
from kazreader.compare.rarity import rarity_of
from kazreader.lexicon.stems import stem
from kazreader.model import Article


@pytest.mark.parametrize(
    ("one", "other"),
    [("weighs", "weighing"), ("deputies", "deputy"), ("released", "release"), ("Duty", "duty")],
)
def test_the_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("county", "count"), ("glass", "gla"), ("bus", "bu")])
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_a_word_weighs_the_more_the_fewer_sentences_it_stands_in() -> None:
    text = "The ferry left. The ferry sank. The bell rang. Nobody heard it."
    rarity = rarity_of(context_of(clean([Article("a", "a.txt", text)]), {}))
    assert rarity.weight("bell") > rarity.weight("ferry") > 0


def test_in_two_short_reports_a_word_of_both_is_still_rare() -> None:
    articles = [
        Article("a", "a.txt", "The probe nears the comet."),
        Article("b", "b.txt", "A comet, at last."),
    ]
    rarity = rarity_of(context_of(clean(articles), {}))
    assert rarity.weight("comet") > 2.6
