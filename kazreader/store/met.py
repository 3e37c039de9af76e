"""Which discrepancies a user has met already: what was before him when he last closed the same files.

Kept beside the notebook, one small entry for each of the hundred folders that were closed last. Trouble with
the disk means that nothing is known, and so nothing is called new.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias, cast

Topics: TypeAlias = Mapping[str, tuple[str, ...]]
"The questions of discrepancies with their answers behind them, by id."


class Met:
    """What one user has met; without a folder, nothing is kept."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder / "met" if folder is not None else None

    def among(self, paths: Iterable[Path]) -> Topics | None:
        """Return what was met among the files below these paths; None: they were never closed."""
        if self._folder is None:
            return None
        # Imported when a comparison has come: the first frame does without.
        from kazreader.store.cache import Cache

        known = Cache(self._folder).get(_key(paths))
        return cast("Topics", known) if isinstance(known, dict) else None

    def keep(self, paths: Iterable[Path], topics: Topics) -> None:
        """Remember what is met now, and that alone."""
        if self._folder is not None:
            from kazreader.store.cache import Cache

            Cache(self._folder).put(_key(paths), dict(topics))


def _key(paths: Iterable[Path]) -> str:
    from kazreader.store.cache import key_of

    return key_of(sorted(os.fspath(path.absolute()) for path in paths))
