"""The context in which a command runs: progress goes to standard error, the rest is as the user set it up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kazreader import config
from kazreader.cli import narration
from kazreader.run_context import RunContext, run_context_for


@contextmanager
def at_work(jobs: int | None = None) -> Iterator[RunContext]:
    """Give the context while a command works; jobs: how many processes, else as the settings say."""
    settings = config.read()
    with narration.Progress() as progress, run_context_for(settings, progress, jobs=jobs) as run:
        yield run
