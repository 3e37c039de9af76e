"""What the user has seen: the discrepancies and the letters of reports when the same files were last closed.

Stored beside the notebook, in small files for each of the hundred folders closed last. On I/O errors nothing
is known, and so nothing is marked as new.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from kazreader.model.digests import sha256
from kazreader.store import file

Topics: TypeAlias = Mapping[str, tuple[str, ...]]
"By id, each discrepancy's topic, followed by its answers."
Letters: TypeAlias = Sequence[tuple[str, int, str, int]]
"For each report its file, its ordinal within it, the key of its text, and the number of its letter."
_MET, _LETTERS = file.Form("met", "discrepancies"), file.Form("letters", "reports")
_FOLDERS = 100


class Met:
    """The store of what the user has seen; without a folder, nothing is stored."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def among(self, paths: Iterable[Path]) -> Topics | None:
        """Return what was seen in the files below these paths; None if they were never closed."""
        known = self._read(paths, _MET)
        return None if known is None else {id: _topic_and_answers(entry) for id, entry in known.items()}

    def keep(self, paths: Iterable[Path], topics: Topics) -> None:
        """Store what is seen now, replacing what was stored."""
        entries: file.Entries = {id: {"topic": met[0], "answers": met[1:]} for id, met in topics.items()}
        self._write(paths, _MET, entries)

    def letters(self, paths: Iterable[Path]) -> Letters:
        """Return the letters that the reports below these paths had."""
        known = self._read(paths, _LETTERS) or {}
        found = []
        for entry in known.values():
            match entry:
                case {"file": str(path), "nth": int(nth), "text": str(key), "letter": int(number)}:
                    found.append((path, nth, key, number))
        return tuple(found)

    def keep_letters(self, paths: Iterable[Path], letters: Letters) -> None:
        """Store the letters of reports."""
        entries: file.Entries = {
            f"{nth} {path}": {"file": path, "nth": nth, "text": key, "letter": number}
            for path, nth, key, number in letters
        }
        self._write(paths, _LETTERS, entries)

    def _read(self, paths: Iterable[Path], form: file.Form) -> file.Entries | None:
        if self._folder is None:
            return None
        try:
            path = self._folder / form.name / _name(paths)
            return file.read(path, form) if path.exists() else None
        except (file.BrokenFile, OSError):
            return None

    def _write(self, paths: Iterable[Path], form: file.Form, entries: file.Entries) -> None:
        if self._folder is None:
            return
        folder = self._folder / form.name
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            file.write(folder / _name(paths), form, entries)
            newest = sorted(folder.glob("*.json"), key=lambda kept: -kept.stat().st_mtime_ns)
            for old in newest[_FOLDERS:]:
                old.unlink(missing_ok=True)


def _topic_and_answers(entry: Mapping[str, object]) -> tuple[str, ...]:
    answers = entry.get("answers")
    return str(entry.get("topic", "")), *(map(str, answers) if isinstance(answers, list) else ())


def _name(paths: Iterable[Path]) -> str:
    """Return the name of the file for these paths, independent of their order."""
    whole = "\0".join(sorted(os.fspath(path.absolute()) for path in paths))
    return f"{sha256(whole.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}.json"
