"""`kazreader check`: print where the articles disagree."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kazreader import pipeline
from kazreader.cli import inputs, narration, options, output
from kazreader.cli.at_work import at_work
from kazreader.cli.exits import Exit
from kazreader.model import Kind, Relation, Report
from kazreader.present.choice import Choice, chosen
from kazreader.present.exports import FORMATS, Format, exported
from kazreader.present.ink import Look
from kazreader.present.labels import Labels

if TYPE_CHECKING:
    from kazreader.present.reviews import Reviews

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
    whole = compared(paths, list_unreadable=form != "text", by_hand=by_hand, jobs=jobs)
    report = chosen(whole, choice)
    narration.require_articles(report, paths)
    output.write(rendered(report, form, Labels.of(whole), plain=file is not None, notes=notes), file)
    conflict = any(d.relation is Relation.CONFLICT for d in report.comparison.discrepancies)
    return Exit.YES if exit_code and conflict else Exit.DONE


def compared(
    paths: tuple[Path, ...], *, list_unreadable: bool, by_hand: bool = False, jobs: int | None = None
) -> Report:
    """Return the report on the articles below the paths; write messages to standard error.

    list_unreadable: not for the text report, which names unreadable files itself. Raises InputError as `load`
    does.
    """
    with at_work(jobs) as run:
        report = pipeline.report(inputs.read(paths, run, by_hand=by_hand), run)
    if list_unreadable or not report.articles:
        narration.list_unreadable(report.unreadable)
    narration.list_repaired(report.articles)
    if len(report.articles) == 1:
        narration.say("there is only one article here, so there is nothing to compare.")
    return report


def rendered(
    report: Report, form: Format, labels: Labels | None = None, *, plain: bool = False, notes: bool = False
) -> str:
    """Return the report in this format; plain: as for a file, notes: with the user's reviews."""
    reviews: Reviews = {}
    if notes:
        from kazreader.present.reviews import reviews_of

        reviews = reviews_of(report, inputs.notebook_on(report.articles))
    return exported(report, form, reviews, Look() if plain else output.look(), labels)
