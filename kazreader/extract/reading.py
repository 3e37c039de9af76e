"""What the finders are given: the sentences of one cleaned article, each of them read once for all finders.

A finder first asks `Reading.where` for the sentences that hold one of its words: most finders need few.
What it then reads in them - words, tokens, dates - is read once, when a finder first asks for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import compress, count
from operator import not_

from kazreader.extract import sentences
from kazreader.extract.dates import DateExpression, dates_among, may_hold_dates
from kazreader.extract.dates.tokens import tokens
from kazreader.extract.title_case import common_words_of
from kazreader.extract.words import Words, words_of
from kazreader.model import BlockKind, CleanArticle, Span
from kazreader.model.once import once
from kazreader.model.record import Record

_LETTERS = bytes(byte if byte < 128 and chr(byte).isalpha() else 32 for byte in range(256))
"What each byte becomes where all but letters becomes a space: it costs a third of what a pattern does."
_NONE = frozenset[str]()
_READ = (BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.BODY)


class Sentence(Record, keeps=True):
    """One sentence of the prose, which keeps what was read in it."""

    span: Span
    text: str
    "The prose under the span: offset i here is offset `span.start + i` in the article."
    kind: BlockKind
    paragraph: int
    "The number of its block in the article's blocks."
    vocabulary: frozenset[str]
    """The runs of letters as written, each once. Most sentences hold nothing of what a finder looks for; this
    tells so for less than any pattern does."""
    may_be_dated: bool
    "Whether a word or a number is there without which nothing is a date."
    common: frozenset[str] = frozenset()
    "The words of a headline in title case that are no names."

    @once
    def words(self) -> Words:
        """The words: every finder reads them, or what `tokens` makes of them."""
        return words_of(self.text, self.common)

    @once
    def tokens(self) -> Words:
        """The words with compounds taken apart, as the finders of dates, events and places read them."""
        return tokens(self.words)

    @once
    def dates(self) -> tuple[DateExpression, ...]:
        """The dates as they are written."""
        return tuple(dates_among(self.tokens)) if self.may_be_dated else ()


class Reading(Record, keeps=True):
    """One article as the finders see it, which keeps the words that it holds."""

    article: CleanArticle
    sentences: tuple[Sentence, ...]
    written: frozenset[str]
    "The runs of letters of all sentences, as written."

    @once
    def vocabulary(self) -> frozenset[str]:
        """The same in lower case."""
        return frozenset(map(str.lower, self.written))

    @once
    def _vocabularies(self) -> Sequence[frozenset[str]]:
        return [sentence.vocabulary for sentence in self.sentences]

    @once
    def with_capitals(self) -> frozenset[str]:
        """The words that are written with capitals."""
        return self.written - self.vocabulary

    @once
    def _by_small_letters(self) -> Mapping[str, Sequence[str]]:
        """The words that are written with capitals, by what they are in lower case."""
        found: dict[str, list[str]] = {}
        for word in self.with_capitals:
            found.setdefault(word.lower(), []).append(word)
        return found

    def where(self, cues: Set[str]) -> Sequence[int]:
        """Return the numbers of the sentences that hold one of these words, in order.

        The words are given in lower case and found in any; an article without them costs one look.
        """
        held = self.vocabulary.intersection(cues)
        if not held:
            return ()
        found = self._by_small_letters
        return self._holding(held.union(*[found[word] for word in held if word in found]))

    def holding(self, written: Set[str]) -> Sequence[int]:
        """Return the numbers of the sentences that hold one of these words as it is written, in order."""
        held = self.written.intersection(written)
        return self._holding(held) if held else ()

    def _holding(self, written: Set[str]) -> Sequence[int]:
        return list(compress(count(), map(not_, map(written.isdisjoint, self._vocabularies))))


def cues_of(phrases: Iterable[str]) -> frozenset[str]:
    """Return the words of phrases as `Reading.where` takes them: a fiancée is "fianc" and "e"."""
    return frozenset(_letters(" ".join(phrases).lower()).split())


def _letters(text: str) -> str:
    """Return a text with a space for every sign that is no letter of English."""
    return text.encode("ascii", "replace").translate(_LETTERS).decode("ascii")


def read(article: CleanArticle) -> Reading:
    """Return the article split into sentences, without its captions, bylines and datelines."""
    read_blocks = frozenset(map(id, article.reading(*_READ)))
    spans = [
        (span, block.kind, number)
        for number, block in enumerate(article.blocks)
        if id(block) in read_blocks
        for span in sentences.split(article.prose, block.span)
    ]
    texts = [article.prose[start:end] for (start, end), _, _ in spans]
    letters = _letters(article.prose)
    words = [frozenset(letters[start:end].split()) for (start, end), _, _ in spans]
    written = frozenset[str]().union(*words)
    found = [
        Sentence(
            span,
            text,
            kind,
            number,
            vocabulary,
            dated,
            _NONE if kind is BlockKind.BODY else common_words_of(text, vocabulary, written),
        )
        for (span, kind, number), text, vocabulary, dated in zip(
            spans, texts, words, may_hold_dates(texts, words, written), strict=True
        )
    ]
    return Reading(article, tuple(found), written)
