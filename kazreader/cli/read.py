"""`kazreader read`: open the reader; without a terminal, print the discrepancies as text."""

from __future__ import annotations

from pathlib import Path

import click

from kazreader import config
from kazreader.cli import reading


@click.command(name="read")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, readable=False))
@click.option("--theme", type=click.Choice(config.THEMES), help="Colours; default: from your settings.")
@click.option("--ascii", "ascii_only", is_flag=True, help="Symbols and frames in ASCII only.")
@click.option("--no-mouse", is_flag=True, help="Leave the mouse to the terminal.")
@click.option(
    "--plain", is_flag=True, help="Print the articles with the disagreements in words, without a screen."
)
@click.option("--demo", is_flag=True, help="Open the bundled sample with a one-minute tour.")
def command(
    paths: tuple[Path, ...], theme: str | None, ascii_only: bool, no_mouse: bool, plain: bool, demo: bool
) -> int:
    """Open the reader on folders and files; without PATHS, on the bundled sample."""
    settings = config.read()
    settings = settings._replace(
        theme=theme or settings.theme,
        ascii=ascii_only or settings.ascii,
        mouse=settings.mouse and not no_mouse,
        plain=plain or settings.plain,
    )
    return reading.read(paths, settings, demo=demo)
