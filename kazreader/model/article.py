"""Articles: one report as it was loaded, and the same report after cleaning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from kazreader.model.named_tuple import NamedTuple
from kazreader.model.span import Span


class Basis(StrEnum):
    """What a publication date is based on, strongest first."""

    METADATA = "metadata"
    "Declared by the file's own markup or a JSON field."
    DATELINE = "dateline"
    "The agency's dateline or a dated byline of the article."
    TEXT = "text"
    "Weekdays and explicit dates in the text, resolved together."
    ORDER = "order"
    "The article's position among the dated articles of the folder."
    HAND = "hand"
    "Set by the user."


class Ground(StrEnum):
    """What a title, a source or an author is based on."""

    METADATA = "metadata"
    "Declared by the file's own markup or a JSON field."
    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    "The agency that the dateline names."
    SIGNATURE = "signature"
    "The signature at the end of the report or behind its last sentence."
    MASTHEAD = "masthead"
    COPYRIGHT = "copyright"
    OWN_REPORTER = "own reporter"
    "A reporter of the outlet, named so in the text."
    TOLD = "told"
    'The only outlet to which somebody "told" something.'
    FILE_NAME = "file name"
    "A guess: the file's name ends like the name of an outlet."
    HAND = "hand"
    "Set by the user."


class Metadata(NamedTuple):
    """What is known about an article; None where nothing states it."""

    title: str | None = None
    source: str | None = None
    "The outlet that published the report, as it names itself."
    author: str | None = None
    published: date | None = None
    published_basis: Basis | None = None
    language: str | None = None
    "ISO 639-1 code."
    url: str | None = None
    translated: bool = False
    "Whether the page says that it is a machine translation."
    title_basis: Ground | None = None
    source_basis: Ground | None = None
    author_basis: Ground | None = None


class Article(NamedTuple):
    """One report as loaded: its text never changes, and every span refers to it."""

    id: str
    "Unique among the articles loaded together; the file's stem where that is unique."
    path: str
    "As the user wrote it, with forward slashes."
    text: str
    "Decoded, with the line ends of the file; for HTML the text extracted from the page."
    declared: Metadata = Metadata()
    "What the file's own markup or fields declare; empty for plain text."
    repaired: str | None = None
    "What was repaired while decoding (mojibake), in words for the user."

    @property
    def text_length(self) -> int:
        """How many code points of text there are to read."""
        return len(self.text)

    def key_parts(self) -> Iterator[str]:
        """Yield everything that the labels depend on."""
        yield from (self.id, self.path, self.text, f"{self.declared} {self.repaired}")


class Unreadable(NamedTuple):
    """A file that could not be read, with the reason and the remedy in words."""

    path: str
    reason: str


class BlockKind(StrEnum):
    """The kind of a paragraph."""

    HEADLINE = "headline"
    BODY = "body"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"
    BOILERPLATE = "boilerplate"


class Standing(StrEnum):
    """How the reader treats a span."""

    KEPT = "kept"
    LIFTED = "lifted"
    "Shown as metadata (headline, byline, dateline), not as running text."
    DIMMED = "dimmed"
    "Probably debris: shown dimmed in place, not compared."
    REMOVED = "removed"

    @property
    def is_read(self) -> bool:
        """Whether spans of this standing are read and compared."""
        return self in (Standing.KEPT, Standing.LIFTED)


class Block(NamedTuple):
    """One paragraph of the file; blocks do not overlap and are in text order."""

    span: Span
    kind: BlockKind
    standing: Standing
    rule: str
    "The id of the rule that decided the kind, such as `clean.comment_form`."
    reason: str = ""
    "Why it is not kept, in words for the user; empty for kept text."


class Removal(NamedTuple):
    """A span inside a kept block that is not part of the report's prose."""

    span: Span
    rule: str
    reason: str


class HandSpan(NamedTuple):
    """A span whose standing the user set, overriding the cleaner."""

    span: Span
    kept: bool
    text: str = ""
    "The words it covered, by which it is found again; empty: only the offsets are known."

    def found(self, text: str) -> HandSpan | None:
        """Return the decision moved to where its words are in a text; None if they are gone."""
        span = self.span.found(self.text, text) if self.text else self.span
        return self._replace(span=span) if span is not None else None


class ByHand(NamedTuple):
    """The user's decisions about one article; None: what was found holds."""

    spans: tuple[HandSpan, ...] = ()
    "In the order in which they were decided."
    published: date | None = None
    source: str | None = None
    title: str | None = None


class CleanArticle(NamedTuple):
    """An article with labelled text: which spans are prose, and why the others are not.

    Blocks tile the file: only white space lies between them.
    """

    article: Article
    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...] = ()
    "Debris inside kept blocks, in text order, each inside one block."
    metadata: Metadata = Metadata()
    prose: str = ""
    """The text as read, as long as the article's text, so that offsets agree: removed and dimmed characters
    and line breaks inside a block are spaces."""

    @property
    def text_length(self) -> int:
        """How many code points of text there are to read."""
        return self.article.text_length

    def key_parts(self) -> Iterator[str]:
        """Yield everything that the claims depend on."""
        yield from (self.article.id, self.article.path, self.article.text, self.prose)
        blocks = [(*block.span, block.kind.value, block.standing.value) for block in self.blocks]
        yield f"{self.metadata} {blocks}"

    def reading(self, *kinds: BlockKind) -> Iterator[Block]:
        """Yield the blocks that are read and compared, of the given kinds or of all."""
        for block in self.blocks:
            if block.standing.is_read and (not kinds or block.kind in kinds):
                yield block

    def removed(self) -> Iterator[Removal]:
        """Yield all removed text, blocks and spans inside blocks, in text order."""
        whole = [Removal(b.span, b.rule, b.reason) for b in self.blocks if b.standing is Standing.REMOVED]
        yield from sorted([*whole, *self.removals], key=lambda removal: removal.span)

    def dimmed(self) -> Iterator[Removal]:
        """Yield all dimmed text, which is shown but not compared, in text order."""
        for block in self.blocks:
            if block.standing is Standing.DIMMED:
                yield Removal(block.span, block.rule, block.reason)
