"""Navigation by claims: the discrepancies of one article, the same claim elsewhere, all mentions."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import Discrepancy, Relation
from kazreader.present.findings import Anchor, in_article, twin
from kazreader.tui.state.history import Spot
from kazreader.tui.state.standing import Standing


class Walk:
    """Navigation through one session; leaving an article is recorded in the history."""

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self._mentions: tuple[Discrepancy, tuple[Anchor, ...]] | None = None
        "The last topic whose mentions were collected, with them."

    def step(self, by: int, top: int) -> Anchor | None:
        """Go to the next or previous claim of the open article, at the end in the next article.

        Without a current claim, the first one after the top offset. Compatible ones are skipped: they are no
        disagreement, and can be reached from the evidence.
        """
        at = self.standing
        anchors = self._disagreeing(at.number)
        here = at.anchor_here()
        if here in anchors:
            following = (
                anchors[max(0, anchors.index(here) + by) :] if by > 0 else anchors[: anchors.index(here)]
            )
        else:
            start = here.span.start if here else top
            following = [a for a in anchors if (a.span.start >= start) is (by > 0)]
        if following:
            at.anchor = following[0 if by > 0 else -1]
            return at.anchor
        return self._onward(by, top)

    def _onward(self, by: int, top: int) -> Anchor | None:
        """Go to the next or previous article with disagreeing claims, cyclically."""
        at, count = self.standing, len(self.standing.articles)
        for away in range(1, count + 1):
            number = (at.number + by * away) % count
            anchors = self._disagreeing(number)
            if anchors:
                to = anchors[0 if by > 0 else -1]
                if number != at.number:
                    self.visit(to, top)
                at.anchor = to
                return to
        return None

    def _disagreeing(self, number: int) -> Sequence[Anchor]:
        """Return the claims of an article that disagree with others."""
        if not self.standing.articles:
            return ()
        anchors = self.standing.findings.of_article(self.standing.articles[number].article.id)
        return [a for a in anchors if a.discrepancy.relation is not Relation.COMPATIBLE]

    def jump(self, top: int) -> Anchor | None:
        """Open the next article with another answer, at its claim; None if there is none."""
        at = self.standing
        if at.anchor is None or at.article is None:
            return None
        here = in_article(at.anchor.discrepancy, at.article.article.id) or at.anchor
        other = twin(here, at.order)
        if other is not None:
            self.visit(other, top)
        return other

    def mention(self, top: int) -> Anchor | None:
        """Go to the next mention of the current item, in any article, cyclically."""
        anchor = self.standing.anchor
        if anchor is None:
            return None
        listed = self._listed(anchor.discrepancy)
        following = listed[(listed.index(anchor) + 1) % len(listed)] if anchor in listed else listed[0]
        self.visit(following, top)
        return following

    def status(self) -> str:
        """Return "mention 3 of 11" while stepping through mentions; empty otherwise."""
        anchor = self.standing.anchor
        if anchor is None or self._mentions is None or self._mentions[0] is not anchor.discrepancy:
            return ""
        listed = self._mentions[1]
        return f"mention {listed.index(anchor) + 1} of {len(listed)}" if anchor in listed else ""

    def visit(self, anchor: Anchor, top: int) -> None:
        """Open a claim's article at the claim and record the history."""
        self.remember(top)
        self.standing.anchor = anchor
        self.standing.number = self.standing.number_of(anchor.article)

    def here(self, top: int) -> Spot:
        """Return the current place."""
        article = self.standing.article
        return Spot(article.article.id if article else "", top)

    def remember(self, top: int, view: str = "") -> None:
        """Record the current place in the history."""
        self.standing.history.leave(self.here(top)._replace(view=view))

    def _listed(self, topic: Discrepancy) -> tuple[Anchor, ...]:
        if self._mentions is None or self._mentions[0] is not topic:
            from kazreader.tui.state.mentions import everywhere

            self._mentions = topic, everywhere(topic, self.standing.articles)
        return self._mentions[1]
