"""Error messages, with their exit code."""

from __future__ import annotations

from kazreader.cli.exits import Exit


def report(error: Exception) -> int:
    """Report an error on standard error and return the exit code."""
    from kazreader.cli.narration import say

    say(_in_words(error))
    return Exit.BAD_INPUT


def _in_words(error: Exception) -> str:
    # Imported on demand: `--version` needs no model.
    from kazreader.model import KazreaderError

    match error:
        case KazreaderError():
            return str(error)
        case MemoryError():
            return "there is not enough memory for this. Give fewer articles."
        case OSError():
            return f"{error.filename or 'the system'}: {error.strerror or error}."
        case _:
            what = f"{type(error).__name__}: {error}"
            return f"this should not happen: {what}. Run it again with --debug, and report what it prints."
