"""Settings that hold for every test."""

from __future__ import annotations

import os

from hypothesis import settings

# A run of CI must say the same twice; new examples are looked for on developers' machines.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")
