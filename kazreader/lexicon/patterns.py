"""Regular expressions that few reports need: there are two hundred in all, and compiling them takes time."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial


def rarely(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return a function that compiles the pattern when it is called for the first time."""
    return cache(partial(re.compile, pattern, flags))
