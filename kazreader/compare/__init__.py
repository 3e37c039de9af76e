"""From claims to discrepancies: topics, one judge a kind, ranking, independence.

The judges are imported on the first comparison: some callers need only `outlets`.

- `judges`: the comparison as a whole, and the judge of each topic
- `figures`, `dates`, `places`, `names`, `quotes`, `roles`, `facts`, `acronyms`: the judges
- `stories`, `independence`: before the judges: separate events, and near-copies
- `parallel`: after the judges: sentences in the same words that differ in one answer
- `echoes`, `near_misses`, `only_in`, `ranking`: after the judges: repetitions removed, near misses and claims
  of single articles added, topics ordered
- `context`, `event`, `outlets`: what all judges know about the articles
- `ruling`, `sides`, `discrepancy`, `wording`, `question_words`: rules, and how a judge builds, names and
  explains a discrepancy
- `naming`: which reports name something
- `rarity`, `shared_words`, `sentence_meanings`: the words around claims: their weight, overlap and similarity
- `phonetics`: the sound of names
- `disjoint_sets`: union-find
- `likeliest`: logistic scores, by the weights in data/likelihoods.toml, and the best match of each answer
"""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import Claim, CleanArticle, Comparison


def compare(articles: Sequence[CleanArticle], claims: Sequence[Claim]) -> Comparison:
    """Return what the articles of each event disagree and agree on, in whatever order they are given."""
    from kazreader.compare import judges

    return judges.compare(articles, claims)
