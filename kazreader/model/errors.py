"""Errors that the user can act on; the faces print them without a traceback."""

from __future__ import annotations

from collections.abc import Iterable


class KazreaderError(Exception):
    """The base of all errors whose message is meant for the user: what, where, and the remedy."""


class InputError(KazreaderError):
    """A path given by the user cannot be used."""


class LexiconError(KazreaderError):
    """A rule or word list is wrong; the message names the file and the entry."""


class ConfigError(KazreaderError):
    """The user's configuration is wrong; the message names the file and the line or key."""


class QueryError(KazreaderError):
    """A search query cannot be understood; the message says which part."""


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return "Did you mean ...?" with the known word that is nearest; empty when none is near."""
    from difflib import get_close_matches

    near = get_close_matches(wrong, known, n=1)
    return f"Did you mean {near[0]}?" if near else ""
