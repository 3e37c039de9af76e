"""From judged lines to blocks: the kind of each line, its standing, and the rule that decided.

Lines of the report and lines of the page have an ordered list of rules each; the first rule that applies
labels the line. A rule removes when it is right at least 97 times in 100 on annotated pages
(tests/gold/removal_rules.py); the others dim: the line stays visible in its place, and is not compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kazreader.clean.debris import said_twice
from kazreader.clean.headline import headline
from kazreader.clean.opening import SIGNED, credits_below, dateline_of
from kazreader.clean.page import Page
from kazreader.clean.questions import BIT, SMALL_COUNT
from kazreader.clean.standfirst import standfirst
from kazreader.lexicon.agencies import is_agency, is_outlet
from kazreader.model import Block, BlockKind, Span, Standing

_SUBHEAD_MOST_WORDS = 12
_BYLINE_MOST_WORDS = 12
_BY_NAME = re.compile(r"\b[Bb]y [A-Z][\w.’'-]* [A-Z]")
_CAPTION_MOST_WORDS = 70
_INITIALS = re.compile(r"\(?[A-Za-z]{1,4}(?:[-/][A-Za-z]{1,5}){1,5}\)?")
_OUTLET_MOST_WORDS = 4
_MASTHEAD_WITHIN = 2
"Lines at the top of a file that may be the outlet's name."

_NO_STATEMENT = (
    BIT["ends with a question or an exclamation mark"]
    | SMALL_COUNT.ask(0)
    | BIT["speaks to the reader"]
    | BIT["speaks as the site"]
    | BIT["page word"]
    | BIT["page words"]
)

Rule = Callable[[Page, int], Block | None]


def blocks(page: Page) -> Iterator[Block]:
    """Yield the blocks of a page: one a line, and a separate one for a dateline."""
    title = headline(page)
    dated, sentence = dateline_of(page, title) or (-1, 0)
    credits, summed_up = credits_below(page, title), standfirst(page, title)
    for number in range(len(page.lines)):
        if number == title:
            yield _lifted(page, number, BlockKind.HEADLINE, "clean.headline", "the headline")
            continue
        if number in credits:
            yield _lifted(page, number, BlockKind.BYLINE, "clean.byline", "the byline")
            continue
        if number == summed_up:
            yield Block(_span(page, number), BlockKind.BODY, Standing.KEPT, "clean.standfirst")
            continue
        block = _labelled(page, number)
        if number == dated and block.kind is BlockKind.BODY:
            start, end = block.span.start, block.span.end
            body = start + sentence
            shown = Span(start, start + len(page.article.text[start:body].rstrip()))
            yield Block(shown, BlockKind.DATELINE, Standing.LIFTED, "clean.dateline", "the dateline")
            block = Block(Span(body, end), block.kind, block.standing, block.rule)
        yield block


def _labelled(page: Page, number: int) -> Block:
    for rule in REPORT_RULES if page.report[number] else PAGE_RULES:
        block = rule(page, number)
        if block is not None:
            return block
    return _by_place(page, number)


def _caption(page: Page, number: int) -> Block | None:
    line, traits = page.lines[number].text, page.traits[number]
    if traits.words > _CAPTION_MOST_WORDS:
        return None
    if said_twice(line):
        return _removed(
            page, number, "clean.caption_twice", "a caption that is said twice", BlockKind.CAPTION
        )
    debris = page.debris[number]
    if debris and debris[-1].rule == "clean.credit" and debris[-1].span.end >= len(line) - 1:
        return _dimmed(page, number, "clean.caption", "the caption of a photo", BlockKind.CAPTION)
    return None


def _sign_off(page: Page, number: int) -> Block | None:
    if 2 * number < page.last or page.traits[number].words > _OUTLET_MOST_WORDS:
        return None
    line = page.lines[number].text.strip("()[]–—-*. ")
    if is_agency(line):
        return _removed(page, number, "clean.sign_off", "the agency's signature")
    if _INITIALS.fullmatch(line) and "/" in line and line.islower() and number >= page.last_plain:
        return _removed(page, number, "clean.initials", "the initials of the desk")
    behind = number > 0 and page.traits[number - 1].sentence and number >= page.last_plain
    if behind and page.traits[number].reason is None and is_outlet(line):
        return _removed(page, number, "clean.sign_off", "the outlet's signature")
    return None


def _behind_everything(page: Page, number: int) -> Block | None:
    """Label phrases at the end of the report: a report ends with a sentence of its own."""
    if number * 2 < page.last or number < page.last_plain:
        return None
    return _phrase(page, number)


def _sure_phrase(page: Page, number: int) -> Block | None:
    """Label a phrase inside the report that is proof enough by itself."""
    reason, sentence = page.traits[number].reason, page.traits[number].sentence
    proven = reason is not None and page.traits[number].sure and (reason.sentences or not sentence)
    return _phrase(page, number) if proven else None


def _author_note(page: Page, number: int) -> Block | None:
    if number not in page.author_notes:
        return None
    return _dimmed(page, number, "clean.author_note", "tells who wrote the report")


def _said_before(page: Page, number: int) -> Block | None:
    if number not in page.again:
        return None
    return _dimmed(page, number, "clean.said_before", "the same words stand in the report already")


def _kept(page: Page, number: int) -> Block | None:
    traits = page.traits[number]
    alone = page.lines[number].gap > 1 or number == 0
    ends = traits.bits & (BIT["ends like a sentence"] | BIT["ends with a colon"])
    if traits.words <= _SUBHEAD_MOST_WORDS and alone and not ends and number < page.last:
        return Block(_span(page, number), BlockKind.SUBHEAD, Standing.KEPT, "clean.subhead")
    return Block(_span(page, number), BlockKind.BODY, Standing.KEPT, "clean.prose")


def _last_sentence(page: Page, number: int) -> Block | None:
    """Keep a short statement right behind the report: a lost last sentence is worse than a kept caption."""
    bits = page.traits[number].bits
    if number != page.last + 1 or page.last < 0 or page.traits[number].reason is not None:
        return None
    if not bits & BIT["short sentence"] or bits & _NO_STATEMENT:
        return None
    return Block(_span(page, number), BlockKind.BODY, Standing.KEPT, "clean.last_sentence")


def _masthead(page: Page, number: int) -> Block | None:
    if number >= _MASTHEAD_WITHIN or page.traits[number].words > _OUTLET_MOST_WORDS:
        return None
    if not is_outlet(page.lines[number].text) or page.traits[number].reason is not None:
        return None
    return _removed(page, number, "clean.masthead", "the name of the outlet")


def _byline(page: Page, number: int) -> Block | None:
    traits, line = page.traits[number], page.lines[number].text
    if traits.words > _BYLINE_MOST_WORDS or (traits.reason is not None and traits.reason.id not in SIGNED):
        return None
    if traits.bits & BIT["ends like a sentence"]:
        return None
    by = traits.bits & BIT["begins with By"]
    opens = by and (not page.report[number] or _behind_by(line)[:1].isupper())
    dated = traits.bits & BIT["has a month"] and _BY_NAME.search(line)
    if opens or dated:
        return _lifted(page, number, BlockKind.BYLINE, "clean.byline", "the byline")
    return None


def _behind_by(line: str) -> str:
    return line[line.lower().find("by") + 2 :].lstrip(": ")


def _site_line(page: Page, number: int) -> Block | None:
    if number not in page.shared:
        return None
    return _removed(page, number, "clean.site_line", "another page of this site has the same line")


def _phrase(page: Page, number: int) -> Block | None:
    reason = page.traits[number].reason
    if reason is None:
        return None
    decide = _dimmed if reason.dimmed else _removed
    return decide(page, number, f"clean.{reason.id}", reason.reason)


def _stray_prose(page: Page, number: int) -> Block | None:
    if not page.traits[number].sentence:
        return None
    return _dimmed(page, number, "clean.stray_prose", "reads like prose, but stands outside the report")


def _by_place(page: Page, number: int) -> Block:
    if number < page.first:
        return _removed(page, number, "clean.before_report", "stands before the report's first sentence")
    if number > page.last:
        return _removed(page, number, "clean.behind_report", "stands behind the report's last sentence")
    return _dimmed(page, number, "clean.between", "stands between two paragraphs and is no part of either")


REPORT_RULES: tuple[Rule, ...] = (
    _caption,
    _masthead,
    _sign_off,
    _behind_everything,
    _sure_phrase,
    _byline,
    _author_note,
    _said_before,
    _kept,
)
"For lines judged to be the report's; the last rule always applies."
PAGE_RULES: tuple[Rule, ...] = (
    _masthead,
    _sign_off,
    _byline,
    _last_sentence,
    _phrase,
    _site_line,
    _author_note,
    _stray_prose,
)
"For the other lines; where none applies, the position in the file decides."


def _span(page: Page, number: int) -> Span:
    return Span(page.lines[number].start, page.lines[number].end)


def _lifted(page: Page, number: int, kind: BlockKind, rule: str, reason: str) -> Block:
    return Block(_span(page, number), kind, Standing.LIFTED, rule, reason)


def _dimmed(
    page: Page, number: int, rule: str, reason: str, kind: BlockKind = BlockKind.BOILERPLATE
) -> Block:
    return Block(_span(page, number), kind, Standing.DIMMED, rule, reason)


def _removed(
    page: Page, number: int, rule: str, reason: str, kind: BlockKind = BlockKind.BOILERPLATE
) -> Block:
    return Block(_span(page, number), kind, Standing.REMOVED, rule, reason)
