"""From claims to discrepancies: topics, one judge a kind, ranking, independence.

The judges are imported when something is compared: how an outlet is cited is asked by those who only show.

- `judges`: the comparison as a whole, and which judge gets the claims of which topic
- `figures`, `dates`, `places`, `names`, `quotes`, `roles`, `facts`, `acronyms`: the judges
- `stories`, `independence`: what is done before them: other events and near-copies are told apart
- `echoes`, `near_misses`, `only_in`, `ranking`: what is done after them: left out, added, put in order
- `context`, `event`, `outlets`: what every judge may know of the articles
- `ruling`, `sides`, `discrepancy`, `wording`, `question_words`: a judge's rules, and how it builds a
  discrepancy, names it and explains it
- `naming`: which reports name something
- `rarity`, `shared_words`, `sentence_meanings`: what the words around two claims tell
- `phonetics`, `disjoint_sets`, `likeliest`: how names sound; what belongs together, joined pair by pair;
  which of several likely pairs are taken
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import Claim, CleanArticle, Comparison


def compare(articles: Sequence[CleanArticle], claims: Sequence[Claim]) -> Comparison:
    """Return what the articles disagree and agree on; the order of the arguments changes nothing.

    Articles are compared with those of their own event only.
    """
    from kazreader.compare import judges

    return judges.compare(articles, claims)
