"""Which discrepancies a user has met already: what was before him when he last closed the same files.

Kept beside the notebook, in a small file for each of the hundred folders that were closed last. Trouble with
the disk means that nothing is known, and so nothing is called new.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from kazreader.model.digests import sha256
from kazreader.store import file

Topics: TypeAlias = Mapping[str, tuple[str, ...]]
"The questions of discrepancies with their answers behind them, by id."
_FORM = file.Form("met", "discrepancies")
_FOLDERS = 100


class Met:
    """What one user has met; without a folder, nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder / "met" if folder is not None else None

    def among(self, paths: Iterable[Path]) -> Topics | None:
        """Return what was met among the files below these paths; None: they were never closed."""
        if self._folder is None:
            return None
        try:
            path = self._folder / _name(paths)
            known = file.read(path, _FORM) if path.exists() else None
        except (file.BrokenFile, OSError):
            return None
        return None if known is None else {id: _told(entry) for id, entry in known.items()}

    def keep(self, paths: Iterable[Path], topics: Topics) -> None:
        """Remember what is met now, and that alone."""
        if self._folder is not None:
            with suppress(OSError):
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                entries = {id: {"topic": told[0], "answers": told[1:]} for id, told in topics.items()}
                file.write(self._folder / _name(paths), _FORM, entries)
                newest = sorted(self._folder.glob("*.json"), key=lambda kept: -kept.stat().st_mtime_ns)
                for old in newest[_FOLDERS:]:
                    old.unlink(missing_ok=True)


def _told(entry: Mapping[str, object]) -> tuple[str, ...]:
    answers = entry.get("answers")
    return str(entry.get("topic", "")), *(map(str, answers) if isinstance(answers, list) else ())


def _name(paths: Iterable[Path]) -> str:
    """Return the name of the file for these paths, in whatever order."""
    whole = "\0".join(sorted(os.fspath(path.absolute()) for path in paths))
    return f"{sha256(whole.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}.json"
