"""Every group of predicates reads its examples and refuses its counter-examples."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

import kazreader
from kazreader import extract
from kazreader.lexicon.predicates import predicates
from kazreader.model import Claim, Kind, SubGroup
from kazreader.model.topics import Count
from tests.drawn import article_of

EXAMPLES = Path(kazreader.__file__).parent / "data" / "examples" / "predicates.toml"
_COUNTED = re.compile(r"\{(?P<counted>[^{}]+)\}")


@cache
def examples() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(EXAMPLES.read_text(encoding="utf-8"))


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
    assert sorted(predicates().groups) == sorted(examples())
    assert all(entry["yes"] and entry["no"] for entry in examples().values())


@pytest.mark.parametrize("group", predicates().groups)
def test_a_group_reads_its_examples(group: str) -> None:
    for drawn in examples()[group]["yes"]:
        text = _COUNTED.sub(r"\g<counted>", drawn)
        assert _COUNTED.findall(drawn) == told(text, group)[:1], drawn


@pytest.mark.parametrize("group", predicates().groups)
def test_a_group_refuses_its_counter_examples(group: str) -> None:
    for text in examples()[group]["no"]:
        assert [] == told(text, group)
