"""How many cores a Linux control group (v1 or v2) grants: a container sees all cores of the machine, and may
use only a few of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from pathlib import Path

_GROUPS, _OWN = Path("/sys/fs/cgroup"), Path("/proc/self/cgroup")


def cores_granted(groups: Path = _GROUPS, own: Path = _OWN) -> int | None:
    """Return the number of cores that this process may use, rounded up; None where no limit is set.

    groups: where control groups are mounted; own: the file that lists the groups of this process.
    """
    return min((ceil(quota) for folder in _folders(groups, own) if (quota := _quota(folder))), default=None)


def _folders(groups: Path, own: Path) -> Iterator[Path]:
    """Yield the folders of this process's groups and of all their ancestors."""
    yield from (groups, groups / "cpu")
    try:
        lines = own.read_text().splitlines()
    except OSError:
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        root = groups / "cpu" if "cpu" in controllers.split(",") else groups
        if not controllers or "cpu" in controllers.split(","):
            inside = Path(path.strip("/"))
            yield from (root / each for each in (inside, *inside.parents))


def _quota(folder: Path) -> float:
    """Return a group's quota in cores; 0 where none is set."""
    quota, period = _numbers(folder / "cpu.max", 2) or (
        *(_numbers(folder / "cpu.cfs_quota_us", 1) or (0,)),
        *(_numbers(folder / "cpu.cfs_period_us", 1) or (0,)),
    )
    return quota / period if quota > 0 and period > 0 else 0


def _numbers(file: Path, count: int) -> tuple[int, ...]:
    """Return the numbers in a file; none unless there are exactly `count`: "max" sets no limit."""
    try:
        words = file.read_text().split()
    except OSError:
        return ()
    whole = len(words) == count and all(word.lstrip("-").isdecimal() for word in words)
    return tuple(map(int, words)) if whole else ()
