"""Whose measure a figure is: full names match by the sound of the family name and by a given name.

A single name stands for the only person with that family name, else for the only one with that first name,
else with that middle name (Ana Lund Quist is Lund); if two people share it, for nobody. Names with the family
name first (Seo Min-jae) match the same way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from kazreader.compare.phonetics import plain, sound
from kazreader.lexicon.names import name_words
from kazreader.model.topics import Figure, Measure

_OF_PEOPLE = frozenset({"age", "children"})
_OF_DEALS = frozenset({"price", "stake", "contract_money"})
LASTING = _OF_PEOPLE | _OF_DEALS
"Measures that depend neither on place nor on day."
_OWNED = _OF_PEOPLE | {"contract", "contract_money"}
_BY_STEM = frozenset({"vote_share"})
_OF_TOWNS = frozenset({"population"})
_STEM = 4
"Letters of an owner's name that must agree, so that misspellings match."
_GIVEN = 2
"Letters of the given name that must agree: Joe is Joseph."
_SHORT = 3
"The most letters of a family name before the given names: Kim Dae Jung."

Name = tuple[str, ...]


def owners(topics: Iterable[Figure]) -> dict[Figure, Measure | None]:
    """Return the measures that have owners, with one key an owner; None for an ambiguous owner."""
    measures = dict.fromkeys(topic for topic in topics if isinstance(topic, Measure))
    stems: dict[Figure, Measure | None] = {
        m: m._replace(owner=m.owner[:_STEM]) for m in measures if m.name in _BY_STEM
    }
    owned = {m: _name(m.owner) for m in measures if m.name in _OWNED and not m.by_noun}
    keys = _keys(owned.values())
    people: dict[Figure, Measure | None] = {
        measure: _of(measure, keys[name]) for measure, name in owned.items()
    }
    return stems | people | _of_the_only_one(measures)


def _of_the_only_one(measures: Iterable[Measure]) -> dict[Figure, Measure | None]:
    """Return the measures without owner, each with the only owner others name: a town of 2,400."""
    named: dict[str, set[str]] = defaultdict(set)
    for measure in measures:
        if measure.name in _OF_TOWNS and measure.owner:
            named[measure.name].add(measure.owner)
    unnamed = (m for m in measures if m.name in _OF_TOWNS and not m.owner and len(named[m.name]) == 1)
    return {measure: measure._replace(owner=min(named[measure.name])) for measure in unnamed}


def _of(measure: Measure, owner: str | None) -> Measure | None:
    return None if owner is None else Measure(measure.name, owner)


def _name(owner: str) -> Name:
    """Return the words of a name without titles and initials."""
    words = [word for word in owner.split() if len(word) > 1]
    while len(words) > 1 and words[0] in name_words().titles:
        del words[0]
    return tuple(words)


def _keys(names: Iterable[Name]) -> dict[Name, str | None]:
    """Return one key a person for all their names; None for an ambiguous name."""
    known = dict.fromkeys(names)
    by_family: dict[str, list[set[str]]] = defaultdict(list)
    "By the sound of a family name, the initial letters of each bearer's given names."
    by_first: dict[str, set[str]] = defaultdict(set)
    by_middle: dict[str, set[str]] = defaultdict(set)
    keys: dict[Name, str | None] = {}
    for name in sorted(known, key=len, reverse=True):
        if len(name) > 1:
            family, given = _parts(name)
            of_longer = [key for key in by_middle[sound(name[-1])] if key in by_first[sound(name[0])]]
            keys[name] = key = (
                of_longer[0] if len(of_longer) == 1 else f"{family} {_same(by_family[family], given)}"
            )
            by_first[sound(name[0])].add(key)
            for middle in name[1:-1]:
                by_middle[sound(middle)].add(key)
    for name in known:
        if len(name) < 2:
            keys[name] = _single("".join(name), by_family, by_first, by_middle)
    return keys


def _parts(name: Name) -> tuple[str, set[str]]:
    """Return the sound of the family name and the initial letters of the other names."""
    rest = [plain(word) for word in name[1:]]
    if len(name) > 2 and sound(name[-1]) and len(name[0]) <= _SHORT and "-" not in name[-1]:
        return sound("".join(rest)), {plain(name[0])[:_GIVEN]}
    return sound(name[-1]) or name[-1], {plain(word)[:_GIVEN] for word in name[:-1]}


def _same(known: list[set[str]], given: set[str]) -> int:
    """Return the number of the known person who shares a given name, or of a new one."""
    for number, others in enumerate(known):
        if others & given:
            others |= given
            return number
    known.append(given)
    return len(known) - 1


def _single(
    word: str, by_family: Mapping[str, list[set[str]]], *by_other: Mapping[str, set[str]]
) -> str | None:
    """Return whose a single name is: the only one with that family name, else first, else middle name."""
    family = sound(word) or word
    bearers = by_family.get(family, [])
    if bearers:
        return f"{family} 0" if len(bearers) == 1 else None
    for known in by_other:
        if called := known.get(family):
            return min(called) if len(called) == 1 else None
    return family
