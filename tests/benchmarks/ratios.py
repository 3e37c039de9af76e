"""Times of several ways to do one thing, taken in turns: only ratios mean something on any machine."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence


def medians(*actions: Callable[[], object], rounds: int = 5) -> list[float]:
    """Return the median seconds of each action; they take turns, so that a busy moment strikes all."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(rounds):
        for action, taken in zip(actions, times, strict=True):
            start = time.perf_counter()
            action()
            taken.append(time.perf_counter() - start)
    return [statistics.median(taken) for taken in times]


def command_medians(*commands: Sequence[str], rounds: int = 7) -> list[float]:
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


def holds(what: str, ratio: float, *, must: float, aim: float) -> None:
    """Print a ratio beside its bounds, and fail when it is above the one that must hold."""
    print(f"{what}: {ratio:.2f} (must {must:g}, aim {aim:g})")
    assert ratio <= must, what
