"""`kazreader check`: print where the articles disagree."""

from __future__ import annotations

from pathlib import Path

import click

from kazreader.cli import checking, options
from kazreader.model import Kind, Relation
from kazreader.present.choice import Choice
from kazreader.present.exports import FORMATS, Format

_RELATIONS = tuple(relation.value for relation in Relation if relation is not Relation.AGREEMENT)


@click.command(name="check")
@options.paths
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@click.option(
    "--output", "file", type=click.Path(path_type=Path, dir_okay=False), help="Write to this file, as UTF-8."
)
@options.of_kinds
@click.option(
    "--relation",
    "relations",
    multiple=True,
    type=click.Choice(_RELATIONS),
    help="Only this relation; repeatable.",
)
@click.option(
    "--source",
    "sources",
    multiple=True,
    help="Only where this source takes part: its name, letter or id; repeatable.",
)
@options.by_hand
@click.option("--notes", is_flag=True, help="Include your verdicts and notes, in every format.")
@options.jobs
@click.option("--exit-code", is_flag=True, help="Exit with 1 when a conflict is shown, as `git diff` does.")
def command(
    paths: tuple[Path, ...],
    form: Format,
    file: Path | None,
    kinds: tuple[str, ...],
    relations: tuple[str, ...],
    sources: tuple[str, ...],
    by_hand: bool,
    notes: bool,
    jobs: int | None,
    exit_code: bool,
) -> int:
    """Print where the articles below PATHS disagree; `-` is standard input."""
    choice = Choice(
        kinds=frozenset(map(Kind, kinds)), relations=frozenset(map(Relation, relations)), sources=sources
    )
    return checking.check(
        paths, choice, form, file, by_hand=by_hand, notes=notes, jobs=jobs, exit_code=exit_code
    )
