"""Decide whose age a figure is: full names meet by family name and one given name, however they are spelt.

A single name belongs to the only person whose family name it is, else to the only one whose first name it
is; where two bear it, to nobody. Names whose family name stands first (Seo Min-jae) meet the same way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kazreader.compare.phonetics import plain, sound
from kazreader.lexicon.names import name_words
from kazreader.model import Claim

_OF_PEOPLE = frozenset({("measure", "age"), ("measure", "children")})
_OF_DEALS = frozenset({("measure", "price"), ("measure", "stake"), ("measure", "contract_money")})
LASTING = _OF_PEOPLE | _OF_DEALS
"Questions whose answers are the same wherever and of whatever day they are told."
_OWNED = _OF_PEOPLE | {("measure", "contract"), ("measure", "contract_money")}
_BY_STEM = frozenset({"vote_share"})
_STEM = 4
"Letters of another owner's name that must agree, so that a misspelt name meets the right one."
_GIVEN = 3
"Letters of the given name that must agree."

Name = tuple[str, ...]


def owners(claims: Sequence[Claim]) -> dict[Claim, tuple[str, ...] | None]:
    """Return the topics that belong to somebody, with the owner's key; None where the owner is not clear."""
    measures = [claim for claim in claims if claim.topic[:1] == ("measure",)]
    stems = {c: (*c.topic[:2], c.topic[2][:_STEM]) for c in measures if c.topic[1] in _BY_STEM}
    owned = {claim: _name(claim.topic[2]) for claim in measures if claim.topic[:2] in _OWNED}
    keys = _keys(owned.values())
    people = {claim: _topic(claim, keys[name]) for claim, name in owned.items()}
    return {**stems, **people}


def _topic(claim: Claim, key: str | None) -> tuple[str, ...] | None:
    return None if key is None else (*claim.topic[:2], key)


def _name(owner: str) -> Name:
    """Return the words of a name without titles and initials; a noun is a name of its own."""
    if owner.startswith("noun:"):
        return (owner,)
    words = [word for word in owner.split() if len(word) > 1]
    while len(words) > 1 and words[0] in name_words().titles:
        del words[0]
    return tuple(words)


def _keys(names: Iterable[Name]) -> dict[Name, str | None]:
    """Return a key for each name: one person, one key."""
    known = dict.fromkeys(names)
    by_family: dict[str, list[set[str]]] = defaultdict(list)
    "The sound of a family name to the first letters of the given names of each that bears it."
    by_first: dict[str, set[str]] = defaultdict(set)
    keys: dict[Name, str | None] = {}
    for name in known:
        if len(name) > 1:
            family, given = _parts(name)
            keys[name] = key = f"{family} {_same(by_family[family], given)}"
            by_first[sound(name[0])].add(key)
    for name in known:
        if len(name) < 2:
            keys[name] = _single("".join(name), by_family, by_first)
    return keys


def _parts(name: Name) -> tuple[str, set[str]]:
    """Return the family name by its sound, and the first letters of the others."""
    rest = [plain(word) for word in name[1:]]
    if len(name) > 2 and sound(name[-1]) and len(name[0]) <= _GIVEN and "-" not in name[-1]:
        return sound("".join(rest)), {plain(name[0])[:_GIVEN]}
    return sound(name[-1]) or name[-1], {plain(word)[:_GIVEN] for word in name[:-1]}


def _same(known: list[set[str]], given: set[str]) -> int:
    """Return the number of the known person who shares a given name, else of a new one."""
    for number, others in enumerate(known):
        if others & given:
            others |= given
            return number
    known.append(given)
    return len(known) - 1


def _single(
    word: str, by_family: Mapping[str, list[set[str]]], by_first: Mapping[str, set[str]]
) -> str | None:
    if word.startswith("noun:"):
        return word
    family = sound(word) or word
    bearers = by_family.get(family, [])
    if bearers:
        return f"{family} 0" if len(bearers) == 1 else None
    first = by_first.get(family, set())
    if first:
        return next(iter(first)) if len(first) == 1 else None
    return family
