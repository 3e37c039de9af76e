"""One discrepancy with its evidence: the sides, who says it and when, the sentence, and why.

A side lists its statements in the order of the articles; copies are marked, since they add no voice.
"""

from __future__ import annotations

from datetime import date

from kazreader.compare.outlets import within
from kazreader.model import Claim, Discrepancy, Kind, Quote, Relation, Severity, Span
from kazreader.model.named_tuple import NamedTuple
from kazreader.present.display import one_line
from kazreader.present.paragraphs import number_at
from kazreader.present.sources import Source, Sources
from kazreader.present.word_diff import Piece, word_diff
from kazreader.present.wording import day

_LONGEST_SENTENCE = 600
"Code points shown around a value: a sentence as split may be a whole page."


class Excerpt(NamedTuple):
    """A sentence split around the value; printable, on one line."""

    before: str
    value: str
    after: str

    def marked(self, left: str = "«", right: str = "»") -> str:
        """Return the sentence with marks around the value."""
        return f"{self.before}{left}{self.value}{right}{self.after}"


class Statement(NamedTuple):
    """One mention of a value, in one article."""

    source: Source
    span: Span
    sentence: Span
    excerpt: Excerpt
    speaker: str | None
    "Who is cited for it; None: the outlet itself."
    hedge: str | None
    said_on: date | None
    headline: bool
    rule: str

    @property
    def paragraph(self) -> int:
        """The number of its paragraph; 0 for a title, or another part without a number."""
        return number_at(self.span.start, self.source.paragraphs)


class EvidenceSide(NamedTuple):
    """The statements that give equal values."""

    label: str
    statements: tuple[Statement, ...]

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return the sources on this side, each once, in the order of the articles."""
        return tuple({s.source.article: s.source for s in self.statements}.values())

    @property
    def first_of_each_voice(self) -> tuple[Statement, ...]:
        """Return one statement a voice, in order: a copy repeats what its original says."""
        firsts: dict[str, Statement] = {}
        for statement in self.statements:
            firsts.setdefault(statement.source.copy_of or statement.source.letter, statement)
        return tuple(firsts.values())

    @property
    def voices(self) -> int:
        """Return the number of independent sources on this side: a copy and its original are one."""
        return len(self.first_of_each_voice)


class Pair(NamedTuple):
    """How two sides relate to each other."""

    ours: str
    theirs: str
    relation: Relation
    why: str
    rule: str


class Wording(NamedTuple):
    """Two sides of a quote, word by word."""

    ours: str
    theirs: str
    "The letters of the sources that are compared."
    pieces: tuple[Piece, ...]


class Evidence(NamedTuple):
    """Everything that the evidence pane and the exports show of one discrepancy."""

    id: str
    kind: Kind
    relation: Relation
    severity: Severity
    topic: str
    why: str
    rule: str
    sides: tuple[EvidenceSide, ...]
    pairs: tuple[Pair, ...]
    "Only with more than two sides: with two, `why` says it."
    near_misses: tuple[str, ...]
    wordings: tuple[Wording, ...]
    "For quotes: every other side against the first."


def evidence_of(discrepancy: Discrepancy, sources: Sources) -> Evidence:
    """Return the evidence of one discrepancy or agreement between these sources."""
    sides = tuple(
        EvidenceSide(one_line(side.label), tuple(statement_of(claim, sources) for claim in side.claims))
        for side in discrepancy.sides
    )
    return Evidence(
        id=discrepancy.id,
        kind=discrepancy.kind,
        relation=discrepancy.relation,
        severity=discrepancy.severity,
        topic=one_line(discrepancy.topic),
        why=one_line(discrepancy.explanation),
        rule=discrepancy.rule,
        sides=sides,
        pairs=_pairs(discrepancy) if len(sides) > 2 else (),
        near_misses=tuple(one_line(miss) for miss in discrepancy.not_merged),
        wordings=_wordings(discrepancy, sides),
    )


def origin(statement: Statement, kind: Kind) -> str:
    """Return who, when and where: "A Herald ¶4, 3 Jun 2031, citing the mayor, h.txt 120–134".

    The speaker of a quote is left out: it is the topic.
    """
    source = statement.source
    paragraph = f" ¶{statement.paragraph}" if statement.paragraph else ""
    parts = [source.cited + paragraph]
    if statement.said_on is not None:
        parts.append(day(statement.said_on))
    if statement.speaker and kind is not Kind.QUOTE:
        parts.append(f"citing {statement.speaker}")
    return ", ".join([*parts, f"{source.file} {statement.span.start}–{statement.span.end}"])


def excerpt(text: str, sentence: Span, value: Span) -> Excerpt:
    """Return the sentence around a value; overlong parts are cut at a word, with an ellipsis."""
    start, end = min(sentence.start, value.start), max(sentence.end, value.end)
    before, after = text[start : value.start], text[value.end : end]
    room = max(_LONGEST_SENTENCE - value.length, 80) // 2
    if len(before) > room:
        before = "… " + before[-room:].partition(" ")[2]
    if len(after) > room:
        after = after[:room].rpartition(" ")[0] + " …"
    return Excerpt(
        one_line(before) + (" " if before[-1:].isspace() else ""),
        one_line(value.of(text)),
        (" " if after[:1].isspace() else "") + one_line(after),
    )


def statement_of(claim: Claim, sources: Sources) -> Statement:
    """Return a claim as the statement of its source."""
    source = sources.by_article[claim.mention.article]
    return Statement(
        source=source,
        span=claim.mention.span,
        sentence=claim.sentence,
        excerpt=excerpt(source.text, claim.sentence, claim.mention.span),
        speaker=within(one_line(claim.attribution)) if claim.attribution else None,
        hedge=one_line(claim.hedge.written) if claim.hedge else None,
        said_on=claim.said_on,
        headline=claim.headline,
        rule=claim.mention.rule,
    )


def _pairs(discrepancy: Discrepancy) -> tuple[Pair, ...]:
    labels = [one_line(side.label) for side in discrepancy.sides]
    return tuple(
        Pair(labels[p.a], labels[p.b], p.relation, one_line(p.why), p.rule) for p in discrepancy.relations
    )


def _wordings(discrepancy: Discrepancy, sides: tuple[EvidenceSide, ...]) -> tuple[Wording, ...]:
    if discrepancy.kind is not Kind.QUOTE:
        return ()
    texts = [
        one_line(side.value.text) if isinstance(side.value, Quote) else side.label
        for side in discrepancy.sides
    ]
    letters = [", ".join(source.letter for source in side.sources) for side in sides]
    return tuple(
        Wording(letters[0], theirs, word_diff(texts[0], text))
        for theirs, text in zip(letters[1:], texts[1:], strict=True)
    )
