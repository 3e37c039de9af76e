"""The user's configuration and cache folders, by the rules of platformdirs.

Importing platformdirs takes as long as reading five articles, so that its rule for Linux is repeated here.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "kazreader"


def config_folder() -> Path:
    """Return the folder of the settings, which need not exist."""
    if sys.platform == "linux":
        return _of_xdg("XDG_CONFIG_HOME", ".config")
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of cached results, which need not exist."""
    if sys.platform == "linux":
        return _of_xdg("XDG_CACHE_HOME", ".cache")
    from platformdirs import user_cache_path

    return user_cache_path(_NAME, appauthor=False)


def _of_xdg(variable: str, usual: str) -> Path:
    named = os.environ.get(variable, "").strip()
    return (Path(named) if Path(named).is_absolute() else Path.home() / usual) / _NAME
