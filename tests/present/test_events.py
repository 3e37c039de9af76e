"""Folders of several events: which report tells of which."""

from __future__ import annotations

import pytest

from kazreader.model import Comparison
from kazreader.present.events import OWN, in_words, labels

CITED = {article: f"{article.upper()} Herald" for article in "abcdefgh"}


@pytest.mark.parametrize(
    ("events", "told"),
    [
        (("abc",), {}),
        (("abc", "d"), {"d": OWN}),
        (("a", "b"), {"a": OWN, "b": OWN}),
        (("ab", "cd", "e"), {"a": "event 1", "b": "event 1", "c": "event 2", "d": "event 2", "e": OWN}),
    ],
)
def test_a_report_is_labelled_where_not_all_tell_of_one_event(
    events: tuple[str, ...], told: dict[str, str]
) -> None:
    assert labels(Comparison(events=tuple(map(tuple, events)))) == told


@pytest.mark.parametrize(
    ("events", "told"),
    [
        ((), []),
        (("abc",), []),
        (("ab", "c"), ["C Herald seems to cover another event: it is not compared with the others."]),
        (("a", "b"), ["The 2 reports seem to cover 2 events: none is compared with another."]),
        (
            ("ab", "c", "d", "e", "f"),
            [
                "They seem to cover several events: each report is only compared with others of its event.",
                "The only report of their event: C Herald, D Herald, E Herald, F Herald.",
            ],
        ),
    ],
)
def test_what_is_not_compared_is_told_in_sentences(events: tuple[str, ...], told: list[str]) -> None:
    assert in_words(Comparison(events=tuple(map(tuple, events))), CITED) == told
