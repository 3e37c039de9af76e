"""Options that several commands take."""

from __future__ import annotations

from pathlib import Path

import click

from kazreader.config import MOST_PROCESSES
from kazreader.model import Kind

paths = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False, allow_dash=True)
)
"""What is read: files, folders, and standard input for `-`."""

of_kinds = click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in Kind]),
    help="Only this kind; repeatable.",
)
"""Which kinds of claims are shown; none given: all."""

by_hand = click.option(
    "--by-hand",
    is_flag=True,
    help="Take texts, dates, sources and titles as you set them by hand in the reader.",
)
"""Whether the user's decisions count; without it the same files give everybody the same."""

jobs = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(0, MOST_PROCESSES),
    metavar="N",
    help="Work through many articles in N processes; 0: one for each core. Default: as your settings say.",
)
"""How many processes; the result does not depend on it."""
