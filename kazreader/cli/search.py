"""`kazreader search`: search the articles for words, patterns or claims."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from kazreader import pipeline
from kazreader.cli import inputs, narration, options, output
from kazreader.cli.at_work import at_work
from kazreader.cli.exits import Exit
from kazreader.index.query import Query, parse
from kazreader.present import json_text, search_report
from kazreader.present.search_hits import Hit, hits_in_claims, hits_in_text
from kazreader.run_context import RunContext

_HELP = """Print the matches of QUERY in the articles below PATHS; `-` is standard input.

Exits with 1 when nothing matches.

\b
  dead wounded     articles with both words
  dead OR killed   articles with one of them
  '"tear gas"'     the phrase, also across line breaks
  '"gas fired"~5'  the words in any order, at most five others between
  evacu*           words that begin like this
  killed~          the word in all its forms: killing, kills
  ferry -drill     articles without a word
  source:EFE       of this source
  kind:figure      in claims of this kind; is:conflict in conflicting
                   ones; num:20..30 in figures of that range
  name:petrov      a name that any report spells like this; with ~ at the
                   end typing errors are allowed

Case and accents matter if a word has an upper-case letter. Put -- before a QUERY that begins with
a minus.
"""


@click.command(name="search", help=_HELP)
@click.argument("query")
@options.paths
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True
)
@click.option("--regex", is_flag=True, help="QUERY is a regular expression.")
@click.option("--fuzzy", is_flag=True, help="Allow one typing error in a word, two in a long one.")
@options.jobs
@click.option("--count", is_flag=True, help="Print only the number of matches of each article.")
def command(
    query: str, paths: tuple[Path, ...], form: str, regex: bool, fuzzy: bool, count: bool, jobs: int | None
) -> int:
    """Print the matches and return the exit code."""
    if regex and fuzzy:
        raise click.UsageError("--regex and --fuzzy exclude each other.")
    wanted = parse(query, regex=regex, fuzzy=fuzzy)
    with at_work(jobs) as run:
        readable = inputs.read(paths, run)
        hits = _hits(readable, wanted, run)
    narration.list_unreadable(readable.unreadable)
    narration.require_articles(readable, paths)
    output.write(_rendered(query, hits, form, count=count), None)
    return Exit.DONE if hits else Exit.YES


def _hits(readable: pipeline.Readable, query: Query, run: RunContext) -> list[Hit]:
    if query.asks_claims:
        claims = pipeline.claims(readable.articles, run)
        report = pipeline.report(readable, run, known=claims)
        return list(hits_in_claims(report, query, claims))
    return list(hits_in_text(readable.articles, query))


def _rendered(query: str, hits: Sequence[Hit], form: str, *, count: bool) -> str:
    match form, count:
        case "json", False:
            return json_text.dumps(search_report.search_object(query, hits), indent=1) + "\n"
        case "json", True:
            return json_text.dumps(search_report.count_object(query, hits), indent=1) + "\n"
        case "jsonl", _:
            objects = search_report.counts(hits) if count else map(search_report.hit_object, hits)
            return "".join(json_text.dumps(one) + "\n" for one in objects)
        case _:
            lines = search_report.count_lines if count else search_report.search_lines
            return "".join(f"{line}\n" for line in lines(hits, output.look()))
