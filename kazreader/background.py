"""Analyse in a process of its own, at low priority, so that reading never waits for it.

`python -m kazreader.background PATH…` writes news to standard output as pickles; `Analysis` starts
it and yields the news as they come. Progress comes at most twice a second: each one costs a frame.
The child is our own program, started without the current folder on its path: nothing else ever
writes what is unpickled here.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from kazreader import config, pipeline
from kazreader.model import Comparison, KazreaderError, Report

_NICE = 10
_PAUSE = 0.5
"Seconds between two lines of progress."


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage is."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The analysis ended without a result; the reason is for the user."""

    reason: str


News: TypeAlias = pipeline.Readable | Progress | Comparison | Failed
"First the articles, then progress, last the comparison, or a failure at any time."


class Analysis:
    """One analysis under way."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "kazreader.background", *(os.fspath(p) for p in paths)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def news(self) -> Iterator[News]:
        """Yield what the analysis tells, until it has ended; blocks in between."""
        stream = self._process.stdout
        assert stream is not None
        ended = False
        while not ended:
            try:
                news = pickle.load(stream)
            except (EOFError, pickle.UnpicklingError):
                code = self._process.wait()
                yield Failed(f"the analysis stopped (exit code {code}); the texts can still be read")
                return
            ended = isinstance(news, Comparison | Failed)
            yield news
        self._process.wait()

    def stop(self) -> None:
        """End the analysis; harmless when it has ended."""
        self._process.kill()
        self._process.wait()


def main(arguments: Sequence[str]) -> None:
    """Analyse the paths and write the news to standard output."""
    os.nice(_NICE)
    paths = [Path(argument) for argument in arguments]
    last = 0.0

    def progress(stage: str, done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _PAUSE:
            last = now
            _tell(Progress(stage, done, total))

    try:
        config.use_lexicon()
        readable = pipeline.read(paths)
        _tell(readable)
        report: Report = pipeline.report(readable, progress)
    except KazreaderError as error:
        _tell(Failed(str(error)))
    else:
        _tell(report.comparison)


def _tell(news: News) -> None:
    pickle.dump(news, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    # Under its real name, so that what is pickled here is found there.
    from kazreader.background import main as analyse

    analyse(sys.argv[1:])
