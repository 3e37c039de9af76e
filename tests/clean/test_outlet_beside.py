from __future__ import annotations

import pytest

from kazreader.clean.outlet_beside import outlet_in_credits, without_outlet
from kazreader.model import BlockKind, Ground
from tests.clean.pages import HEADLINE, REPORT, cleaned, page


@pytest.mark.parametrize(
    ("written", "headline", "outlet", "title", "named"),
    [
        ("Ferry sinks | Harbour Post", None, None, "Ferry sinks", "Harbour Post"),
        ("Ferry sinks - BBC News", None, None, "Ferry sinks", "BBC News"),
        ("Ferry sinks | World news | The Guardian", None, None, "Ferry sinks", "The Guardian"),
        ("Ferry sinks - The Lantern", "Ferry sinks", None, "Ferry sinks", "The Lantern"),
        (
            "Ferry sinks – what we know – The Lantern",
            None,
            "Lantern",
            "Ferry sinks – what we know",
            "The Lantern",
        ),
        ("Ferry sinks - World", "Ferry sinks", None, "Ferry sinks", None),
        ("Ferry sinks - The Lantern", None, None, "Ferry sinks - The Lantern", None),
        ("Ferry - captain - owner", None, None, "Ferry - captain - owner", None),
        ("Ferry sinks | World", None, None, "Ferry sinks | World", None),
        ("Harbour Post", None, "Harbour Post", "Harbour Post", None),
    ],
)
def test_a_title_ends_where_the_outlet_and_its_sections_begin(
    written: str, headline: str | None, outlet: str | None, title: str, named: str | None
) -> None:
    assert without_outlet(written, headline, outlet) == (title, named)


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By Nora Quist, Reuters", "Reuters"),
        ("By Nora Quist | Harbour Post", "Harbour Post"),
        ("By Nora Quist and Paul Brandt for The Harbour Times", "The Harbour Times"),
        ("By Nora Quist of the Harbour Post", "Harbour Post"),
        ("By Nora Quist, Political Correspondent, Harbour Herald", "Harbour Herald"),
        ("By NORA QUIST\nAssociated Press Writer", "Associated Press"),
        ("Harbour Post Staff", "Harbour Post"),
        ("By Reuters", "Reuters"),
        ("15.03.2031 | Baltic Courier", "Baltic Courier"),
        ("15 March 2031 · Baltic Courier · 3 min read", "Baltic Courier"),
        ("Nora Quist | Politics | Baltic Courier | 2031-03-15", "Baltic Courier"),
        ("Published by Baltic Courier on 15 March 2031", "Baltic Courier"),
        ("Source: Baltic Courier, 15 March 2031", "Baltic Courier"),
        ("15 March 2031 | World News", None),
        ("15 March 2031 | Nora Quist", None),
        ("Police search the rooms of a publisher, Harbour Post, for the files", None),
        ("By Nora Quist, Business Reporter", None),
        ("By Nora Quist, National News", None),
        ("By Nora Quist in Oxley, Norway", None),
        ("By Nora Post", None),
        ("Nora Quist/AP", None),
    ],
)
def test_a_line_of_credits_names_an_outlet_beside_its_day_and_its_writers(
    line: str, outlet: str | None
) -> None:
    assert outlet_in_credits(line) == outlet


def test_a_headline_and_a_byline_name_the_outlet_of_a_report() -> None:
    named = cleaned(page((f"{HEADLINE} | Harbour Post", "By Nora Quist"), REPORT)).metadata
    assert (named.title, named.source) == (HEADLINE, "Harbour Post")
    named = cleaned(page((HEADLINE, "By Nora Quist", "Associated Press Writer"), REPORT)).metadata
    assert (named.source, named.source_basis) == ("Associated Press", Ground.MASTHEAD)


@pytest.mark.parametrize(
    "opening", ["By Ada Quist and Bo Lind OXLEY (Reuters) - {}", "OXLEY (Reuters) - {} and in the harbour"]
)
def test_a_first_sentence_behind_writers_or_an_agency_is_no_credit(opening: str) -> None:
    text = page((HEADLINE,), (opening.format(REPORT[0].rstrip(".")),), REPORT[1:])
    article = cleaned(text)
    (block,) = (b for b in article.blocks if REPORT[0].rstrip(".") in b.span.of(text))
    assert block.kind is BlockKind.BODY


def test_an_outlet_in_capitals_above_the_report_is_written_as_a_name() -> None:
    named = cleaned(page(("HARBOUR POST",), (HEADLINE,), REPORT)).metadata
    assert named.source == "Harbour Post"
