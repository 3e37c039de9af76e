"""`kazreader read`: open the reader; without a terminal, print the discrepancies as text."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kazreader import config, load
from kazreader.cli.exits import Exit

if TYPE_CHECKING:
    from kazreader.pipeline import Readable

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
    from kazreader.tui.launch import launch

    return launch(chosen, settings, check=_refuse_nothing, hint="" if paths else _FIRST_HINT, demo=demo)


def _refuse_nothing(readable: Readable) -> None:
    """Raise InputError when there is nothing to read, having told why."""
    from kazreader.cli import narration

    if not readable.articles:
        narration.tell_unreadable(readable.unreadable)
        narration.refuse_nothing(readable)


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
