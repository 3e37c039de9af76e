"""From articles to clean articles: every span is labelled with what it is and the rule that says so.

The rules are imported when something is cleaned: what is kept of an earlier run needs none of them.

- `pages`, `one_by_one`, `beside`: two ways to clean: all together, or each by itself beside those of its site
- `page`: one file with its lines, what is known of each, and which are the report
- `lines`: the lines, and which of them a scraper tore apart
- `traits`, `surroundings`, `second_look`: what a line says of itself, what stands around it, how the report
  runs
- `questions`: the yes-or-no questions that these answer
- `authors`, `outlet_named`, `main_block`, `prose_around`: more to ask: writers, the page's own outlet, where
  most prose stands
- `judge`, `report_end`, `sites`: which lines are the report: by weight, above its end, not the site's own
- `labels`, `headline`, `opening`, `debris`: what each line is, and what is removed inside it
- `metadata`, `dateline`, `masthead`, `source`, `language`: what a report says about itself
- `prose`, `by_hand`: what is read; what the user decided otherwise
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kazreader.clean.by_hand import as_wanted, decided
from kazreader.model import Article, CleanArticle

if TYPE_CHECKING:
    from kazreader.model.work import ParallelMap

__all__ = ["as_wanted", "clean", "decided"]


def clean(articles: Sequence[Article], map_all: ParallelMap | None = None) -> tuple[CleanArticle, ...]:
    """Return the articles with their blocks labelled; files of one site are judged together.

    map_all: how they are worked through, which changes nothing. The result has the order of the argument.
    """
    if map_all is not None:
        from kazreader.clean import one_by_one

        return one_by_one.cleaned(articles, map_all)
    from kazreader.clean import pages

    return pages.cleaned(articles)
