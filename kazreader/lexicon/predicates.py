"""What happened to what is counted: synonym groups of verbs, states and nouns: data/predicates.toml."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Literal, TypeAlias, get_args

from kazreader.lexicon import files
from kazreader.lexicon.counted import counted_nouns
from kazreader.lexicon.inflection import Form, plural, verb_forms
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.lexicon.table import Readers, Table, settled
from kazreader.model.named_tuple import NamedTuple
from kazreader.model.record import Record

Counts: TypeAlias = Literal["growing", "swinging", "fixed"]
Place: TypeAlias = Literal["act", "does", "times", "state", "event", "toll", "harm", "noun"]

WEIGHTS = (1, 2, 3)
"How much a difference may matter."
_FORMS: tuple[Form, ...] = get_args(Form)


class Predicate(NamedTuple):
    """One question that a count can answer."""

    name: str
    topic: str
    "With {noun} for what is counted."
    takes: tuple[str, ...]
    "Classes of nouns; the first is the default without a noun."
    same: frozenset[str]
    "Classes that mean the same here as the first class."
    counts: Counts
    weight: int
    "1 to 3: how much a difference matters."
    part_of: str = ""
    "The wider group: what is destroyed is a part of what is damaged or destroyed."
    whose: bool = False
    "Whether the answer depends on who did it."
    widen: frozenset[str] = frozenset()
    "Classes that are not distinguished from their narrower ones."
    moodless: bool = False
    "Whether a plan and its execution are one question."
    near: frozenset[str] = frozenset()
    "Words one of which must be in the sentence of a verb that needs them (received ... hospital)."
    lasting: bool = False
    "Whether the answer is independent of place and time."
    loose: bool = False
    "Whether its words are so general that the context may mean another question."
    widest: Decimal = Decimal(10)
    "Two answers further apart than this factor count different things."
    single: bool = False
    'Whether "a climber was killed" in a lead means exactly one.'
    bare: bool = False
    "Whether a bare number counts what the group means: 60,000 were sold."
    stands_for: str = ""
    "The group that it substitutes unless a report answers both: 12 bodies found, for 12 killed."

    where: bool = False
    "Whether its states only say where people are: those on the plane, in the house."

    @property
    def root(self) -> str:
        """Return the name of the widest question that this one belongs to."""
        return self.part_of or self.name


class Sense(Record):
    """One sense of a word: its question, and the position of its count."""

    predicate: Predicate
    place: Place
    form: Form
    needs_near: bool = False
    needs_noun: bool = False
    "Whether it needs a counted noun (not: caught nine)."
    own_class: bool = False
    "Whether only nouns of the group's first class can be counted (has 300 employees)."


class Predicates(Record):
    """All groups, and the readings of every word."""

    groups: Mapping[str, Predicate]
    words: Phrases[tuple[Sense, ...]]
    holders: Phrases[bool]
    "Nouns for vehicles whose numbers are names: a Boeing 737-200."


@cache
def predicates() -> Predicates:
    """Return the shipped groups, widened by the user's (words are added to groups of the same name).

    Raises LexiconError when a field is unknown or missing, or names what is defined nowhere.
    """
    entries = files.entries("predicates")
    questions = settled(entries, ("topic", "takes", "counts", "weight"))
    classes = frozenset((*counted_nouns().labels, "*"))
    for entry in entries:
        entry.only(_FIELDS)
        entry.one_of("counts", get_args(Counts))
        entry.one_of("weight", WEIGHTS)
        entry.refers("part_of", questions)
        entry.refers("stands_for", questions)
        for field in ("takes", "same", "widen"):
            entry.refers(field, classes)
        if not entry.get("takes", True):
            raise entry.wrong("takes", "names no class of nouns. Add one.")
    groups = {name: _group(question) for name, question in questions.items()}
    senses: dict[str, list[Sense]] = {}
    for entry in entries:
        for idiom in str(entry.get("idioms", "")).split():
            senses.setdefault(idiom.replace("-", " "), [])
        for word, sense in _senses(groups[entry.name], entry):
            senses.setdefault(word, []).append(sense)
    by_word = phrases((word, tuple(found)) for word, found in senses.items())
    holders = (word for entry in entries for word, _ in _noun_forms(str(entry.get("holders", ""))))
    return Predicates(groups, by_word, phrases((word, True) for word in holders))


def _group(entry: Table) -> Predicate:
    takes = tuple(entry["takes"])
    same = frozenset((takes[0], *entry.get("same", ())))
    return Predicate(
        **entry.read(Predicate._fields, _READERS) | {"name": entry.name, "takes": takes, "same": same}
    )


_READERS: Readers = {
    "widen": frozenset,
    "near": lambda words: frozenset(words.split()),
    "widest": lambda factor: Decimal(str(factor)),
}


def _senses(group: Predicate, entry: Table) -> Iterator[tuple[str, Sense]]:
    for field in _WORDS:
        text = entry.get(field.name)
        if text:
            senses = {form: Sense(group, field.place, form, *field.needs) for form in _FORMS}
            for word, form in field.forms(text):
                yield word, senses[form]


def _verb_forms(verbs: str) -> list[tuple[str, Form]]:
    """Return the forms of verbs, with any words after them: take-hostage gives took hostage."""
    found = []
    for phrase in verbs.split():
        base, _, rest = phrase.partition("-")
        forms = verb_forms(base)
        found += [(f"{form} {rest.replace('-', ' ')}", kind) for form, kind in forms] if rest else forms
    return found


def _as_written(phrases: str) -> list[tuple[str, Form]]:
    return [(phrase.replace("-", " "), "base") for phrase in phrases.split()]


def _noun_forms(nouns: str) -> list[tuple[str, Form]]:
    """Return nouns in the singular and the plural, the plural by rule or behind a slash."""
    found: list[tuple[str, Form]] = []
    for phrase in nouns.split():
        singular, _, plurals = phrase.replace("-", " ").partition("/")
        found.append((singular, "base"))
        found += [(word, "base") for word in (plurals.split("/") if plurals else (plural(singular),))]
    return found


class _Words(NamedTuple):
    """A field of words: the position of the count, and the forms of the words."""

    name: str
    place: Place
    forms: Callable[[str], Iterable[tuple[str, Form]]]
    needs: tuple[bool, ...] = ()
    "As in `Sense`: needs_near, needs_noun, own_class."


_NEAR, _NOUN, _OWN = (True,), (False, True), (False, False, True)
_WORDS = (
    _Words("acts", "act", _verb_forms),
    _Words("does", "does", _verb_forms),
    _Words("times", "times", _verb_forms),
    _Words("states", "state", _as_written),
    _Words("tolls", "toll", _as_written),
    _Words("before", "act", _as_written),
    _Words("events", "event", _noun_forms),
    _Words("harms", "harm", _noun_forms),
    _Words("nouns", "noun", _noun_forms),
    _Words("acts_noun", "act", _verb_forms, _NOUN),
    _Words("acts_own", "act", _verb_forms, _OWN),
    _Words("before_near", "act", _as_written, _NEAR),
    _Words("events_near", "event", _noun_forms, _NEAR),
    _Words("acts_near", "act", _verb_forms, _NEAR),
)
_FIELDS = frozenset((*Predicate._fields[1:], "idioms", "holders", *(words.name for words in _WORDS)))
