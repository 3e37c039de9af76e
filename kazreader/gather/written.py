"""Write an article as Markdown that reads back as the same text, with its metadata as front matter.

A character is escaped only where Markdown would take it for markup. A line break inside a paragraph is
written as two spaces and a line feed.
"""

from __future__ import annotations

import json
import re
from datetime import datetime

from kazreader.load.markdown import read_markdown
from kazreader.load.refusal import Refusal
from kazreader.model import Article
from kazreader.present.display import one_line

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f]")
_LINE_END = re.compile(r"\r\n?|\n")
_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_MARKUP = re.compile(r"[\\`*_\[\]<>&|]")
_OPENING = re.compile(r"^(?P<number>\d{1,9})(?=[.)])|^(?=[#>+=~:-])", re.MULTILINE)
_ANY_SIGN = re.compile(r"([!-/:-@\[-`{-~])")


def as_markdown(article: Article, *, saved: datetime, taken_from: str | None = None) -> str:
    """Return the file of an article; `taken_from`: the source of the text if it is not the page itself."""
    declared = article.declared
    fields = {
        "title": _quoted(declared.title),
        "source": _quoted(declared.source),
        "author": _quoted(declared.author),
        "published": declared.published.isoformat() if declared.published else None,
        "language": declared.language,
        "url": _quoted(declared.url),
        "taken_from": _quoted(taken_from),
        "saved": saved.isoformat(timespec="seconds"),
    }
    head = "".join(f"{key}: {value}\n" for key, value in fields.items() if value)
    return f"---\n{head}---\n\n{body(article.text)}\n"


def body(text: str) -> str:
    """Return Markdown that renders as this text, except for control characters and space around lines."""
    plain = _CONTROLS.sub(" ", _LINE_END.sub("\n", text))
    paragraphs = (_lines(paragraph) for paragraph in _GAP.split(plain))
    return "\n\n".join(_escaped(lines) for lines in paragraphs if lines)


def _lines(paragraph: str) -> list[str]:
    return [stripped for line in paragraph.split("\n") if (stripped := line.strip())]


def _escaped(lines: list[str]) -> str:
    """Return a paragraph with minimal escaping."""
    wanted = "\n".join(lines)
    if not _MARKUP.search(wanted) and not _OPENING.search(wanted):
        return wanted.replace("\n", "  \n")
    light = _OPENING.sub(lambda m: f"{m['number'] or ''}\\", _MARKUP.sub(r"\\\g<0>", wanted))
    for written in (wanted, light):
        if _reads_as(marked := written.replace("\n", "  \n"), wanted):
            return marked
    return _ANY_SIGN.sub(r"\\\1", wanted).replace("\n", "  \n")


def _reads_as(written: str, wanted: str) -> bool:
    try:
        return read_markdown(written, None).drafts[0].text == wanted
    except Refusal:
        return False


def _quoted(value: str | None) -> str | None:
    """Return a text as a YAML and JSON string, on one line."""
    return json.dumps(one_line(value), ensure_ascii=False) if value else None
