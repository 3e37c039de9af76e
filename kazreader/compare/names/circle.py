"""A name in all its spellings."""

from __future__ import annotations

from dataclasses import dataclass, field

from kazreader.compare.names.forms import Form
from kazreader.compare.names.rules import SAME
from kazreader.compare.ruling import Rule
from kazreader.model import Claim


@dataclass(slots=True)
class Spelling:
    """One way to write a name, and every claim that does."""

    form: Form
    claims: list[Claim]
    rule: Rule = SAME
    "How it differs from the first spelling of its circle."


@dataclass(slots=True)
class Circle:
    """One name in all its spellings, the commonest first."""

    spellings: list[Spelling]
    kinds: frozenset[str] = field(default_factory=frozenset)
