"""The formats in which a report can be exported: one function from a report to text, for every face."""

from __future__ import annotations

import re
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Literal, TypeAlias, assert_never

from kazreader.load.own_report import HEAD
from kazreader.model import Report
from kazreader.present.ink import Look
from kazreader.present.labels import Labels

if TYPE_CHECKING:
    from kazreader.present.reviews import Reviews

Format: TypeAlias = Literal["text", "json", "jsonl", "csv", "markdown", "html"]

FORMATS: tuple[Format, ...] = ("text", "json", "jsonl", "csv", "markdown", "html")
_SUFFIXES: dict[str, Format] = {
    ".txt": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
}
SUFFIXES = tuple(_SUFFIXES)


_BEGINNING = 1000
"Characters by which an export is recognised."
_BEGINS = "|".join(
    (
        f"(?:# )?{HEAD}",  # text, Markdown
        "discrepancy,kind,relation,",  # CSV
        r'\{\s*"format": "kazreader/report"',  # JSON
        r'\{"id": "[a-z]+-[0-9a-f]{8}", "kind": ',  # JSON lines
        r"<!DOCTYPE html>(?:(?!</title>).){0,300}<title>[\d,]+ reports?",  # HTML
    )
)
"How an export begins, by format."


def format_of(file: PurePath) -> Format | None:
    """Return the format of a file name's suffix; None for any other."""
    return _SUFFIXES.get(file.suffix.lower())


def may_be_replaced(file: Path) -> bool:
    """Whether an existing file is empty or an older export. Raises OSError."""
    with file.open(encoding="utf-8", errors="replace") as there:
        begins = there.read(_BEGINNING)
    return not begins or is_export(begins)


def is_export(begins: str) -> bool:
    """Whether a file that begins like this is a report in one of these formats."""
    return re.match(_BEGINS, begins, re.DOTALL) is not None


def exported(report: Report, form: Format, reviews: Reviews, look: Look, labels: Labels | None = None) -> str:
    """Return the report in a format, ending in a line feed; each format is imported on first use.

    labels: by default those of the report itself.
    """
    labels = Labels.of(report) if labels is None else labels
    match form:
        case "text":
            from kazreader.present.exports.report_text import report_text

            return report_text(report, look, reviews, labels)
        case "json":
            from kazreader.present import json_text
            from kazreader.present.exports import report_json

            return json_text.dumps(report_json.report_object(report, reviews, labels), indent=1) + "\n"
        case "jsonl":
            from kazreader.present import json_text
            from kazreader.present.exports import report_json

            objects = report_json.report_object(report, reviews, labels)["discrepancies"]
            return "".join(json_text.dumps(line) + "\n" for line in objects)
        case "csv":
            from kazreader.present.exports.report_csv import report_csv

            return report_csv(report, reviews, labels)
        case "markdown":
            from kazreader.present.exports.report_markdown import report_markdown

            return report_markdown(report, reviews, labels)
        case "html":
            from kazreader.present.exports.report_html import report_html

            return report_html(report, reviews, labels)
        case _:
            assert_never(form)
