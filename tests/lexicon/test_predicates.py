"""Every group of predicates reads its examples and refuses its counter-examples."""

from __future__ import annotations

import re

import pytest

from kazreader import extract
from kazreader.lexicon.predicates import predicates
from kazreader.model import Claim, Kind, SubGroup
from kazreader.model.topics import Count
from tests.drawn import article_of, examples_of

EXAMPLES = examples_of("predicates")
_COUNTED = re.compile(r"\{(?P<counted>[^{}]+)\}")


def told(text: str, group: str) -> list[str]:
    """Return the strings of a text that are counted as of this group."""
    known = predicates().groups[group]
    claims = [claim for claim in extract.claims(article_of(text)) if claim.kind is Kind.FIGURE]
    asked = [c for c in claims if isinstance(c.topic, Count) and c.topic.predicate == known.root]
    return [claim.mention.span.of(text) for claim in asked if _of(claim, group)]


def _of(claim: Claim, group: str) -> bool:
    known = predicates().groups[group]
    return not known.part_of or SubGroup("state", group) in claim.scope.groups


def test_every_group_has_examples_and_counter_examples() -> None:
    assert sorted(predicates().groups) == sorted(EXAMPLES)
    assert all(entry["yes"] and entry["no"] for entry in EXAMPLES.values())


@pytest.mark.parametrize("group", predicates().groups)
def test_a_group_reads_its_examples(group: str) -> None:
    for drawn in EXAMPLES[group]["yes"]:
        text = _COUNTED.sub(r"\g<counted>", drawn)
        assert _COUNTED.findall(drawn) == told(text, group)[:1], drawn


@pytest.mark.parametrize("group", predicates().groups)
def test_a_group_refuses_its_counter_examples(group: str) -> None:
    for text in EXAMPLES[group]["no"]:
        assert told(text, group) == []
