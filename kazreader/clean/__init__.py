"""From articles to clean articles: every span is labelled with its kind and the rule that decided it.

The rules are imported when an article is first cleaned: cached results need none of them.

- `pages`, `one_by_one`, `beside`: two ways to clean: all together, or each by itself, given its site's lines
- `page`: one file: its lines, what is known of each, and which ones are the report
- `lines`: the lines, with those that a scraper tore apart joined
- `traits`, `surroundings`, `second_look`: features of a line itself, of its context, and of a first labelling
- `questions`: the yes-or-no questions by which features are encoded
- `authors`, `outlet_named`, `main_block`, `prose_around`: further features: writers, the page's own outlet,
  where most prose is
- `judge`, `report_end`, `sites`: which lines are the report: by weight, above its end, not the site's own
- `labels`, `headline`, `standfirst`, `opening`, `debris`: the kind of each line, and what is removed in it
- `metadata`, `dateline`, `credit_line`, `masthead`, `outlet_beside`, `source`, `language`: what a report says
  about itself
- `prose`, `by_hand`: the text as read; the user's decisions
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
    """Return the articles with their blocks labelled, in their order; files of one site are judged together.

    map_all: how to map over the articles; it does not affect the result.
    """
    if map_all is not None:
        from kazreader.clean import one_by_one

        return one_by_one.cleaned(articles, map_all)
    from kazreader.clean import pages

    return pages.cleaned(articles)
