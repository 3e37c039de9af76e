"""One door to all formats."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from kazreader.present.exports import FORMATS, SUFFIXES, Format, exported, format_of, is_export
from kazreader.present.ink import Look
from tests.flood import FLOOD


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_ends_in_one_line_feed(form: Format) -> None:
    text = exported(FLOOD, form, {}, Look())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_a_file_name_asks_for_a_format() -> None:
    assert {format_of(PurePath(f"brief{suffix}")) for suffix in SUFFIXES} == set(FORMATS)
    assert format_of(PurePath("BRIEF.MD")) == "markdown"
    assert format_of(PurePath("brief.pdf")) is None
    assert format_of(PurePath("brief")) is None


def test_the_report_of_a_thousand_articles_is_known_again() -> None:
    assert is_export("1,234 reports · 3 conflicts")
    assert is_export("# 1,234 reports in town: 3 conflicts")
