"""Find the bundled sample: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


def sample_folder() -> Path:
    """Return the folder of the bundled sample articles."""
    installed = _PACKAGE / "articles"
    return installed if installed.is_dir() else _PACKAGE.parent / "articles"
