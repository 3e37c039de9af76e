"""Quotations: what someone is quoted as saying, and the reported speech around a quoted fragment.

A quotation of several sentences gives a claim a sentence, since another outlet may quote only one of them.
The speaker is the one cited beside the quotation, else the one of the quotation just before it. Refuses to
guess: where nobody is cited near by, the speaker stays None.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from kazreader.extract.attribution import QUOTE_MARKS, Attribution, speakers
from kazreader.extract.attribution.names import is_one_person
from kazreader.extract.people.persons import first_named
from kazreader.extract.quote_marks import is_quoted, stretches
from kazreader.extract.reading import Reading, Sentence
from kazreader.extract.sentences import split
from kazreader.lexicon.names import name_words
from kazreader.model import BlockKind, Claim, Kind, Mention, Quote, Span, topics
from kazreader.model.record import Record

_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?][”’\"']?\s")
_SIGN_OFF = re.compile(
    r"[”\"’']?\s*[-–—]\s*(?P<name>[A-Z][\w.][^,\n]{0,40}?(?=,|\n|$)|[^\W_][^,\n]{0,40}\w(?=\n|$))"
)
_ASIDE = re.compile(r"\s(?:as|while|when)\s(?:he|she|they|it|the)\s|,\s(?:who|which|where|whose)\s")
_CLAUSE_OPENING = re.compile(r"(?:on \w+ )?that\s")
_CLAUSE_CLOSING = re.compile(r"[,\s]\s*(?:which|who|that|and|as|but)$")
_LONGEST_TITLE = 8
"Words of a title."
_BEFORE, _AFTER, _CARRY = 60, 5, 240
"Characters between a quotation and the words that cite its speaker, or the quotation before it."


class _Voice(Record):
    """Who speaks, where the quotation ended, and whether the speaker is cited by name beside it."""

    name: str | None
    beside: bool
    end: int


class _Paragraph(Record):
    """A block with its quotations and, if it has any, its sentences and the citations outside of them."""

    prose: str
    span: Span
    quoted: tuple[Span, ...]
    sentences: Sequence[Sentence]
    citations: Sequence[Attribution]
    people: Mapping[Span, tuple[int, str]]
    "For each sentence where it names a person first, and the name."

    def sentence_at(self, place: int) -> Sentence:
        """Return the sentence that holds this place of the article."""
        at = bisect_right(self.sentences, place, key=lambda s: s.span.start) - 1
        return self.sentences[max(0, at)]


def find(reading: Reading) -> Iterator[Claim]:
    """Yield a claim for each quoted sentence or fragment, and one for each clause that reports a fragment."""
    last = _Voice(None, False, 0)
    for paragraph in _paragraphs(reading):
        if not paragraph.quoted:
            last = _Voice(None, False, paragraph.span.end)
        seen: list[Span] = []
        for stretch in paragraph.quoted:
            last = _voice(paragraph, stretch, last)
            yield from _claims(reading, paragraph, stretch, last, seen)


def _paragraphs(reading: Reading) -> Iterator[_Paragraph]:
    prose, found, people = reading.article.prose, speakers(reading), first_named(reading)
    starts = [sentence.span.start for sentence in reading.sentences]
    for block in reading.article.reading(BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.BODY):
        quoted = stretches(prose, block.span)
        if not quoted:
            yield _Paragraph(prose, block.span, (), (), (), people)
            continue
        first, last = (bisect_right(starts, edge - 1) for edge in (block.span.start, block.span.end))
        cited = [c for number in range(first, last) for c in found.by_sentence.get(number, ())]
        outside = [c for c in cited if not is_quoted(c.span, quoted)]
        yield _Paragraph(prose, block.span, quoted, reading.sentences[first:last], outside, people)


def _claims(
    reading: Reading, paragraph: _Paragraph, stretch: Span, voice: _Voice, seen: list[Span]
) -> Iterator[Claim]:
    """Yield the claims of one quotation; `seen` holds the clauses of the paragraph that were reported."""
    text = stretch.of(paragraph.prose)
    words = _WORD.findall(text)
    if _is_title(text, words):
        # Two reports may call a work otherwise, but nobody says it.
        yield _claim(reading, paragraph, stretch, None, topics.Quoted("carried"))
        return
    utterance = _is_utterance(text, len(words))
    if utterance:
        topic = topics.Quoted("direct" if voice.beside else "carried")
        for unit in split(paragraph.prose, stretch):
            yield _claim(reading, paragraph, _unmarked(paragraph.prose, unit), voice.name, topic)
    if utterance and not text[:1].islower():
        return
    citation = _covering(paragraph, stretch)
    if not utterance:
        cited = citation.name if citation else voice.name
        yield _claim(reading, paragraph, stretch, cited, topics.Quoted("fragment"))
    if citation is None:
        return
    clause = _clause(paragraph.prose, citation, stretch)
    told = bool(seen) and seen[-1].covers(stretch)
    if not told and clause.covers(stretch) and clause != stretch:
        seen.append(clause)
        yield _claim(reading, paragraph, clause, citation.name, topics.Quoted("reported"))


def _unmarked(prose: str, span: Span) -> Span:
    """Return the span without the mark that some pages put before each sentence of a quotation."""
    start = span.start
    while start < span.end - 1 and (prose[start] in QUOTE_MARKS or prose[start].isspace()):
        start += 1
    return Span(start, span.end)


def _is_utterance(text: str, words: int) -> bool:
    """Whether the quoted words are a sentence of their own, and not a word or two lifted out of one."""
    return words > 5 or (words > 2 and text[:1].isupper() and text[-1:] in ".,!?…")


def _is_title(text: str, words: Sequence[str]) -> bool:
    """Whether the quoted words are what a work is called: "The Glass Sea"; nobody says that."""
    if not 1 < len(words) <= _LONGEST_TITLE or text.isupper() or text[-1:] in "!?.":
        return False
    small = [word for word in words if not word[0].isupper()]
    return len(words) - len(small) > 1 and name_words().headline_words.issuperset(small)


def _claim(
    reading: Reading, paragraph: _Paragraph, span: Span, speaker: str | None, topic: topics.Quoted
) -> Claim:
    sentence = paragraph.sentence_at(span.start)
    text = " ".join(span.of(paragraph.prose).split())
    return Claim(
        Kind.QUOTE,
        Mention(reading.article.article.id, span, Quote(speaker, text), f"quote.{topic.way}"),
        sentence.span,
        topic,
        attribution=speaker,
        headline=sentence.kind is BlockKind.HEADLINE,
    )


def _clause(prose: str, citation: Attribution, fragment: Span) -> Span:
    """Return what is reported around a fragment: the citation's reach without the words that cite.

    It ends before what happened meanwhile and before a relative clause about something else.
    """
    start, end = citation.reach.start, citation.span.start
    if citation.reach.end - citation.span.end >= end - start:
        start, end = citation.span.end, citation.reach.end
    aside = _ASIDE.search(prose, fragment.end, max(end, fragment.end))
    end = aside.start() if aside else end
    while start < end and not (prose[start].isalnum() or prose[start] in QUOTE_MARKS):
        start += 1
    while end > start and not (prose[end - 1].isalnum() or prose[end - 1] in '”"’'):
        end -= 1
    opening = _CLAUSE_OPENING.match(prose, start, end)
    closing = _CLAUSE_CLOSING.search(prose, max(start, end - 12), end)
    start, end = opening.end() if opening else start, closing.start() if closing else end
    return Span(start, end)


def _voice(paragraph: _Paragraph, stretch: Span, last: _Voice) -> _Voice:
    beside = (
        _cited_behind(paragraph, stretch)
        or _cited_before(paragraph, stretch)
        or _covering(paragraph, stretch)
    )
    if beside is not None:
        return _Voice(beside.name, beside.way != "carried", stretch.end)
    signed = _SIGN_OFF.match(paragraph.prose, stretch.end, min(paragraph.span.end, stretch.end + 60))
    if signed:
        return _Voice(signed["name"].strip(), True, stretch.end)
    ahead = _cited_ahead(paragraph, stretch)
    if ahead is not None:
        # "…," X said, according to the paper. "…"
        goes_on = last.beside and last.end > paragraph.sentence_at(ahead.span.start).span.start
        return _Voice(last.name if goes_on else ahead.name, False, stretch.end)
    introduced = _introduced(paragraph, stretch)
    if introduced is not None:
        return _Voice(introduced, False, stretch.end)
    led = _led(paragraph, stretch)
    if led is not None:
        return _Voice(led, False, stretch.end)
    near = stretch.start - last.end <= _CARRY
    first, behind = (
        bisect_right(paragraph.citations, edge, key=lambda c: c.span.start)
        for edge in (last.end + _AFTER, stretch.start - 1)
    )
    return _Voice(last.name if near and behind <= first else None, False, stretch.end)


def _cited_behind(paragraph: _Paragraph, stretch: Span) -> Attribution | None:
    """Return the speaker of "…," said X: the citation begins where the quotation ends.

    Behind a full stop a new sentence begins, unless its verb comes first.
    """
    at = bisect_right(paragraph.citations, stretch.end - 1, key=lambda c: c.span.start)
    for citation in paragraph.citations[at : at + 1]:
        near = citation.span.start - stretch.end <= _AFTER
        stopped = paragraph.prose[stretch.end - 1] == "." and citation.way != "inverted"
        if near and not (stopped and citation.name[:1].isupper()):
            return citation
    return None


def _cited_before(paragraph: _Paragraph, stretch: Span) -> Attribution | None:
    """Return the speaker of X said: "…": the citation ends shortly before the quotation, in its sentence."""
    at = bisect_right(paragraph.citations, stretch.start, key=lambda c: c.span.end)
    for citation in paragraph.citations[at - 1 : at] if at else ():
        between = paragraph.prose[citation.span.end : stretch.start]
        if len(between) <= _BEFORE and not _SENTENCE_END.search(between):
            return citation
    return None


def _cited_ahead(paragraph: _Paragraph, stretch: Span) -> Attribution | None:
    """Return the speaker of "…," X said. "…": the citation ends the sentence before the quotation."""
    at = bisect_right(paragraph.citations, stretch.start, key=lambda c: c.span.end)
    for citation in paragraph.citations[at - 1 : at] if at else ():
        between = paragraph.prose[citation.span.end : stretch.start]
        if len(between) <= _AFTER and not any(sign.isalnum() for sign in between):
            return citation
    return None


def _introduced(paragraph: _Paragraph, stretch: Span) -> str | None:
    """Return whom the sentence is about that leads to a quotation with a colon: Ada Lund was short: "…"."""
    sentence = paragraph.sentence_at(stretch.start - 1)
    before = paragraph.prose[sentence.span.start : stretch.start].rstrip(" \n\"“«'‘")
    named = paragraph.people.get(sentence.span)
    return named[1] if named is not None and before.endswith(":") and named[0] < len(before) else None


def _led(paragraph: _Paragraph, stretch: Span) -> str | None:
    """Return whom the sentence before cites, where the quotation is a sentence: X says all is well. "…"."""
    before, own = (paragraph.sentence_at(place) for place in (stretch.start - 2, stretch.start))
    around = ((before.span.end, stretch.start), (stretch.end, own.span.end))
    if any(sign.isalnum() for start, end in around for sign in paragraph.prose[start:end]):
        return None
    cited = [c for c in paragraph.citations if before.span.start <= c.span.start < before.span.end]
    told = len({c.name for c in cited}) == 1 and cited[0].way not in ("participle", "according")
    return cited[0].name if told and is_one_person(cited[0].name) else None


def _covering(paragraph: _Paragraph, span: Span) -> Attribution | None:
    """Return the citation whose sentence holds the quotation, with no full stop between the two."""
    at = bisect_right(paragraph.citations, span.start, key=lambda c: c.reach.start) - 1
    if at < 0 or span.start >= paragraph.citations[at].reach.end:
        return None
    citation = paragraph.citations[at]
    between = paragraph.prose[min(span.end, citation.span.end) - 1 : max(span.start, citation.span.start)]
    return None if _SENTENCE_END.search(between) else citation
