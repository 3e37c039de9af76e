"""The user's data: verdicts, notes, marks, decisions on text, reading positions.

Everything is keyed by the text of the articles, so it survives moving a folder; notes on a file are carried
over when its text changes. It is stored in the user's data folder; nothing is ever written beside the
articles.
"""

from kazreader.store.notebook import Notebook, article_file, article_key
from kazreader.store.records import About, Review, Reviewed, Verdict

__all__ = ["About", "Notebook", "Review", "Reviewed", "Verdict", "article_file", "article_key"]
