"""Judge places: first where things lie, then where anything happened, except places shown already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kazreader.compare.context import Context
from kazreader.compare.places import lying, open_sites
from kazreader.model import Claim, Discrepancy
from kazreader.model.topics import OpenSite


def judge(claims: Sequence[Claim], context: Context) -> Iterator[Discrepancy]:
    """Yield the conflicts about places."""
    open_ones = [claim for claim in claims if isinstance(claim.topic, OpenSite)]
    others = [claim for claim in claims if not isinstance(claim.topic, OpenSite)]
    known = list(lying.judge(others, context))
    yield from known
    shown = [claim.mention for one in known for claim in one.claims]
    yield from open_sites.judge(
        [
            claim
            for claim in open_ones
            if not any(
                claim.mention.article == mention.article and claim.mention.span.overlaps(mention.span)
                for mention in shown
            )
        ],
        context,
    )
