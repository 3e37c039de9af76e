"""What happened to what is counted: synonym groups of verbs, states and nouns: data/predicates.toml."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias, get_args

from kazreader.lexicon import files
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.entries import one_of, only, refers, settled, wrong
from kazreader.lexicon.inflection import Form, plural, verb
from kazreader.lexicon.phrases import Phrases, phrases

Counts: TypeAlias = Literal["growing", "swinging", "fixed"]
Place: TypeAlias = Literal["act", "does", "times", "state", "event", "toll", "harm", "owned", "noun"]

WEIGHTS = {"1": 1, "2": 2, "3": 3}
"How much a difference may matter."
_COUNTS: dict[str, Counts] = {kind: kind for kind in get_args(Counts)}
_VERBS: dict[str, Place] = {"acts": "act", "does": "does", "times": "times"}
_PLAIN: dict[str, Place] = {"states": "state", "tolls": "toll", "before": "act"}
_NOUNS: dict[str, Place] = {"events": "event", "harms": "harm", "owned": "owned", "nouns": "noun"}
"Fields of words, by how such a word takes its count: verbs in all forms, words as they stand, nouns."


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


_FIELDS = frozenset(
    (
        *("topic", "takes", "same", "counts", "weight", "part_of", "whose", "widen", "moodless", "near"),
        *(
            "lasting",
            "single",
            "idioms",
            "acts_noun",
            "acts_own",
            "acts_near",
            "events_near",
            "before_near",
            *_VERBS,
            *_PLAIN,
            *_NOUNS,
        ),
    )
)


class Predicates(NamedTuple):
    """All groups, and the readings of every word."""

    groups: Mapping[str, Predicate]
    words: Phrases[tuple[Sense, ...]]


@cache
def predicates() -> Predicates:
    """Return the shipped groups, widened by the user's (words are added to groups of the same name).

    Raises LexiconError when a field is unknown or missing, or names what is defined nowhere.
    """
    tables = files.toml_tables("predicates")
    entries = settled(tables, ("topic", "takes", "counts", "weight"))
    classes = frozenset((*counted_nouns().labels, "*"))
    for path, table in tables:
        for name, entry in table.items():
            _check(path, name, entry, entries, classes)
    groups = {name: _group(name, entry) for name, entry in entries.items()}
    senses: dict[str, list[Sense]] = {}
    for _, table in tables:
        for name, entry in table.items():
            for idiom in str(entry.get("idioms", "")).split():
                senses.setdefault(idiom.replace("-", " "), [])
            for word, sense in _senses(groups[name], entry):
                senses.setdefault(word, []).append(sense)
    return Predicates(groups, phrases((word, tuple(found)) for word, found in senses.items()))


def _check(
    path: str, name: str, entry: Mapping[str, Any], groups: Collection[str], classes: Collection[str]
) -> None:
    only(path, name, entry, _FIELDS)
    one_of(path, name, "counts", entry.get("counts", "fixed"), _COUNTS)
    one_of(path, name, "weight", entry.get("weight", 1), WEIGHTS)
    refers(path, name, "part_of", [wider] if (wider := entry.get("part_of")) else (), groups)
    if "takes" in entry and not entry["takes"]:
        raise wrong(path, name, "takes", "names no class of nouns. Add one.")
    for field in ("takes", "same", "widen"):
        if field in entry:
            refers(path, name, field, entry[field], classes)


def _group(name: str, entry: Mapping[str, Any]) -> Predicate:
    return Predicate(
        name,
        entry["topic"],
        tuple(entry["takes"]),
        frozenset(entry.get("same", ())) | {entry["takes"][0]},
        _COUNTS[entry["counts"]],
        entry["weight"],
        entry.get("part_of", ""),
        entry.get("whose", False),
        frozenset(entry.get("widen", ())),
        entry.get("moodless", False),
        frozenset(entry.get("near", "").split()),
        entry.get("lasting", False),
        entry.get("single", False),
    )


def _senses(group: Predicate, entry: Mapping[str, Any]) -> Iterator[tuple[str, Sense]]:
    for word, place, form in _words(entry):
        yield word, Sense(group, place, form)
    for word, form in _verb_forms(entry.get("acts_noun", "")):
        yield word, Sense(group, "act", form, needs_noun=True)
    for word, form in _verb_forms(entry.get("acts_own", "")):
        yield word, Sense(group, "act", form, own_class=True)
    for phrase in entry.get("before_near", "").split():
        yield phrase.replace("-", " "), Sense(group, "act", "base", needs_near=True)
    for word in _noun_forms(str(entry.get("events_near", ""))):
        yield word, Sense(group, "event", "base", needs_near=True)
    for word, form in _verb_forms(entry.get("acts_near", "")):
        yield word, Sense(group, "act", form, needs_near=True)


def _verb_forms(verbs: str) -> Iterator[tuple[str, Form]]:
    """Yield the forms of verbs, each perhaps with words behind it: take-hostage gives took hostage."""
    for phrase in verbs.split():
        base, *rest = phrase.split("-")
        for form, kind in verb(base).forms():
            yield " ".join([form, *rest]), kind


def _words(entry: Mapping[str, Any]) -> Iterator[tuple[str, Place, Form]]:
    for key, place in _VERBS.items():
        for word, form in _verb_forms(str(entry.get(key, ""))):
            yield word, place, form
    for key, place in _PLAIN.items():
        for phrase in str(entry.get(key, "")).split():
            yield phrase.replace("-", " "), place, "base"
    for key, place in _NOUNS.items():
        for word in _noun_forms(str(entry.get(key, ""))):
            yield word, place, "base"


def _noun_forms(nouns: str) -> Iterator[str]:
    """Yield nouns in the singular and the plural, the plural by rule or behind a slash."""
    for phrase in nouns.split():
        singular, *plurals = phrase.split("/")
        for word in (singular, *(plurals or [plural(singular)])):
            yield word.replace("-", " ")
