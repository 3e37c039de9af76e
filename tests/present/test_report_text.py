"""`check --format text`: readable at 80 columns, the same words with and without colour."""

from __future__ import annotations

import re

import pytest
from syrupy.assertion import SnapshotAssertion

from kazreader.model import Comparison, Discrepancy, Relation, Report, Span
from kazreader.present.exports.report_text import report_text
from kazreader.present.ink import Look
from kazreader.present.labels import Labels
from kazreader.present.wording import HEADINGS, MARKS
from tests.flood import DEATHS, FLOOD, HOMELESS

ALL = FLOOD.comparison.discrepancies
STYLING = re.compile(r"\x1b\[[0-9;]*m")


def text_of(report: Report, discrepancies: tuple[Discrepancy, ...], look: Look) -> str:
    shown = report._replace(comparison=report.comparison._replace(discrepancies=discrepancies))
    return report_text(shown, look, {}, Labels.of(shown))


def lines(look: Look, report: Report = FLOOD, discrepancies: tuple[Discrepancy, ...] = ALL) -> list[str]:
    return text_of(report, discrepancies, look).splitlines()


def test_the_whole_report_reads_like_this(snapshot: SnapshotAssertion) -> None:
    assert text_of(FLOOD, ALL, Look()) == snapshot


def test_no_line_is_wider_than_the_terminal() -> None:
    for width in (40, 57, 80, 100):
        assert max(len(line) for line in lines(Look(width))) <= width


def test_colour_only_adds_styling() -> None:
    plain, coloured = text_of(FLOOD, ALL, Look(80)), text_of(FLOOD, ALL, Look(80, colour=True))
    assert coloured != plain
    assert STYLING.sub("", coloured) == plain


def test_ascii_marks_say_the_same() -> None:
    text = text_of(FLOOD, (DEATHS, HOMELESS), Look(ascii_only=True))
    assert "!1 people killed by the flood" in text
    assert "+2 people without a home" in text
    assert "[14 dead]" in text


def test_the_strongest_relation_comes_first() -> None:
    shown = lines(Look(), discrepancies=(HOMELESS, DEATHS))
    assert shown.index("≠1 people killed by the flood") < shown.index("↑2 people without a home")


def test_one_report_has_nothing_to_be_compared_with() -> None:
    alone = Report(FLOOD.articles[:1], (), Comparison())
    assert lines(Look(), alone, ()) == [
        "1 report · no discrepancies",
        "",
        "  A  Herald  3 Jun 2024 (from its text)  flood/a.txt",
        "",
        "One report: there is nothing to compare it with.",
    ]


def test_an_article_about_another_event_is_named_once() -> None:
    other = FLOOD._replace(comparison=Comparison(events=(("a", "b", "c"), ("d",))))
    told = "D Gazette seems to cover another event: it is not compared with the others."
    assert told in lines(Look(), other, ())


def test_several_events_are_listed_with_their_reports() -> None:
    mixed = FLOOD._replace(comparison=Comparison(events=(("a", "b"), ("c", "d"))))
    shown = lines(Look(), mixed, (DEATHS,))
    first, second = shown.index("Event 1: A Herald, B Courier"), shown.index("Event 2: C Wire, D Gazette")
    assert shown[first + 1] == "No discrepancies."
    assert second < shown.index("≠1 people killed by the flood")


HEADS = (" people killed by the flood", "1 people killed by the flood")


def test_every_relation_has_a_heading_and_a_mark() -> None:
    for relation in Relation:
        shown = lines(Look(), discrepancies=(DEATHS._replace(relation=relation),))
        assert HEADINGS[relation] in shown
        assert any(line[:1] == MARKS[relation] and line[1:].startswith(HEADS) for line in shown)


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("The convoy has 250 vehicles and that it would go home soon.", "250 vehicles"),
        ("The convoy has 250 vehicles and tents for all.", "250 vehicles and tents for all"),
        ("The rebels said 250 vehicles were lost that they had bought.", "250 vehicles were lost"),
    ],
)
def test_what_one_report_alone_counts_is_told_to_the_end_of_its_noun(told: str, shown: str) -> None:
    article = FLOOD.articles[0]
    span = Span(told.index("250"), told.index("250") + 3)
    claim = DEATHS.sides[0].claims[0]
    alone = claim._replace(
        mention=claim.mention._replace(article="a", span=span), sentence=Span(0, len(told))
    )
    comparison = Comparison((), (), only_in=(("a", (alone,)),))
    told_of = article._replace(article=article.article._replace(text=told), blocks=(), prose=told)
    report = Report((told_of,), (), comparison)
    assert f"(“{shown}”)." in " ".join(text_of(report, (), Look()).split())
