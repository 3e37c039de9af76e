"""Times of several ways to do one thing, taken in turns: only ratios mean something on any machine."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple


class Row(NamedTuple):
    """One measured ratio of the table that ends a run."""

    what: str
    ratio: float
    must: float | None
    "None: nothing is promised."
    aim: float


MEASURED: list[Row] = []
"The rows of this run, in the order in which they were measured."


def medians(*actions: Callable[[], object], rounds: int = 5) -> list[float]:
    """Return the median seconds of each action; they take turns, so that a busy moment strikes all."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(rounds):
        for action, taken in zip(actions, times, strict=True):
            start = time.perf_counter()
            action()
            taken.append(time.perf_counter() - start)
    return [statistics.median(taken) for taken in times]


def command_medians(*commands: Sequence[str], rounds: int = 15) -> list[float]:
    """Return the median processor seconds of each command, run in turns, with compiled modules kept."""
    environment = {key: told for key, told in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}

    def processor_seconds(command: Sequence[str]) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=True, capture_output=True, env=environment)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)

    for command in commands:
        processor_seconds(command)
    times = [[processor_seconds(command) for command in commands] for _ in range(rounds)]
    return [statistics.median(taken) for taken in zip(*times, strict=True)]


def in_turns(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return the median ratio of two ways, each run set against the run of the other in the same turn."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def for_the_first_time(command: Sequence[str], folder: Path) -> list[str]:
    """Return the command with settings in this folder by which nothing is kept: each run is the first."""
    settings = folder / "kazreader" / "config.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("remember = false\n")
    return ["env", f"XDG_CONFIG_HOME={folder}", *command]


def holds(what: str, ratio: float, *, must: float, aim: float) -> None:
    """Put a ratio into the table, and fail when it is above the bound that must hold."""
    MEASURED.append(Row(what, ratio, must, aim))
    assert ratio <= must, what


def tells(what: str, ratio: float, *, aim: float) -> None:
    """Put a ratio into the table for which nothing is promised."""
    MEASURED.append(Row(what, ratio, None, aim))


def table(rows: Sequence[Row]) -> list[str]:
    """Return the rows as lines: what was measured, what must hold, what is aimed at, how it stands."""
    wide = max(len(row.what) for row in rows)
    lines = [f"{'what (ours / theirs; less is better)':{wide}}  measured    must     aim"]
    for what, ratio, must, aim in rows:
        bound = "–" if must is None else f"{must:g}"
        missed = must is not None and ratio > must
        verdict = "MISSED" if missed else "reached" if ratio <= aim else "held" if must is not None else ""
        lines.append(f"{what:{wide}}  {ratio:8.3g}{bound:>8}{aim:8.3g}  {verdict}".rstrip())
    return lines
