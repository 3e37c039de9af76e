"""Open the reader on some paths; without a terminal, print the discrepancies as text."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kazreader import load
from kazreader.cli.exits import Exit

if TYPE_CHECKING:
    from kazreader.config import Settings
    from kazreader.pipeline import Readable


def read(paths: Sequence[Path], settings: Settings, *, demo: bool = False) -> int:
    """Open the reader, without paths on the bundled sample, and return the exit code."""
    chosen = (load.sample_folder(),) if demo or not paths else tuple(paths)
    terminal = sys.stdout.isatty() and sys.stderr.isatty()
    if settings.plain or not terminal:
        _print(chosen, plain=settings.plain)
        return Exit.DONE
    from kazreader.tui.launch import launch
    from kazreader.tui.state.actions import Keys

    following, help_key = map(Keys(settings.keys).label, ("read.next", "app.help"))
    hint = f"the bundled sample: {following} next disagreement, {help_key} help; kazreader FOLDER opens yours"

    return launch(
        chosen,
        settings,
        check=partial(_require_articles, chosen),
        hint="" if paths else hint,
        demo=demo,
    )


def _require_articles(paths: Sequence[Path], readable: Readable) -> None:
    """Raise InputError when a file is given and there is nothing to read, after listing the reasons.

    The reader waits for reports in an empty folder.
    """
    from kazreader.cli import narration

    if not readable.articles and narration.names_a_file(paths):
        narration.list_unreadable(readable.unreadable)
        narration.require_articles(readable, paths, strict=True)


def _print(paths: tuple[Path, ...], *, plain: bool) -> None:
    from kazreader.cli import narration, output
    from kazreader.cli.checking import compared

    report = compared(paths, list_unreadable=plain)
    narration.require_articles(report, paths, strict=True)
    if plain:
        from kazreader.present.plain import plain_text

        output.write("".join(f"{line}\n" for line in plain_text(report)), None)
    else:
        from kazreader.present.exports import exported

        output.write(exported(report, "text", {}, output.look()), None)
