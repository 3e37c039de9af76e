"""Group the written forms of each name.

A form joins a group only if it matches every full form in it. A single token belongs to the full form that
contains it, preferably one of its own article.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from kazreader.compare.names.forms import Form
from kazreader.compare.names.rules import FULLER, MIDDLE_NAME, MISPRINT, NICKNAME, SURNAME_LEFT_OUT
from kazreader.compare.names.same_name import alike_forms
from kazreader.compare.names.written import Written
from kazreader.compare.ruling import Rule
from kazreader.model import Claim

_WITH_MORE_NAMES = (MIDDLE_NAME, SURNAME_LEFT_OUT, FULLER)


class Group:
    """The full forms of one name, the commonest first, and its single tokens."""

    def __init__(self, full: list[Written]) -> None:
        self.full = full
        self.short: list[tuple[Claim, Written]] = []
        "The claim of each single token, and the full form it stands for."


def groups_of(forms: Sequence[Written]) -> list[Group]:
    """Return the full forms in groups, with the single tokens that are part of them."""
    full = [w for w in forms if w.form.full and w.form.tokens]
    alike = alike_forms(full, _lone_tokens(forms))
    groups: list[Group] = []
    home: dict[str, Group] = {}
    for written in full:
        name = written.form.written
        near = {id(home[other]): home[other] for other in alike[name] if other in home}
        fit = next((g for g in near.values() if _fits(written, g.full, alike)), None)
        if fit is None:
            fit = Group([])
            groups.append(fit)
        fit.full.append(written)
        home[name] = fit
    _attach_single_tokens([w for w in forms if w.form.tokens and not w.form.full], groups)
    return groups


def _fits(written: Written, group: Sequence[Written], alike: Mapping[str, Mapping[str, Rule]]) -> bool:
    """Whether a form matches all members of a group, or is a nickname of one.

    Members that it does not match may be misprints of the first, or have more names, if it has none itself.
    """
    known, ways = alike[written.form.written], alike[group[0].form.written]
    if NICKNAME in known.values() and any(known.get(each.form.written) is NICKNAME for each in group):
        return True
    way = known.get(group[0].form.written)
    passed = {MISPRINT} if way in _WITH_MORE_NAMES else {MISPRINT, *_WITH_MORE_NAMES}
    return way is not None and all(
        each.form.written in known or ways.get(each.form.written) in passed for each in group
    )


def _lone_tokens(forms: Iterable[Written]) -> dict[str, frozenset[str]]:
    """Return the single-token forms, with their articles."""
    return {w.form.tokens[-1]: w.articles for w in forms if w.form.tokens and not w.form.full}


def _attach_single_tokens(single: Iterable[Written], groups: Sequence[Group]) -> None:
    alone = list(single)
    holders: dict[str, list[tuple[Group, Written]]] = {written.form.tokens[0]: [] for written in alone}
    for group in groups:
        for written in group.full:
            held = holders.keys() & written.form.tokens
            if held and "body" not in written.kinds:
                for token in held:
                    holders[token].append((group, written))
    for written in alone:
        fitting = [h for h in holders[written.form.tokens[0]] if _is_part(written.form, h[1].form)]
        if not fitting:
            continue
        holder_in = {article: _holder(article, fitting) for article in written.articles}
        for claim in written.claims:
            holder = holder_in.get(claim.mention.article)
            if holder is not None:
                holder[0].short.append((claim, holder[1]))


def _is_part(single: Form, full: Form) -> bool:
    """Whether a single token is part of a full form as written, or its last token apart from hyphens."""
    return single.spelled in full.spelled.split(" ") or single.tokens[0] == full.tokens[-1]


def _holder(article: str, holders: Sequence[tuple[Group, Written]]) -> tuple[Group, Written] | None:
    """Return the only full form a single token can stand for, preferably of its own article; else None."""
    here = [h for h in holders if article in h[1].articles]
    candidates = here or list(holders)
    alone = len({id(group) for group, _ in candidates}) == 1
    return max(candidates, key=lambda h: len(h[1].claims)) if alone else None
