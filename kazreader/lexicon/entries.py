"""What the entries of a rule file may hold: known names, one of a few values, names of other entries.

Every error of every file is told alike: file and line, [entry], field, what is wrong, what to do. Of which
kind a value must be (text, list, table), shape decides before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from kazreader.lexicon.patterns import rarely
from kazreader.model import LexiconError

Value = TypeVar("Value")

_HEADER = rarely(r"\[{1,2}\s*[\"']?([^\[\]\"',]+)[\"']?\s*\]{1,2}\s*(?:#.*)?")


def wrong(path: str, entry: str, field: str, told: str) -> LexiconError:
    """Return the error for a field of an entry; entry "": the field stands above all entries."""
    line = _line(path, entry, field)
    place = f"{path}:{line}" if line else path
    what = " ".join(part for part in (entry and f"[{entry}]", field) if part)
    return LexiconError(f"{place}: {what}: {told}")


def only(path: str, entry: str, names: Collection[str], known: Collection[str]) -> None:
    """Raise LexiconError for the first name that is not known here."""
    for name in names:
        if name not in known:
            raise wrong(path, entry, name, f"is not known here. {_hint(name, known)}")


def needs(path: str, entry: str, names: Collection[str], fields: Iterable[str]) -> None:
    """Raise LexiconError for the first of the fields that an entry lacks."""
    for field in fields:
        if field not in names:
            raise wrong(path, entry, field, "is missing. Add it.")


def settled(
    tables: Iterable[tuple[str, Mapping[str, Mapping[str, Any]]]], needed: Iterable[str]
) -> dict[str, dict[str, Any]]:
    """Return the entries of all files; a field of a later file stands instead of the earlier one's.

    Raises LexiconError when an entry lacks a field that it needs.
    """
    found: dict[str, dict[str, Any]] = {}
    for path, table in tables:
        for name, entry in table.items():
            found[name] = {**found.get(name, {}), **entry}
            needs(path, name, found[name], needed)
    return found


def one_of(path: str, entry: str, field: str, value: object, known: Mapping[str, Value]) -> Value:
    """Return what the value stands for; raises LexiconError when it is none of the known ones."""
    name = str(value)
    if name not in known:
        raise wrong(path, entry, field, f"{name!r} is not allowed. {_hint(name, known)}")
    return known[name]


def refers(path: str, entry: str, field: str, names: Iterable[str], known: Collection[str]) -> None:
    """Raise LexiconError for the first of the names that is defined nowhere."""
    for name in names:
        if name not in known:
            raise wrong(path, entry, field, f"{name!r} is defined nowhere. {_hint(name, known)}")


def written(
    path: str, entry: str, field: str, words: Iterable[str], case: Callable[[str], str] = str.lower
) -> list[str]:
    """Return the words; raises LexiconError for the first that is empty or not written in this case."""
    found = list(words)
    for word in found:
        if word != case(word) or not word.strip():
            right = case(word).strip()
            raise wrong(path, entry, field, f"{word!r}: " + (f"write {right!r}." if right else "is empty."))
    return found


def _hint(name: str, known: Collection[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1)
    if near:
        return f"Did you mean {near[0]}?"
    few = sorted(known)[:20]
    return f"Known are: {', '.join(few)}{', …' if len(few) < len(known) else ''}."


def _line(path: str, entry: str, field: str) -> int | None:
    """Return the number of the line of the field, else of its entry; the n-th of a list is `entry n`."""
    name, _, number = entry.rpartition(" ")
    name, skip = (name, int(number) - 1) if name and number.isdecimal() else (entry, 0)
    inside, found = not entry, None
    opening = re.compile(rf"[\"']?{re.escape(field)}[\"']?\s*=") if field else None
    for at, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), 1):
        bare = line.strip()
        if header := _HEADER().fullmatch(bare):
            if found:
                return found
            inside = header[1].strip() in (name, field if not entry else name) and skip == 0
            skip -= header[1].strip() == name
            found = at if inside else None
        elif inside and opening and opening.match(bare):
            return at
    return found
