"""What judges know besides the claims: texts, outlets, copies, and the event in the leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kazreader.compare.event import Event, event_of
from kazreader.compare.outlets import cited_names
from kazreader.model import Claim, CleanArticle, Mention
from kazreader.model.record import Record


class Context(Record):
    """The compared articles, by id."""

    articles: Mapping[str, CleanArticle]
    order: Mapping[str, int]
    "Article id to the position in listings."
    event: Event
    copy_of: Mapping[str, str]
    "Article id to the id of the article it repeats."
    cited: Mapping[str, str]
    "Article id to its name in explanations."

    def outlet(self, article_id: str) -> str:
        """Return the article's name in explanations, else its id."""
        return self.cited.get(article_id, article_id)

    def quoted(self, mention: Mention) -> str:
        """Return a mention's text on one line."""
        return " ".join(mention.span.of(self.articles[mention.article].article.text).split())

    def sentence_of(self, claim: Claim) -> str:
        """Return the sentence of a claim."""
        return claim.sentence.of(self.articles[claim.mention.article].prose)

    def apart_in_reports(self, one: Mention, other: Mention) -> float:
        """Return the difference of two mentions' depths: 0 for equal depths, 1 for top and end."""
        return abs(self.depth(one) - self.depth(other))

    def depth(self, mention: Mention) -> float:
        """Return a mention's position in its report: 0 at the top, 1 at the end."""
        return mention.span.start / max(1, len(self.articles[mention.article].prose))

    def in_order(self, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """Return the claims in the order of the articles, then of the text."""
        return tuple(sorted(claims, key=lambda c: (self.order[c.mention.article], c.mention.span)))


def context_of(articles: Sequence[CleanArticle], copy_of: Mapping[str, str]) -> Context:
    """Return the context of some articles, ordered by id."""
    ordered = sorted(articles, key=lambda a: a.article.id)
    return Context(
        articles={a.article.id: a for a in ordered},
        order={a.article.id: n for n, a in enumerate(ordered)},
        event=event_of(ordered),
        copy_of=dict(copy_of),
        cited=cited_names(ordered),
    )
