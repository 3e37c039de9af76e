"""Decide whose age a figure is: full names meet by family name and the first letters of the given one.

A bare family name belongs to the only person of that name in its article; where two bear it, to nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kazreader.compare.phonetics import sound
from kazreader.model import Claim

_BY_STEM = frozenset({"vote_share", "shares_moved"})
_STEM = 4
"Letters of another owner's name that must agree, so that a misspelt name meets the right one."
_GIVEN = 3
"Letters of the given name that must agree."


def owners(claims: Sequence[Claim]) -> dict[Claim, tuple[str, ...] | None]:
    """Return the topics that belong to somebody, with the owner's key; None where the owner is not clear."""
    ages = [claim for claim in claims if claim.topic[:2] == ("measure", "age")]
    named = [claim for claim in claims if claim.topic[:1] == ("measure",) and claim.topic[1] in _BY_STEM]
    stems = {claim: (*claim.topic[:2], claim.topic[2][:_STEM]) for claim in named}
    full: dict[str, set[str]] = defaultdict(set)
    for claim in ages:
        given, family = _parts(claim.topic[2])
        if given:
            full[family].add(given)
    return {**stems, **{claim: _topic(claim.topic, full) for claim in ages}}


def _parts(name: str) -> tuple[str, str]:
    """Return the first letters of the given name, and the family name by its sound: Orlova is Orlowa."""
    if name.startswith("noun:"):
        return "", name
    words = [word for word in name.split() if len(word) > 1]
    if not words:
        return "", name
    return (words[-2][:_GIVEN] if len(words) > 1 else ""), sound(words[-1]) or words[-1]


def _topic(topic: tuple[str, ...], full: dict[str, set[str]]) -> tuple[str, ...] | None:
    given, family = _parts(topic[2])
    if not given:
        known = full.get(family, set())
        if len(known) > 1:
            return None
        given = next(iter(known), "")
    return (*topic[:2], f"{given} {family}".strip())
