"""Score a comparison against annotated questions: what was found, what was labelled right, what was noise."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from kazreader import pipeline
from kazreader.model import Claim, Kind, Relation, Report

EVENTS = Path(__file__).parent / "events"
_ALARMS = frozenset((Relation.CONFLICT, Relation.UPDATE, Relation.SPELLING, Relation.REWORDING))
_KINDS = frozenset(kind.value for kind in Kind)
_BY_FORM = frozenset((Kind.NAME, Kind.ACRONYM))
"Kinds of which any occurrence of the same form in the same file counts."

Verdict = Literal["true", "mislabelled", "false", "unlisted"]


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked stretch of one file."""

    file: str
    start: int
    end: int
    surface: str


@dataclass(frozen=True, slots=True)
class Question:
    """One line of the gold."""

    id: str
    positive: bool
    kind: Kind
    relation: Relation | None
    "None for a trap."
    accepted: frozenset[Relation]
    mentions: tuple[Marked, ...]
    pairs: tuple[tuple[int, int], ...]

    @property
    def alarming(self) -> bool:
        """Whether it must be reported, and not merely may be."""
        return self.relation in _ALARMS


@dataclass(frozen=True, slots=True)
class Alarm:
    """Two sides of one discrepancy whose relation raises an alarm."""

    kind: Kind
    relation: Relation
    topic: str
    one: tuple[Claim, ...]
    other: tuple[Claim, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Score:
    """What one event's comparison reaches."""

    questions: tuple[Question, ...]
    found: frozenset[str]
    right: frozenset[str]
    flagged: frozenset[str]
    "Traps that were reported."
    alarms: tuple[Alarm, ...]

    @property
    def noise(self) -> int:
        """The number of alarms that are neither true nor a known question under another label."""
        return sum(alarm.verdict in ("false", "unlisted") for alarm in self.alarms)


def event_names(folder: Path = EVENTS) -> list[str]:
    """Return the names of the annotated events in a folder."""
    return sorted(path.name.removesuffix(".gold.jsonl") for path in folder.glob("*.gold.jsonl"))


def questions(event: str, folder: Path = EVENTS) -> tuple[Question, ...]:
    """Return the gold of an event in a folder of events: its questions of the kinds that claims have."""
    lines = (folder / f"{event}.gold.jsonl").read_text(encoding="utf-8").splitlines()
    rows = map(json.loads, lines)
    return tuple(_question(row) for row in rows if row["kind"] in _KINDS)


def score(event: str) -> Score:
    """Run the pipeline over an event's reports and score what it says."""
    return scored(pipeline.report(pipeline.read([EVENTS / event])), questions(event))


def scored(report: Report, gold: Sequence[Question]) -> Score:
    """Score a report against the gold."""
    files = {a.article.id: Path(a.article.path).name for a in report.articles}
    texts = {a.article.id: a.article.text for a in report.articles}
    found: set[str] = set()
    right: set[str] = set()
    flagged: set[str] = set()
    alarms: list[Alarm] = []
    for kind, relation, topic, one, other in _reported(report):
        met = [question for question in gold if _meets(question, one, other, files, texts)]
        asked = [question for question in met if question.alarming]
        listed = [
            question for question in met if question.positive and question.relation != Relation.AGREEMENT
        ]
        found.update(question.id for question in asked)
        right.update(question.id for question in asked if relation in question.accepted)
        if relation not in _ALARMS:
            continue
        if any(relation in question.accepted for question in listed):
            verdict: Verdict = "true"
        elif listed:
            verdict = "mislabelled"
        else:
            verdict = "false" if met else "unlisted"
            flagged.update(question.id for question in met if not question.positive)
        alarms.append(Alarm(kind, relation, topic, one, other, verdict))
    return Score(tuple(gold), frozenset(found), frozenset(right), frozenset(flagged), tuple(alarms))


def _question(row: dict[str, Any]) -> Question:
    mentions = tuple(Marked(m["file"], m["start"], m["end"], m["surface"]) for m in row["mentions"])
    positive = row["label"] == "positive"
    relation = Relation(row["relation"]) if positive else None
    accepted = frozenset(Relation(r) for r in row.get("also_accept", []))
    pairs = tuple((i, j) for i, j in row["pairs"]) if positive else ((0, 1),)
    accepted |= {relation} if relation is not None else set()
    return Question(row["id"], positive, Kind(row["kind"]), relation, accepted, mentions, pairs)


_Pair = tuple[Kind, Relation, str, tuple[Claim, ...], tuple[Claim, ...]]


def _reported(report: Report) -> Iterator[_Pair]:
    for found in report.comparison.discrepancies:
        for pair in found.relations:
            one, other = found.sides[pair.a].claims, found.sides[pair.b].claims
            yield found.kind, pair.relation, found.topic, one, other


def _meets(
    question: Question,
    one: Sequence[Claim],
    other: Sequence[Claim],
    files: dict[str, str],
    texts: dict[str, str],
) -> bool:
    def touched(side: Sequence[Claim], mark: Marked) -> bool:
        return any(touches(question.kind, mark, claim, files, texts) for claim in side)

    for i, j in question.pairs:
        a, b = question.mentions[i], question.mentions[j]
        if (touched(one, a) and touched(other, b)) or (touched(one, b) and touched(other, a)):
            return True
    return False


def touches(kind: Kind, mark: Marked, claim: Claim, files: dict[str, str], texts: dict[str, str]) -> bool:
    """Whether a claim is of a marked stretch; names, also of the same form elsewhere in the file."""
    mention = claim.mention
    if files[mention.article] != mark.file:
        return False
    if mention.span.start < mark.end and mark.start < mention.span.end:
        return True
    if kind not in _BY_FORM:
        return False
    form, text = mark.surface.casefold(), mention.span.of(texts[mention.article]).casefold()
    return form == text or (min(len(form), len(text)) > 3 and (form in text or text in form))
