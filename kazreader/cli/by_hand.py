"""What the user decided by hand in the reader, for a command that is asked to go by it.

Without being asked no command does: the same files give the same bytes to everybody.
"""

from __future__ import annotations

from kazreader.cli import narration
from kazreader.pipeline import Readable


def as_wanted(readable: Readable, *, by_hand: bool) -> Readable:
    """Return the articles as the user wants them read, and say how many differ from what was cleaned."""
    if not by_hand:
        return readable
    # Imported by who asks for it: the usual start does without.
    from kazreader.clean import as_wanted as wanted
    from kazreader.present.wording import counted
    from kazreader.store import Notebook, data_folder

    notebook = Notebook(data_folder())
    if notebook.trouble:
        narration.say(notebook.trouble)
    notebook.follow([each.article for each in readable.articles])
    articles = tuple(wanted(each, notebook.by_hand(each.article)) for each in readable.articles)
    changed = sum(now is not was for now, was in zip(articles, readable.articles, strict=True))
    told = f"{counted(changed, 'article')} read as you set by hand."
    narration.say(told if changed else "nothing was set by hand in these articles.")
    return readable._replace(articles=articles)
