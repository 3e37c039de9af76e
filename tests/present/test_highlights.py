"""Layers of spans become runs that tile the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kazreader.model import Span
from kazreader.present.highlights import (
    Highlight,
    Paint,
    Run,
    chosen_highlights,
    debris_highlights,
    hit_highlights,
    runs,
    topic_highlights,
)
from tests.flood import ARTICLES, DEATHS, FLOOD

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda t: Span(t[0], t[0] + t[1]))
HIGHLIGHTS = st.lists(
    st.builds(Highlight, SPANS, st.sampled_from(Paint), st.sampled_from([None, "x", "y"])), max_size=12
)


def drawn(text: str, *highlights: Highlight) -> str:
    """Return the text with each painted run in braces, such as {conflict:14 dead}."""
    pieces = runs(Span(0, len(text)), highlights)
    return "".join(
        f"{{{run.paint}:{run.span.of(text)}}}" if run.paint else run.span.of(text) for run in pieces
    )


@given(SPANS, HIGHLIGHTS)
def test_the_runs_joined_give_the_text_back(within: Span, highlights: list[Highlight]) -> None:
    text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    assert "".join(run.span.of(text) for run in runs(within, highlights)) == within.of(text)


@given(HIGHLIGHTS)
def test_every_character_shows_its_strongest_layer(highlights: list[Highlight]) -> None:
    strength = list(Paint).index
    for run in runs(Span(0, 42), highlights):
        for at in range(run.span.start, run.span.end):
            layers = [h.paint for h in highlights if h.span.start <= at < h.span.end]
            assert run.paint == min(layers, key=strength, default=None)


def test_a_search_hit_shows_above_a_conflict_and_keeps_its_topic() -> None:
    text = "counted 14 dead here"
    layers = (Highlight(Span(8, 15), Paint.CONFLICT, "fig"), Highlight(Span(11, 15), Paint.HIT))
    assert drawn(text, *layers) == "counted {conflict:14 }{hit:dead} here"
    assert Run(Span(11, 15), Paint.HIT, "fig") in runs(Span(0, len(text)), layers)


def test_a_nested_span_shows_inside_a_longer_one_of_its_kind() -> None:
    outer, inner = Highlight(Span(0, 9), Paint.CONFLICT, "o"), Highlight(Span(3, 6), Paint.CONFLICT, "i")
    assert [run.topic for run in runs(Span(0, 9), (outer, inner))] == ["o", "i", "o"]


def test_plain_text_is_one_run() -> None:
    assert runs(Span(5, 9), ()) == (Run(Span(5, 9), None, None),)
    assert runs(Span(5, 5), ()) == ()


def test_mentions_are_found_by_article_in_the_order_of_the_text() -> None:
    marks = topic_highlights(FLOOD.comparison)["d"]
    text = ARTICLES["d"].article.text
    assert [(h.span.of(text), h.paint) for h in marks] == [
        ("Sunday night", Paint.CONFLICT),
        ("Twelve people", Paint.CONFLICT),
        ("Ilse Varga", Paint.SPELLING),
        ("the deputy mayor", Paint.CONFLICT),
    ]


def test_the_open_discrepancy_stands_out() -> None:
    (mark,) = chosen_highlights(DEATHS, "b")
    assert (mark.span.of(ARTICLES["b"].article.text), mark.paint) == ("At least 19 people", Paint.CHOSEN)


def test_debris_is_removed_or_dimmed() -> None:
    text = ARTICLES["a"].article.text
    assert [(h.span.of(text)[:14], h.paint) for h in debris_highlights(ARTICLES["a"])] == [
        ("Home | Weather", Paint.REMOVED),
        ("Photo: Herald", Paint.REMOVED),
        ("Leave a reply.", Paint.REMOVED),
        ("A crew repairs", Paint.DIMMED),
    ]


def test_the_current_hit_is_told_from_the_others() -> None:
    assert [h.paint for h in hit_highlights((Span(0, 1), Span(4, 5)), current=1)] == [
        Paint.HIT,
        Paint.CURRENT_HIT,
    ]
