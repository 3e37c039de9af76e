"""Read the rule and word files: the shipped ones in data/, then the user's own of the same name.

A user's file adds to the shipped one and need not repeat it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

from kazreader.lexicon import compiled
from kazreader.lexicon.table import Table
from kazreader.model import LexiconError

_ENTRIES = frozenset((
    "counted", "events", "languages", "measures", "moves", "parts", "predicates", "scores", "traits", "units",
))  # fmt: skip
"Files whose sections are entries, to which a user's file may add; the sections of the others are fixed."
_NO_WORDS = frozenset("=[]{}:")
SHIPPED = Path(__file__).parent.parent / "data"
_user_folder: Path | None = None


def use_folder(folder: Path | None) -> None:
    """Set the folder of the user's files; None: shipped files only.

    Call it before the first stage runs: tables of other rooms that are made of these words stay as they are.
    """
    global _user_folder
    _user_folder = folder
    reset()


def reset() -> None:
    """Clear the caches of the lexicon, so that its files are read again."""
    for name, module in list(sys.modules.items()):
        if name.startswith("kazreader.lexicon."):
            for cached in vars(module).values():
                if clear := getattr(cached, "cache_clear", None):
                    clear()


def shipped() -> frozenset[str]:
    """Return the names of the shipped files: a user's file of another name is ignored."""
    return frozenset(path.name for path in SHIPPED.iterdir() if path.suffix in (".toml", ".txt"))


@cache
def tables(name: str) -> tuple[Table, ...]:
    """Return the contents of the TOML files of this name, the shipped one first.

    Raises LexiconError when a file is not TOML, or the user's has another shape than the shipped one.
    """
    shipped, *own = _paths(f"{name}.toml")
    found = [_read(shipped, compiled.table)]
    for path in own:
        from kazreader.lexicon.shape import check_like

        table = _read(path, _parsed)
        check_like(table, found[0], entries=name in _ENTRIES)
        found.append(table)
    return tuple(found)


def entries(name: str) -> tuple[Table, ...]:
    """Return the entries of the TOML files of this name, those of the shipped one first.

    Raises LexiconError as `tables` does.
    """
    return tuple(entry for table in tables(name) for entry in table.tables())


def words(name: str, section: str, field: str, case: Callable[[str], str] = str.lower) -> list[str]:
    """Return the words of a list in a section of the TOML files of this name, as `Table.words` does."""
    return [word for table in tables(name) for word in table.table(section).words(field, case)]


def lists(
    name: str, fields: Iterable[str], case: Callable[[str], str] = str.lower, also: Iterable[str] = ()
) -> dict[str, list[str]]:
    """Return the lists of words of the TOML files of this name, as `Table.words` does.

    also: fields that are no such lists. Raises LexiconError for any other field.
    """
    found: dict[str, list[str]] = {field: [] for field in fields}
    for table in tables(name):
        table.only((*found, *also))
        for field, known in found.items():
            known += table.words(field, case)
    return found


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the entries of a word list: one a line; blank lines and `#` comments are left out.

    Raises LexiconError for a line of the user's with marks that no shipped one has.
    """
    found: list[str] = []
    refused: frozenset[str] = frozenset()
    for path in _paths(f"{name}.txt"):
        for number, line in enumerate(_text(path).splitlines(), 1):
            entry = (line.split("#", 1)[0] if "#" in line else line).strip()
            if not refused.isdisjoint(entry):
                raise LexiconError(
                    f"{path}, line {number}: {entry!r} is no entry of this list, which holds only words,"
                    " one entry a line. Correct the line or remove it."
                )
            if entry:
                found.append(entry)
        refused = _NO_WORDS - set("".join(found))
    return tuple(found)


def own_files() -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Return the user's files that are read, checked, and those that are ignored, by name.

    Raises LexiconError as `tables` and `lines` do.
    """
    own = sorted(_user_folder.iterdir()) if _user_folder is not None else []
    own = [path for path in own if path.suffix in (".toml", ".txt")]
    known = tuple(path for path in own if path.name in shipped()) if own else ()
    for path in known:
        (tables if path.suffix == ".toml" else lines)(path.stem)
    return known, tuple(path for path in own if path not in known)


def user_folder() -> Path | None:
    """Return the folder of the user's files; None: shipped files only."""
    return _user_folder


def _paths(file_name: str) -> list[Path]:
    folders = (SHIPPED,) if _user_folder is None else (SHIPPED, _user_folder)
    return [folder / file_name for folder in folders if (folder / file_name).is_file()]


def _read(path: Path, values: Callable[[Path], dict[str, Any]]) -> Table:
    try:
        return Table(str(path), values(path))
    except ValueError as error:
        raise LexiconError(f"{path}: {error}. Correct the file or remove it.") from error


def _parsed(path: Path) -> dict[str, Any]:
    # Imported only for users with rule files of their own.
    import tomli

    return tomli.loads(_text(path))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise LexiconError(f"{path}: cannot be read: {error.strerror}. Repair it or remove it.") from error
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path}: is not UTF-8 text: {error.reason}. Save it as UTF-8.") from error
