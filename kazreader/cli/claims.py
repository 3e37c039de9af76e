"""`kazreader claims`: print every claim, one JSON object a line, for DuckDB, pandas or Spark."""

from __future__ import annotations

from pathlib import Path

import click

from kazreader import pipeline
from kazreader.cli import inputs, narration, options, output
from kazreader.cli.at_work import at_work
from kazreader.compare.outlets import cited_names
from kazreader.present import json_text
from kazreader.present.claim_lines import claim_line


@click.command(name="claims")
@options.paths
@options.of_kinds
@options.by_hand
@options.jobs
def command(paths: tuple[Path, ...], kinds: tuple[str, ...], by_hand: bool, jobs: int | None) -> None:
    """Print every claim of the articles below PATHS as JSON, one a line, in the order of the text.

    `-` is standard input.
    """
    with at_work(jobs) as run:
        readable = inputs.read(paths, run, by_hand=by_hand)
        claims = pipeline.claims_by_article(readable.articles, run)
    narration.list_unreadable(readable.unreadable)
    narration.require_articles(readable, paths)
    articles = {article.article.id: article for article in readable.articles}
    names = cited_names(readable.articles)
    for found in claims:
        wanted = (claim for claim in found if not kinds or claim.kind.value in kinds)
        lines = (claim_line(c, articles[c.mention.article], names[c.mention.article]) for c in wanted)
        if text := "".join(f"{json_text.dumps(line)}\n" for line in lines):
            output.write(text, None)
