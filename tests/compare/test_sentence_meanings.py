"""How like two sentences are by what their words mean."""

from __future__ import annotations

from kazreader import pipeline
from kazreader.compare.context import context_of
from kazreader.compare.rarity import rarity_of
from kazreader.compare.sentence_meanings import meanings_of
from kazreader.model import Kind
from tests.drawn import article_of


def likeness(one: str, other: str) -> float:
    articles = [article_of(one, "a"), article_of(other, "b")]
    context = context_of(articles, {})
    told = [meanings_of(claim, context) for claim in pipeline.claims(articles) if claim.kind is Kind.FIGURE]
    return round(rarity_of(context).alike(*told), 2)


def test_sentences_of_one_meaning_are_alike() -> None:
    assert likeness("Police arrested 12 smugglers.", "The police arrested 14 smugglers.") == 1.0


def test_sentences_of_another_thing_are_not_alike() -> None:
    assert likeness("Police arrested 12 smugglers.", "The river carried 300 logs.") == 0.0


def test_numbers_and_small_words_do_not_make_sentences_alike() -> None:
    assert likeness("He had more than two million lamps.", "She had more than two million hens.") == 0.0
