"""A judge's rule, and its ruling on two answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from kazreader.compare.context import Context
from kazreader.model import Claim, PairRelation, Relation
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record

Detail: TypeAlias = str | Callable[[], str]
"A detail of a pair, or what words it on demand."


class Rule(Record):
    """A rule of a judge: how two answers stand to each other, and why. Rules are compared by identity."""

    id: str
    "Part of the output, such as `figure.rounding`: it never changes."
    relation: Relation = Relation.COMPATIBLE
    why: str = ""
    "The reason, as a format string for the details of a pair."
    slight: bool = False
    "Whether any other rule speaks for the whole discrepancy before this one."
    refuses: bool = False
    "Whether the two are not compared at all."

    def ruling(self, **details: Detail) -> Ruling:
        """Return the ruling on a pair with these details."""
        return Ruling(self, details)

    def between(self, a: int, b: int, **details: Detail) -> PairRelation:
        """Return the ruling on two sides, by number, with these details."""
        return self.ruling(**details).between(a, b)


class Ruling(NamedTuple):
    """What a rule says of two answers."""

    rule: Rule
    details: Mapping[str, Detail]

    @property
    def why(self) -> str:
        """The reason; worded on demand, since most rulings are never shown."""
        shown = {name: told if isinstance(told, str) else told() for name, told in self.details.items()}
        return self.rule.why.format(**shown)

    def between(self, a: int, b: int) -> PairRelation:
        """Return the ruling as the relation of two sides, by number."""
        return PairRelation(a=a, b=b, relation=self.rule.relation, why=self.why, rule=self.rule.id)


class Policy(NamedTuple):
    """How the answers to one kind of question are judged, and how the question is phrased."""

    rule: Callable[[Claim, Claim, Context], Ruling | None]
    phrase: str
    "A format string."
