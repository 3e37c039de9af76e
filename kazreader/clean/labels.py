"""From judged lines to blocks: what each line is, what the reader does with it, and the rule that says so."""

from __future__ import annotations

from collections.abc import Iterator

from kazreader.clean.headline import headline
from kazreader.clean.page import Page
from kazreader.clean.traits import BIT
from kazreader.model import Block, BlockKind, Span, Standing

_SUBHEAD_MOST_WORDS = 12
_BYLINE_MOST_WORDS = 12


def blocks(page: Page) -> Iterator[Block]:
    """Yield one block a line."""
    title = headline(page)
    first, last = page.first, page.last
    for number, line in enumerate(page.lines):
        span = Span(line.start, line.end)
        if number == title:
            yield Block(span, BlockKind.HEADLINE, Standing.LIFTED, "clean.headline", "the headline")
        elif page.report[number]:
            yield _kept(page, number, span)
        else:
            yield _not_kept(page, number, span, first, last)


def _kept(page: Page, number: int, span: Span) -> Block:
    traits = page.traits[number]
    alone = page.lines[number].gap > 1 or number == 0
    if (
        traits.words <= _SUBHEAD_MOST_WORDS
        and alone
        and not traits.bits & (BIT["ends like a sentence"] | BIT["ends with a colon"])
        and number < page.last
    ):
        return Block(span, BlockKind.SUBHEAD, Standing.KEPT, "clean.subhead")
    return Block(span, BlockKind.BODY, Standing.KEPT, "clean.prose")


def _not_kept(page: Page, number: int, span: Span, first: int, last: int) -> Block:
    traits = page.traits[number]
    if traits.bits & BIT["begins with By"] and traits.words <= _BYLINE_MOST_WORDS and traits.reason is None:
        return Block(span, BlockKind.BYLINE, Standing.LIFTED, "clean.byline", "the byline")
    if number in page.shared:
        return _removed(span, "clean.site_line", "another page of this site has the same line")
    if traits.reason is not None:
        return _removed(span, f"clean.{traits.reason.id}", traits.reason.reason)
    if traits.sentence:
        reason = "reads like prose, but stands outside the report"
        return Block(span, BlockKind.BOILERPLATE, Standing.DIMMED, "clean.stray_prose", reason)
    if number < first:
        return _removed(span, "clean.before_report", "stands before the report's first sentence")
    if number > last:
        return _removed(span, "clean.behind_report", "stands behind the report's last sentence")
    return _removed(span, "clean.between", "stands between two paragraphs and is no part of either")


def _removed(span: Span, rule: str, reason: str) -> Block:
    return Block(span, BlockKind.BOILERPLATE, Standing.REMOVED, rule, reason)
