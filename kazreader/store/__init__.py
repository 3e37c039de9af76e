"""What the user leaves behind: verdicts, notes, marks, spans kept by hand, where reading stopped.

Everything is keyed by the text of the articles, never by their path, so it survives a moved folder
and a new run. It lies in the user's data folder; nothing is ever written beside the articles.
"""

from kazreader.store.notebook import Notebook, Review, Verdict, article_key, data_folder

__all__ = ["Notebook", "Review", "Verdict", "article_key", "data_folder"]
