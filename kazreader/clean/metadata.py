"""What a report says about itself; nothing is guessed.

The day of publication is resolved later, from the lifted datelines and bylines and the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter

from kazreader.clean.dateline import dateline
from kazreader.clean.language import language
from kazreader.clean.masthead import named_below_headline
from kazreader.clean.outlet_beside import outlet_in_credits, without_outlet
from kazreader.clean.source import source
from kazreader.lexicon.agencies import is_agency
from kazreader.lexicon.line_words import words
from kazreader.model import Article, Block, BlockKind, Ground, Metadata, Removal

_BYLINE = re.compile(r"\b(?:[Bb]y|BY)(?::?\s+|(?=[A-Z][a-z]))(?P<names>[^\r\n]{3,100})")
_GLUED = re.compile(r"(?<=[^\W\d_])(?:Published|Updated|Posted)\b.*")
_LETTERS = re.compile(r"[^\W\d_][\w.’'-]*")
_INITIAL = re.compile(r"[A-Z]\.")
_NAME_ENDS, _EDGES = (",", ";", "|", ":"), ".,;:|()·•–—"
_BYLINE_AWAY = 12
"Lines above or below the report within which a byline is searched."
_OPENINGS = (BlockKind.HEADLINE, BlockKind.BODY)
_MOST_NAME_WORDS = 4
_DATELINE_REACH = 120
_TRANSLATED = "clean.machine_translation"
_NO_AUTHORS = frozenset((
    "admin", "administrator", "staff", "editor", "newsroom", "desk", "team", "agencies", "reporter",
    "webmaster",
))  # fmt: skip


def lifted(article: Article, prose: str, blocks: Sequence[Block], removals: Sequence[Removal]) -> Metadata:
    """Return the metadata of an article; what its markup declares overrides what its text says."""
    text, declared = article.text, article.declared
    title, title_basis, site = _title(declared, _first(text, blocks, BlockKind.HEADLINE, None))
    bylines = _bylines(text, blocks)
    author, author_basis = _author(declared, next(filter(_BYLINE.search, bylines), None))
    dated = _first(text, blocks, BlockKind.DATELINE, _DATELINE_REACH)
    outlet = _outlet(article, dated, prose, blocks, site, bylines)
    outlet = outlet or source(text, article.path, prose, blocks, removals)
    return declared._replace(
        title=title,
        title_basis=title_basis,
        source=outlet[0] if outlet else None,
        source_basis=outlet[1] if outlet else None,
        author=author,
        author_basis=author_basis,
        language=declared.language or language(_report(prose, blocks)),
        translated=declared.translated or any(b.rule == _TRANSLATED for b in blocks),
    )


Grounded = tuple[str, Ground]
"A fact and its basis."
_NOTHING = (None, None)


def _title(declared: Metadata, headline: str | None) -> tuple[str | None, Ground | None, str | None]:
    """Return the title with its basis, and the outlet that is named behind it."""
    headline = " ".join(headline.split()) if headline else None
    written = declared.title or headline
    if not written:
        return None, None, None
    title, site = without_outlet(written, headline, declared.source)
    return title, Ground.METADATA if declared.title else Ground.HEADLINE, site


def _author(declared: Metadata, byline: str | None) -> Grounded | tuple[None, None]:
    """Return the author, if the name is a person's."""
    if name := _named(declared.author):
        return name, Ground.METADATA
    match = _BYLINE.search(byline) if byline else None
    name = _named(_first_name(match["names"])) if match else None
    return (name, Ground.BYLINE) if name else _NOTHING


def _first_name(names: str) -> str | None:
    """Return the first person's name in a byline, or None; a month before its day is not part of a name."""
    found: list[str] = []
    following = _GLUED.sub("", names).split()
    for word, behind in zip(following, [*following[1:], ""], strict=False):
        bare = word if _INITIAL.fullmatch(word) else word.strip(_EDGES)
        ends = bare.casefold() in words("behind_name") or behind[:1].isdigit()
        if ends or not (bare[:1].isupper() or bare in words("in_name")) or not _LETTERS.fullmatch(bare):
            break
        found.append(bare)
        if word.endswith(_NAME_ENDS) or len(found) == _MOST_NAME_WORDS:
            break
    return " ".join(found) if len(found) > 1 else None


def _outlet(
    article: Article,
    dated: str | None,
    prose: str,
    blocks: Sequence[Block],
    site: str | None,
    bylines: Sequence[str],
) -> Grounded | None:
    """Return the outlet by the markup, the title's end or the masthead, else by the dateline or a byline."""
    if name := article.declared.source or site:
        return name, Ground.METADATA if article.declared.source else Ground.MASTHEAD
    if name := named_below_headline(article.text, prose, blocks):
        return name, Ground.MASTHEAD
    line = dateline(dated) if dated else None
    if line and line.agency:
        return line.agency, Ground.DATELINE
    name = next(filter(None, map(outlet_in_credits, bylines)), None)
    return (name, Ground.BYLINE) if name else None


def _first(text: str, blocks: Sequence[Block], kind: BlockKind, reach: int | None) -> str | None:
    """Return the text of the first block of a kind, or its first `reach` characters."""
    for block in blocks:
        if block.kind is kind:
            return text[block.span.start : block.span.start + reach] if reach else block.span.of(text)
    return None


def _bylines(text: str, blocks: Sequence[Block]) -> list[str]:
    """Return the bylines, the nearest to the beginning of the report first, on a tie the later one."""
    begins = next((n for n, block in enumerate(blocks) if block.kind in _OPENINGS), 0)
    ends = max((n for n, block in enumerate(blocks) if block.kind is BlockKind.BODY), default=begins)
    near = [
        (abs(n - begins), n < begins, block)
        for n, block in enumerate(blocks)
        if block.kind is BlockKind.BYLINE and begins - _BYLINE_AWAY <= n <= ends + _BYLINE_AWAY
    ]
    return [block.span.of(text) for _, _, block in sorted(near, key=itemgetter(0, 1))]


def _report(prose: str, blocks: Sequence[Block]) -> str:
    body = next((b.span.start for b in blocks if b.kind is BlockKind.BODY), len(prose))
    return prose[body : body + 20_000]


def _named(author: str | None) -> str | None:
    """Return an author who is a person, or None."""
    if not author or is_agency(author) or not _NO_AUTHORS.isdisjoint(author.casefold().split()):
        return None
    return author
