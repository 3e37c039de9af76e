"""Every question of measures reads its examples and refuses its counter-examples."""

from __future__ import annotations

import re

import pytest

from kazreader import extract
from kazreader.lexicon.measures import measures
from kazreader.model.topics import Measure
from tests.drawn import article_of, examples_of

EXAMPLES = examples_of("measures")
_MEASURED = re.compile(r"\{(?P<amount>[^{}]+)\}")


def told(text: str, name: str) -> list[str]:
    """Return the amounts of a text that answer this question."""
    topics = [(claim.mention.span.of(text), claim.topic) for claim in extract.claims(article_of(text))]
    return [amount for amount, topic in topics if isinstance(topic, Measure) and topic.name == name]


def test_every_question_has_examples_and_counter_examples() -> None:
    assert sorted(measures().groups) == sorted(EXAMPLES)
    assert all(entry["yes"] and entry["no"] for entry in EXAMPLES.values())


@pytest.mark.parametrize("name", measures().groups)
def test_a_question_reads_its_examples(name: str) -> None:
    for drawn in EXAMPLES[name]["yes"]:
        found = told(_MEASURED.sub(r"\g<amount>", drawn), name)
        assert len(found) == 1, drawn
        assert _MEASURED.findall(drawn)[0] in found[0], drawn


@pytest.mark.parametrize("name", measures().groups)
def test_a_question_refuses_its_counter_examples(name: str) -> None:
    for text in EXAMPLES[name]["no"]:
        assert told(text, name) == []
