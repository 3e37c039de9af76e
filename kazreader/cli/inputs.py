"""What a command reads: the articles below its paths, and what the user decided and noted about them.

Without being asked no command goes by that: the same files give the same bytes to everybody.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kazreader import pipeline
from kazreader.cli import narration
from kazreader.model import CleanArticle
from kazreader.run_context import RunContext

if TYPE_CHECKING:
    from kazreader.store import Notebook


def read(paths: Sequence[Path], run: RunContext, *, by_hand: bool = False) -> pipeline.Readable:
    """Return the articles below the paths, `-` for standard input; by hand: as the user wants them read.

    Says how many differ then from what was cleaned.
    """
    files = [path for path in paths if str(path) != "-"]
    piped = None if len(files) == len(paths) else sys.stdin.buffer.read()
    readable = pipeline.read(files, run, piped=piped)
    if not by_hand:
        return readable
    # Imported by who asks for it: the usual start does without.
    from kazreader.clean import as_wanted
    from kazreader.present.wording import counted

    notebook = notebook_on(readable.articles)
    articles = tuple(as_wanted(each, notebook.by_hand(each.article)) for each in readable.articles)
    changed = sum(now is not was for now, was in zip(articles, readable.articles, strict=True))
    others = f"{counted(changed, 'article')} read as you set by hand."
    narration.say(others if changed else "nothing was set by hand in these articles.")
    return readable._replace(articles=articles)


def notebook_on(articles: Sequence[CleanArticle]) -> Notebook:
    """Return the user's notebook, whose notes follow files that changed; what is wrong with it is said."""
    from kazreader.store import Notebook, data_folder

    notebook = Notebook(data_folder())
    if notebook.trouble:
        narration.say(notebook.trouble)
    notebook.follow([each.article for each in articles])
    return notebook
