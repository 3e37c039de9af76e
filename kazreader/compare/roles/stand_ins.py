"""Keep of what stands for a name what another report bears out: it gives the person that office or that body.

A title that opens a sentence may be somebody else's, so it never makes a conflict.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kazreader.compare.roles.holders import claims_of, people_of
from kazreader.compare.roles.titles import nation_words, title_words
from kazreader.compare.sides import role_of
from kazreader.lexicon.names import name_words
from kazreader.lexicon.roles import role_words
from kazreader.model import Claim
from kazreader.model.topics import STAND_IN, Called, Office


def borne_out(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims without those stand-ins that no other article bears out."""
    if not any(map(is_stand_in, claims)):
        return list(claims)
    kept = {
        claim
        for group in people_of(claims)
        for told in (list(claims_of(group)),)
        for claim in told
        if is_stand_in(claim) and any(_bears_out(each, claim) for each in told)
    }
    return [claim for claim in claims if not is_stand_in(claim) or claim in kept]


def is_stand_in(claim: Claim) -> bool:
    """Whether a claim is of a title that stands for a name."""
    return claim.mention.rule == STAND_IN


def all_stand_in(claims: Iterable[Claim]) -> bool:
    """Whether a side rests on stand-ins only."""
    return all(map(is_stand_in, claims))


def _bears_out(claim: Claim, stand_in: Claim) -> bool:
    if claim.mention.article == stand_in.mention.article:
        return False
    one, other = claim.topic, stand_in.topic
    if isinstance(one, Office) and isinstance(other, Office) and one.office == other.office:
        return True
    if isinstance(one, Called) and isinstance(other, Called) and one == other:
        return True
    empty = role_words().modifiers - name_words().bodies | role_words().office_parts | nation_words()
    told = [title_words(role_of(c).role) - empty - role_words().statuses for c in (claim, stand_in)]
    return not told[0].isdisjoint(told[1])
