"""The report as text for a terminal or a pipe: the discrepancies, strongest relation first.

It is written for 80 columns and for reading aloud: no boxes, no meaning in colour alone. It shows one
sentence a side; the full evidence is in the other formats and in the reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from kazreader.model import Claim, Discrepancy, Kind, Relation, Report
from kazreader.present.columns import cells, clip, clip_start, pad, wrap
from kazreader.present.display import one_line
from kazreader.present.evidence import Evidence, EvidenceSide, Statement, evidence_of
from kazreader.present.ink import OF_RELATION, Look
from kazreader.present.labels import Labels
from kazreader.present.sections import Outline, Section, outline
from kazreader.present.sources import Source, Sources, sources_of, unread_in_words
from kazreader.present.wording import dated, day

if TYPE_CHECKING:
    from kazreader.present.reviews import Reviews

_NARROWEST = 40
_NO_BREAK = "\u00a0"
_SOFT = (Relation.COMPATIBLE, Relation.AGREEMENT)
"Shown on one line."
_ALONE = 3
"Maximum number of claims shown per report that nobody else makes."
_LEAD = 36
"Characters shown before a figure at the end of its clause."
_CLAUSE_END = re.compile(
    r"[,;:—–()](?=\s|$)|\.\s|\s(?:and|but|or)\s(?=(?:that|it|he|she|they|we|had|would|was|were)\s)|\sthat\s"
)
_OUTSIDE = ' ,“”"‘'
"Stripped from a listed claim, which gets its own quotation marks."
_LABEL_COLUMN = 28
"Longer labels of sides get lines of their own."


def report_text(report: Report, look: Look, reviews: Reviews, labels: Labels) -> str:
    """Return the report, ending in a line feed."""
    sources, comparison = sources_of(report, labels.letters, labels.notes), report.comparison
    page = _Page(sources, Look(max(look.width, _NARROWEST), look.colour, look.ascii_only), reviews, labels)
    parts = outline(comparison, comparison.discrepancies, sources.cited, reviews, labels)
    lines = [*page.head(parts), *chain.from_iterable(map(page.section, parts.sections)), *page.tail(report)]
    text = "\n".join(lines).rstrip("\n").replace(_NO_BREAK, " ") + "\n"
    return text.translate(_ASCII) if look.ascii_only else text


_ASCII = {ord(k): v for k, v in {"·": "-", "«": "[", "»": "]", "…": "...", "—": "-", "–": "-"}.items()}


def _agreed(topic: Discrepancy) -> str:
    return f"{one_line(topic.topic)}: {one_line(topic.sides[0].label)}"


def _some(claims: Sequence[Claim], report: Report) -> str:
    """Return the first claims as written, a figure with the words around that say what it counts."""
    prose = report.article(claims[0].mention.article).prose
    texts = (one_line(_claim_words(claim, prose)).strip(_OUTSIDE) for claim in claims[:_ALONE])
    return ", ".join(f"“{clip(text, 50)}”" for text in texts)


def _claim_words(claim: Claim, prose: str) -> str:
    """Return the words of a claim; a figure with the rest of its clause, else with the words before it."""
    span, sentence = claim.mention.span, claim.sentence
    if claim.kind is not Kind.FIGURE:
        return span.of(prose)
    behind = _CLAUSE_END.split(prose[span.end : sentence.end], 1)[0].rstrip(".!?” ")
    if behind.strip():
        return span.of(prose) + behind
    before = prose[max(sentence.start, span.start - _LEAD) : span.start]
    led = before if span.start - _LEAD <= sentence.start else before.partition(" ")[2]
    return _CLAUSE_END.split(led)[-1] + span.of(prose)


class _Page:
    """The parts of one text report."""

    def __init__(self, sources: Sources, look: Look, reviews: Reviews, labels: Labels) -> None:
        self.sources, self.reviews, self.labels = sources, reviews, labels
        self.look = look

    def head(self, parts: Outline) -> Iterator[str]:
        ink = self.look.ink
        for line in self._wrapped(f"{self.sources.tally} · {parts.totals}"):
            yield ink(line, "bold")
        yield ""
        name = min(max((cells(s.name) for s in self.sources.listed), default=0), 24)
        when = max((len(dated(s.published, s.basis)) for s in self.sources.listed), default=0)
        for source in self.sources.listed:
            yield from self._source(source, name, when)
        if len(self.sources.listed) == 1:
            yield from ("", "One report: there is nothing to compare it with.")
        if self.sources.listed:
            yield ""
        for sentence in parts.remarks:
            yield from self._wrapped(sentence)
        if parts.remarks:
            yield ""

    def section(self, section: Section) -> Iterator[str]:
        if section.heading:
            yield from (self.look.ink(line, "bold") for line in self._wrapped(section.heading))
            yield from (section.nothing, "") if section.nothing else ("",)
        for heading, topics in section.groups:
            for line in self._wrapped(heading):
                yield self.look.ink(line, "bold", "underline")
            yield ""
            for topic in topics:
                sign = self.labels.sign(topic, ascii_only=self.look.ascii_only)
                evidence = evidence_of(topic, self.sources)
                yield from (self._brief if topic.relation in _SOFT else self._full)(evidence, sign)
            if topics[-1].relation in _SOFT:
                yield ""

    def tail(self, report: Report) -> Iterator[str]:
        agreed = report.comparison.agreements
        facts = [_agreed(topic) for topic in agreed if topic.kind is not Kind.NAME]
        named = [one_line(topic.sides[0].label) for topic in agreed if topic.kind is Kind.NAME]
        if facts:
            yield from self._wrapped(f"Agreed by two or more: {'; '.join(facts).removesuffix('.')}.")
        if named:
            yield from self._wrapped(f"Names that two or more write alike: {', '.join(named)}.")
        alone = [
            f"{self.sources.by_article[article].cited} ({_some(claims, report)})"
            for article, claims in report.comparison.only_in
            if claims
        ]
        if alone:
            yield from self._wrapped(f"Said by one report only: {'; '.join(alone)}.")
        if report.unreadable:
            unread, files = unread_in_words(report)
            yield from ("", unread)
            for path, reason in files:
                yield from self._wrapped(f"{path}: {reason}", "  ", "    ")

    def _source(self, source: Source, name: int, when: int) -> Iterator[str]:
        published = pad(dated(source.published, source.basis), when)
        copied = f"  copy of {source.copy_of} ({source.share:.0%})" if source.copy_of else ""
        start = f"  {source.letter:<2} {pad(source.name, name)}  {published}"
        room = self.look.width - cells(start) - len(copied) - 2
        if room >= min(cells(source.path), 12):
            yield f"{start}  {self.look.ink(clip_start(source.path, room), 'dim')}{copied}"
        else:
            yield clip(start.rstrip() + copied, self.look.width)
            yield "     " + self.look.ink(clip_start(source.path, self.look.width - 5), "dim")
        if source.note:
            yield from self._wrapped(source.note, "     you  ", "          ")

    def _full(self, evidence: Evidence, sign: str) -> Iterator[str]:
        colour = OF_RELATION[evidence.relation]
        for line in self._wrapped(evidence.topic, f"{sign} ", "  "):
            yield self.look.ink(line, "bold", colour)
        labels = [cells(side.label) for side in evidence.sides]
        column = max(labels) if max(labels, default=0) <= _LABEL_COLUMN else 0
        for side in evidence.sides:
            yield from self._side(side, column, evidence)
        yield from self._wrapped(evidence.why, "  why  ", "       ")
        for miss in evidence.near_misses:
            yield from self._wrapped(f"Not counted: {miss}", "       ", "       ")
        yield from self._reviewed(evidence)
        footer = f"       {evidence.kind} · {evidence.severity} · {evidence.rule} · {evidence.id}"
        yield self.look.ink(clip(footer, self.look.width), "dim")
        yield ""

    def _reviewed(self, evidence: Evidence) -> Iterator[str]:
        review = self.reviews.get(evidence.id)
        if review is not None:
            # Imported only where something was decided: with it comes the notebook.
            from kazreader.present.reviews import review_words

            yield from self._wrapped(review_words(review, evidence), "  you  ", "       ")

    def _side(self, side: EvidenceSide, column: int, evidence: Evidence) -> Iterator[str]:
        who = " · ".join(self._cited(source) for source in side.sources)
        if column:
            lead = f"  {self.look.ink(side.label, 'bold')}{' ' * (column - cells(side.label))}  "
            indent = " " * (column + 4)
            lines = wrap(who, self.look.width - len(indent))
            yield from (lead + line if n == 0 else indent + line for n, line in enumerate(lines))
        else:
            for line in wrap(side.label, self.look.width - 4):
                yield "  " + self.look.ink(line, "bold")
            yield from self._wrapped(who, "      ", "      ")
        if evidence.kind is not Kind.QUOTE:
            yield from self._sentence(side.statements[0])

    def _sentence(self, statement: Statement) -> Iterator[str]:
        later = statement.said_on if statement.said_on != statement.source.published else None
        circumstances = (
            f"said on {day(later)}" if later else "",
            f"citing {statement.speaker}" if statement.speaker else "",
            "in the headline" if statement.headline else "",
        )
        lead = f"      {statement.source.letter}  "
        for line in self._wrapped(statement.excerpt.marked(), lead, " " * len(lead)):
            yield self._marked(line)
        if any(circumstances):
            said = " · ".join(filter(None, circumstances))
            yield from (
                self.look.ink(line, "dim") for line in self._wrapped(f"({said})", *[" " * len(lead)] * 2)
            )

    def _brief(self, evidence: Evidence, sign: str) -> Iterator[str]:
        sides = " / ".join(
            f"{side.label} ({', '.join(source.letter for source in side.sources)})" for side in evidence.sides
        )
        lines = self._wrapped(f"{evidence.topic}: {sides}", f"{sign} ", "    ")
        yield from (self.look.ink(line, "dim") for line in lines)
        yield from self._reviewed(evidence)

    def _cited(self, source: Source) -> str:
        """Return the source with no-break spaces, so that wrapping keeps it on one line."""
        cited = f"{source.cited} (copy of {source.copy_of})" if source.copy_of else source.cited
        return cited.replace(" ", _NO_BREAK)

    def _marked(self, line: str) -> str:
        """Return the line with the words in guillemets bold; a value cut by a line end stays plain."""
        left, opened, rest = line.partition("«")
        value, closed, right = rest.partition("»")
        if not (opened and closed):
            return line
        return f"{left}«{self.look.ink(value, 'bold')}»{right}"

    def _wrapped(self, text: str, first: str = "", later: str = "") -> Iterator[str]:
        room = self.look.width - max(len(first), len(later))
        for n, line in enumerate(wrap(text, room)):
            yield (later if n else first) + line
