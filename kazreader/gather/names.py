"""File names of articles: day, outlet and title, in letters, digits and hyphens only.

So nothing in a page can escape from the folder, hide the file or control a terminal.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date

from kazreader.present.display import one_line

_OUTLET, _TITLE = 30, 60
"Maximum lengths in characters."
_NEVER = ("readme", "con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)))
"Stems that are ignored when a folder is read, or reserved on some systems."


def names(published: date | None, outlet: str | None, title: str | None, ending: str) -> Iterator[str]:
    """Yield file names for an article, the best first, endlessly."""
    parts = (
        published.isoformat() if published else "",
        slug(outlet or "", _OUTLET),
        slug(title or "", _TITLE),
    )
    yield from numbered("_".join(part for part in parts if part), ending)


def numbered(stem: str, ending: str) -> Iterator[str]:
    """Yield the stem, then numbered variants, endlessly."""
    stem = one_line(stem).lstrip(".")
    if not stem or stem.casefold() in _NEVER:
        stem = f"article_{stem}".rstrip("_")
    yield f"{stem}{ending}"
    number = 2
    while True:
        yield f"{stem}-{number}{ending}"
        number += 1


def slug(text: str, longest: int) -> str:
    """Return the words of a text in lower case, joined by hyphens and cut between words to a length."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    bare = bare.replace("'", "").replace("’", "")
    words = "".join(c if c.isalnum() and c.isprintable() else " " for c in bare).split()
    chosen = ""
    for word in words:
        longer = f"{chosen}-{word}" if chosen else word[:longest]
        if len(longer.encode()) > longest:
            break
        chosen = longer
    return chosen or "".join(words)[: longest // 4]
