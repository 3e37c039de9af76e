"""A table of a rule file that knows its position: access to its words, and errors about them.

All errors have one form: file and line, [entry], field, what is wrong, what to do. The types of values (text,
list, table) are checked before, by `shape`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

from kazreader.lexicon.patterns import rarely
from kazreader.model import LexiconError
from kazreader.model.errors import did_you_mean

_HEADER = rarely(r"\[{1,2}\s*[\"']?([^\[\]\"',]+)[\"']?\s*\]{1,2}\s*(?:#.*)?")

Readers: TypeAlias = Mapping[str, Callable[[Any], Any]]
"By field, how its value is read."


class Table(Mapping[str, Any]):
    """The content of a file or of an entry of it, read-only."""

    __slots__ = ("_values", "file", "name")

    def __init__(self, file: str, values: Mapping[str, Any], name: str = "") -> None:
        self.file, self._values = file, values
        self.name = name
        'The name of the entry, or `entry n` for the n-th of a list; "" for the whole file.'

    def __getitem__(self, field: str) -> Any:
        """Return the value of a field."""
        return self._values[field]

    def __contains__(self, field: object) -> bool:
        """Whether there is such a field; like `get` without the errors that `Mapping` would catch."""
        return field in self._values

    def get(self, field: str, default: Any = None) -> Any:
        """Return the value of a field, or else the default."""
        return self._values.get(field, default)

    def __iter__(self) -> Iterator[str]:
        """Yield the names of the fields."""
        return iter(self._values)

    def __len__(self) -> int:
        """Return how many fields there are."""
        return len(self._values)

    # What is in it

    def table(self, field: str) -> Table:
        """Return the table in a field, an empty one where there is none."""
        return self.within(self.get(field, {}), field)

    def tables(self) -> Iterator[Table]:
        """Yield all its tables."""
        return (self.table(field) for field in self)

    def listed(self, field: str) -> Iterator[Table]:
        """Yield the tables of a list."""
        return (self.within(each, f"{field} {n}") for n, each in enumerate(self.get(field, ()), 1))

    def within(self, values: Mapping[str, Any], name: str) -> Table:
        """Return a nested table; below an entry it has the entry's name."""
        return Table(self.file, values, self.name or name)

    def read(self, fields: Iterable[str], readers: Readers = MappingProxyType({})) -> dict[str, Any]:
        """Return those of the fields that are present: as their readers return them, or as they are."""
        values = self._values
        return {
            field: readers[field](values[field]) if field in readers else values[field]
            for field in fields
            if field in values
        }

    def words(self, field: str, case: Callable[[str], str] = str.lower) -> list[str]:
        """Return the words of a list; raises LexiconError for one that is empty or not in this case."""
        return self._written(field, self.get(field, ()), case)

    def lines(self, field: str, case: Callable[[str], str] = str.lower) -> list[list[str]]:
        """Return the lists of words of a list, as `words` does."""
        return [self._written(field, line, case) for line in self.get(field, ())]

    def _written(self, field: str, words: Iterable[str], case: Callable[[str], str]) -> list[str]:
        found = list(words)
        for word in found:
            if word != case(word) or not word.strip():
                right = case(word).strip()
                raise self.wrong(field, f"{word!r}: " + (f"write {right!r}." if right else "is empty."))
        return found

    def whole(self, field: str) -> int:
        """Return the whole number in a field; raises LexiconError for anything else."""
        if isinstance(number := self[field], int):
            return number
        raise self.wrong(field, f"{number!r} is not a whole number. Write it without a point.")

    # What is wrong in it

    def only(self, known: Collection[str]) -> None:
        """Raise LexiconError for the first field that is not known here."""
        for field in self:
            if field not in known:
                raise self.wrong(field, f"is unknown. {_hint(field, known)}")

    def needs(self, fields: Iterable[str]) -> None:
        """Raise LexiconError for the first missing field."""
        for field in fields:
            if field not in self:
                raise self.wrong(field, "is missing. Add it.")

    def one_of(self, field: str, allowed: Collection[object]) -> None:
        """Raise LexiconError when the field is present and its value is not allowed."""
        if field in self and self[field] not in allowed:
            fault = f"{str(self[field])!r} is not allowed."
            raise self.wrong(field, f"{fault} {_hint(str(self[field]), [*map(str, allowed)])}")

    def refers(self, field: str, known: Collection[str]) -> None:
        """Raise LexiconError for the first undefined name in a field, at any depth."""
        for name in _names(self.get(field, ())):
            if name not in known:
                raise self.wrong(field, f"{name!r} is undefined. {_hint(name, known)}")

    def wrong(self, field: str, fault: str) -> LexiconError:
        """Return the error for a field."""
        line = _line(self.file, self.name, field)
        place = f"{self.file}:{line}" if line else self.file
        return LexiconError(f"{place}: {f'[{self.name}] ' if self.name else ''}{field}: {fault}")


def settled(entries: Iterable[Table], needed: Iterable[str]) -> dict[str, Table]:
    """Return the entries by name; fields of later ones override those of earlier ones.

    Raises LexiconError when an entry lacks a field that it needs.
    """
    found: dict[str, Table] = {}
    for entry in entries:
        whole = found[entry.name] = Table(entry.file, {**found.get(entry.name, {}), **entry}, entry.name)
        whole.needs(needed)
    return found


def _names(value: str | Iterable[Any]) -> Iterator[str]:
    """Yield the names in a text or a list; an empty text names nothing."""
    if isinstance(value, str):
        yield from (value,) if value else ()
    else:
        for each in value:
            yield from _names(each)


def _hint(name: str, known: Collection[str]) -> str:
    if near := did_you_mean(name, known):
        return near
    few = sorted(known)[:20]
    return f"Known: {', '.join(few)}{', …' if len(few) < len(known) else ''}."


def _line(file: str, entry: str, field: str) -> int | None:
    """Return the line number of the field, else of its entry; None if neither is found."""
    name, _, number = entry.rpartition(" ")
    name, skip = (name, int(number) - 1) if name and number.isdecimal() else (entry, 0)
    inside, found = not entry, None
    opening = re.compile(rf"[\"']?{re.escape(field)}[\"']?\s*=")
    for at, line in enumerate(Path(file).read_text(encoding="utf-8").splitlines(), 1):
        bare = line.strip()
        if header := _HEADER().fullmatch(bare):
            if found:
                return found
            section = header[1].strip().partition(".")[0]
            inside = section == (name or field) and skip == 0
            skip -= section == name
            found = at if inside else None
        elif inside and opening.match(bare):
            return at
    return found
