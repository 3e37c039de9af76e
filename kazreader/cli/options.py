"""Options that several commands take."""

from __future__ import annotations

from pathlib import Path

import click

from kazreader.config import MOST_PROCESSES
from kazreader.model import Kind

paths = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False, allow_dash=True)
)
"Files, folders, and `-` for standard input."

of_kinds = click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in Kind]),
    help="Only this kind; repeatable.",
)
"The kinds of claims to show; none given: all."

by_hand = click.option(
    "--by-hand",
    is_flag=True,
    help="Use the texts, dates, sources and titles that you set by hand in the reader.",
)
"Whether to apply the user's decisions; by default the same files give the same bytes to everybody."

jobs = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(0, MOST_PROCESSES),
    metavar="N",
    help="Analyse many articles in N processes; 0: one for each core. Default: from your settings.",
)
"The number of processes; the result does not depend on it."
