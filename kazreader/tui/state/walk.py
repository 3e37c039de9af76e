"""Walk the claims: the discrepancies of one article, the same claim elsewhere, every mention of one thing."""

from __future__ import annotations

from collections.abc import Sequence

from kazreader.model import Discrepancy, Relation
from kazreader.present.findings import Anchor, in_article, twin
from kazreader.tui.state.history import Spot
from kazreader.tui.state.standing import Standing


class Walk:
    """The ways through one session; what is left for another article can be gone back to."""

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self._mentions: tuple[Discrepancy, tuple[Anchor, ...]] | None = None
        "The topic whose mentions were gathered last, and they."

    def step(self, by: int, top: int) -> Anchor | None:
        """Look at the next claim of the open article (or the one before), at last in the next article.

        Without a claim in this article, the first one below the offset on top of the screen. What is
        compatible is passed over: it is no disagreement, and is reached from the evidence.
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
        """Look at the claim of the next article that disagrees (or the one before), around the ends."""
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
        """Open the next article that answers otherwise, at its answer; None when there is none."""
        at = self.standing
        if at.anchor is None or at.article is None:
            return None
        here = in_article(at.anchor.discrepancy, at.article.article.id) or at.anchor
        other = twin(here, at.order)
        if other is not None:
            self.visit(other, top)
        return other

    def mention(self, top: int) -> Anchor | None:
        """Go to the next mention of what is looked at, in any article, around the end."""
        anchor = self.standing.anchor
        if anchor is None:
            return None
        listed = self._listed(anchor.discrepancy)
        following = listed[(listed.index(anchor) + 1) % len(listed)] if anchor in listed else listed[0]
        self.visit(following, top)
        return following

    def status(self) -> str:
        """Return "mention 3 of 11" while the mentions are walked; empty otherwise."""
        anchor = self.standing.anchor
        if anchor is None or self._mentions is None or self._mentions[0] is not anchor.discrepancy:
            return ""
        listed = self._mentions[1]
        return f"mention {listed.index(anchor) + 1} of {len(listed)}" if anchor in listed else ""

    def visit(self, anchor: Anchor, top: int) -> None:
        """Open a claim's article at the claim and remember where we were."""
        self.remember(top)
        self.standing.anchor = anchor
        self.standing.number = self.standing.number_of(anchor.article)

    def here(self, top: int) -> Spot:
        """Return the place on the screen."""
        article = self.standing.article
        return Spot(article.article.id if article else "", top)

    def remember(self, top: int, view: str = "") -> None:
        """Remember the place on the screen, to come back to, and the view that is left for another."""
        self.standing.history.leave(self.here(top)._replace(view=view))

    def _listed(self, topic: Discrepancy) -> tuple[Anchor, ...]:
        if self._mentions is None or self._mentions[0] is not topic:
            from kazreader.tui.state.mentions import everywhere

            self._mentions = topic, everywhere(topic, self.standing.articles)
        return self._mentions[1]
