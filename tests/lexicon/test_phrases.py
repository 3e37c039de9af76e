"""Phrases found by their first or their last word."""

from __future__ import annotations

from kazreader.lexicon.phrases import phrases

_DEATHS = phrases([("died", "died"), ("passed away", "died"), ("passed", "overtook")])


def test_the_longest_phrase_is_found_by_its_first_word() -> None:
    words = ["she", "passed", "away"]
    assert _DEATHS.at(words, 1) == (3, "died")
    assert _DEATHS.at(words[:2], 1) == (2, "overtook")
    assert _DEATHS.at(words, 0) is None


def test_behind_the_last_word_and_before_the_first_stands_no_phrase() -> None:
    assert _DEATHS.at(["died"], 1) is None
    assert _DEATHS.before(["died"], 0) is None
