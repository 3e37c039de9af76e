"""The questions of measures, by cue words beside an amount with a unit: data/measures.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Literal, TypeAlias, get_args

from kazreader.lexicon import files
from kazreader.lexicon.inflection import forms_of
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.lexicon.predicates import WEIGHTS, Counts
from kazreader.lexicon.table import Readers, Table, settled
from kazreader.lexicon.units import units
from kazreader.model.grouped import grouped
from kazreader.model.named_tuple import NamedTuple

Whose: TypeAlias = Literal["", "name", "person", "noun"]

_BY_FORM = frozenset(("", "money", "year", "magnitude", "class", "calibre"))
"Dimensions without a unit in units.toml: recognised by the form of the words."


class Measure(NamedTuple):
    """One question that a measure can answer."""

    name: str
    topic: str
    "With {of} for the name or noun that it belongs to."
    dimensions: frozenset[str]
    counts: Counts
    weight: int
    whose: Whose = ""
    widest: Decimal = Decimal(3)
    "Two answers further apart than this factor are about different things."
    near: frozenset[str] = frozenset()
    "Words one of which must be in the sentence; empty: no condition."
    least: Decimal = Decimal(0)
    "Smaller amounts answer another question."
    unless: frozenset[str] = frozenset()
    "Words none of which may be in the sentence."


_FIELDS = ("dimension", *Measure._fields[1:], "cues", "acts", "late", "late_acts")
_READERS: Readers = {
    "widest": lambda factor: Decimal(str(factor)),
    "near": lambda words: frozenset(words.split()),
    "least": lambda amount: Decimal(str(amount)),
    "unless": lambda words: frozenset(words.split()),
}


class Measures(NamedTuple):
    """All questions, and the cues that name them."""

    groups: Mapping[str, Measure]
    cues: Phrases[tuple[Measure, ...]]
    late: Phrases[tuple[Measure, ...]]
    "Cues that are used only without another cue beside the amount."


@cache
def measures() -> Measures:
    """Return the shipped questions, widened by the user's (cues are added to questions of the same name).

    Raises LexiconError when a field is unknown or missing, or names what is defined nowhere.
    """
    entries = files.entries("measures")
    questions = settled(entries, ("topic", "dimension", "counts", "weight"))
    dimensions = units().dimensions | _BY_FORM
    for entry in entries:
        entry.only(_FIELDS)
        entry.one_of("counts", get_args(Counts))
        entry.one_of("whose", get_args(Whose))
        entry.one_of("weight", WEIGHTS)
        entry.refers("dimension", dimensions)
    groups = {name: _measure(question) for name, question in questions.items()}
    cues, late = (
        grouped((cue, groups[entry.name]) for entry in entries for cue in _cues(entry, *fields))
        for fields in (("cues", "acts"), ("late", "late_acts"))
    )
    return Measures(groups, *(phrases((cue, tuple(m)) for cue, m in told.items()) for told in (cues, late)))


def _measure(entry: Table) -> Measure:
    dimensions = frozenset(entry["dimension"])
    return Measure(**entry.read(Measure._fields, _READERS) | {"name": entry.name, "dimensions": dimensions})


def _cues(entry: Table, plain: str, verbs: str) -> Iterator[str]:
    for phrase in str(entry.get(plain, "")).split():
        yield phrase.replace("-", " ")
    yield from forms_of(entry.get(verbs, ""))
