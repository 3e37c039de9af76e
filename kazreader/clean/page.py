"""One file before labelling: its lines, what is known of each, and which ones are the report."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.clean import judge, sites
from kazreader.clean.debris import removals
from kazreader.clean.lines import Line, lines
from kazreader.clean.questions import BIT
from kazreader.clean.report_end import report_over
from kazreader.clean.surroundings import RARE, copy_key, in_context
from kazreader.clean.traits import Traits, own
from kazreader.model import Article, Removal
from kazreader.model.named_tuple import NamedTuple

_DEBRIS_FROM = 24
"Shorter lines are not searched for debris inside them."

_COPY_LEAST_WORDS = 9
"Shorter lines may be repeated: a refrain, a question, a heading."

_AUTHOR_NAMED = BIT["names a writer's trade behind such a name"]
_TWICE = BIT["stands twice in the file"] | BIT["stands twice, a sentence"]
_TELLS_WHO, _SAID = BIT["tells who writes"], BIT["says who said it"]

_DEBRIS_BITS = {
    "clean.glued_caption": BIT["ends with a glued name"],
    "clean.glued_agency": BIT["ends with a glued name"],
    "clean.credit": BIT["has a credit"],
}


class Page(NamedTuple):
    """The lines of one file, judged; all sequences have one entry a line."""

    article: Article
    lines: Sequence[Line]
    debris: Sequence[Sequence[Removal]]
    "Inside each line, as spans of the line."
    traits: Sequence[Traits]
    report: Sequence[bool]
    shared: frozenset[int]
    "Numbers of the lines that another file of the same site repeats."
    again: frozenset[int]
    "Numbers of the report's sentences that repeat an earlier one word for word."
    author_notes: frozenset[int]
    "Numbers of the lines about a writer whose name is alone on another line."
    first: int
    "The number of the first line of the report; the number of lines when there is none."
    last: int
    "The number of the last line of the report; -1 when there is none."
    last_plain: int
    "The number of the last line of the report that is no known phrase; -1 when there is none."


class Cut(NamedTuple):
    """The lines of a file and what is known of each, before judging."""

    lines: list[Line]
    debris: list[list[Removal]]
    traits: list[Traits]


def judged(articles: Sequence[Article]) -> list[Page]:
    """Return the pages of the articles, files of one site judged together."""
    cuts = [cut(article.text) for article in articles]
    of_sites = [sites.site_lines(cut.lines, cut.traits) for cut in cuts]
    shared = sites.shared_lines(of_sites, [article.text for article in articles])
    return [
        judged_beside(article, cut, of_site)
        for article, cut, of_site in zip(articles, cuts, shared, strict=True)
    ]


def cut(text: str) -> Cut:
    """Return the lines of a text, with the traits and the debris of each."""
    page = lines(text)
    debris = [removals(line.text) if len(line.text) >= _DEBRIS_FROM else [] for line in page]
    traits = [_own(line, found) for line, found in zip(page, debris, strict=True)]
    return Cut(page, debris, traits)


def _own(line: Line, debris: Sequence[Removal]) -> Traits:
    if not debris:
        return own(line.text)
    traits = own(_without(line.text, debris))
    bits = traits.bits
    for removal in debris:
        bits |= _DEBRIS_BITS.get(removal.rule, 0)
    return traits._replace(bits=bits)


def _without(line: str, debris: Sequence[Removal]) -> str:
    pieces, at = [], 0
    for removal in debris:
        pieces.append(line[at : removal.span.start])
        at = removal.span.end
    return "".join([*pieces, line[at:]]).strip() or line


def judged_beside(article: Article, cut: Cut, shared: frozenset[int]) -> Page:
    """Return the page of an article; other files of its site repeat the shared lines."""
    columns = in_context(cut.lines, cut.traits)
    over = frozenset(range(report_over(cut.traits), len(cut.traits)))
    report = judge.report_lines(cut.traits, columns, shared | over)
    kept = [number for number, inside_report in enumerate(report) if inside_report]
    plain = (number for number in reversed(kept) if cut.traits[number].reason is None)
    first, last = (kept[0], kept[-1]) if kept else (len(report), -1)
    return Page(
        article,
        cut.lines,
        cut.debris,
        cut.traits,
        report,
        shared,
        _said_before(cut, columns[RARE], kept),
        _author_notes(cut, columns[RARE]),
        first,
        last,
        last_plain=next(plain, -1),
    )


def _author_notes(cut: Cut, rare: Sequence[int]) -> frozenset[int]:
    return frozenset(
        number
        for number, (traits, bits) in enumerate(zip(cut.traits, rare, strict=True))
        if bits & _AUTHOR_NAMED and traits.bits & _TELLS_WHO and not traits.bits & _SAID
    )


def _said_before(cut: Cut, rare: Sequence[int], kept: Sequence[int]) -> frozenset[int]:
    said: set[str] = set()
    again: set[int] = set()
    for number in kept:
        if rare[number] & _TWICE and cut.traits[number].words >= _COPY_LEAST_WORDS:
            key = copy_key(cut.lines[number].text)
            if key in said:
                again.add(number)
            said.add(key)
    return frozenset(again)
