"""Markdown: the rendered text, paragraph by paragraph, and the front matter as metadata.

Offsets refer to that text: markup is not part of a report, and no reader wants to see it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kazreader.load.declared import metadata, phrase
from kazreader.load.drafts import Draft, Drafts
from kazreader.load.refusal import Refusal

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?P<lines>(?:[^\r\n]*\r?\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)")
_FIELD = re.compile(r"(?P<key>[A-Za-z_]+)[ \t]*:[ \t]*(?P<value>.*)")
_TAG = re.compile(r"<[^<>]{0,1000}>")
_CELLS = ("td_open", "th_open")


def read_markdown(text: str, repaired: str | None) -> Drafts:
    """Return the one report of a Markdown file."""
    fields, body = _front_matter(text)
    tokens = _parser().parse(body)
    plain = "\n\n".join(paragraph for paragraph in _paragraphs(tokens) if paragraph.strip())
    if not plain:
        raise Refusal("has no text besides its markup. Add the text of a report or remove it.")
    declared = metadata(fields)
    if declared.title is None:
        declared = declared._replace(title=_first_heading(tokens))
    return Drafts((Draft(plain, declared, repaired),))


@cache
def _parser() -> MarkdownIt:
    """Return the parser, which is stateless between calls."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable("table")


def _front_matter(text: str) -> tuple[dict[str, object], str]:
    """Return the `key: value` lines between two `---` at the top, and the text after them."""
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    lines = (_FIELD.match(line) for line in match["lines"].splitlines())
    return {line["key"]: _unquoted(line["value"].strip()) for line in lines if line}, text[match.end() :]


def _unquoted(value: str) -> str:
    """Return a value of the front matter without its quotation marks and escapes."""
    if value.startswith('"'):
        import json

        try:
            unquoted: object = json.loads(value)
        except ValueError:
            unquoted = None
        if isinstance(unquoted, str):
            return unquoted
    return value.strip(" \t\"'")


def _paragraphs(tokens: Sequence[Token]) -> Iterator[str]:
    row: list[str] = []
    in_cell = False
    for token in tokens:
        if token.type in _CELLS:
            in_cell = True
        elif token.type == "tr_close":
            yield "\t".join(row)
            row, in_cell = [], False
        elif token.type == "inline" and in_cell:
            row.append(_words(token))
        elif token.type == "inline":
            yield _words(token)
        elif token.type in ("fence", "code_block"):
            yield token.content.strip("\r\n")
        elif token.type == "html_block":
            yield _TAG.sub("", token.content).strip()


def _words(inline: Token) -> str:
    """Return the text of a paragraph; a soft line break is a space, a hard one a line break."""
    pieces: list[str] = []
    for child in inline.children or ():
        match child.type:
            case "text" | "code_inline" | "text_special":
                pieces.append(child.content)
            case "softbreak":
                pieces.append(" ")
            case "hardbreak":
                pieces.append("\n")
    return "".join(pieces)


def _first_heading(tokens: Sequence[Token]) -> str | None:
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            return phrase(_words(inline)) if token.tag == "h1" else None
    return None
