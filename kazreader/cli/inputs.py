"""The input of a command: the articles below its paths, and the user's decisions and notes on them.

Decisions and notes are used on request only: the same files give the same bytes to everybody.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kazreader import config, pipeline
from kazreader.cli import narration
from kazreader.model import CleanArticle
from kazreader.run_context import RunContext

if TYPE_CHECKING:
    from kazreader.store import Notebook


def read(paths: Sequence[Path], run: RunContext, *, by_hand: bool = False) -> pipeline.Readable:
    """Return the articles below the paths, `-` for standard input.

    by_hand: apply the user's decisions, and report how many articles they change.
    """
    files = [path for path in paths if str(path) != "-"]
    piped = None if len(files) == len(paths) else sys.stdin.buffer.read()
    readable = pipeline.read(files, run, piped=piped)
    if not by_hand:
        return readable
    # Imported on demand, to keep the usual start fast.
    from kazreader.clean import as_wanted
    from kazreader.present.wording import counted

    notebook = notebook_on(readable.articles)
    articles = tuple(as_wanted(each, notebook.by_hand(each.article)) for each in readable.articles)
    changed = sum(now is not was for now, was in zip(articles, readable.articles, strict=True))
    others = f"{counted(changed, 'article')} changed as you set by hand."
    narration.say(others if changed else "you set nothing by hand in these articles.")
    return readable._replace(articles=articles)


def notebook_on(articles: Sequence[CleanArticle]) -> Notebook:
    """Return the user's notebook, with notes carried over to changed files; report if it is broken."""
    from kazreader.store import Notebook

    notebook = Notebook(config.data_folder())
    if notebook.trouble:
        narration.say(notebook.trouble)
    notebook.follow([each.article for each in articles])
    return notebook
