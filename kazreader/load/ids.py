"""Name the articles: short, unique among those loaded together, whatever order they were asked for in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath


def article_ids(sources: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Return an id for each (path, mark), where the mark tells the articles of one file apart ("#2").

    The id is the file's stem; where another file has it too, the name with its ending, then with as many
    folders before it as it takes. Linear in the number of sources.
    """
    bearers = Counter(name for source in sources for name in dict.fromkeys(_names(*source)))
    return tuple(
        next((name for name in _names(*source) if bearers[name] == 1), f"{source[0]}{source[1]}~{number}")
        for number, source in enumerate(sources)
    )


def _names(path: str, mark: str) -> Iterator[str]:
    """Yield the names of a source, shortest first, the whole path last."""
    parts = path.split("/")
    yield PurePosixPath(parts[-1]).stem + mark
    for first in range(len(parts) - 1, -1, -1):
        yield "/".join(parts[first:]) + mark
