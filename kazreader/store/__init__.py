"""What the user leaves behind: verdicts, notes, marks, spans kept by hand, where reading stopped.

Everything is keyed by the text of the articles, so it survives a moved folder and a new run; what was
noted on a file follows it when its text changes. It lies in the user's data folder; nothing is ever written
beside the articles.
"""

from kazreader.store.notebook import Notebook, article_file, article_key, data_folder
from kazreader.store.records import About, Review, Reviewed, Verdict

__all__ = ["About", "Notebook", "Review", "Reviewed", "Verdict", "article_file", "article_key", "data_folder"]
