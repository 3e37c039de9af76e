"""How many cores a control group grants: a container sees all of the machine's, and may use few of them.

Both generations of control groups are read, on Linux; where there are none, there is no answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from pathlib import Path

_GROUPS, _OWN = Path("/sys/fs/cgroup"), Path("/proc/self/cgroup")


def cores_granted(groups: Path = _GROUPS, own: Path = _OWN) -> int | None:
    """Return how many cores this process may keep busy, a part of one counting whole; None: nobody limits it.

    groups: where the control groups are mounted; own: the file that names those of this process.
    """
    return min((ceil(quota) for folder in _folders(groups, own) if (quota := _quota(folder))), default=None)


def _folders(groups: Path, own: Path) -> Iterator[Path]:
    """Yield the folders of the groups of this process, and of all groups around them."""
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
    """Return the share of a group in cores; 0 where none is set."""
    quota, period = _numbers(folder / "cpu.max", 2) or (
        *(_numbers(folder / "cpu.cfs_quota_us", 1) or (0,)),
        *(_numbers(folder / "cpu.cfs_period_us", 1) or (0,)),
    )
    return quota / period if quota > 0 and period > 0 else 0


def _numbers(file: Path, count: int) -> tuple[int, ...]:
    """Return the numbers in a file, none where it does not hold so many: "max" sets no limit."""
    try:
        words = file.read_text().split()
    except OSError:
        return ()
    return (
        tuple(map(int, words))
        if len(words) == count and all(w.lstrip("-").isdecimal() for w in words)
        else ()
    )
