"""The report as one HTML page to open, print and share: no script, no external resources.

Article text is escaped: none of it becomes markup, and control characters are dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from kazreader import __version__
from kazreader.model import Kind, Report
from kazreader.present.display import one_line
from kazreader.present.evidence import Evidence, Statement, Wording, evidence_of, origin
from kazreader.present.labels import Labels
from kazreader.present.reviews import Reviews, review_words
from kazreader.present.sections import outline
from kazreader.present.sources import Sources, rows_of, sources_of, unread_in_words

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; border-bottom: 1px solid; }
h3 { font-size: 1rem; margin: 1.6rem 0 .4rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top; }
dt { font-weight: bold; margin-top: .5rem; } dd { margin: 0 0 .3rem 1.2rem; }
blockquote { margin: .2rem 0; } cite, .why, .note { font-size: .85rem; font-style: normal; opacity: .75; }
mark { background: none; color: inherit; font-weight: bold; text-decoration: underline; }
section { break-inside: avoid; }
""".strip()


def report_html(report: Report, reviews: Reviews, labels: Labels) -> str:
    """Return the page of the report's discrepancies and agreements."""
    return "\n".join(_lines(report, labels, reviews)) + "\n"


def _lines(report: Report, labels: Labels, reviews: Reviews) -> Iterator[str]:
    sources = sources_of(report, labels.letters, labels.notes)
    parts = outline(report.comparison, report.comparison.topics, sources.cited, reviews, labels)
    heading = f"{sources.title}: {parts.totals}"
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<meta name="generator" content="kazreader {__version__}">'
    yield f"<title>{_safe(heading)}</title>"
    yield f"<style>\n{_STYLE}\n</style></head><body>"
    yield f"<h1>{_safe(heading)}</h1>"
    yield from _sources(sources)
    yield from (f"<p>{_safe(sentence)}</p>" for sentence in parts.remarks)
    for section in parts.sections:
        if section.heading:
            yield f"<h1>{_safe(section.heading)}</h1>"
        if section.nothing:
            yield f"<p>{section.nothing}</p>"
        for group in section.groups:
            yield f"<h2>{_safe(group.heading)}</h2>"
            for topic in group.topics:
                yield from _topic(evidence_of(topic, sources), labels.sign(topic), reviews)
    if report.unreadable:
        unread, files = unread_in_words(report)
        yield f"<h2>{unread}</h2><ul>"
        yield from (f"<li>{_safe(path)}: {_safe(reason)}</li>" for path, reason in files)
        yield "</ul>"
    yield "</body></html>"


def _sources(sources: Sources) -> Iterator[str]:
    heads = ("", "Source", "Published", "Title", "File")
    yield f"<table><thead><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr></thead><tbody>"
    for cells in rows_of(sources):
        yield f"<tr>{''.join(f'<td>{_safe(cell)}</td>' for cell in cells)}</tr>"
    yield "</tbody></table>"
    for source in sources.listed:
        if source.note:
            yield f'<p class="note"><strong>Note on {_safe(source.cited)}: {_safe(source.note)}</strong></p>'


def _topic(evidence: Evidence, sign: str, reviews: Reviews) -> Iterator[str]:
    yield f'<section id="{_safe(evidence.id)}">'
    yield f"<h3>{sign} {_safe(evidence.topic)}</h3>"
    yield "<dl>"
    for side in evidence.sides:
        who = " · ".join(_safe(source.credited) for source in side.sources)
        yield f"<dt>{_safe(side.label)} — {who}</dt>"
        yield from (_quote(statement, evidence.kind) for statement in side.first_of_each_voice)
    yield "</dl>"
    yield from (_word_diff(wording) for wording in evidence.wordings)
    if evidence.why:
        rule = _safe(f"(rule {evidence.rule}, id {evidence.id})")
        yield f'<p class="why">{_safe(evidence.why)} {rule}</p>'
    yield from (f'<p class="why">Not counted: {_safe(miss)}</p>' for miss in evidence.near_misses)
    review = reviews.get(evidence.id)
    if review is not None:
        yield f'<p class="note"><strong>Reviewed: {_safe(review_words(review, evidence))}</strong></p>'
    yield "</section>"


def _quote(statement: Statement, kind: Kind) -> str:
    excerpt = statement.excerpt
    text = f"{escape(excerpt.before)}<mark>{escape(excerpt.value)}</mark>{escape(excerpt.after)}"
    return f"<dd><blockquote>{text}</blockquote><cite>{_safe(origin(statement, kind))}</cite></dd>"


def _word_diff(wording: Wording) -> str:
    """Return two wordings as one line: deletions struck out, insertions underlined."""
    pieces = []
    for piece in wording.pieces:
        if piece.change == "same":
            pieces.append(escape(piece.ours))
            continue
        if piece.ours:
            pieces.append(f"<del>{escape(piece.ours)}</del>")
        if piece.theirs:
            pieces.append(f"<ins>{escape(piece.theirs)}</ins>")
    return f'<p class="why">{_safe(wording.ours)} → {_safe(wording.theirs)}: {" ".join(pieces)}</p>'


def _safe(text: str) -> str:
    """Return untrusted text on one line, escaped for HTML."""
    return escape(one_line(text))
