"""The one way in which a file is turned down while it is loaded."""

from __future__ import annotations


class Refusal(Exception):
    """A file cannot be an article; the message says why and what to do, in one sentence or two."""
