"""What every judge may know beside the claims: texts, outlets, dates, copies, and the event of the leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kazreader.compare.event import Event, event_of
from kazreader.compare.outlets import cited_names
from kazreader.model import Claim, CleanArticle, Mention
from kazreader.model.record import Record


class Context(Record):
    """The articles that are compared, by id, and the order in which they are listed."""

    articles: Mapping[str, CleanArticle]
    order: Mapping[str, int]
    event: Event
    copy_of: Mapping[str, str]
    "Article id to the id of the article that it repeats: both are one voice."
    cited: Mapping[str, str]
    "Article id to the name under which explanations cite it."

    def outlet(self, article_id: str) -> str:
        """Return the name under which explanations cite the article, else its id."""
        return self.cited.get(article_id, article_id)

    def quoted(self, mention: Mention) -> str:
        """Return the mention's text on one line."""
        return " ".join(mention.span.of(self.articles[mention.article].article.text).split())

    def sentence_of(self, claim: Claim) -> str:
        """Return the sentence in which a claim is made."""
        return claim.sentence.of(self.articles[claim.mention.article].prose)

    def apart_in_reports(self, one: Mention, other: Mention) -> float:
        """Return how far apart two mentions stand in their reports: 0 at one depth, 1 for top and end."""
        return abs(self.depth(one) - self.depth(other))

    def depth(self, mention: Mention) -> float:
        """Return how deep in its report a mention stands: 0 at the top, 1 at the end."""
        return mention.span.start / max(1, len(self.articles[mention.article].prose))

    def in_order(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """Return the claims in the order of the articles, then of the text."""
        return tuple(sorted(claims, key=lambda c: (self.order[c.mention.article], c.mention.span)))


def context_of(articles: Sequence[CleanArticle], copy_of: Mapping[str, str]) -> Context:
    """Return the context of these articles; they are ordered by id, whatever order they come in."""
    ordered = sorted(articles, key=lambda a: a.article.id)
    return Context(
        articles={a.article.id: a for a in ordered},
        order={a.article.id: n for n, a in enumerate(ordered)},
        event=event_of(ordered),
        copy_of=dict(copy_of),
        cited=cited_names(ordered),
    )
