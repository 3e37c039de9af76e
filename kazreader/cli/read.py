"""`kazreader read`: open the reader; without a terminal, print the discrepancies as text."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kazreader import config, load
from kazreader.cli.exits import Exit
from kazreader.kept import Kept, kept_for

if TYPE_CHECKING:
    from kazreader.pipeline import Readable

_AT_ONCE = 600_000
"Bytes that are loaded and cleaned before the first frame; of more, the analysis brings the rest."
_FIRST_HINT = "the bundled sample: ] walks its disagreements, ? lists the keys; kazreader FOLDER opens yours"


@click.command(name="read")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, readable=False))
@click.option("--theme", type=click.Choice(config.THEMES), help="Colours: as in the configuration file.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Marks and lines in ASCII only.")
@click.option("--no-mouse", is_flag=True, help="Leave the mouse to the terminal.")
@click.option("--plain", is_flag=True, help="Print the articles with the disagreements in words; no screen.")
@click.option("--demo", is_flag=True, help="Open the bundled sample with a tour of one minute.")
def command(
    paths: tuple[Path, ...], theme: str | None, ascii_only: bool, no_mouse: bool, plain: bool, demo: bool
) -> int:
    """Open the reader on folders and files; without PATHS, on the bundled sample."""
    settings = config.read()
    settings = replace(
        settings,
        theme=theme or settings.theme,
        ascii=ascii_only or settings.ascii,
        mouse=settings.mouse and not no_mouse,
        plain=plain or settings.plain,
    )
    chosen = (load.sample_folder(),) if demo or not paths else paths
    terminal = sys.stdout.isatty() and sys.stderr.isatty()
    if settings.plain or not terminal:
        _print(chosen, plain=settings.plain)
        return Exit.DONE
    first, whole = _first_look(chosen, kept_for(settings))
    if whole and not first.articles:
        from kazreader.cli import narration

        narration.tell_unreadable(first.unreadable)
        narration.refuse_nothing(first)
    from kazreader.tui.launch import launch

    return launch(chosen, first, settings, hint="" if paths else _FIRST_HINT, demo=demo)


def _print(paths: tuple[Path, ...], *, plain: bool) -> None:
    from kazreader.cli import narration, output
    from kazreader.cli.check import compared, rendered

    report = compared(paths, tell_unreadable=plain)
    narration.refuse_nothing(report)
    if plain:
        from kazreader.present.plain import plain_text

        output.write("".join(f"{line}\n" for line in plain_text(report)), None)
    else:
        output.write(rendered(report, "text"), None)


def _first_look(paths: tuple[Path, ...], kept: Kept | None) -> tuple[Readable, bool]:
    """Return what can be read at once, the first files of many, and whether that is everything."""
    from kazreader import pipeline
    from kazreader.load.files import find

    files = find(paths).files
    first: list[Path] = []
    size = 0
    for file in map(Path, files):
        with suppress(OSError):
            size += file.stat().st_size
        if size > _AT_ONCE:
            return pipeline.read(first, kept=kept) if first else pipeline.Readable((), ()), False
        first.append(file)
    return pipeline.read(paths, kept=kept), True
