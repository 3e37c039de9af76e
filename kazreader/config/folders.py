"""The user's folders for settings, data and cached results, by the rules of platformdirs.

Importing platformdirs takes as long as reading five articles, so that its rule for Linux is repeated here.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "kazreader"


def config_folder() -> Path:
    """Return the folder of the settings, which need not exist."""
    return _of_xdg("XDG_CONFIG_HOME", ".config") or _by_platformdirs("config")


def cache_folder() -> Path:
    """Return the folder of cached results, which need not exist."""
    return _of_xdg("XDG_CACHE_HOME", ".cache") or _by_platformdirs("cache")


def data_folder() -> Path:
    """Return the folder of the user's data, which need not exist."""
    return _of_xdg("XDG_DATA_HOME", ".local/share") or _by_platformdirs("data")


def _of_xdg(variable: str, usual: str) -> Path | None:
    """Return a folder by the XDG rules; None on systems without them."""
    if sys.platform != "linux":
        return None
    named = os.environ.get(variable, "").strip()
    return (Path(named) if Path(named).is_absolute() else Path.home() / usual) / _NAME


def _by_platformdirs(kind: str) -> Path:
    from platformdirs import PlatformDirs

    folders = PlatformDirs(_NAME, appauthor=False)
    paths = {"config": folders.user_config_path, "cache": folders.user_cache_path}
    return paths.get(kind, folders.user_data_path)
