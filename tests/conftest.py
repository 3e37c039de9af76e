"""Settings that hold for every test."""

from __future__ import annotations

import os
import tempfile

from hypothesis import settings

# What is kept of large folders must not outlive the tests, here or in the processes they start.
_CACHE = tempfile.TemporaryDirectory(prefix="kazreader-tests-")
os.environ["XDG_CACHE_HOME"] = _CACHE.name

# A run of CI must say the same twice; new examples are looked for on developers' machines.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")
