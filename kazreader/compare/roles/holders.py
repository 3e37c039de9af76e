"""The holders of roles, ties and traits: their claims grouped by person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kazreader.compare.names.groups import Group, groups_of
from kazreader.compare.names.written import by_name
from kazreader.compare.sides import role_of
from kazreader.model import Claim


def people_of(claims: Iterable[Claim]) -> list[Group]:
    """Return the people with their names; a single name that is part of no other is a person."""
    forms = by_name((role_of(claim).holder, claim) for claim in claims)
    groups = groups_of(forms)
    tokens = {token for group in groups for written in group.full for token in written.form.tokens}
    alone = [w for w in forms if not w.form.full and tokens.isdisjoint(w.form.tokens)]
    return [*groups, *(Group([written]) for written in alone)]


def claims_of(group: Group) -> Iterator[Claim]:
    """Yield all claims about a person, by the full name or by a part of it."""
    yield from (claim for written in group.full for claim in written.claims)
    yield from (claim for claim, _ in group.short)
