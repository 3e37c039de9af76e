"""Build a discrepancy from a question, its sides and their relations.

The same question with the same answers has the same id in every run. By default the strongest relation, the
first of equals, gives the discrepancy its relation, rule and reason; without relations the sides agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.ruling import Rule
from kazreader.compare.wording import sentences, who_writes
from kazreader.model import Discrepancy, Kind, PairRelation, Relation, Severity, Side
from kazreader.model.digests import sha256
from kazreader.model.named_tuple import NamedTuple

_PREFIX = {
    Kind.FIGURE: "fig",
    Kind.NAME: "name",
    Kind.ACRONYM: "acr",
    Kind.DATE: "date",
    Kind.PLACE: "place",
    Kind.ROLE: "role",
    Kind.QUOTE: "quote",
}


class Heading(NamedTuple):
    """The question that the sides answer."""

    kind: Kind
    key: tuple[str, ...]
    "The part of the id that identifies the question."
    phrase: str
    "The question for readers."


def build(
    heading: Heading,
    sides: Sequence[Side],
    relations: Sequence[PairRelation],
    said: str,
    *,
    lead: PairRelation | None = None,
    severity: Severity | None = None,
    agreed: Rule | None = None,
    reasons: int = 1,
    answers: Iterable[str] | None = None,
) -> Discrepancy:
    """Return the discrepancy, or the agreement by the rule `agreed`.

    lead: the relation that speaks for the whole; None: the strongest. severity: None for medium if it is a
    conflict, else low. reasons: how many reasons the explanation gives, that of `lead` first. answers: the
    part of the id that identifies the answers; None: the labels of the sides.
    """
    lead = lead or strongest(relations)
    relation = lead.relation if lead else Relation.AGREEMENT
    whys = list(dict.fromkeys(pair.why for pair in (*([lead] if lead else []), *relations)))
    return Discrepancy(
        id=discrepancy_id(heading.kind, heading.key, answers or (side.label for side in sides)),
        kind=heading.kind,
        relation=relation,
        severity=severity or (Severity.MEDIUM if relation is Relation.CONFLICT else Severity.LOW),
        topic=heading.phrase,
        explanation=" ".join([said, *whys[:reasons]]),
        rule=lead.rule if lead else agreed.id if agreed else "",
        sides=tuple(sides),
        relations=tuple(relations),
    )


def strongest(relations: Sequence[PairRelation]) -> PairRelation | None:
    """Return the strongest relation, the first of equals; None without relations."""
    return min(relations, key=lambda pair: pair.relation.rank, default=None)


def said_by(sides: Sequence[Side], context: Context, verb: str = "write") -> str:
    """Return a sentence on who writes what."""
    return sentences(who_writes(side.label, side.claims, context, verb) for side in sides)


def build_related(
    heading: Heading, sides: Sequence[Side], relations: Sequence[PairRelation], context: Context
) -> Iterator[Discrepancy]:
    """Yield the discrepancy of the sides that have relations; nothing without relations."""
    if relations:
        kept, counted = keep_related(sides, relations)
        yield build(heading, kept, counted, said_by(kept, context))


def keep_related(
    sides: Sequence[Side], relations: Sequence[PairRelation]
) -> tuple[list[Side], list[PairRelation]]:
    """Return the sides that have relations, and the relations renumbered."""
    kept = sorted({n for pair in relations for n in (pair.a, pair.b)})
    place = {n: number for number, n in enumerate(kept)}
    return [sides[n] for n in kept], [pair._replace(a=place[pair.a], b=place[pair.b]) for pair in relations]


def discrepancy_id(kind: Kind, topic: Iterable[str], answers: Iterable[str]) -> str:
    """Return a short id from the topic's key and the answers, whatever their order."""
    claimed = "\x1f".join([*topic, "\x1e", *sorted(answers)])
    return f"{_PREFIX[kind]}-{sha256(claimed.encode()).hexdigest()[:8]}"
