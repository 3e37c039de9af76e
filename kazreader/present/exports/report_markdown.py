"""The report as a Markdown brief to share: each value with its quotes and sources.

Article text is escaped: none of it becomes a heading, a link, an image or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kazreader.model import Kind, Report
from kazreader.present.display import one_line
from kazreader.present.evidence import Evidence, EvidenceSide, Statement, evidence_of, origin
from kazreader.present.labels import Labels
from kazreader.present.reviews import Reviews, review_words
from kazreader.present.sections import outline
from kazreader.present.sources import Sources, rows_of, sources_of, unread_in_words

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~&$^!]")
_LIST_MARK = re.compile(r"^(?P<number>\d{0,9})(?P<sign>[-+=.):])")


def report_markdown(report: Report, reviews: Reviews, labels: Labels) -> str:
    """Return the brief of the report's discrepancies and agreements."""
    return "\n".join(_lines(report, labels, reviews)).rstrip("\n") + "\n"


def escaped(text: str) -> str:
    """Return untrusted text on one line, escaped for Markdown."""
    line = _SPECIAL.sub(r"\\\g<0>", one_line(text))
    return _LIST_MARK.sub(r"\g<number>\\\g<sign>", line)


def _lines(report: Report, labels: Labels, reviews: Reviews) -> Iterator[str]:
    sources = sources_of(report, labels.letters, labels.notes)
    parts = outline(report.comparison, report.comparison.topics, sources.cited, reviews, labels)
    yield from (f"# {escaped(sources.title)}: {parts.totals}", "")
    yield from _sources(sources)
    for sentence in parts.remarks:
        yield from (escaped(sentence), "")
    for section in parts.sections:
        if section.heading:
            yield from (f"# {escaped(section.heading)}", "")
        if section.nothing:
            yield from (section.nothing, "")
        for group in section.groups:
            yield from (f"## {group.heading}", "")
            for topic in group.topics:
                yield from _topic(evidence_of(topic, sources), labels.sign(topic), reviews)
    if report.unreadable:
        unread, files = unread_in_words(report)
        yield from (f"## {unread}", "")
        yield from (f"- {escaped(path)}: {escaped(reason)}" for path, reason in files)


def _sources(sources: Sources) -> Iterator[str]:
    yield from ("| | Source | Published | Title | File |", "|---|---|---|---|---|")
    yield from (f"| {' | '.join(map(escaped, row))} |" for row in rows_of(sources))
    yield ""
    for source in sources.listed:
        if source.note:
            yield from (f"**Note on {escaped(source.cited)}: {escaped(source.note)}**", "")


def _topic(evidence: Evidence, sign: str, reviews: Reviews) -> Iterator[str]:
    yield from (f"### {escaped(sign)} {escaped(evidence.topic)}", "")
    for side in evidence.sides:
        who = " · ".join(escaped(source.credited) for source in side.sources)
        yield f"- **{escaped(side.label)}** — {who}"
        yield from _quotes(side, evidence.kind)
    if evidence.why:
        yield from ("", f"{escaped(evidence.why)} (rule {escaped(evidence.rule)}, id {evidence.id})")
    for miss in evidence.near_misses:
        yield from ("", f"Not counted: {escaped(miss)}")
    review = reviews.get(evidence.id)
    if review is not None:
        yield from ("", f"**Reviewed: {escaped(review_words(review, evidence))}**")
    yield ""


def _quotes(side: EvidenceSide, kind: Kind) -> Iterator[str]:
    for number, statement in enumerate(side.first_of_each_voice):
        if number:
            yield "  >"
        yield f"  > {_marked(statement)}"
        yield f"  > — {escaped(origin(statement, kind))}"


def _marked(statement: Statement) -> str:
    excerpt = statement.excerpt
    before = escaped(excerpt.before) + (" " if excerpt.before.endswith(" ") else "")
    after = (" " if excerpt.after.startswith(" ") else "") + escaped(excerpt.after)
    return f"{before}**{escaped(excerpt.value)}**{after}\\"
