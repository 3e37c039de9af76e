from __future__ import annotations

from decimal import Decimal

import pytest

from kazreader.index import Query, Term, parse, parse_find
from kazreader.model import Interval, Kind, QueryError, Relation


def terms(text: str) -> tuple[Term, ...]:
    return parse(text).terms


def test_words_are_terms_of_their_own_and_a_phrase_is_one() -> None:
    assert terms('ferry "tear gas" “harbour master”') == (
        Term(("ferry",)),
        Term(("tear", "gas")),
        Term(("harbour", "master")),
    )


def test_one_of_several_is_one_term() -> None:
    assert terms('dead OR "tear gas" OR kill* now') == (
        Term(("dead",), others=(Term(("tear", "gas")), Term(("kill",), prefix=True))),
        Term(("now",)),
    )
    assert not parse("dead OR killed").exact


@pytest.mark.parametrize("typed", ["OR", "-dead OR killed", "source:EFE OR dead", '"OR"'])
def test_or_is_a_word_where_it_joins_nothing(typed: str) -> None:
    query = parse(typed)
    assert Term(("OR",)) in query.terms
    assert query.exact


def test_a_phrase_may_have_others_between_its_words() -> None:
    assert terms('"police shot"~5') == (Term(("police", "shot"), apart=5),)
    assert terms('"police sho*"~5 "police"~5') == (
        Term(("police", "sho"), prefix=True, apart=5),
        Term(("police",)),
    )
    assert terms("about ~5 police~5") == (Term(("about",)), Term(("5",)), Term(("police", "5")))


def test_an_open_quote_ends_with_the_query() -> None:
    assert terms('"tear gas and') == (Term(("tear", "gas", "and")),)


def test_a_star_lets_the_last_word_go_on() -> None:
    assert terms('evacu* "tear ga*" "tear ga"*') == (
        Term(("evacu",), prefix=True),
        Term(("tear", "ga"), prefix=True),
        Term(("tear", "ga"), prefix=True),
    )


def test_signs_inside_a_word_part_it_but_keep_the_row() -> None:
    assert terms("2,300 Nur-Sultan")[0] == Term(("2", "300"))
    assert terms("u.s.") == (Term(("u", "s")),)


def test_a_minus_excludes_and_a_hyphen_does_not() -> None:
    query = parse("ferry -drill well-known")
    assert query.terms == (Term(("ferry",)), Term(("well", "known")))
    assert query.excluded == (Term(("drill",)),)


def test_an_upper_case_letter_makes_case_and_accents_count_but_not_in_a_filter() -> None:
    assert parse("Ferry café").terms == (Term(("Ferry",)), Term(("café",)))
    assert parse("Ferry").exact
    assert not parse("ferry source:EFE").exact
    assert parse("café source:EFE").terms == (Term(("cafe",)),)


def test_filters_ask_for_source_kind_relation_and_number() -> None:
    query = parse(
        'dead source:EFE source:"Port Gazette" kind:figure is:Conflict num:2,000..2600 num:14 num:..9.5'
    )
    assert query.sources == ("efe", "port gazette")
    assert query.kinds == {Kind.FIGURE}
    assert query.relations == {Relation.CONFLICT}
    assert query.numbers == (
        Interval(Decimal(2000), Decimal(2600)),
        Interval(Decimal(14), Decimal(14)),
        Interval(None, Decimal("9.5")),
    )
    assert query.asks_claims
    assert not parse("dead source:EFE").asks_claims


def test_a_time_is_no_filter() -> None:
    assert parse('10:30 "note:this"').terms == (Term(("10", "30")), Term(("note", "this")))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no word in ''"),
        ("— …", "no word"),
        ("kind:colour", "kind:colour is not known. Use one of: figure"),
        ("is:wrong", "Use one of: conflict"),
        ("num:many", "num:many is not a valid number or range"),
        ("num:..", "is not a valid number or range"),
        ("num:5..1", "num:5..1 ends before it begins. Write num:1..5."),
        ("name:~", "name:~ is not a name"),
        ("dead source: EFE", "source: has no value. Write it without a space"),
        ("-source:EFE", "a filter cannot be excluded"),
        ("a " * 600, "more than 1,000 characters"),
    ],
)
def test_what_cannot_be_searched_for_is_said(text: str, told: str) -> None:
    with pytest.raises(QueryError, match=told.replace(".", r"\.")):
        parse(text)


def test_a_pattern_is_the_whole_text_and_its_escapes_do_not_make_case_count() -> None:
    assert parse(r"\W\d+ -x", regex=True) == Query(r"\W\d+ -x", pattern=r"\W\d+ -x")
    assert parse(r"\p{Lu}[A-F]", regex=True).exact
    with pytest.raises(QueryError, match="pattern is empty"):
        parse("", regex=True)


def test_a_search_in_the_open_article_takes_the_text_as_it_is_typed() -> None:
    assert parse_find("tear ga").terms == (Term(("tear", "ga"), prefix=True, inside=True),)
    assert parse_find("tear ").terms == (Term(("tear",), inside=True),)
    assert parse_find('"tear gas"').terms == (Term(("tear", "gas")),)
    assert parse_find("-drill ferry").excluded == (Term(("drill",)),)
    assert parse_find("well-known").terms == (Term(("well", "known"), prefix=True, inside=True),)


@pytest.mark.parametrize("typed", ["tok*v", "*yev", '"tear ga* now"', '"*gas"'])
def test_a_star_inside_is_refused_rather_than_taken_for_a_gap(typed: str) -> None:
    with pytest.raises(QueryError, match="--regex"):
        parse(typed)


def test_and_between_two_words_is_no_word() -> None:
    assert parse("ferry AND storm").terms == parse("ferry storm").terms
    assert not parse("ferry AND storm").exact


def test_a_script_without_spaces_is_searched_inside_its_runs() -> None:
    assert terms("東京 ferry") == (Term(("東京",), prefix=True, inside=True), Term(("ferry",)))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("dead OR", "OR needs a word on each side"),
        ("AND dead", "AND needs a word on each side"),
        ("killed~ NOT children", "Write -children"),
        ("foo:dead", "foo: is no filter"),
    ],
)
def test_what_other_search_engines_understand_otherwise_is_refused_with_a_remedy(
    typed: str, told: str
) -> None:
    with pytest.raises(QueryError, match=told):
        parse(typed)


@pytest.mark.parametrize(
    "typed", ["OR", "NOT", '"dead OR"', "https://harbour.example", "10:30", "dead AND hurt"]
)
def test_words_that_only_look_like_operators_are_searched(typed: str) -> None:
    assert parse(typed).terms
