"""`kazreader read`: open the reader; without a terminal, print the discrepancies as text."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(name="read")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
def command(paths: tuple[Path, ...]) -> None:
    """Open the reader on folders and files; without PATHS, on the bundled sample."""
    raise click.ClickException("the reader is not built yet")
