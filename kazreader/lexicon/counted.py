"""What is counted: classes of nouns and their wider classes: data/counted.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from kazreader.lexicon import files
from kazreader.lexicon.inflection import plural
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.lexicon.table import Table, settled
from kazreader.model.record import Record

_FIELDS = ("words", "of", "apart")


class Noun(Record):
    """A class of counted things, in one number."""

    kind: str
    plural: bool


class CountedNouns(Record):
    """Classes by noun, and the wider class of each."""

    words: Phrases[Noun]
    wider: Mapping[str, str]
    labels: Mapping[str, str]
    "Class to the plural that a topic uses."
    apart: frozenset[str]
    "Classes that never cover everybody: children and police are counted apart from the others."

    def line(self, kind: str) -> tuple[str, ...]:
        """Return the class and its wider classes, narrowest first."""
        line = [kind]
        while (wider := self.wider.get(line[-1])) is not None:
            line.append(wider)
        return tuple(line)


@cache
def counted_nouns() -> CountedNouns:
    """Return the shipped classes, widened by the user's.

    Raises LexiconError when a field or a wider class is unknown, or a class is wider than itself.
    """
    entries = files.entries("counted")
    classes = settled(entries, ("words",))
    wider: dict[str, str] = {}
    words: list[tuple[str, Noun]] = []
    labels: dict[str, str] = {}
    for entry in entries:
        entry.only(_FIELDS)
        entry.refers("of", classes)
        if "of" in entry:
            wider[entry.name] = entry["of"]
            _check_line(entry, wider)
        for form, many in _forms(entry.get("words", "")):
            words.append((form, Noun(entry.name, many)))
            if many:
                labels.setdefault(entry.name, form)
    apart = frozenset(kind for kind, entry in classes.items() if entry.get("apart"))
    return CountedNouns(phrases(words), wider, labels, apart)


def _check_line(entry: Table, wider: Mapping[str, str]) -> None:
    line = [entry.name]
    while (above := wider.get(line[-1])) is not None:
        if above in line:
            raise entry.wrong("of", f"{' is a part of '.join((*line, above))}. Name a wider class.")
        line.append(above)


def _forms(words: str) -> Iterator[tuple[str, bool]]:
    for word in words.split():
        singular, *plurals = word.split("/")
        yield _written(singular), False
        for form in plurals or [plural(singular)]:
            yield _written(form), True


def _written(word: str) -> str:
    return word.replace("-", " ").replace("+", "-")
