"""What measures are about: cue words beside an amount with a unit: data/measures.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

from kazreader.lexicon import files
from kazreader.lexicon.inflection import verb
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.lexicon.predicates import Counts
from kazreader.model import LexiconError

Whose: TypeAlias = Literal["", "name", "person", "noun"]


class Measure(NamedTuple):
    """One question that a measure can answer."""

    name: str
    topic: str
    "With {of} for the name or noun that it belongs to."
    dimensions: frozenset[str]
    counts: Counts
    weight: int
    whose: Whose
    widest: Decimal
    "Two answers further apart than this factor are about different things."
    near: frozenset[str] = frozenset()
    "Words one of which must stand in the sentence; empty: none is needed."
    least: Decimal = Decimal(0)
    "Smaller amounts answer another question."
    unless: frozenset[str] = frozenset()
    "Words none of which may stand in the sentence."


class Measures(NamedTuple):
    """All questions, and the cues that name them."""

    groups: Mapping[str, Measure]
    cues: Phrases[tuple[Measure, ...]]
    late: Phrases[tuple[Measure, ...]]
    "Cues that decide only where no other stands beside the amount."


@cache
def measures() -> Measures:
    """Return the shipped questions, widened by the user's (cues are added to questions of the same name)."""
    groups: dict[str, Measure] = {}
    cues: dict[str, list[Measure]] = {}
    late: dict[str, list[Measure]] = {}
    for path, table in files.toml_tables("measures"):
        for name, entry in table.items():
            group = groups.get(name) or _measure(name, entry, f"{path}: [{name}]")
            groups[name] = group
            for cue in _cues(entry, "cues", "acts"):
                cues.setdefault(cue, []).append(group)
            for cue in _cues(entry, "late", "late_acts"):
                late.setdefault(cue, []).append(group)
    return Measures(groups, _phrases(cues), _phrases(late))


def _phrases(cues: Mapping[str, Sequence[Measure]]) -> Phrases[tuple[Measure, ...]]:
    return phrases((cue, tuple(found)) for cue, found in cues.items())


def _measure(name: str, entry: dict[str, Any], where: str) -> Measure:
    counts: dict[str, Counts] = {kind: kind for kind in get_args(Counts)}
    whose: dict[str, Whose] = {kind: kind for kind in get_args(Whose)}
    try:
        return Measure(
            name,
            str(entry["topic"]),
            frozenset(entry["dimension"]),
            counts[entry["counts"]],
            int(entry["weight"]),
            whose[entry.get("whose", "")],
            Decimal(str(entry.get("widest", 3))),
            frozenset(str(entry.get("near", "")).split()),
            Decimal(int(entry.get("least", 0))),
            frozenset(str(entry.get("unless", "")).split()),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise LexiconError(f"{where}: {error!r}; it needs topic, dimension, counts and weight.") from error


def _cues(entry: dict[str, Any], plain: str, verbs: str) -> Iterator[str]:
    for phrase in str(entry.get(plain, "")).split():
        yield phrase.replace("-", " ")
    for base in str(entry.get(verbs, "")).split():
        for form, _ in verb(base).forms():
            yield form
