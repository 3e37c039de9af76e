"""`kazreader clean`: print the cleaned text, or what was removed and why."""

from __future__ import annotations

from pathlib import Path

import click

from kazreader.cli import inputs, narration, options, output
from kazreader.cli.at_work import at_work
from kazreader.compare.outlets import in_words
from kazreader.model import CleanArticle
from kazreader.present import json_text
from kazreader.present.display import one_line, printable
from kazreader.present.exports import report_json


@click.command(name="clean")
@options.paths
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True
)
@options.by_hand
@options.jobs
def command(paths: tuple[Path, ...], form: str, by_hand: bool, jobs: int | None) -> None:
    """Print the cleaned text of the articles below PATHS; `-` is standard input."""
    with at_work(jobs) as run:
        readable = inputs.read(paths, run, by_hand=by_hand)
    narration.list_unreadable(readable.unreadable)
    narration.list_repaired(readable.articles)
    for number, article in enumerate(readable.articles):
        alone = len(readable.articles) == 1
        output.write(
            _as_text(article, "" if alone else _heading(article, number))
            if form == "text"
            else _as_json(article, indent=1 if form == "json" else None),
            None,
        )
    narration.require_articles(readable, paths)


def _heading(article: CleanArticle, number: int) -> str:
    """Return the heading of one of several files, as `head` and `tail` print it."""
    blank = "\n" if number else ""
    return f"{blank}==> {one_line(in_words(article.article.path))} <==\n"


def _as_text(article: CleanArticle, heading: str) -> str:
    return f"{heading}{printable(report_json.kept_text(article))}\n"


def _as_json(article: CleanArticle, indent: int | None) -> str:
    return json_text.dumps(report_json.clean_object(article), indent=indent) + "\n"
