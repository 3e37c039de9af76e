"""Articles: one report as it was loaded, and the same report after cleaning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from kazreader.model.named_tuple import NamedTuple
from kazreader.model.span import Span


class Basis(StrEnum):
    """What a publication date rests on, strongest first."""

    METADATA = "metadata"
    "The file's own markup or JSON field says it."
    DATELINE = "dateline"
    "The agency's dateline or a dated byline of the article."
    TEXT = "text"
    "Weekdays and explicit dates in the text, resolved together."
    ORDER = "order"
    "Its place among the folder's other articles."
    HAND = "hand"
    "The user says it."


class Ground(StrEnum):
    """What a title, a source or an author rests on."""

    METADATA = "metadata"
    "The file's own markup or JSON field says it."
    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    "The agency that the dateline names."
    SIGNATURE = "signature"
    "Who signs the report, at its end or behind its last sentence."
    MASTHEAD = "masthead"
    COPYRIGHT = "copyright"
    OWN_REPORTER = "own reporter"
    "A reporter of the outlet, named so in the text."
    TOLD = "told"
    "The only outlet that somebody told something."
    FILE_NAME = "file name"
    "A guess: the file's name ends like the name of an outlet."
    HAND = "hand"
    "The user says it."


class Metadata(NamedTuple):
    """What is known about an article; None everywhere means: nothing says so."""

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
    "Whether the page says that a machine translated it."
    title_basis: Ground | None = None
    source_basis: Ground | None = None
    author_basis: Ground | None = None


class Article(NamedTuple):
    """One report as loaded: its text never changes, and every span counts in it."""

    id: str
    "Unique among the articles loaded together; the file's stem where that is unique."
    path: str
    "As the user wrote it, with forward slashes."
    text: str
    "Decoded, with the line ends of the file; for HTML the text extracted from the page."
    declared: Metadata = Metadata()
    "What the file's own markup or fields say; empty for plain text."
    repaired: str | None = None
    "What was repaired while decoding (mojibake), in words for the user."

    @property
    def text_length(self) -> int:
        """How many code points of text there are to read."""
        return len(self.text)

    def key_parts(self) -> Iterator[str]:
        """Yield all that the labels are made from."""
        yield from (self.id, self.path, self.text, f"{self.declared} {self.repaired}")


class Unreadable(NamedTuple):
    """A file that could not be read, with the reason and the remedy in words."""

    path: str
    reason: str


class BlockKind(StrEnum):
    """What a paragraph of the file is."""

    HEADLINE = "headline"
    BODY = "body"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    BYLINE = "byline"
    DATELINE = "dateline"
    BOILERPLATE = "boilerplate"


class Standing(StrEnum):
    """What the reader does with a span."""

    KEPT = "kept"
    LIFTED = "lifted"
    "Shown as metadata (headline, byline, dateline), not as running text."
    DIMMED = "dimmed"
    "Probably debris: shown dimmed in place, not compared."
    REMOVED = "removed"

    @property
    def is_read(self) -> bool:
        """Whether what stands so is read and compared."""
        return self in (Standing.KEPT, Standing.LIFTED)


class Block(NamedTuple):
    """One paragraph of the file; blocks do not overlap and stand in the order of the text."""

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
    """A span whose standing the user decided against the cleaning."""

    span: Span
    kept: bool
    text: str = ""
    "The words it covered, by which it is found again; empty: only its place is known."

    def found(self, text: str) -> HandSpan | None:
        """Return the decision where its words stand in a text; None: they are gone."""
        span = self.span.found(self.text, text) if self.text else self.span
        return self._replace(span=span) if span is not None else None


class ByHand(NamedTuple):
    """What the user decided about one article; None: what was found holds."""

    spans: tuple[HandSpan, ...] = ()
    "In the order in which they were decided."
    published: date | None = None
    source: str | None = None
    title: str | None = None


class CleanArticle(NamedTuple):
    """An article with its text labelled: which spans are prose, and why the others are not.

    Between the blocks stands white space only: blocks tile the file.
    """

    article: Article
    blocks: tuple[Block, ...]
    removals: tuple[Removal, ...] = ()
    "Debris inside kept blocks, in the order of the text, each inside one block."
    metadata: Metadata = Metadata()
    prose: str = ""
    """The text as it is read, of the same length as the article's text: a removed or dimmed
    character and a line break inside a block are a space. So an offset found here is an offset there."""

    @property
    def text_length(self) -> int:
        """How many code points of text there are to read."""
        return self.article.text_length

    def key_parts(self) -> Iterator[str]:
        """Yield all that the claims are made from."""
        yield from (self.article.id, self.article.path, self.article.text, self.prose)
        blocks = [(*block.span, block.kind.value, block.standing.value) for block in self.blocks]
        yield f"{self.metadata} {blocks}"

    def reading(self, *kinds: BlockKind) -> Iterator[Block]:
        """Yield the blocks that are read and compared, of the given kinds or of all."""
        for block in self.blocks:
            if block.standing.is_read and (not kinds or block.kind in kinds):
                yield block

    def removed(self) -> Iterator[Removal]:
        """Yield everything that is not shown, blocks and spans inside blocks, in the order of the text."""
        whole = [Removal(b.span, b.rule, b.reason) for b in self.blocks if b.standing is Standing.REMOVED]
        yield from sorted([*whole, *self.removals], key=lambda removal: removal.span)

    def dimmed(self) -> Iterator[Removal]:
        """Yield what is shown dimmed in its place and not compared, in the order of the text."""
        for block in self.blocks:
            if block.standing is Standing.DIMMED:
                yield Removal(block.span, block.rule, block.reason)
