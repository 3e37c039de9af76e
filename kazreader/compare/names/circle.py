"""A name in all its spellings."""

from __future__ import annotations

from kazreader.compare.names.forms import Form
from kazreader.compare.names.rules import SAME
from kazreader.compare.ruling import Rule
from kazreader.model import Claim


class Spelling:
    """One spelling of a name, with its claims."""

    def __init__(self, form: Form, claims: list[Claim], rule: Rule = SAME) -> None:
        """Take the rule by which it differs from the first spelling."""
        self.form, self.claims, self.rule = form, claims, rule


class Circle:
    """A name in all its spellings, the commonest first."""

    def __init__(self, spellings: list[Spelling], kinds: frozenset[str] = frozenset()) -> None:
        self.spellings, self.kinds = spellings, kinds

    @property
    def claims(self) -> list[Claim]:
        """The claims of all spellings."""
        return [claim for spelling in self.spellings for claim in spelling.claims]
