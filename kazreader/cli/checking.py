"""Compare the articles below some paths and print the report; without any argument parser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kazreader import pipeline
from kazreader.cli import inputs, narration, output
from kazreader.cli.at_work import at_work
from kazreader.cli.exits import Exit
from kazreader.model import Relation, Report
from kazreader.present.choice import Choice, chosen
from kazreader.present.exports import Format, exported
from kazreader.present.ink import Look
from kazreader.present.labels import Labels

if TYPE_CHECKING:
    from kazreader.present.reviews import Reviews

_ALL = Choice()


def check(
    paths: tuple[Path, ...],
    choice: Choice = _ALL,
    form: Format = "text",
    file: Path | None = None,
    *,
    by_hand: bool = False,
    notes: bool = False,
    jobs: int | None = None,
    exit_code: bool = False,
) -> int:
    """Print where the articles below the paths disagree, and return the exit code.

    exit_code: tell by it whether a conflict is shown.
    """
    whole = compared(paths, list_unreadable=form != "text", by_hand=by_hand, jobs=jobs)
    report = chosen(whole, choice)
    narration.require_articles(report, paths)
    reviews: Reviews = {}
    labels = Labels.of(whole)
    if notes:
        from kazreader.present.reviews import article_notes, reviews_of

        notebook = inputs.notebook_on(report.articles)
        reviews = reviews_of(report, notebook)
        labels = labels._replace(notes=article_notes(report, notebook))
    output.write(exported(report, form, reviews, output.look() if file is None else Look(), labels), file)
    conflicts = (d for d in report.comparison.discrepancies if d.relation is Relation.CONFLICT)
    conflict = any(d.id not in reviews or not reviews[d.id].dismisses for d in conflicts)
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
