from __future__ import annotations

from types import SimpleNamespace

import pytest

from kazreader.index import Query, finder, fold, parse, parse_find
from kazreader.index.finder import vocabulary_of
from kazreader.index.word_forms import forms
from kazreader.model import QueryError

TEXT = (
    "The Ferry’s crew fired tear  gas,\u00a0they said; “tear-gas” burned.\n\n"
    "Gas was out. Café and cafe\u0301; 2,300 seats in Nur-Sultan. US officials told us."
)


def found(query: Query, text: str = TEXT) -> list[str] | None:
    spans = finder(query, ("ferry", "gas", "tear", "cafe", "seats", "officials")).spans(fold(text))
    return None if spans is None else [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ferry", ["Ferry"]),
        ("ferr", None),
        ("ferr*", ["Ferry"]),
        ("gas", ["gas", "gas", "Gas"]),
        ("Gas", ["Gas"]),
        ('"tear gas"', ["tear  gas", "tear-gas"]),
        ('"tear ga*"', ["tear  gas", "tear-gas"]),
        ('"burned gas"', None),
        ("tear seats", ["tear", "tear", "seats"]),
        ("tear missing", None),
        ("cafe", ["Café", "cafe\u0301"]),
        ("Café café", ["Café", "cafe\u0301"]),
        ("US", ["US"]),
        ("us", ["US", "us"]),
        ("2,300", ["2,300"]),
        ('"nur sultan"', ["Nur-Sultan"]),
        ("they -drill", ["they"]),
        ("they -gas", None),
        ("-drill", []),
        ('gas "tear gas"', ["tear  gas", "tear-gas", "Gas"]),
        ("burned OR missing OR seats", ["burned", "seats"]),
        ("missing OR lost", None),
        ("they burned OR seats", ["they", "burned", "seats"]),
        ('"tear gas" OR cafe', ["tear  gas", "tear-gas", "Café", "cafe\u0301"]),
        ('"fired crew"~0', ["crew fired"]),
        ('"gas ferry"~3', None),
        ('"gas ferry"~4', ["Ferry’s crew fired tear  gas"]),
        ('"burned out"~9', None),
        ('"Seats cafe"~9 OR Gas', ["Gas"]),
    ],
)
def test_a_query_finds_the_words_it_asks_for_or_nothing(typed: str, expected: list[str] | None) -> None:
    assert found(parse(typed)) == expected


def test_accents_count_as_soon_as_case_does() -> None:
    assert found(parse("Cafe")) is None
    assert found(parse("Café")) == ["Café"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ferr", ["Ferr"]),
        ("erry", ["erry"]),
        ("ar ga", ["ar  ga", "ar-ga"]),
        ("gas", ["gas", "gas", "Gas"]),
        ("ferr ", None),
        ("Erry", None),
    ],
)
def test_a_search_in_the_open_article_finds_inside_words(typed: str, expected: list[str] | None) -> None:
    assert found(parse_find(typed)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("fery", ["Ferry"]),
        ("ferryy", ["Ferry"]),
        ("frery", ["Ferry"]),
        ("fxxry", None),
        ("oficails", ["officials"]),
        ("2,301", None),
        ('"taer gsa"', ["tear  gas", "tear-gas"]),
    ],
)
def test_a_misspelt_word_is_forgiven_one_slip_or_two_if_long(typed: str, expected: list[str] | None) -> None:
    assert found(parse(typed, fuzzy=True)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("killed~", ["kills", "Killing", "kill"]),
        ("Killing~", ["kills", "Killing", "kill"]),
        ("died~", ["dying"]),
        ("shoots~", ["shot"]),
        ("city~ shot", ["shot", "cities"]),
        ('"police shoot"~', ["Police shot"]),
        ('"shoots kill~"', None),
        ("thing~", None),
        ("Killing -dies~", None),
        ("kill*~", ["kills", "Killing", "kill"]),
    ],
)
def test_a_wave_behind_a_word_asks_for_all_its_forms(typed: str, expected: list[str] | None) -> None:
    text = fold("Police shot and the killer kills. Killing in the cities; kill the dying.")
    query = parse(typed)
    spans = finder(query, vocabulary_of([text])).spans(text)
    assert (None if spans is None else [span.of(text.original) for span in spans]) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("child", {"children"}),
        ("man", {"men"}),
        ("gunmen", {"gunman"}),
        ("crisis", {"crises"}),
        ("lives", {"life", "living"}),
        ("leave", {"left", "leaves"}),
        ("withheld", {"withholding"}),
        ("omen", set()),
    ],
)
def test_the_forms_of_a_word_include_irregular_ones(word: str, expected: set[str]) -> None:
    there = "children schoolchildren men man gunman crises life living left leaves withholding oman raman"
    assert set(forms(word, there.split())) - {word} == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\d,\d+", ["2,300"]),
        (r"tear.gas", ["tear-gas"]),
        (r"tear\W+gas", ["tear  gas", "tear-gas"]),
        (r"caf[é]", ["Café", "cafe\u0301"]),
        (r"US\b", ["US"]),
        (r"x*", None),
    ],
)
def test_a_pattern_finds_what_it_matches_unless_that_is_empty(
    pattern: str, expected: list[str] | None
) -> None:
    assert found(parse(pattern, regex=True)) == expected


@pytest.mark.parametrize("pattern", ["(", "[a", "*", "(?P<x", "a{3,2}", "(" * 900, r"\p{Nothing}"])
def test_a_pattern_that_is_none_is_said(pattern: str) -> None:
    with pytest.raises(QueryError, match="is not a valid regular expression"):
        found(parse(pattern, regex=True))


@pytest.mark.parametrize(
    "pattern", ["a{1000000000}", "(a{1000}){1000}", "(a{0,999}b{,999}){9}", "a{99999,}", "b{0,0}a{99999}"]
)
def test_a_pattern_of_very_many_repeats_is_refused_before_it_is_built(pattern: str) -> None:
    with pytest.raises(QueryError, match="repeats more than 10,000 times"):
        found(parse(pattern, regex=True))


def test_a_pattern_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kazreader.index.pattern._SECONDS", 0.05)
    with pytest.raises(QueryError, match="on one article"):
        found(parse(r"(a+)+b", regex=True), "a" * 3000)


def test_a_pattern_that_calls_itself_for_ever_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("regex.compile", lambda *_: SimpleNamespace(finditer=full))
    with pytest.raises(QueryError, match="takes too much memory"):
        found(parse("(?R)", regex=True), "a")
