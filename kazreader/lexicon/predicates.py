"""What happened to what is counted: synonym groups of verbs, states and nouns: data/predicates.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

from kazreader.lexicon import files
from kazreader.lexicon.inflection import Form, plural, verb
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.model import LexiconError

Counts: TypeAlias = Literal["growing", "swinging", "fixed"]
Place: TypeAlias = Literal["act", "does", "times", "state", "event", "toll", "harm", "owned", "noun"]


class Predicate(NamedTuple):
    """One question that a count can answer."""

    name: str
    topic: str
    "With {noun} for what is counted."
    takes: tuple[str, ...]
    "Classes of nouns; the first is meant where no noun is named."
    same: frozenset[str]
    "Classes that here mean no narrower group than the first class."
    counts: Counts
    weight: int
    "1 to 3: how much a difference matters."
    part_of: str = ""
    "The wider group: what is destroyed is a part of what is damaged or destroyed."

    whose: bool = False
    "Whether the answer depends on who did it."

    widen: frozenset[str] = frozenset()
    "Classes that are not told apart from their narrower ones."
    moodless: bool = False
    "Whether a plan and the deed are one question."
    near: frozenset[str] = frozenset()
    "Words one of which must stand in the sentence of a verb that needs them (received ... hospital)."

    lasting: bool = False
    "Whether the answer holds in every place and for the time around."

    single: bool = False
    'Whether "a climber was killed" in a lead means that it was one.'

    @property
    def root(self) -> str:
        """Return the name of the widest question that this one belongs to."""
        return self.part_of or self.name


class Sense(NamedTuple):
    """One reading of a word: which question it belongs to, and how it takes its count."""

    predicate: Predicate
    place: Place
    form: Form
    needs_near: bool = False
    needs_noun: bool = False
    "Whether a bare number cannot be counted (caught nine)."
    own_class: bool = False
    "Whether only nouns of the group's first class can be counted (has 300 employees)."


class Predicates(NamedTuple):
    """All groups, and the readings of every word."""

    groups: Mapping[str, Predicate]
    words: Phrases[tuple[Sense, ...]]


@cache
def predicates() -> Predicates:
    """Return the shipped groups, widened by the user's (words are added to groups of the same name)."""
    groups: dict[str, Predicate] = {}
    senses: dict[str, list[Sense]] = {}
    for path, table in files.toml_tables("predicates"):
        for name, entry in table.items():
            group = groups.get(name) or _group(name, entry, f"{path}: [{name}]")
            groups[name] = group
            for word, place, form in _words(entry):
                senses.setdefault(word, []).append(Sense(group, place, form))
            for word, form in _verb_forms(str(entry.get("acts_noun", ""))):
                senses.setdefault(word, []).append(Sense(group, "act", form, needs_noun=True))
            for word, form in _verb_forms(str(entry.get("acts_own", ""))):
                senses.setdefault(word, []).append(Sense(group, "act", form, own_class=True))
            for phrase in str(entry.get("before_near", "")).split():
                word = phrase.replace("-", " ")
                senses.setdefault(word, []).append(Sense(group, "act", "base", needs_near=True))
            for word, form in _verb_forms(str(entry.get("acts_near", ""))):
                senses.setdefault(word, []).append(Sense(group, "act", form, needs_near=True))
    return Predicates(groups, phrases((word, tuple(found)) for word, found in senses.items()))


def _group(name: str, entry: dict[str, Any], where: str) -> Predicate:
    counts: dict[str, Counts] = {kind: kind for kind in get_args(Counts)}
    try:
        return Predicate(
            name,
            str(entry["topic"]),
            tuple(entry["takes"]),
            frozenset(entry.get("same", ())) | {entry["takes"][0]},
            counts[entry["counts"]],
            int(entry["weight"]),
            str(entry.get("part_of", "")),
            bool(entry.get("whose", False)),
            frozenset(entry.get("widen", ())),
            bool(entry.get("moodless", False)),
            frozenset(str(entry.get("near", "")).split()),
            bool(entry.get("lasting", False)),
            bool(entry.get("single", False)),
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise LexiconError(f"{where}: {error!r}; it needs topic, takes, counts and weight.") from error


def _verb_forms(verbs: str) -> Iterator[tuple[str, Form]]:
    """Yield the forms of verbs, each perhaps with words behind it: take-hostage gives took hostage."""
    for phrase in verbs.split():
        base, *rest = phrase.split("-")
        for form, kind in verb(base).forms():
            yield " ".join([form, *rest]), kind


def _words(entry: dict[str, Any]) -> Iterator[tuple[str, Place, Form]]:
    verbs: tuple[tuple[str, Place], ...] = (("acts", "act"), ("does", "does"), ("times", "times"))
    for key, place in verbs:
        for word, form in _verb_forms(str(entry.get(key, ""))):
            yield word, place, form
    plain: tuple[tuple[str, Place], ...] = (("states", "state"), ("tolls", "toll"), ("before", "act"))
    for key, place in plain:
        for phrase in str(entry.get(key, "")).split():
            yield phrase.replace("-", " "), place, "base"
    nouns: tuple[tuple[str, Place], ...] = (
        ("events", "event"),
        ("harms", "harm"),
        ("owned", "owned"),
        ("nouns", "noun"),
    )
    for phrase, place in (
        (phrase, place) for key, place in nouns for phrase in str(entry.get(key, "")).split()
    ):
        singular, *plurals = phrase.split("/")
        for word in (singular, *(plurals or [plural(singular)])):
            yield word.replace("-", " "), place, "base"
