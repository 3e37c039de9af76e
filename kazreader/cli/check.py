"""`kazreader check`: print where the articles disagree."""

from __future__ import annotations

from pathlib import Path

import click

from kazreader import pipeline
from kazreader.present import json_text, report_json


@click.command(name="check")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["json"]), default="json", show_default=True)
def command(paths: tuple[Path, ...], form: str) -> None:
    """Print where the articles below PATHS disagree."""
    report = pipeline.report(pipeline.read(paths))
    click.echo(json_text.dumps(report_json.report_object(report), indent=1))
