"""`kazreader read`: open the reader; without a terminal, print the discrepancies as text."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kazreader import load, pipeline

_AT_ONCE = 600_000
"Bytes that are loaded and cleaned before the first frame; of more, only the first file."


@click.command(name="read")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
def command(paths: tuple[Path, ...]) -> int:
    """Open the reader on folders and files; without PATHS, on the bundled sample."""
    chosen = paths or (load.sample_folder(),)
    if not (sys.stdout.isatty() and sys.stderr.isatty()):
        from kazreader.cli import output
        from kazreader.cli.check import rendered

        output.write(rendered(pipeline.report(pipeline.read(chosen)), "text"), None)
        return 0
    from kazreader.tui.launch import launch

    return launch(chosen, _first_look(chosen))


def _first_look(paths: tuple[Path, ...]) -> pipeline.Readable | None:
    """Return what can be read at once; None: wait for the analysis to load it."""
    size = 0
    for file in (f for path in paths for f in (path.rglob("*") if path.is_dir() else (path,))):
        try:
            size += file.stat().st_size
        except OSError:
            continue
        if size > _AT_ONCE:
            return None
    return pipeline.read(paths)
