"""`kazreader search`: print where words, patterns or claims stand in the articles."""

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

_HELP = """Print where QUERY stands in the articles below PATHS; `-` is standard input.

Exits with 1 when nothing matches.

\b
  dead wounded     articles that hold both words
  dead OR killed   articles that hold one of them
  '"tear gas"'     the words in a row, over line breaks too
  '"gas fired"~5'  with up to five other words between, in any order
  evacu*           words that begin so
  killed~          the word in all its forms: killing, kills
  ferry -drill     articles without a word
  source:EFE       of this source
  kind:figure      in claims of this kind, is:conflict that
                   disagree, num:20..30 whose figure may lie there
  name:petrov      where a name stands that any report spells so; ~ behind it
                   forgives a slip

Case and accents count as soon as a word has an upper-case letter. Put -- before a QUERY that begins
with a minus.
"""


@click.command(name="search", help=_HELP)
@click.argument("query")
@options.paths
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True
)
@click.option("--regex", is_flag=True, help="QUERY is a regular expression.")
@click.option("--fuzzy", is_flag=True, help="Forgive a slip in a word, two in a long one.")
@click.option("--count", is_flag=True, help="Print the number of matches of each article instead.")
def command(query: str, paths: tuple[Path, ...], form: str, regex: bool, fuzzy: bool, count: bool) -> int:
    """Print the matches and return the exit code."""
    if regex and fuzzy:
        raise click.UsageError("--regex and --fuzzy do not go together: a pattern tells what it forgives.")
    wanted = parse(query, regex=regex, fuzzy=fuzzy)
    with at_work() as run:
        readable = inputs.read(paths, run)
        hits = _hits(readable, wanted, run)
    narration.tell_unreadable(readable.unreadable)
    narration.refuse_nothing(readable, paths)
    output.write(_rendered(query, hits, form, count=count), None)
    return Exit.DONE if hits else Exit.SAID_SO


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
