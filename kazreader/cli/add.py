"""`kazreader add`: save pages, feeds and files as articles of a folder."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import assert_never

import click

from kazreader import gather
from kazreader.cli import narration, output
from kazreader.cli.exits import Exit
from kazreader.compare.outlets import in_words
from kazreader.index import Finder, finder, parse
from kazreader.present.display import printable

_HELP = """Save pages and feeds as articles of a folder, one Markdown file each.

\b
  kazreader add https://SITE/PAGE https://SITE/rss.xml --to ferry
  kazreader add saved.html report.txt feed.xml --to ferry
  curl -s https://SITE/PAGE | kazreader add - --to ferry

An address is a page or a feed (RSS, Atom, JSON Feed), of which each entry's page is saved. A file may be a
page, a feed, text, Markdown or JSON; - is standard input. The paths of the new files are printed.

No file is overwritten. A page saved before is reported as unchanged, or its new version is saved beside
the old one. Addresses need: pip install 'kazreader[web]'. Exit code 2 when something failed.
"""


@click.command(name="add", help=_HELP)
@click.argument("wanted", metavar="URL|FILE...", nargs=-1, required=True)
@click.option(
    "--to",
    "folder",
    required=True,
    type=click.Path(path_type=Path),
    help="The folder of the articles; created if it does not exist.",
)
@click.option(
    "--about",
    metavar="QUERY",
    help="Of feeds, only the entries that `kazreader search QUERY` would match.",
)
def command(wanted: tuple[str, ...], folder: Path, about: str | None) -> int:
    """Save the addresses and files, print the new paths, and return the exit code."""
    piped = sys.stdin.buffer.read() if "-" in wanted else b""
    code = Exit.DONE
    with narration.Progress() as progress:
        outcomes = gather.add(
            wanted, folder, now=datetime.now(UTC), about=_finder(about), piped=piped, progress=progress
        )
        for outcome in outcomes:
            with progress.aside():
                if _print(outcome):
                    code = Exit.BAD_INPUT
    return code


def _finder(about: str | None) -> Finder | None:
    if about is None:
        return None
    query = parse(about)
    if query.asks_claims or query.sources:
        raise click.UsageError(
            "--about takes words, phrases, OR and -words, but no filters such as kind:figure."
        )
    return finder(query)


def _print(outcome: gather.Outcome) -> bool:
    """Print the outcome for one page or file; return whether it failed."""
    match outcome:
        case gather.Saved(what, file, before, note):
            output.write(f"{printable(str(file))}\n", None)
            if note is not None:
                narration.say(f"{in_words(what)}: {note}.")
            if before is not None:
                narration.say(f"{in_words(what)}: has changed since {before} was saved. Both are kept.")
        case gather.Unchanged(what, file):
            narration.say(f"{in_words(what)}: unchanged since it was saved as {file}")
        case gather.PassedOver(what, entries, of):
            narration.say(f"{in_words(what)}: {entries:,} of its {of:,} entries left out, as --about says.")
        case gather.Failed(what, reason):
            narration.say(f"{in_words(what)}: {reason}")
            return True
        case _:
            assert_never(outcome)
    return False
