"""The workshop of a command: progress goes to standard error, the rest is as the user set it up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kazreader import config
from kazreader.cli import narration
from kazreader.workshop import Workshop, workshop_for


@contextmanager
def at_work(jobs: int | None = None) -> Iterator[Workshop]:
    """Give the workshop while a command works; jobs: how many processes, else as the settings say."""
    settings = config.read()
    with narration.Progress() as progress, workshop_for(settings, progress, jobs=jobs) as workshop:
        yield workshop
