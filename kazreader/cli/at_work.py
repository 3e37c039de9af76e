"""The run context of a command: progress goes to standard error, the rest follows the user's settings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kazreader import config
from kazreader.cli import narration
from kazreader.run_context import RunContext, run_context_for


@contextmanager
def at_work(jobs: int | None = None) -> Iterator[RunContext]:
    """Yield the run context of a command; jobs: number of processes, by default that of the settings."""
    settings = config.read()
    with narration.Progress() as progress, run_context_for(settings, progress, jobs=jobs) as run:
        yield run
