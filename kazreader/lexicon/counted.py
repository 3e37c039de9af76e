"""What is counted: classes of nouns and their wider classes: data/counted.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from kazreader.lexicon import files
from kazreader.lexicon.inflection import plural
from kazreader.lexicon.phrases import Phrases, phrases
from kazreader.model import LexiconError


class Noun(NamedTuple):
    """A class of counted things, in one number."""

    kind: str
    plural: bool


class CountedNouns(NamedTuple):
    """Classes by noun, and the wider class of each."""

    words: Phrases[Noun]
    wider: Mapping[str, str]
    labels: Mapping[str, str]
    "Class to the plural by which a topic calls it."
    apart: frozenset[str]
    "Classes that are never all there is: children and police are told apart from the others."

    def line(self, kind: str) -> tuple[str, ...]:
        """Return the class and its wider classes, narrowest first."""
        line = [kind]
        while (wider := self.wider.get(line[-1])) is not None:
            line.append(wider)
        return tuple(line)


@cache
def counted_nouns() -> CountedNouns:
    """Return the shipped classes, widened by the user's."""
    words: list[tuple[str, Noun]] = []
    wider: dict[str, str] = {}
    labels: dict[str, str] = {}
    apart: set[str] = set()
    for path, table in files.toml_tables("counted"):
        for kind, entry in table.items():
            if not isinstance(entry, dict) or not isinstance(entry.get("words"), str):
                raise LexiconError(f"{path}: [{kind}]: give words as one string, separated by spaces.")
            if entry.get("apart"):
                apart.add(kind)
            if "of" in entry:
                wider[kind] = str(entry["of"])
            for form, many in _forms(entry["words"]):
                words.append((form, Noun(kind, many)))
                if many:
                    labels.setdefault(kind, form)
    unknown = set(wider.values()) - set(labels)
    if unknown:
        raise LexiconError(f"counted.toml: wider class {', '.join(sorted(unknown))} is not defined.")
    return CountedNouns(phrases(words), wider, labels, frozenset(apart))


def _forms(words: str) -> Iterator[tuple[str, bool]]:
    for word in words.split():
        singular, *plurals = word.split("/")
        yield _written(singular), False
        for form in plurals or [plural(singular)]:
            yield _written(form), True


def _written(word: str) -> str:
    return word.replace("-", " ").replace("+", "-")
