"""`kazreader clean`: print the cleaned text, or what was removed and why."""

from __future__ import annotations

from pathlib import Path

import click

from kazreader import pipeline
from kazreader.present import json_text, report_json


@click.command(name="clean")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True
)
def command(paths: tuple[Path, ...], form: str) -> None:
    """Print the cleaned text of the articles below PATHS."""
    for article in pipeline.read(paths).articles:
        if form == "text":
            click.echo(report_json.kept_text(article))
        else:
            click.echo(
                json_text.dumps(report_json.clean_object(article), indent=1 if form == "json" else None)
            )
