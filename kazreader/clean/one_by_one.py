"""Clean many articles one by one: each as if it were alone, then those again that share lines with others.

Results leave out the article's text: the caller has it already.
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.clean import pages, sites
from kazreader.clean.beside import Beside
from kazreader.clean.page import cut, judged_beside
from kazreader.clean.prose import with_text, without_text
from kazreader.model import Article, CleanArticle
from kazreader.model.work import ParallelMap


def cleaned(articles: Sequence[Article], map_all: ParallelMap) -> tuple[CleanArticle, ...]:
    """Return what `pages.cleaned` returns; an article that shares lines is cleaned twice."""
    by_itself = map_all(alone, articles, tuple)
    found = [labels for labels, _ in by_itself]
    shared = sites.shared_lines([lines for _, lines in by_itself], [article.text for article in articles])
    again = [number for number, lines in enumerate(shared) if lines]
    anew = map_all(among, [Beside(articles[number], shared[number]) for number in again], CleanArticle)
    for number, labels in zip(again, anew, strict=True):
        found[number] = labels
    return tuple(with_text(labels, article) for labels, article in zip(found, articles, strict=True))


def alone(article: Article) -> tuple[CleanArticle, sites.SiteLines]:
    """Return the labels of an article without siblings, and the lines that siblings might repeat."""
    known = cut(article.text)
    labels = pages.labelled(judged_beside(article, known, frozenset()))
    return without_text(labels), sites.site_lines(known.lines, known.traits)


def among(item: Beside) -> CleanArticle:
    """Return the labels of an article among its siblings."""
    return without_text(pages.labelled(judged_beside(item.article, cut(item.article.text), item.shared)))
