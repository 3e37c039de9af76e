"""From prose to claims: one finder a module, none of which sees what another found.

The finders are imported when the first article is read: the days on which articles were published are told
from their text long before.

- `finders`: the list of all finders
- `figures`, `people`, `places`, `facts`, `quotes`, `acronyms`, `compounds`, `when`: the finders; facts are
  traits, who did what, and how groups are described
- `reading`: what a finder is given: the sentences, each read once for all
- `sentences`, `words`: of which that is made: each sentence is cut into words once, and all finders read
  these
- `title_case`: headlines whose capitals tell nothing
- `dates`: dates as they are written, and the time that is meant
- `dated_events`, `clauses`, `about`, `said_on`: to what a date belongs, and
  on which day something was said
- `telling`: the words around a claim that tell what it is about
- `attribution`, `quote_marks`: who says so, and what stands between quotation marks
- `published`: on which day an article was published
"""

from __future__ import annotations

from kazreader.model import Claim, CleanArticle


def claims(article: CleanArticle) -> tuple[Claim, ...]:
    """Return every claim of the article, in the order of the text."""
    from kazreader.extract import finders

    return finders.claims(article)
