"""What leaves the reader: text with or without its source, addresses for the browser or the editor."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

from kazreader.model import Claim, CleanArticle
from kazreader.present.display import one_line
from kazreader.present.sources import Source
from kazreader.present.wording import day


def sentence(article: CleanArticle, claim: Claim) -> str:
    """Return the sentence of a claim, on one line."""
    return one_line(claim.sentence.of(article.prose or article.article.text))


def citation(quoted: str, source: Source, url: str | None) -> str:
    """Return a quote with outlet, title, day, and address or file."""
    where = one_line(url) if url else source.path
    parts = [source.name, source.title, day(source.published) if source.published else "", where]
    return f"“{quoted}”\n— {', '.join(part for part in parts if part)}"


def open_original(article: CleanArticle) -> str:
    """Open the article's web address in the browser and return a message."""
    url = article.metadata.url or ""
    if urlsplit(url).scheme not in ("http", "https"):
        return f"no web address; the file is {one_line(article.article.path)}"
    # Imported on demand, here and below, to keep the first frame fast.
    import webbrowser

    opened = webbrowser.open(url)
    return f"opened {one_line(url)}" if opened else f"no browser here: {one_line(url)}"


def edit(article: CleanArticle, offset: int) -> str | None:
    """Open the article's file in $VISUAL or $EDITOR, at a line; return an error message."""
    import shlex
    import subprocess

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    line = article.article.text.count("\n", 0, offset) + 1
    file = Path(article.article.path).resolve()
    try:
        subprocess.run([*shlex.split(editor), f"+{line}", os.fspath(file)], check=False)
    except (OSError, ValueError) as error:
        return f"{editor}: {error}. Set EDITOR to an editor that is installed."
    return None
