"""Article ids: short, unique among the articles loaded together, and independent of their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath


def article_ids(sources: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Return an id for each (path, mark), where the mark distinguishes the articles of one file ("#2").

    The id is the file's stem; if another file has the same, the name with its suffix, then with as many
    parent folders as needed. Linear in the number of sources.
    """
    users = Counter(name for source in sources for name in dict.fromkeys(_names(*source)))
    return tuple(
        next((name for name in _names(*source) if users[name] == 1), f"{source[0]}{source[1]}~{number}")
        for number, source in enumerate(sources)
    )


def _names(path: str, mark: str) -> Iterator[str]:
    """Yield the possible names of a source, shortest first, the whole path last."""
    parts = path.split("/")
    yield PurePosixPath(parts[-1]).stem + mark
    for first in range(len(parts) - 1, -1, -1):
        yield "/".join(parts[first:]) + mark
