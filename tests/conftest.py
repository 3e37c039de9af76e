"""Settings that hold for every test."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from kazreader.lexicon import files

# What is kept of large folders must not outlive the tests, here or in the processes they start.
_CACHE = tempfile.TemporaryDirectory(prefix="kazreader-tests-")
os.environ["XDG_CACHE_HOME"] = _CACHE.name

# A run of CI must say the same twice; new examples are looked for on developers' machines.
# Nowhere does the clock decide: on a machine that is busy it would call a test broken.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture
def write_words(tmp_path: Path) -> Iterator[Callable[[str, str], None]]:
    """Yield a function that writes a user's rule file, by name and text, and clears the lexicon."""

    def write(name: str, text: str) -> None:
        (tmp_path / name).write_text(text, encoding="utf-8")
        files.reset()

    files.use_folder(tmp_path)
    yield write
    files.use_folder(None)
