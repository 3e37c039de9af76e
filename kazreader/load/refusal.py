"""The exception for files that are rejected while loading."""

from __future__ import annotations


class Refusal(Exception):
    """A file cannot be an article; the message says why and what to do, in one sentence or two."""
