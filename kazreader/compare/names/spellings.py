"""The spellings of each name: of full forms first, then of single tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kazreader.compare.context import Context
from kazreader.compare.names.circle import Circle, Spelling
from kazreader.compare.names.forms import form
from kazreader.compare.names.groups import Group, groups_of
from kazreader.compare.names.misspelt import join_misspelt
from kazreader.compare.names.rules import HYPHEN, OTHER_NAME, SAME
from kazreader.compare.names.variants import names_differ
from kazreader.compare.names.written import Written, written_name
from kazreader.compare.sides import articles_of
from kazreader.lexicon.names import name_words

_SHORTEST = 5
"The least letters of names that may differ by a hyphen or a space."


def circles(forms: Sequence[Written], context: Context) -> list[Circle]:
    """Return every name with its spellings."""
    groups = groups_of(forms)
    found = [_circle(group) for group in groups]
    attached = {id(claim) for group in groups for claim, _ in group.short}
    single = [w for w in forms if not w.form.full and w.form.tokens]
    free = [
        Circle([Spelling(w.form, loose)], w.kinds)
        for w in single
        if (loose := [c for c in w.claims if id(c) not in attached])
    ]
    _join_hyphened(found, free)
    _join_other_names((*found, *free))
    join_misspelt(found, free, context)
    return [c for c in (*found, *free) if c.spellings]


def _circle(group: Group) -> Circle:
    spellings: list[Spelling] = []
    home: dict[str, Spelling] = {}
    for written in group.full:
        same = next((s for s in spellings if names_differ(s.form, written.form) is SAME), None)
        if same is None:
            rule = (names_differ(spellings[0].form, written.form) if spellings else None) or SAME
            same = Spelling(written.form, [], rule)
            spellings.append(same)
        same.claims += written.claims
        home[written.form.written] = same
    if group.short:
        _add_short(group, spellings, home)
    return Circle(spellings, frozenset().union(*(w.kinds for w in group.full)))


def _add_short(group: Group, spellings: list[Spelling], home: Mapping[str, Spelling]) -> None:
    """Add each single token to the spelling that contains it, or as a spelling of its own."""
    for claim, written in group.short:
        text = written_name(claim)
        if form(text).spelled in written.form.spelled.split(" "):
            home[written.form.written].claims.append(claim)
            continue
        apart = next((s for s in spellings if s.form.written == text), None)
        if apart is None:
            apart = Spelling(form(text), [], HYPHEN)
            spellings.append(apart)
        apart.claims.append(claim)


def _join_hyphened(found: Sequence[Circle], free: Sequence[Circle]) -> None:
    """Move each single token to the name with equal letters and other hyphens or spaces."""
    homes: dict[str, Circle] = {}
    for circle in found:
        for spelling in circle.spellings:
            homes.setdefault("".join(spelling.form.tokens), circle)
    for circle in free:
        spelling = circle.spellings[0]
        home = homes.setdefault("".join(spelling.form.tokens), circle)
        if home is circle or len(spelling.form.written) < _SHORTEST or "country" in home.kinds | circle.kinds:
            continue
        circle.spellings.clear()
        known = next((s for s in home.spellings if names_differ(s.form, spelling.form) is SAME), None)
        if known is None:
            home.spellings.append(Spelling(spelling.form, spelling.claims, HYPHEN))
        else:
            known.claims += spelling.claims


def _join_other_names(known: Sequence[Circle]) -> None:
    """Merge the circles of a place with two names, unless an article has both."""
    homes: dict[str, Circle] = {}
    for circle in known:
        names = {name_words().other_names.get(s.form.written.casefold()) for s in circle.spellings}
        place = names.pop() if len(names) == 1 else None
        home = circle if place is None else homes.setdefault(place, circle)
        if home is not circle and articles_of(home.claims).isdisjoint(articles_of(circle.claims)):
            home.spellings += [Spelling(s.form, s.claims, OTHER_NAME) for s in circle.spellings]
            circle.spellings.clear()
