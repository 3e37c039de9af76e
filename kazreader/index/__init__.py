"""Search: over the open article, over all articles, and over their claims.

`finder(parse_find(typed)).spans(fold(article.prose))` searches the open article; keep the folded text
from key to key. `Index(articles).page(parse(typed))` searches all of them, and `claims.find(report, query)`
their claims, for a query that asks for some (`query.asks_claims`).
"""

from kazreader.index.articles import Cancelled, Found, Index, Page
from kazreader.index.finder import Finder, finder
from kazreader.index.fold import Folded, fold
from kazreader.index.query import Query, Term, parse, parse_find

__all__ = [
    "Cancelled",
    "Finder",
    "Folded",
    "Found",
    "Index",
    "Page",
    "Query",
    "Term",
    "finder",
    "fold",
    "parse",
    "parse_find",
]
