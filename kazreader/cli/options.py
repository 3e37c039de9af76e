"""Options that several commands take."""

from __future__ import annotations

import click

from kazreader.model import Kind

of_kinds = click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([kind.value for kind in Kind]),
    help="Only this kind; repeatable.",
)
"""Which kinds of claims are shown; none given: all."""
