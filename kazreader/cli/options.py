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

by_hand = click.option(
    "--by-hand",
    is_flag=True,
    help="Read the text as you kept and removed it by hand in the reader.",
)
"""Whether the user's decisions count; without it the same files give everybody the same."""
